// Quantiles of a distribution and the intervals in which they are fragile. Source: model specification A5; decisions D07, D31; docs/spec/engine.md (PEA-A5).
import type { Verdeling } from './verdeling.ts'

/** The four quantiles of the MPP; medio is exactly two thirds. */
export const mppKwantielen = { min: 0.125, mediaan: 0.5, medio: 2 / 3, max: 0.875 } as const

/**
 * Return Q(p) = inf{x : F(x) ≥ p}, 0 < p < 1.
 *
 * Bisection with Newton steps where the density allows; a point that carries the quantile is returned exactly.
 */
export function kwantiel(verdeling: Verdeling, p: number): number {
  const { kansTot, dichtheid, punten } = verdeling
  if (kansTot(0) >= p) return 0
  const punt = punten.find(({ x, massa }) => kansTot(x) >= p && kansTot(x) - massa < p)
  if (punt) return punt.x
  let [laag, hoog] = [0, eindeVoor(verdeling, p)]
  let x = (laag + hoog) / 2
  for (let ronde = 0; ronde < 200 && hoog - laag > 1e-10 * hoog; ronde++) {
    const afwijking = kansTot(x) - p
    if (afwijking >= 0) hoog = x
    else laag = x
    const stap = afwijking / dichtheid(x)
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
    if (verdeling.kansTot(midden) <= p + 1e-12) laag = midden
    else hoog = midden
  }
  return [van, Math.max(van, laag)]
}

function eindeVoor({ kansTot }: Verdeling, p: number): number {
  let hoog = 1000
  while (kansTot(hoog) < p && hoog < 1e12) hoog *= 2
  return hoog
}
