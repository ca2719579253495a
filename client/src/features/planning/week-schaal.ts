// Where moments fall in a drawing of Monday to Friday, 08:00 to 18:00: pure. Source: screens §6 Planning.

import type { DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { inAmsterdam, werkweekVan } from '../../i18n/amsterdam.ts'

export const vanUur = 8
export const totUur = 18

/** Return the place of a moment within its day as a part of 08:00–18:00, between 0 and 1. */
export function plaatsInDag(m: Moment): number {
  const { uren } = inAmsterdam(m)
  return Math.min(1, Math.max(0, (uren - vanUur) / (totUur - vanUur)))
}

export interface Geplaatst<T> {
  readonly wat: T
  readonly x: number
  /** On which side of its line the text has most room, and how much, as a part of the day. */
  readonly kant: 'links' | 'rechts'
  readonly ruimte: number
}

/** Place things of one day so that no text lies over the next line. */
export function plaatsOpDag<T>(
  dingen: readonly { readonly wat: T; readonly moment: Moment }[],
): readonly Geplaatst<T>[] {
  const gesorteerd = dingen.map(({ wat, moment }) => ({ wat, x: plaatsInDag(moment) })).toSorted((a, b) => a.x - b.x)
  return gesorteerd.map(({ wat, x }, i) => {
    const links = x - (gesorteerd[i - 1]?.x ?? 0)
    const rechts = (gesorteerd[i + 1]?.x ?? 1) - x
    return links >= rechts ? { wat, x, kant: 'links', ruimte: links } : { wat, x, kant: 'rechts', ruimte: rechts }
  })
}

/** Return the week to draw: that of the next deadline, else that of the last; so the drawing is never empty. */
export function getekendeWeek(deadlines: readonly DeadlineStand[], nu: Moment): readonly string[] {
  const dezeWeek = werkweekVan(nu)
  if (deadlines.some((d) => dezeWeek.includes(inAmsterdam(d.moment).datum))) return dezeWeek
  const volgende = deadlines.find((d) => d.moment > nu) ?? deadlines.at(-1)
  return volgende ? werkweekVan(volgende.moment) : dezeWeek
}
