// The engine on its own thread: a long run never stalls the event loop. Source: architecture §6; docs/spec/runs.md (RU-5).

import { parentPort } from 'node:worker_threads'
import { run, type Invoer, type RunResultaat } from '@ketenbeeld/engine/run'

export interface RekenVraag {
  readonly nummer: number
  readonly invoer: Invoer
}

export type RekenAntwoord =
  { readonly nummer: number; readonly resultaat: RunResultaat } | { readonly nummer: number; readonly fout: string }

parentPort?.on('message', ({ nummer, invoer }: RekenVraag) => {
  parentPort?.postMessage(answer(nummer, invoer))
})

function answer(nummer: number, invoer: Invoer): RekenAntwoord {
  try {
    return { nummer, resultaat: run(invoer) }
  } catch (error) {
    return { nummer, fout: error instanceof Error ? error.message : String(error) }
  }
}
