// The annex with every equation in words, for the report. Source: model specification, Equations; docs/spec/werkboek.md (WB-14).
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { leesbareUitdrukking } from '../taal/formule.ts'

export interface Bijlageregel {
  readonly id: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  /** The right side of the equation, in words. */
  readonly formule: string
  /** Section of the model specification. */
  readonly vergelijking: string
}

/** All equations that hold for one choice of modes, in the order of declaration: see variabelenVan. */
export function formulebijlage(model: readonly VariabeleDeclaratie[]): readonly Bijlageregel[] {
  const label = new Map(model.map((d) => [d.id, d.label]))
  return model.map(({ id, label: naam, eenheid, eigenaar, vergelijking, formule }) => ({
    id,
    label: naam,
    eenheid,
    eigenaar,
    formule: leesbareUitdrukking(formule, (v) => label.get(v) ?? v),
    vergelijking,
  }))
}
