// The language in which the equations are written: a value per month, built from numbers, parameters, variables and a few operations. Source: docs/spec/engine.md (ENG-T).

/** An expression has one value per month (a stand: at the start of the month); missing input makes it "not computable". */
export type Uitdrukking =
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'parameter'; readonly id: string; readonly sleutel: string }
  | { readonly soort: 'prognose' }
  | { readonly soort: 'variabele'; readonly id: string }
  | { readonly soort: 'bewerking'; readonly naam: Bewerking; readonly van: readonly Uitdrukking[] }
  | { readonly soort: 'vorige'; readonly volgende: Uitdrukking; readonly begin: Uitdrukking }
  | {
      readonly soort: 'venster'
      readonly van: number
      readonly tot: number
      readonly waarde: Uitdrukking
      readonly historie: readonly Uitdrukking[]
    }
  | {
      readonly soort: 'terugkijk'
      readonly lengte: Uitdrukking
      readonly waarde: Uitdrukking
      readonly historie: Historie
    }
  | { readonly soort: 'cohort'; readonly cohort: Cohort }

/** Operations on values of the same month; `halfjaar` holds the value that the expression had at the start of the half-year. */
export type Bewerking =
  'plus' | 'verschil' | 'maal' | 'deel' | 'deelOfNul' | 'kleinste' | 'grootste' | 'als' | 'indienLeeg' | 'halfjaar'

/** A parameter with one value per month before the start, under '<sleutel>.-1' (the month before the start) to '<sleutel>.-<maanden>'. */
export interface Historie {
  readonly id: string
  readonly sleutel: string
  readonly maanden: number
}

/** Children by complete months left until 18; classes 17, 16, 15, 14 and 13 and younger, uniform within a class. */
export interface Cohort {
  readonly instroom: Uitdrukking
  readonly leeftijdInstroom: readonly Uitdrukking[]
  readonly start: Uitdrukking
  readonly leeftijdStart: readonly Uitdrukking[]
  readonly overigeUitstroom: Uitdrukking
}

/** Whatever may stand where an expression is expected. */
export type Term = Uitdrukking | number

export function getal(waarde: number): Uitdrukking {
  return { soort: 'getal', waarde }
}

/** The value of a parameter in the year, half-year or month at hand; `sleutel` chooses inside the parameter. */
export function par(id: string, sleutel = ''): Uitdrukking {
  return { soort: 'parameter', id, sleutel }
}

/** The first inflow per year that the PEA gives for the scenario: Q(0,125), Q(0,5), Q(2/3) or Q(0,875). */
export function prognose(): Uitdrukking {
  return { soort: 'prognose' }
}

/** Another variable, in the same month. */
export function v(id: string): Uitdrukking {
  return { soort: 'variabele', id }
}

/** Sum, added from left to right. */
export function som(...termen: readonly Term[]): Uitdrukking {
  const [eerste = 0, ...rest] = termen
  return rest.reduce<Uitdrukking>((a, b) => bewerking('plus', a, b), uit(eerste))
}

export function verschil(a: Term, ...af: readonly Term[]): Uitdrukking {
  return af.reduce<Uitdrukking>((rest, b) => bewerking('verschil', rest, b), uit(a))
}

export function maal(...factoren: readonly Term[]): Uitdrukking {
  const [eerste = 1, ...rest] = factoren
  return rest.reduce<Uitdrukking>((a, b) => bewerking('maal', a, b), uit(eerste))
}

/** Quotient; not computable when the divisor is 0. */
export function deel(a: Term, b: Term): Uitdrukking {
  return bewerking('deel', a, b)
}

/** Quotient; 0 when the divisor is 0. */
export function deelOfNul(a: Term, b: Term): Uitdrukking {
  return bewerking('deelOfNul', a, b)
}

export function kleinste(a: Term, ...rest: readonly Term[]): Uitdrukking {
  return rest.reduce<Uitdrukking>((x, b) => bewerking('kleinste', x, b), uit(a))
}

export function grootste(a: Term, b: Term): Uitdrukking {
  return bewerking('grootste', a, b)
}

/** Nearest value to x in [laag, hoog]. */
export function begrens(x: Term, laag: Term, hoog: Term): Uitdrukking {
  return kleinste(grootste(x, laag), hoog)
}

/** `dan` when the condition is above 0, else `anders`. */
export function als(positief: Term, dan: Term, anders: Term): Uitdrukking {
  return bewerking('als', positief, dan, anders)
}

/** The value, or `anders` when it is not filled in. */
export function indienLeeg(x: Term, anders: Term): Uitdrukking {
  return bewerking('indienLeeg', x, anders)
}

/** The value at the start of the half-year. */
export function halfjaar(x: Term): Uitdrukking {
  return bewerking('halfjaar', x)
}

/** The value of the month before; `begin` in the first month. */
export function vorige(volgende: Term, begin: Term): Uitdrukking {
  return { soort: 'vorige', volgende: uit(volgende), begin: uit(begin) }
}

/**
 * Sum of the values of `van` to `tot` months ago (both included, van ≥ 1).
 *
 * @param historie Values before the start, chronological, the last one is the month before the start (D25); a window that
 * reaches further back is not computable.
 */
export function venster(waarde: Term, van: number, tot: number, historie: readonly Term[] = []): Uitdrukking {
  return { soort: 'venster', van, tot, waarde: uit(waarde), historie: historie.map(uit) }
}

/**
 * Sum of the values of 1 to `lengte` months ago, where `lengte` is itself a value of the month at hand.
 *
 * @param lengte Whole number of months; 0 gives 0.
 * @param historie Values before the start; looking back further than they go is not computable.
 */
export function terugkijk(waarde: Term, lengte: Term, historie: Historie): Uitdrukking {
  return { soort: 'terugkijk', lengte: uit(lengte), waarde: uit(waarde), historie }
}

/** The number of children that turn 18 in the month. */
export function uitBij18(cohort: Cohort): Uitdrukking {
  return { soort: 'cohort', cohort }
}

function bewerking(naam: Bewerking, ...van: readonly Term[]): Uitdrukking {
  return { soort: 'bewerking', naam, van: van.map(uit) }
}

function uit(term: Term): Uitdrukking {
  return typeof term === 'number' ? getal(term) : term
}
