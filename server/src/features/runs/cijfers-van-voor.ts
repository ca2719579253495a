// The last figures a lane had, found back after a restart: the newest earlier input set that can be run. Source: docs/spec/runs.md (RU-4, RU-7).

import type { Invoer, RunResultaat } from '@ketenbeeld/engine/run'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { invoerHash, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { RondeId, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'

/** So far back in input sets and no further: each may have to be run. */
const mostSteps = 25

/** Return the newest completed figures of this lane in the history of the ronde, or undefined when none of the last ones completes. */
export async function figuresBefore(
  entries: readonly Feit[],
  ronde: RondeId,
  spoor: Spoor,
  resultOf: (hash: VersieHash, invoer: Invoer) => Promise<RunResultaat>,
): Promise<UitkomstBericht | undefined> {
  for (const stand of inputSets(entries, ronde, spoor).slice(-mostSteps).reverse()) {
    const invoer = invoerSet(stand, spoor)
    const hash = invoerHash(invoer)
    const resultaat = await resultOf(hash, invoer)
    if (resultaat.kind === 'voltooid') return { spoor, invoerHash: hash, resultaat }
  }
  return undefined
}

/** One state for each time that what the lane reads changed. */
function inputSets(entries: readonly Feit[], ronde: RondeId, spoor: Spoor): RondeStand[] {
  const reads = (stand: RondeStand): unknown => (spoor === 'vastgesteld' ? stand.afgesproken : stand.parameters)
  const states: RondeStand[] = []
  let stand = initialStand(ronde)
  for (const entry of entries) {
    const next = reduceRonde(stand, entry)
    if (next.opening && reads(next) !== reads(stand)) states.push(next)
    stand = next
  }
  return states
}
