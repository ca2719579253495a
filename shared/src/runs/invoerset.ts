// The two input sets of a ronde and their hash: what is run is identified by what went in. Source: architecture laws 4 and 5; docs/spec/runs.md (RU).

import { modelVersie, type Invoer } from '@ketenbeeld/engine/run'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { hashOf } from '../ledger/canonical.ts'
import type { VersieHash } from '../vocabulary/ids.ts'

export { sporen, type Spoor } from '../vocabulary/spoor.ts'

/** Put the values of all parameters together as the engine reads them; null values are left out: not delivered is not there. */
export function invoerVan(kader: ModelKader, waarden: Iterable<Readonly<Record<CelSleutel, CelWaarde>>>): Invoer {
  const cellen: Record<CelSleutel, CelWaarde> = {}
  for (const perParameter of waarden) {
    for (const [cel, waarde] of Object.entries(perParameter)) if (waarde !== null) cellen[cel] = waarde
  }
  return { kader, cellen }
}

/** Return the hash that identifies a run: engine version and resolved inputs. The order of cells does not matter. @source RU-1 */
export const invoerHash = (invoer: Invoer): VersieHash =>
  hashOf({ model: modelVersie, kader: invoer.kader, cellen: invoer.cellen }) as VersieHash
