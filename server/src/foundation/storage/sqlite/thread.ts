// Calls to an object that lives in another thread: one message there, one back. Used by the embedded store.

import { Worker } from 'node:worker_threads'

export interface Call {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

/** `id` 0 tells once that the thread is ready. */
export type Answer = { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: Error }

interface Pending {
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** The methods of `Target` as calls that answer later. When the thread is gone every call rejects; nothing is lost silently. */
export class Thread<Target> {
  private readonly worker: Worker
  private readonly pending = new Map<number, Pending>()
  private lastId = 0
  private gone: Error | undefined
  private closing = false

  private constructor(file: URL, workerData: unknown) {
    this.worker = new Worker(file, { workerData, execArgv: [] })
    this.worker.on('message', (answer: Answer) => this.settle(answer))
    this.worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))))
    this.worker.on('exit', () => this.fail(new Error('De opslag is gesloten.')))
  }

  /** Start the thread; resolves when it says that it is ready, rejects with the reason when it cannot start. */
  static async start<Target>(file: URL, workerData: unknown): Promise<Thread<Target>> {
    const thread = new Thread<Target>(file, workerData)
    await thread.waitFor(0)
    return thread
  }

  call<Name extends keyof Target & string>(
    method: Name,
    ...args: Target[Name] extends (...args: infer Args) => unknown ? Args : never
  ): Promise<Target[Name] extends (...args: never) => infer Result ? Result : never> {
    if (this.gone) return Promise.reject(this.gone)
    const id = ++this.lastId
    const answer = this.waitFor(id)
    this.worker.postMessage({ id, method, args } satisfies Call)
    return answer as never
  }

  /** Throw the reason when this thread can no longer answer. */
  requireAlive(): void {
    if (this.gone) throw this.gone
  }

  /** Let the thread finish what it was asked, close its object and end. */
  async close(): Promise<void> {
    if (this.gone || this.closing) return
    this.closing = true
    const ended = new Promise<void>((resolve) => this.worker.once('exit', () => resolve()))
    await this.call('close' as never, ...([] as never))
    await ended
  }

  private waitFor(id: number): Promise<never> {
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }))
  }

  private settle(answer: Answer): void {
    const pending = this.pending.get(answer.id)
    this.pending.delete(answer.id)
    if ('error' in answer) pending?.reject(answer.error)
    else pending?.resolve(answer.result as never)
  }

  private fail(error: Error): void {
    this.gone ??= error
    for (const { reject } of this.pending.values()) reject(this.gone)
    this.pending.clear()
  }
}
