// The bus between nodes over one Redis stream. Redis carries notes only; without it work goes on and nodes find news in the store. Source: architecture §5; docs/spec/opslag.md (OP-20 … OP-24).

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from 'redis'
import { z } from 'zod'
import type { Bus, Note, Topic } from './bus.ts'

export interface RedisBusOptions {
  readonly redisUrl: string
  /** Name of the stream; nodes with the same name hear each other. */
  readonly stream?: string
  /** How often to doubt while all seems well: notes that vanished inside Redis are noticed this late at most. */
  readonly calmMs?: number
  /** How often to doubt, and to try again, while Redis cannot be reached. */
  readonly troubleMs?: number
  /** A connection without any sign of life for this long is given up. */
  readonly silenceMs?: number
  /** Told once each time the connection goes. */
  readonly onTrouble?: (reason: unknown) => void
}

/** Longer than any node should lag; the stream is a mailbox, not a memory. */
const keepNotes = 10_000
const noteSchema = z.object({
  van: z.string(),
  topic: z.enum(['grootboek', 'kamer', 'sessie']),
  id: z.string().min(1).max(200),
  seq: z.coerce.number().int().min(0),
})

const makeClient = (url: string, silenceMs: number) =>
  createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: Math.ceil(silenceMs / 3),
    socket: { reconnectStrategy: false, connectTimeout: silenceMs, socketTimeout: silenceMs },
  })
type Client = ReturnType<typeof makeClient>

export class RedisBus implements Bus {
  private readonly options: Required<RedisBusOptions>
  private readonly node = randomUUID()
  private readonly listeners = new Map<Topic, Set<(note: Note) => void>>()
  private readonly doubters = new Set<() => void>()
  private readonly stopped = new AbortController()
  private readonly running: Promise<void>
  private readonly calm: NodeJS.Timeout
  private clients: readonly Client[] = []
  private writer: Client | undefined
  private troubled = false
  /** Up to where the stream was heard; kept over reconnections. */
  private lastId: string | undefined

  /** Start connecting; the bus works from the first moment, 'los' until Redis answers. */
  constructor(options: RedisBusOptions) {
    this.options = {
      stream: 'ketenbeeld:bus',
      calmMs: 2000,
      troubleMs: 500,
      silenceMs: 3000,
      onTrouble: () => undefined,
      ...options,
    }
    this.calm = setInterval(() => this.doubt(), this.options.calmMs)
    this.calm.unref()
    this.running = this.run()
  }

  publish(topic: Topic, { id, seq }: Note): void {
    const fields = { van: this.node, topic, id, seq: String(seq) }
    const trim = { strategy: 'MAXLEN', strategyModifier: '~', threshold: keepNotes } as const
    this.writer?.xAdd(this.options.stream, '*', fields, { TRIM: trim }).catch(() => undefined) // the others will doubt and look
  }

  subscribe(topic: Topic, listener: (note: Note) => void): () => void {
    const listeners = this.listeners.get(topic) ?? new Set()
    this.listeners.set(topic, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  onDoubt(listener: () => void): () => void {
    this.doubters.add(listener)
    return () => void this.doubters.delete(listener)
  }

  status(): 'verbonden' | 'los' {
    return this.writer ? 'verbonden' : 'los'
  }

  async close(): Promise<void> {
    clearInterval(this.calm)
    this.doubters.clear()
    this.listeners.clear()
    this.stopped.abort()
    this.hangUp()
    await this.running
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped
    while (!signal.aborted) {
      await this.listen().catch((reason: unknown) => {
        if (!signal.aborted && !this.troubled) this.options.onTrouble(reason)
        this.troubled = true
      })
      this.hangUp()
      this.doubt()
      await pause(this.options.troubleMs, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  /** Connect and hear notes until the connection fails. */
  private async listen(): Promise<void> {
    const [reader, writer] = await this.connect()
    const { stream, silenceMs } = this.options
    let lastId = (this.lastId ??= (await writer.xRevRange(stream, '+', '-', { COUNT: 1 }))?.[0]?.id ?? '0-0')
    this.writer = writer
    this.troubled = false
    this.doubt()
    while (!this.stopped.signal.aborted) {
      const streams = await reader.xRead({ key: stream, id: lastId }, { BLOCK: Math.ceil(silenceMs / 3), COUNT: 500 })
      for (const { id, message } of streams?.[0]?.messages ?? []) {
        this.lastId = lastId = id
        this.hear(message)
      }
    }
  }

  private async connect(): Promise<readonly [reader: Client, writer: Client]> {
    const { redisUrl, silenceMs } = this.options
    const [reader, writer] = [makeClient(redisUrl, silenceMs), makeClient(redisUrl, silenceMs)]
    this.clients = [reader, writer]
    for (const client of this.clients) client.on('error', () => this.hangUp())
    await Promise.all(this.clients.map((client) => client.connect()))
    return [reader, writer]
  }

  private hangUp(): void {
    this.writer = undefined
    const clients = this.clients
    this.clients = []
    for (const client of clients) if (client.isOpen) client.destroy()
  }

  /** Whatever else is in the stream stops nobody. */
  private hear(message: Record<string, string>): void {
    const note = noteSchema.safeParse(message)
    if (!note.success || note.data.van === this.node) return
    const { topic, id, seq } = note.data
    for (const listener of this.listeners.get(topic) ?? []) listener({ id, seq })
  }

  private doubt(): void {
    for (const listener of this.doubters) listener()
  }
}
