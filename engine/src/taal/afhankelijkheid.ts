// Who depends on whom: read from the declarations, so that picture and calculation cannot differ. Source: model specification, Dependency graph; docs/spec/engine.md (ENG-T-4).
import type { VariabeleDeclaratie } from './declaratie.ts'
import { delenVan } from './doorloop.ts'
import type { Uitdrukking } from './uitdrukking.ts'

/** What stands in the equation of a variable itself. */
export interface Afhankelijkheden {
  readonly variabelen: readonly string[]
  readonly parameters: readonly string[]
}

/** Parameters behind the first inflow of a scenario. */
export const peaParameterIds: readonly string[] = [
  'pea.groep',
  'pea.scenario.kans',
  'pea.scenario.verwachte_instroom',
  'pea.scenario.spreiding',
  'pea.scenario.familie',
]

export function afhankelijkhedenVan({ formule }: VariabeleDeclaratie): Afhankelijkheden {
  const variabelen = new Set<string>()
  const parameters = new Set<string>()
  const bezoek = (u: Uitdrukking): void => {
    if (u.soort === 'variabele') variabelen.add(u.id)
    else if (u.soort === 'parameter') parameters.add(u.id)
    else if (u.soort === 'prognose') peaParameterIds.forEach((id) => parameters.add(id))
    else delenVan(u).forEach(bezoek)
  }
  bezoek(formule)
  return { variabelen: [...variabelen], parameters: [...parameters] }
}

/** All variables that a parameter can change, directly or through others. */
export function geraaktDoor(parameterId: string, model: readonly VariabeleDeclaratie[]): ReadonlySet<string> {
  const directe = new Map(model.map((d) => [d.id, afhankelijkhedenVan(d)]))
  const geraakt = new Set<string>()
  for (let vorige = -1; vorige < geraakt.size;) {
    vorige = geraakt.size
    for (const [id, { variabelen, parameters }] of directe) {
      if (parameters.includes(parameterId) || variabelen.some((v) => geraakt.has(v))) geraakt.add(id)
    }
  }
  return geraakt
}
