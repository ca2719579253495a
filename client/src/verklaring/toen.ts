// The input a frozen figure was calculated with, found again in the grootboek. Pure. Source: docs/spec/verklaring.md (VK-18); architecture law 6.

import type { Invoer } from '@ketenbeeld/engine/run'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { invoerHash, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { RondeId, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'

export interface Toen {
  readonly invoer: Invoer
  readonly stand: RondeStand
}

/** Return the input with this hash and the ronde as it stood then; undefined when this grootboek never held it. */
export function invoerToen(ronde: RondeId, feiten: readonly Feit[], spoor: Spoor, run: VersieHash): Toen | undefined {
  const momenten = verschillend(ronde, feiten, spoor)
  for (const stand of momenten.toReversed()) {
    const invoer = invoerSet(stand, spoor)
    if (invoerHash(invoer) === run) return { invoer, stand }
  }
  return undefined
}

/** The moments at which the input of the lane changed. */
function verschillend(ronde: RondeId, feiten: readonly Feit[], spoor: Spoor): readonly RondeStand[] {
  const uit: RondeStand[] = []
  let stand = initialStand(ronde)
  for (const feit of feiten) {
    const vorige = stand
    stand = reduceRonde(stand, feit)
    if (stand.opening && (leest(stand, spoor) !== leest(vorige, spoor) || stand.opening !== vorige.opening))
      uit.push(stand)
  }
  return uit
}

const leest = ({ afgesproken, parameters }: RondeStand, spoor: Spoor): unknown =>
  spoor === 'vastgesteld' ? afgesproken : parameters
