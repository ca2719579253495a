// Quantiles of a distribution and the intervals in which they are fragile. Source: model specification A5; decisions D07, D31; docs/spec/engine.md (PEA-A5).
import type { Verdeling } from './verdeling.ts'

/** The four quantiles of the MPP; medio is exactly two thirds. */
export const mppKwantielen = { min: 0.125, mediaan: 0.5, medio: 2 / 3, max: 0.875 } as const

/** Below this density a quantile is fragile: a thousandth of a percent of chance spreads over 10.000 persons. */
export const vlakkeDichtheid = 1e-9

/** Sums of probabilities differ by rounding; what differs less than this is the same probability. */
const gelijk = 1e-12

/**
 * Return Q(p) = inf{x : F(x) ≥ p}, 0 < p < 1.
 *
 * Bisection with Newton steps where the density allows; a point that carries the quantile is returned exactly. In a flat region
 * only bisection is used, so that its left end is found whatever the rounding of F on it.
 */
export function kwantiel(verdeling: Verdeling, p: number): number {
  const { kansTot, dichtheid, punten } = verdeling
  if (kansTot(0) >= p - gelijk) return 0
  const punt = punten.find(({ x, massa }) => kansTot(x) >= p - gelijk && kansTot(x) - massa < p - gelijk)
  if (punt) return punt.x
  let [laag, hoog] = [0, eindeVoor(verdeling, p)]
  let x = (laag + hoog) / 2
  for (let ronde = 0; ronde < 200 && hoog - laag > 1e-10 * hoog; ronde++) {
    const afwijking = kansTot(x) - p
    const helling = dichtheid(x)
    if (afwijking >= (helling < vlakkeDichtheid ? -gelijk : 0)) hoog = x
    else laag = x
    const stap = helling < vlakkeDichtheid ? NaN : afwijking / helling
    if (Math.abs(stap) < 1e-10 * x) return x - stap
    const newton = x - stap
    x = newton > laag && newton < hoog ? newton : (laag + hoog) / 2
  }
  return hoog
}

/** The interval in which F equals p: from inf{F ≥ p} to sup{F ≤ p}; longer than nothing where the density is 0. */
export function vlakInterval(verdeling: Verdeling, p: number): readonly [van: number, tot: number] {
  const van = kwantiel(verdeling, p)
  let [laag, hoog] = [van, eindeVoor(verdeling, Math.min(p + 1e-9, (1 + p) / 2))]
  while (hoog - laag > 1e-9 * hoog) {
    const midden = (laag + hoog) / 2
    if (verdeling.kansTot(midden) <= p + gelijk) laag = midden
    else hoog = midden
  }
  return [van, Math.max(van, laag)]
}

/**
 * Return the flat region a quantile lies in, or null when it is firm.
 *
 * @param q The quantile, Q(p).
 * On a point it is firm as long as the point itself passes p; when F is exactly p there, every value up to the next scenario fits.
 */
export function kwetsbaarInterval(
  verdeling: Verdeling,
  p: number,
  q: number,
): readonly [van: number, tot: number] | null {
  if (verdeling.dichtheid(q) >= vlakkeDichtheid) return null
  const interval = vlakInterval(verdeling, p)
  return verdeling.punten.some(({ x }) => x === q) && interval[1] - interval[0] <= 1e-6 * interval[1] ? null : interval
}

function eindeVoor({ kansTot }: Verdeling, p: number): number {
  let hoog = 1000
  while (kansTot(hoog) < p && hoog < 1e12) hoog *= 2
  return hoog
}
