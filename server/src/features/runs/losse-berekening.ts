// Calculations for whoever asks, one after another on a thread of their own: a slow one is stopped and delays no ronde. Source: docs/spec/contract.md (CT-14).

import { Worker } from 'node:worker_threads'
import type { BerekenAntwoord, BerekenVraag } from './bereken-worker.ts'

export type LosAntwoord = BerekenAntwoord | { readonly kind: 'te-lang' } | { readonly kind: 'te-druk' }

export interface Grenzen {
  /** A run takes some milliseconds; this is for input made to be slow. */
  readonly hoogstensMs: number
  /** Askers that may wait at a time. */
  readonly hoogstensWachtend: number
}

const standaard: Grenzen = { hoogstensMs: 10_000, hoogstensWachtend: 16 }

export class LosseBerekening {
  private worker: Worker | undefined
  private settle: ((answer: LosAntwoord) => void) | undefined
  private queue: Promise<unknown> = Promise.resolve()
  private waiting = 0

  constructor(private readonly grenzen: Grenzen = standaard) {}

  /** Calculate when it is this question's turn. */
  bereken(vraag: BerekenVraag): Promise<LosAntwoord> {
    if (this.waiting >= this.grenzen.hoogstensWachtend) return Promise.resolve({ kind: 'te-druk' })
    this.waiting += 1
    const turn = this.queue.then(() => this.ask(vraag)).finally(() => (this.waiting -= 1))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  async close(): Promise<void> {
    const worker = this.worker
    this.worker = undefined
    this.settle?.({ kind: 'stuk', fout: 'the worker was closed' })
    await worker?.terminate()
  }

  private async ask(vraag: BerekenVraag): Promise<LosAntwoord> {
    const worker = (this.worker ??= this.startWorker())
    let timer: NodeJS.Timeout | undefined
    const answer = await new Promise<LosAntwoord>((resolve) => {
      this.settle = resolve
      timer = setTimeout(() => resolve({ kind: 'te-lang' }), this.grenzen.hoogstensMs)
      worker.postMessage(vraag)
    })
    clearTimeout(timer)
    this.settle = undefined
    if (answer.kind === 'te-lang' || answer.kind === 'stuk') await this.close()
    return answer
  }

  /** What it says counts as long as it is the worker of now. */
  private startWorker(): Worker {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const worker = new Worker(new URL(`./bereken-worker.${extension}`, import.meta.url))
    const tell = (answer: LosAntwoord): void => {
      if (this.worker === worker) this.settle?.(answer)
    }
    worker.unref()
    worker.on('message', tell)
    worker.on('error', (error: unknown) => tell({ kind: 'stuk', fout: String(error) }))
    worker.on('exit', () => tell({ kind: 'stuk', fout: 'the worker stopped' }))
    return worker
  }
}
