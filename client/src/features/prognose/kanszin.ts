// Chances in words and numbers that people use: '17,7 %' and 'ongeveer 1 op de 6'. Pure. Source: screens 07; docs/spec/prognose.md (PR-30).

import { toonGetal } from '../../i18n/getal.ts'
import { breukVan, type Breuk } from '../../i18n/kans.ts'

/** The chance somebody filled in, as short as it is: '30 %'. */
export const ingevuldProcent = (kans: number): string => `${toonGetal(kans * 100, 2)}\u00a0%`

export type Kansmaat =
  | { readonly kind: 'vrijwel-niet' }
  | { readonly kind: 'vrijwel-zeker' }
  | { readonly kind: 'ongeveer'; readonly breuk: Breuk }

/** Return how a chance is told: as the nearest fraction, or as almost never or almost certain. */
export function kansmaat(kans: number): Kansmaat {
  const breuk = breukVan(kans)
  if (breuk) return { kind: 'ongeveer', breuk }
  return { kind: kans < 0.5 ? 'vrijwel-niet' : 'vrijwel-zeker' }
}

/** Read a threshold as people write numbers of persons; undefined when it is none. A dot groups thousands: there are no parts of people. */
export function leesDrempel(tekst: string, tot: number): number | undefined {
  const kaal = tekst.replace(/[.\s\u00a0\u202f]/g, '')
  return /^\d{1,12}$/.test(kaal) ? Math.min(Number(kaal), tot) : undefined
}
