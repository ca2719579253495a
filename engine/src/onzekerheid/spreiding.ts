// What a collection of draws says: percentiles with their error, the mean, the chance to be above a value. Source: model specification, Monte Carlo 4 and 5; docs/spec/onzekerheid.md (OZ-6, OZ-7, OZ-12).
import { gemiddelde, type Verzameling } from './verzameling.ts'

/** P5, P12,5, P50, P66,7, P87,5, P95: the scenarios of the MPP and a wider band. */
export const percentielen = [0.05, 0.125, 0.5, 2 / 3, 0.875, 0.95] as const

export interface Percentiel {
  readonly p: number
  readonly waarde: number
  /** The values one standard error of the chance lower and higher. */
  readonly van: number
  readonly tot: number
}

export interface Spreiding {
  readonly verwachting: number
  readonly percentielen: readonly Percentiel[]
  readonly laagste: number
  readonly hoogste: number
  /** A percentile is at most this far from the draw it stands for; 0 when all draws are kept. */
  readonly afleesfout: number
}

/** The summary, or null when a draw has no value (what depends on missing input is not computable) or there are none. */
export function spreidingVan(v: Verzameling): Spreiding | null {
  if (v.aantal === 0 || v.leeg > 0) return null
  const lees = percentiellezer(v)
  return {
    verwachting: gemiddelde(v),
    percentielen: percentielen.map((p) => {
      const fout = standaardfout(p, v.aantal)
      return { p, waarde: lees(p), van: lees(p - fout), tot: lees(p + fout) }
    }),
    laagste: v.laagste,
    hoogste: v.hoogste,
    afleesfout: v.stap,
  }
}

/** How far the share of draws below a percentile is off by chance, as a fraction: 0,0074 at P12,5 with 2.000 draws. */
export function standaardfout(p: number, trekkingen: number): number {
  return Math.sqrt((p * (1 - p)) / trekkingen)
}

/** P(X > x): the share of the draws above x. Null when not computable. In classes, a class counts evenly. */
export function kansBoven(v: Verzameling, x: number): number | null {
  if (v.aantal === 0 || v.leeg > 0) return null
  if (x >= v.hoogste) return 0
  if (x < v.laagste) return 1
  if (v.stap === 0) return v.waarden.reduce((a, w) => a + (w > x ? 1 : 0), 0) / v.aantal
  const plek = x / v.stap - v.begin
  const klasse = Math.floor(plek)
  let boven = v.aantallen[klasse]! * (1 - (plek - klasse))
  for (let k = klasse + 1; k < v.aantallen.length; k++) boven += v.aantallen[k]!
  return boven / v.aantal
}

/** The smallest draw with at least the part p of all draws at or below it. */
function percentiellezer(v: Verzameling): (p: number) => number {
  const rang = (p: number) => Math.min(v.aantal, Math.max(1, Math.ceil(p * v.aantal)))
  if (v.stap === 0) {
    const gesorteerd = v.waarden.slice(0, v.aantal).sort()
    return (p) => gesorteerd[rang(p) - 1]!
  }
  return (p) => inKlasse(v, rang(p))
}

/** The place inside the class, as if its draws were evenly spread. */
function inKlasse({ aantallen, begin, stap, laagste, hoogste }: Verzameling, rang: number): number {
  let k = 0
  let eronder = 0
  while (eronder + aantallen[k]! < rang) eronder += aantallen[k++]!
  const x = (begin + k + (rang - eronder - 0.5) / aantallen[k]!) * stap
  return Math.min(hoogste, Math.max(laagste, x))
}
