// One workbook, made on a thread of its own that ends with it. Source: docs/spec/werkboek.md (WB-12).

import { parentPort, workerData } from 'node:worker_threads'
import { run, type Invoer } from '@ketenbeeld/engine/run'
import { schrijfOds, schrijfXlsx } from '@ketenbeeld/engine/werkboek/schrijf'
import { werkboekVan, type Opschrift } from '@ketenbeeld/engine/werkboek/werkboek'

export const formaten = ['xlsx', 'ods'] as const
export type Formaat = (typeof formaten)[number]

export interface WerkboekVraag {
  readonly invoer: Invoer
  readonly opschrift: Opschrift
  readonly formaat: Formaat
}

/** Null when the engine refuses the input: then there are no figures to make a workbook of. */
export type WerkboekAntwoord = Uint8Array | null

async function make({ invoer, opschrift, formaat }: WerkboekVraag): Promise<WerkboekAntwoord> {
  if (run(invoer).kind === 'geweigerd') return null
  const werkboek = werkboekVan(invoer, opschrift)
  return formaat === 'xlsx' ? schrijfXlsx(werkboek) : schrijfOds(werkboek)
}

if (parentPort) parentPort.postMessage(await make(workerData as WerkboekVraag))
