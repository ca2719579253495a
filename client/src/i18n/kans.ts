// Chances as people read them: '17,7 %' and 'ongeveer 1 op de 6'. Pure. Source: screens 07; docs/spec/prognose.md (PR-30).

import { toonGetal } from './getal.ts'

/** '17,7 %', '20,0 %'; what is not 0 or 1 is never written as 0 or 100. */
export function procent(kans: number): string {
  const tekst = toonGetal(kans * 100, 1)
  if (tekst === '0') return kans > 0 ? '<\u202f0,1\u00a0%' : '0\u00a0%'
  if (tekst === '100') return kans < 1 ? '>\u202f99,9\u00a0%' : '100\u00a0%'
  return `${tekst.includes(',') ? tekst : `${tekst},0`}\u00a0%`
}

/** A chance as a fraction of small whole numbers: [1, 6] is 1 op de 6. */
export type Breuk = readonly [teller: number, noemer: number]

/** Below 1 in 200 (or above 199 in 200) a fraction says nothing any more. */
const grens = 0.005

/** Return the nearest of 1 in n, n − 1 in n, 2 in 5 and 3 in 5; null when that says no more than almost never or almost always. */
export function breukVan(kans: number): Breuk | null {
  const klein = Math.min(kans, 1 - kans)
  if (klein < grens) return null
  const n = Math.round(1 / klein)
  const [t, noemer] = Math.abs(2 / 5 - klein) < Math.abs(1 / n - klein) ? [2, 5] : [1, n]
  return kans <= 0.5 || noemer === 2 ? [t, noemer] : [noemer - t, noemer]
}
