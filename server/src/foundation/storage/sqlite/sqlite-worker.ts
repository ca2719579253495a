// The thread of one connection: takes calls in order, answers each. Started by sqlite-storage as source or as compiled file; only erasable syntax here and below.

import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Call } from './thread.ts'
import { SqliteReader } from './sqlite-reader.ts'
import { SqliteWriter, type WriterOptions } from './sqlite-writer.ts'

export interface WorkerOptions extends WriterOptions {
  readonly role: 'schrijven' | 'lezen'
}

type Methods = Record<string, (...args: readonly unknown[]) => unknown>

if (parentPort) serve(parentPort, workerData as WorkerOptions)

function serve(port: NonNullable<typeof parentPort>, options: WorkerOptions): void {
  const connection = options.role === 'schrijven' ? new SqliteWriter(options) : new SqliteReader(options)
  const methods = connection as unknown as Methods
  port.on('message', ({ id, method, args }: Call) => {
    port.postMessage(answerOf(id, () => methods[method]?.(...args)))
    if (method === 'close') port.close()
  })
  port.postMessage({ id: 0, result: 'klaar' } satisfies Answer)
}

function answerOf(id: number, work: () => unknown): Answer {
  try {
    return { id, result: work() }
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) }
  }
}
