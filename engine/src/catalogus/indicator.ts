// What an indicator declaration says: unit, owner, kind and rounding for publication. Source: model specification, Output indicators; docs/spec/engine.md (ENG-I).
import type { Eigenaar } from './eigenaar.ts'

/** stroom: year total · stand: 1 January · verhouding: ratio of the year or of 1 January · the others are made on request. */
export type IndicatorSoort = 'stroom' | 'stand' | 'verhouding' | 'kwantiel' | 'kans' | 'kromme' | 'tabel' | 'vlag'

/** Step to which the indicator is rounded for publication; '-' is not rounded. */
export type Afronding = '100' | '250' | '1000' | '1%' | '0,1%' | '0,5 maand' | 'mln' | '-'

export interface IndicatorDeclaratie {
  readonly id: string
  readonly groep: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  readonly vergelijking: string
  readonly soort: IndicatorSoort
  readonly afronding: Afronding
}
