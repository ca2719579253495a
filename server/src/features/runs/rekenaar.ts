// Runs the engine in a worker, one input set after another. Source: architecture §6; docs/spec/runs.md (RU-5).

import { Worker } from 'node:worker_threads'
import type { Invoer, RunResultaat } from '@ketenbeeld/engine/run'
import type { RekenAntwoord, RekenVraag } from './reken-worker.ts'

interface Waiting {
  readonly resolve: (resultaat: RunResultaat) => void
  readonly reject: (error: Error) => void
}

export class Rekenaar {
  private worker: Worker | undefined
  private next = 1
  private readonly waiting = new Map<number, Waiting>()

  /** Run the model; rejects when the engine itself broke (a bug), never for bad input: that is a result. */
  reken(invoer: Invoer): Promise<RunResultaat> {
    const nummer = this.next++
    const vraag: RekenVraag = { nummer, invoer }
    return new Promise((resolve, reject) => {
      this.waiting.set(nummer, { resolve, reject })
      this.running().postMessage(vraag)
    })
  }

  async close(): Promise<void> {
    const worker = this.worker
    this.worker = undefined
    await worker?.terminate()
  }

  private running(): Worker {
    if (this.worker) return this.worker
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./reken-worker.${extension}`, import.meta.url))
    worker.unref()
    worker.on('message', (antwoord: RekenAntwoord) => this.settle(antwoord))
    worker.on('error', (error: unknown) => this.fail(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => this.fail(worker, new Error('the engine worker stopped')))
    this.worker = worker
    return worker
  }

  private settle(antwoord: RekenAntwoord): void {
    const waiting = this.waiting.get(antwoord.nummer)
    this.waiting.delete(antwoord.nummer)
    if ('fout' in antwoord) waiting?.reject(new Error(antwoord.fout))
    else waiting?.resolve(antwoord.resultaat)
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = undefined
    for (const waiting of this.waiting.values()) waiting.reject(error)
    this.waiting.clear()
  }
}
