// What can be laid beside each other: the start of the ronde, both lanes of now, and every earlier run of vastgesteld, replayed from the grootboek. Pure. Source: docs/spec/runs.md (RU-1); architecture §1.

import type { Invoer } from '@ketenbeeld/engine/run'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import type { Moment, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'

export interface Bron {
  /** In the address: 'start', 'vastgesteld', 'voorlopig' or 'run-<seq>'. */
  readonly id: string
  readonly soort: 'start' | 'vastgesteld' | 'voorlopig' | 'run'
  readonly hash: VersieHash
  readonly op?: Moment
}

/** So many earlier runs are offered. */
const meesteRuns = 12

/** Return what can be chosen, newest run first; a run with the input of one that stands there already is left out. */
export function bronnenVan(stand: RondeStand, feiten: readonly Feit[]): readonly Bron[] {
  const lane = (spoor: 'vastgesteld' | 'voorlopig'): Bron => ({
    id: spoor,
    soort: spoor,
    hash: invoerHash(invoerSet(stand, spoor)),
  })
  const vast: readonly Bron[] = [
    { id: 'start', soort: 'start', hash: invoerHash(startInvoer(stand)) },
    lane('vastgesteld'),
    lane('voorlopig'),
  ]
  const gezien = new Set(vast.map((b) => b.hash))
  const runs = feiten.toReversed().flatMap(({ seq, at, event }): readonly Bron[] => {
    if (event.type !== 'run_voltooid' || gezien.has(event.invoerHash)) return []
    gezien.add(event.invoerHash)
    return [{ id: `run-${seq}`, soort: 'run', hash: event.invoerHash, op: at }]
  })
  return [...vast, ...runs.slice(0, meesteRuns)]
}

/** Return the input of a source; undefined for one that is not there (any more). */
export function invoerVanBron(id: string, stand: RondeStand, feiten: readonly Feit[]): Invoer | undefined {
  if (!stand.opening) return undefined
  if (id === 'start') return startInvoer(stand)
  if (id === 'vastgesteld' || id === 'voorlopig') return invoerSet(stand, id)
  const seq = /^run-(\d+)$/.exec(id)?.[1]
  if (!seq || !feiten.some((f) => f.seq === Number(seq) && f.event.type === 'run_voltooid')) return undefined
  const toen = feiten.filter((f) => f.seq < Number(seq)).reduce(reduceRonde, initialStand(stand.ronde))
  return invoerSet(toen, 'vastgesteld')
}

function startInvoer({ opening }: RondeStand): Invoer {
  const cellen = Object.entries(opening!.startwaarden).filter(([, waarde]) => waarde !== null)
  return { kader: opening!.kader, cellen: Object.fromEntries(cellen) }
}
