// What the explanation of a number is: its value, the sum behind it and its direct parts, one step at a time. Source: docs/spec/verklaring.md (VK).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Bewerking } from '../taal/uitdrukking.ts'

/**
 * Which number: an indicator or another variable, in a year or in one month of it (1 … 12).
 * A stand is the value at the start of the year or month; `gemiddeld` asks for its mean over the twelve months instead.
 */
export interface Doel {
  readonly id: string
  readonly scenario: Scenario
  readonly jaar: number
  readonly maand?: number
  readonly gemiddeld?: true
}

/** What stands directly in the sum; null is "not computable". */
export type Deel = VariabeleDeel | InvoerDeel | ReeksDeel | CohortDeel

export interface VariabeleDeel {
  readonly soort: 'variabele'
  readonly doel: Doel
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  readonly isStand: boolean
  readonly waarde: number | null
}

export interface InvoerDeel {
  readonly soort: 'invoer'
  readonly parameter: string
  /** The cell that counts: the value per scenario, or the base value under it. */
  readonly cel: CelSleutel
  readonly label: string
  /** Label of the key inside the parameter; '' when it has none. */
  readonly sleutel: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  /** What was delivered; with `standaard` that is nothing, and the standaard counts. */
  readonly invoer: CelWaarde
  readonly waarde: number | null
  readonly standaard: boolean
}

/** The sum of an expression over several months. */
export interface ReeksDeel {
  readonly soort: 'reeks'
  readonly formule: Stuk
  readonly maanden: readonly {
    readonly jaar: number
    readonly maand: number
    readonly waarde: number | null
    /** Places in `Verklaring.delen`. */
    readonly delen: readonly number[]
  }[]
  /** How many months before the start, and the places of the history that was delivered for them. */
  readonly ervoor: number
  readonly historie: readonly number[]
  /** Unit of what is added up; '' when the expression has none of its own. */
  readonly eenheid: string
  readonly waarde: number | null
}

/** The children that turn 18 in a month: who was there at the start, and who came since. */
export interface CohortDeel {
  readonly soort: 'cohort'
  readonly uitStart: number
  readonly perJaar: readonly { readonly jaar: number; readonly waarde: number }[]
  readonly delen: readonly number[]
  readonly waarde: number | null
}

/** A sum written out: operations over constants and over places in `Verklaring.delen`. */
export type Stuk =
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'deel'; readonly deel: number }
  | { readonly soort: 'bewerking'; readonly naam: Bewerking; readonly van: readonly Stuk[] }
  | { readonly soort: 'optelling'; readonly van: readonly Stuk[] }

/** One line of a sum that people can follow: together the lines are the value. */
export interface Regel {
  readonly teken: '+' | '-'
  readonly groep: 'som' | 'teller' | 'noemer'
  readonly stuk: Stuk
  /** Without the sign. */
  readonly waarde: number | null
  /** The part that names the line. */
  readonly deel: number
  /** The stand with which the period began. */
  readonly isOpening?: true
}

/** In every month the same one of several possibilities decided: said beside the sum in which the others do not stand. */
export interface Keuze {
  readonly naam: 'kleinste' | 'grootste' | 'als' | 'indienLeeg'
  readonly gekozen: Stuk
  readonly andere: Stuk
}

export type Wijze = 'maanden' | 'balans' | 'formule' | 'verhouding' | 'gemiddelde' | 'kwantiel' | 'verwachting' | 'geen'

export interface Verklaring {
  readonly doel: Doel
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  /** Section of the model specification. */
  readonly vergelijking: string
  readonly isStand: boolean
  readonly waarde: number | null
  /** Why there is no value. */
  readonly reden?: string
  readonly wijze: Wijze
  /** The equation per month, in names: null when the number has none (a quantile). */
  readonly formule: Stuk | null
  /** The sum in values; its outcome is the value, for a balance within rounding. */
  readonly ingevuld: Stuk | null
  readonly regels: readonly Regel[]
  readonly keuzes: readonly Keuze[]
  /** The direct parts, each once. */
  readonly delen: readonly Deel[]
  /** Places of the twelve months of a yearly sum. */
  readonly maanden: readonly number[]
  /** What the number rests on one step down. */
  readonly bronnen: readonly number[]
  readonly prognose?: PrognoseUitleg
}

/** A quantile of the mixture: the chance on at most x, scenario by scenario. */
export interface PrognoseUitleg {
  /** The chance that belongs to the quantile; null for the mean. */
  readonly kans: number | null
  /** What the scenarios add up to at x; for one group that is `kans`. */
  readonly kansTot: number | null
  readonly regels: readonly PrognoseRegel[]
}

export interface PrognoseRegel {
  readonly id: string
  readonly label: string
  readonly groep: string
  readonly isHoofdgroep: boolean
  readonly familie: string
  readonly kans: number | null
  readonly mu: number | null
  readonly spreiding: number | null
  /** Mean of the scenario, after what lies below 0 was cut off. */
  readonly verwachting: number | null
  /** The chance on at most x within this scenario. */
  readonly kansTot: number | null
}

/** The value of a sum that is written out, from its constants and parts alone; NaN when a part is not computable. */
export function uitkomstVan(stuk: Stuk, delen: readonly Deel[]): number {
  switch (stuk.soort) {
    case 'getal':
      return stuk.waarde
    case 'deel':
      return delen[stuk.deel]?.waarde ?? NaN
    case 'optelling':
      return stuk.van.reduce((som, x) => som + uitkomstVan(x, delen), 0)
    case 'bewerking':
      return bewerk(
        stuk.naam,
        stuk.van.map((x) => uitkomstVan(x, delen)),
      )
  }
}

/** The places of the parts in a sum that is written out, each once, in order. */
export function delenIn(stuk: Stuk): readonly number[] {
  if (stuk.soort === 'getal') return []
  return stuk.soort === 'deel' ? [stuk.deel] : [...new Set(stuk.van.flatMap(delenIn))]
}

/** One operation on values of the same month. */
export function bewerk(naam: Bewerking, [a = NaN, b = NaN, c = NaN]: readonly number[]): number {
  switch (naam) {
    case 'plus':
      return a + b
    case 'verschil':
      return a - b
    case 'maal':
      return a * b
    case 'deel':
      return b === 0 ? NaN : a / b
    case 'deelOfNul':
      return b === 0 ? 0 : a / b
    case 'kleinste':
      return Math.min(a, b)
    case 'grootste':
      return Math.max(a, b)
    case 'als':
      return a > 0 ? b : a <= 0 ? c : NaN
    case 'indienLeeg':
      return Number.isNaN(a) ? b : a
    case 'halfjaar':
      return a
  }
}
