// Which years of a spread are worth looking at: those in which draws differ. Pure. Source: docs/spec/grafiek.md (GR-14, GR-16).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Moment } from '@ketenbeeld/engine/onzekerheid/trekking'
import type { Getrokken } from './gebruik-trekking.ts'

export const heeftSpreiding = ({ spreiding }: Moment): boolean =>
  spreiding !== null && spreiding.laagste < spreiding.hoogste

/** The last year that is still reliable (a year and a half to two years on) and the last one of all, of those with a spread. */
export function jarenMetSpreiding({ indicator, momenten }: Pick<Getrokken, 'indicator' | 'momenten'>): {
  readonly eerste: Moment | undefined
  readonly laatste: Moment | undefined
} {
  const tot = (momenten[0]?.jaar ?? 0) + (indicatorVan(indicator)?.soort === 'stand' ? 2 : 1)
  const met = momenten.filter(heeftSpreiding)
  return { eerste: met.findLast((m) => m.jaar <= tot) ?? met[0], laatste: met.at(-1) }
}

/** The same in all draws of every year: there is nothing to draw. */
export const isVast = ({ momenten }: Pick<Getrokken, 'momenten'>): boolean =>
  momenten.every(({ spreiding }) => spreiding !== null && spreiding.laagste === spreiding.hoogste)
