// The input set of each lane of a ronde. Source: architecture law 5; docs/spec/runs.md (RU-2, RU-3).

import type { Invoer } from '@ketenbeeld/engine/run'
import { waardenVan } from '../parameters/parameter-stand.ts'
import { invoerVan, type Spoor } from '../runs/invoerset.ts'
import type { RondeStand } from './stand.ts'

/** Return what the engine reads in this lane. @throws RangeError before the ronde was opened. */
export function invoerSet(stand: RondeStand, spoor: Spoor): Invoer {
  if (!stand.opening) throw new RangeError(`ronde ${stand.ronde} is not open`)
  const waarden =
    spoor === 'vastgesteld' ? Object.values(stand.afgesproken) : Object.values(stand.parameters).map(waardenVan)
  return invoerVan(stand.opening.kader, waarden)
}
