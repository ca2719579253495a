// What a workbook is made of: the input, the compiled model with its results, and where a calculated value stands. Source: docs/spec/werkboek.md (WB).
import { type Berekening, bereken } from '../bereken.ts'
import type { CelSleutel } from '../catalogus/cel.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'

export interface Bron extends Berekening {
  readonly invoer: Invoer
  readonly maanden: number
  /** The value that the engine calculated for a node, in a month of a scenario; NaN is "not computable". */
  readonly uitkomst: (knoop: number, maand: number, scenario: Scenario) => number
  readonly knoop: (u: Uitdrukking) => number
  /** The input cell that counts for a parameter in a month of a scenario. */
  readonly celVoor: (parameter: string, sleutel: string, maand: number, scenario: Scenario) => CelSleutel
}

export function bronVan(invoer: Invoer): Bron {
  const { model, pea } = bereken(invoer)
  const { programma, rekenaar, lader } = model
  const { scenarios } = invoer.kader
  const waarden = Float64Array.from(rekenaar.waarden)
  const cellen = new Map(
    programma.invoer.flatMap(({ parameter, sleutel, voorStart }, i) =>
      voorStart === undefined ? [[`${parameter}|${sleutel}`, lader.cellenVan(i)] as const] : [],
    ),
  )
  return {
    invoer,
    model,
    pea,
    maanden: rekenaar.maanden,
    uitkomst: (knoop, maand, scenario) =>
      waarden[rekenaar.rij(knoop) + maand * rekenaar.banen + scenarios.indexOf(scenario)] ?? NaN,
    knoop: (u) => {
      const knoop = programma.knoopVanUitdrukking.get(u)
      if (knoop === undefined) throw new RangeError(`an expression of kind ${u.soort} has no node`)
      return knoop
    },
    celVoor: (parameter, sleutel, maand, scenario) => {
      const cel = cellen.get(`${parameter}|${sleutel}`)?.[maand * rekenaar.banen + scenarios.indexOf(scenario)]
      if (cel === undefined) throw new RangeError(`parameter ${parameter}|${sleutel} is not an input of the model`)
      return cel
    },
  }
}
