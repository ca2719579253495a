// Two tables of figures cell by cell: is the other model the same model? Source: docs/spec/contract.md (CT-8).
import type { Cijferrij } from './cijferrij.ts'

export interface Marge {
  /** Largest difference that counts as equal. */
  readonly absoluut: number
  /** The same as part of the first value; the larger of the two margins holds. */
  readonly relatief: number
}

export interface Celverschil {
  readonly indicator: string
  readonly scenario: string
  readonly periode: string
  readonly a: number | null
  readonly b: number | null
  readonly absoluut: number | null
  /** (b − a) / |a|; null around 0. */
  readonly relatief: number | null
  /** 'alleen a' and 'alleen b': the other has no such row, or no value in it. */
  readonly oordeel: 'gelijk' | 'anders' | 'alleen a' | 'alleen b'
}

export interface Cijfervergelijking {
  readonly cellen: readonly Celverschil[]
  readonly gelijk: number
  readonly anders: number
  readonly alleenA: number
  readonly alleenB: number
  /** The largest differences among all cells that both have. */
  readonly grootsteAbsoluut: number
  readonly grootsteRelatief: number
}

/** Compare all cells; two empty cells are equal, and an empty cell beside no cell at all is nothing to compare. */
export function vergelijkCijfers(a: readonly Cijferrij[], b: readonly Cijferrij[], marge: Marge): Cijfervergelijking {
  const [links, rechts] = [perCel(a), perCel(b)]
  const heeftWaarde = (naam: string) => [links, rechts].some((t) => (t.get(naam)?.waarde ?? null) !== null)
  const namen = [...new Set([...links.keys(), ...rechts.keys()])].filter(
    (naam) => heeftWaarde(naam) || (links.has(naam) && rechts.has(naam)),
  )
  const cellen = namen.map((naam) => {
    const { indicator, scenario, periode } = (links.get(naam) ?? rechts.get(naam))!
    return {
      indicator,
      scenario,
      periode,
      ...oordeel(links.get(naam)?.waarde ?? null, rechts.get(naam)?.waarde ?? null, marge),
    }
  })
  const aantal = (o: Celverschil['oordeel']) => cellen.filter((c) => c.oordeel === o).length
  return {
    cellen,
    gelijk: aantal('gelijk'),
    anders: aantal('anders'),
    alleenA: aantal('alleen a'),
    alleenB: aantal('alleen b'),
    grootsteAbsoluut: cellen.reduce((m, c) => Math.max(m, Math.abs(c.absoluut ?? 0)), 0),
    grootsteRelatief: cellen.reduce((m, c) => Math.max(m, Math.abs(c.relatief ?? 0)), 0),
  }
}

function perCel(rijen: readonly Cijferrij[]): ReadonlyMap<string, Cijferrij> {
  return new Map(rijen.map((rij) => [`${rij.indicator}|${rij.scenario}|${rij.periode}`, rij]))
}

function oordeel(
  a: number | null,
  b: number | null,
  marge: Marge,
): Pick<Celverschil, 'a' | 'b' | 'absoluut' | 'relatief' | 'oordeel'> {
  if (a === null || b === null) {
    const wie = a === null && b === null ? 'gelijk' : a === null ? 'alleen b' : 'alleen a'
    return { a, b, absoluut: null, relatief: null, oordeel: wie }
  }
  const absoluut = b - a
  const ruimte = Math.max(marge.absoluut, marge.relatief * Math.abs(a))
  return {
    a,
    b,
    absoluut,
    relatief: a === 0 ? null : absoluut / Math.abs(a),
    oordeel: Math.abs(absoluut) <= ruimte ? 'gelijk' : 'anders',
  }
}
