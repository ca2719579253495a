// How nodes tell each other that there is something new to read. Source: architecture §5; docs/spec/opslag.md (OP-20 …).
// A note says where to look, never what stands there; a note that gets lost is healed by reading the store.

export type Topic = 'grootboek' | 'kamer' | 'sessie'

/** "Ronde or room `id` has reached `seq`"; for a session: "`id` (the hash of its secret) has ended". */
export interface Note {
  readonly id: string
  readonly seq: number
}

export interface Bus {
  /** Tell the other nodes. Never throws and never waits: the store already holds what the note is about. */
  publish(topic: Topic, note: Note): void
  /** Hear the notes of other nodes. Returns the function that ends it. */
  subscribe(topic: Topic, listener: (note: Note) => void): () => void
  /**
   * Be called when notes may have been missed – after a reconnection, while the connection is down, and now and then in any case –
   * to compare with the store. Returns the function that ends it.
   */
  onDoubt(listener: () => void): () => void
  /** 'los' when other nodes cannot be heard at this moment. */
  status(): 'verbonden' | 'los'
  close(): Promise<void>
}
