// Makes a room small in a worker thread: loads it into a Y.Doc with garbage collection, which costs a quarter of a second per 2 MiB. Source: docs/spec/sync.md (SYN-16).

import { Worker } from 'node:worker_threads'

export interface CompactAnswer {
  readonly id: number
  readonly update?: Uint8Array
  readonly fout?: string
}

interface Job {
  readonly resolve: (update: Uint8Array) => void
  readonly reject: (error: Error) => void
}

const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

export class Compactor {
  private worker: Worker | undefined
  private readonly jobs = new Map<number, Job>()
  private lastId = 0

  /** Return the same document without what was deleted; rejects when the update does not give a whole document. */
  compact(update: Uint8Array): Promise<Uint8Array> {
    const id = ++this.lastId
    return new Promise((resolve, reject) => {
      this.jobs.set(id, { resolve, reject })
      this.running().postMessage({ id, update })
    })
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
    this.failAll(new Error('stopped'))
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(new URL(`./compact-worker${extension}`, import.meta.url))
    worker.on('message', (answer: CompactAnswer) => this.answer(answer))
    worker.on('error', (error: Error) => this.failAll(error))
    worker.on('exit', () => (this.worker = undefined))
    worker.unref()
    this.worker = worker
    return worker
  }

  private answer({ id, update, fout }: CompactAnswer): void {
    const job = this.jobs.get(id)
    this.jobs.delete(id)
    if (update) job?.resolve(update)
    else job?.reject(new Error(fout ?? 'no answer'))
  }

  private failAll(error: Error): void {
    this.worker = undefined
    for (const job of this.jobs.values()) job.reject(error)
    this.jobs.clear()
  }
}
