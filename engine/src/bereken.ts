// The calculation itself, without checks before or after: for whoever runs the same model many times. Source: docs/spec/engine.md (ENG).
import type { Invoer } from './invoer/invoer.ts'
import { structuurVan } from './invoer/kiezen.ts'
import { type Rekenmodel, rekenmodelVan } from './invoer/rekenmodel.ts'
import { type PeaJaar, peaVan } from './prognose/pea.ts'

export interface Berekening {
  /** Shared by all calculations with the same choices: read what you need before the next one. */
  readonly model: Rekenmodel
  readonly pea: readonly (PeaJaar | null)[]
}

/** Calculate all months of all scenarios. The input must have passed keurInvoer. */
export function bereken({ kader, cellen }: Invoer): Berekening {
  const pea = peaVan(cellen, kader)
  const model = rekenmodelVan(structuurVan(cellen), kader)
  model.lader.laad(cellen, pea, model.rekenaar)
  model.rekenaar.bereken()
  return { model, pea }
}
