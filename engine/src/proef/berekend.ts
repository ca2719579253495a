// For tests only: read any variable in any month from a calculated model. Source: docs/spec/engine.md (ENG-B).
import type { Scenario } from '../catalogus/scenario.ts'
import { structuurVan } from '../invoer/kiezen.ts'
import { maakLader } from '../invoer/laden.ts'
import { type Rekenmodel, rekenmodelVan } from '../invoer/rekenmodel.ts'
import { peaVan } from '../prognose/pea.ts'
import type { Invoer } from '../run.ts'
import { compileer } from '../taal/compileer.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { maakRekenaar } from '../taal/rekenaar.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'

export interface Berekend {
  readonly maanden: number
  readonly variabelen: readonly VariabeleDeclaratie[]
  /** Value in month 0 … maanden; a stand also at the end of the horizon. */
  readonly lees: (id: string, t: number) => number
  /** All months of a variable, and the moment after the last one. */
  readonly reeks: (id: string) => Float64Array
  /** The same of an expression that stands in an equation; undefined for any other. */
  readonly leesUitdrukking: (u: Uitdrukking, t: number) => number | undefined
}

/** Calculate once; the values stay valid when another calculation follows. */
export function berekend(invoer: Invoer, scenario: Scenario): Berekend {
  return lezing(rekenmodelVan(structuurVan(invoer.cellen), invoer.kader), invoer, scenario)
}

/** The same with other declarations than those of the model. */
export function berekendMet(declaraties: readonly VariabeleDeclaratie[], invoer: Invoer, scenario: Scenario): Berekend {
  return lezing(leegModel(declaraties, invoer), invoer, scenario)
}

/** A calculated model with other declarations, for who checks one. */
export function rekenmodelMet(declaraties: readonly VariabeleDeclaratie[], invoer: Invoer): Rekenmodel {
  const model = leegModel(declaraties, invoer)
  model.lader.laad(invoer.cellen, peaVan(invoer.cellen, invoer.kader), model.rekenaar)
  model.rekenaar.bereken()
  return model
}

function leegModel(declaraties: readonly VariabeleDeclaratie[], { kader }: Invoer): Rekenmodel {
  const programma = compileer(declaraties)
  const rekenaar = maakRekenaar(programma, kader.jaren * 12, kader.scenarios.length)
  return { programma, rekenaar, lader: maakLader(programma, kader) }
}

function lezing({ programma, rekenaar, lader }: Rekenmodel, { kader, cellen }: Invoer, scenario: Scenario): Berekend {
  lader.laad(cellen, peaVan(cellen, kader), rekenaar)
  rekenaar.bereken()
  const waarden = rekenaar.waarden.slice()
  const baan = kader.scenarios.indexOf(scenario)
  const lees = (knoop: number, t: number) => waarden[rekenaar.rij(knoop) + t * rekenaar.banen + baan] ?? NaN
  const knoopVan = (id: string) => {
    const knoop = programma.knoopVan.get(id)
    if (knoop === undefined) throw new RangeError(`no variable ${id}`)
    return knoop
  }
  return {
    maanden: rekenaar.maanden,
    variabelen: programma.variabelen,
    lees: (id, t) => lees(knoopVan(id), t),
    reeks: (id) => {
      const knoop = knoopVan(id)
      const uit = new Float64Array(rekenaar.maanden + 1)
      for (let t = 0; t < uit.length; t++) uit[t] = lees(knoop, t)
      return uit
    },
    leesUitdrukking: (u, t) => {
      const knoop = programma.knoopVanUitdrukking.get(u)
      return knoop === undefined ? undefined : lees(knoop, t)
    },
  }
}
