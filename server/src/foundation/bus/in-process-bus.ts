// The bus of a server that is alone, and of tests with several nodes in one process. Source: architecture §5.

import type { Bus, Note, Topic } from './bus.ts'

export class InProcessBus implements Bus {
  private readonly listeners = new Map<Topic, Set<(note: Note) => void>>()
  private readonly doubters = new Set<() => void>()
  private readonly deliver: (work: () => void) => void

  constructor(deliver: (work: () => void) => void = queueMicrotask) {
    this.deliver = deliver
  }

  publish(topic: Topic, note: Note): void {
    for (const listener of this.listeners.get(topic) ?? []) this.deliver(() => listener(note))
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

  status(): 'verbonden' {
    return 'verbonden'
  }

  async close(): Promise<void> {
    this.listeners.clear()
    this.doubters.clear()
  }
}
