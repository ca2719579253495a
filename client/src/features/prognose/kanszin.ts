// Chances in words and numbers that people use: '17,7 %' and 'ongeveer 1 op de 6'. Pure. Source: screens 07; docs/spec/prognose.md (PR-30).

import { toonGetal } from '../../i18n/getal.ts'

/** '17,7 %', '20,0 %'; what is not 0 or 1 is never written as 0 or 100. */
export function procent(kans: number): string {
  const tekst = toonGetal(kans * 100, 1)
  if (tekst === '0') return kans > 0 ? '<\u202f0,1\u00a0%' : '0\u00a0%'
  if (tekst === '100') return kans < 1 ? '>\u202f99,9\u00a0%' : '100\u00a0%'
  return `${tekst.includes(',') ? tekst : `${tekst},0`}\u00a0%`
}

/** The chance somebody filled in, as short as it is: '30 %'. */
export const ingevuldProcent = (kans: number): string => `${toonGetal(kans * 100, 2)}\u00a0%`

/** A chance as a fraction of small whole numbers: [1, 6] is 1 op de 6. */
export type Breuk = readonly [teller: number, noemer: number]

export type Kansmaat =
  | { readonly kind: 'vrijwel-niet' }
  | { readonly kind: 'vrijwel-zeker' }
  | { readonly kind: 'ongeveer'; readonly breuk: Breuk }

/** Below 1 in 200 (or above 199 in 200) a fraction says nothing any more. */
const grens = 0.005

/** Return the fraction nearest to a chance: 1 in n, n − 1 in n, or one with at most five as denominator when that is nearer. */
export function kansmaat(kans: number): Kansmaat {
  if (kans < grens) return { kind: 'vrijwel-niet' }
  if (kans > 1 - grens) return { kind: 'vrijwel-zeker' }
  const klein = Math.min(kans, 1 - kans)
  const noemer = Math.round(1 / klein)
  const kandidaten: Breuk[] = [
    [1, noemer],
    [2, 5],
  ]
  const [t, n] = kandidaten.reduce((a, b) => (Math.abs(b[0] / b[1] - klein) < Math.abs(a[0] / a[1] - klein) ? b : a))
  return { kind: 'ongeveer', breuk: kans <= 0.5 || n === 2 ? [t, n] : [n - t, n] }
}

/** Read a threshold as people write numbers of persons; undefined when it is none. A dot groups thousands: there are no parts of people. */
export function leesDrempel(tekst: string, tot: number): number | undefined {
  const kaal = tekst.replace(/[.\s\u00a0\u202f]/g, '')
  return /^\d{1,12}$/.test(kaal) ? Math.min(Number(kaal), tot) : undefined
}
