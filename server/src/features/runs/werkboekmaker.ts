// Makes workbooks one after another, away from the event loop; whoever asks for the same one gets the same bytes. Source: docs/spec/werkboek.md (WB-12).

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { canonicalJson, sha256Hex } from '@ketenbeeld/shared/ledger/canonical'
import type { WerkboekAntwoord, WerkboekVraag } from './werkboek-worker.ts'

export type Werkboekbestand =
  | { readonly kind: 'gemaakt'; readonly bytes: Uint8Array }
  | { readonly kind: 'geweigerd' }
  | { readonly kind: 'te-druk' }

/** Files kept for the next one who asks, some megabytes each. */
const mostKept = 4

export class Werkboekmaker {
  private readonly kept = new Map<string, Promise<Werkboekbestand>>()
  private readonly running = new Set<Worker>()
  private queue: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private isClosed = false

  /** @param mostWaiting Askers that may wait at a time; the next is told to come back. */
  constructor(private readonly mostWaiting = 8) {}

  /** Make the file, or give the one that was made of the same input and opschrift; rejects only when the engine broke. */
  maak(vraag: WerkboekVraag): Promise<Werkboekbestand> {
    const key = sha256Hex(canonicalJson(vraag))
    const known = this.kept.get(key)
    if (known) return known
    if (this.waiting >= this.mostWaiting) return Promise.resolve({ kind: 'te-druk' })
    this.waiting += 1
    const made = this.queue.then(() => this.make(vraag)).finally(() => (this.waiting -= 1))
    this.queue = made.catch(() => undefined)
    this.kept.set(key, made)
    for (const oldest of this.kept.keys()) if (this.kept.size > mostKept) this.kept.delete(oldest)
    made.catch(() => this.kept.delete(key))
    return made
  }

  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all([...this.running].map((worker) => worker.terminate()))
  }

  private async make(vraag: WerkboekVraag): Promise<Werkboekbestand> {
    if (this.isClosed) throw new Error('the werkboekmaker was closed')
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./werkboek-worker.${extension}`, import.meta.url), { workerData: vraag })
    this.running.add(worker)
    try {
      const bytes = await firstAnswer(worker)
      return bytes ? { kind: 'gemaakt', bytes } : { kind: 'geweigerd' }
    } finally {
      this.running.delete(worker)
      await worker.terminate()
    }
  }
}

/** Waiting for a message also rejects on an error; a worker that stops silently rejects here. */
async function firstAnswer(worker: Worker): Promise<WerkboekAntwoord> {
  const stopped = once(worker, 'exit').then(() => Promise.reject(new Error('the werkboek worker stopped')))
  const [answer] = (await Promise.race([once(worker, 'message'), stopped])) as [WerkboekAntwoord]
  return answer
}
