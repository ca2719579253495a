// A variable of the model, declared once: name, unit, owner, kind and equation. Everything else is derived from this. Source: docs/spec/engine.md (ENG-T).
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import { indicator } from '../catalogus/indicatoren.ts'
import { deel, type Term, type Uitdrukking, vorige } from './uitdrukking.ts'

/** How twelve months become one year: their sum, the value on 1 January, or a ratio of two sums. */
export type Jaarregel =
  | { readonly soort: 'som' }
  | { readonly soort: 'januari' }
  | { readonly soort: 'verhouding'; readonly teller: Uitdrukking; readonly noemer: Uitdrukking }

export interface VariabeleDeclaratie {
  readonly id: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  /** Section of the model specification. */
  readonly vergelijking: string
  readonly soort: 'stroom' | 'stand' | 'verhouding'
  readonly formule: Uitdrukking
  readonly jaarregel: Jaarregel
}

/** Name, unit, owner and section of a variable that is not an indicator of the catalogue. */
export type Naam = readonly [label: string, eenheid: string, eigenaar: Eigenaar, vergelijking: string]

/** A flow: an amount per month, a sum per year. */
export function stroom(id: string, formule: Uitdrukking, naam?: Naam): VariabeleDeclaratie {
  return { ...naamVan(id, naam), soort: 'stroom', formule, jaarregel: { soort: 'som' } }
}

/** A stock with a memory: the value at the start, and what it becomes at the end of a month. */
export function stand(id: string, begin: Term, volgende: Term, naam?: Naam): VariabeleDeclaratie {
  return { ...naamVan(id, naam), soort: 'stand', formule: vorige(volgende, begin), jaarregel: { soort: 'januari' } }
}

/** A value at the start of the month that follows from other values. */
export function standUit(id: string, formule: Uitdrukking, naam?: Naam): VariabeleDeclaratie {
  return { ...naamVan(id, naam), soort: 'stand', formule, jaarregel: { soort: 'januari' } }
}

/** A ratio of flows: per month, and for the year the ratio of the two sums. */
export function verhouding(id: string, teller: Uitdrukking, noemer: Uitdrukking, naam?: Naam): VariabeleDeclaratie {
  const jaarregel: Jaarregel = { soort: 'verhouding', teller, noemer }
  return { ...naamVan(id, naam), soort: 'verhouding', formule: deel(teller, noemer), jaarregel }
}

/** A ratio at a moment: per month, and for the year the value on 1 January. */
export function verhoudingOpJanuari(id: string, formule: Uitdrukking, naam?: Naam): VariabeleDeclaratie {
  return { ...naamVan(id, naam), soort: 'verhouding', formule, jaarregel: { soort: 'januari' } }
}

function naamVan(id: string, naam: Naam | undefined) {
  if (naam) {
    const [label, eenheid, eigenaar, vergelijking] = naam
    return { id, label, eenheid, eigenaar, vergelijking }
  }
  const i = indicator(id)
  if (!i) throw new RangeError(`variable ${id} needs a name: it is not an indicator`)
  return { id, label: i.label, eenheid: i.eenheid, eigenaar: i.eigenaar, vergelijking: i.vergelijking }
}
