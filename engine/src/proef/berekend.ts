// For tests only: read any variable in any month from a calculated model. Source: docs/spec/engine.md (ENG-B).
import type { Scenario } from '../catalogus/scenario.ts'
import { structuurVan } from '../invoer/kiezen.ts'
import { rekenmodelVan } from '../invoer/rekenmodel.ts'
import { peaVan } from '../prognose/pea.ts'
import type { Invoer } from '../run.ts'

export interface Berekend {
  readonly maanden: number
  readonly variabelen: readonly { readonly id: string; readonly soort: string }[]
  /** Value in month 0 … maanden; a stand also at the end of the horizon. */
  readonly lees: (id: string, t: number) => number
}

/** Calculate once; the values stay valid when another calculation follows. */
export function berekend({ kader, cellen }: Invoer, scenario: Scenario): Berekend {
  const { programma, rekenaar, lader } = rekenmodelVan(structuurVan(cellen), kader)
  lader.laad(cellen, peaVan(cellen, kader), rekenaar)
  rekenaar.bereken()
  const waarden = Float64Array.from(rekenaar.waarden)
  const baan = kader.scenarios.indexOf(scenario)
  return {
    maanden: rekenaar.maanden,
    variabelen: programma.variabelen,
    lees: (id, t) => {
      const knoop = programma.knoopVan.get(id)
      if (knoop === undefined) throw new RangeError(`no variable ${id}`)
      return waarden[rekenaar.rij(knoop) + t * rekenaar.banen + baan] ?? NaN
    },
  }
}
