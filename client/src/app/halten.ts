// The stops of the round line: which deadlines, how far we are between them. Pure. Source: screens §4 Rondelijn, §7.

import type { DeadlineEffect, DeadlineStand, PlanningStand } from '@ketenbeeld/shared/planning/planning'
import { msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'

export interface Halte {
  readonly deadline: DeadlineStand
  readonly voorbij: boolean
  readonly volgende: boolean
  /** Part of the way from this stop to the next that has passed, 0 … 1. */
  readonly door: number
}

const inBeeld: readonly DeadlineEffect[] = ['reacties_binnen', 'rondsturen', 'akkoord_sluit', 'aanleveren']

/** Return the stops of the week; when the last has passed also what comes after it. */
export function haltenVan(planning: PlanningStand, nu: Moment): readonly Halte[] {
  const week = planning.deadlines.filter((d) => inBeeld.includes(d.effect))
  const klaar = week.length > 0 && week.every((d) => d.moment <= nu)
  const getoond = klaar ? [...week.slice(-1), ...planning.deadlines.filter((d) => d.effect === 'topberaad')] : week
  const volgende = getoond.find((d) => d.moment > nu)
  return getoond.map((deadline, i) => ({
    deadline,
    voorbij: deadline.moment <= nu,
    volgende: deadline === volgende,
    door: passed(deadline.moment, getoond[i + 1]?.moment, nu),
  }))
}

function passed(van: Moment, tot: Moment | undefined, nu: Moment): number {
  if (tot === undefined || nu <= van) return 0
  if (nu >= tot) return 1
  return (msOf(nu) - msOf(van)) / (msOf(tot) - msOf(van))
}

/** Minutes before a deadline at which the countdown is announced. */
const aankondigingen = [60, 15, 5]

/** Return the announcement that falls between two looks at the clock, or undefined. */
export function aankondiging(deadline: DeadlineStand, vorige: Moment, nu: Moment): number | undefined {
  const nog = (m: Moment): number => (msOf(deadline.moment) - msOf(m)) / 60_000
  return aankondigingen.find((minuten) => nog(vorige) > minuten && nog(nu) <= minuten)
}
