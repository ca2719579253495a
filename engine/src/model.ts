// The declared model for others: its variables, their dependencies, formulas and who is touched by a parameter. Source: architecture, one declaration; docs/spec/engine.md (ENG-T).
import type { Eigenaar } from './catalogus/eigenaar.ts'
import type { Invoer } from './run.ts'
import { structuurVan } from './invoer/kiezen.ts'
import { ketenModel } from './keten.ts'
import { type Afhankelijkheden, afhankelijkhedenVan, geraaktDoor } from './taal/afhankelijkheid.ts'
import type { VariabeleDeclaratie } from './taal/declaratie.ts'
import { leesbareFormule } from './taal/formule.ts'

/** All variables that hold for the choices in these cells, in order of declaration. */
export function variabelenVan(cellen: Invoer['cellen']): readonly VariabeleDeclaratie[] {
  return ketenModel(structuurVan(cellen))
}

/** What stands directly in the equation of a variable; null for an unknown variable. */
export function afhankelijkheden(cellen: Invoer['cellen'], id: string): Afhankelijkheden | null {
  const declaratie = variabelenVan(cellen).find((d) => d.id === id)
  return declaratie ? afhankelijkhedenVan(declaratie) : null
}

/** The equation in readable Dutch; null for an unknown variable. */
export function formule(cellen: Invoer['cellen'], id: string): string | null {
  const model = variabelenVan(cellen)
  const declaratie = model.find((d) => d.id === id)
  const label = new Map(model.map((d) => [d.id, d.label]))
  return declaratie ? leesbareFormule(declaratie, (v) => label.get(v) ?? v) : null
}

/** "Raakt": the indicators that a parameter can change, and their owners. */
export function raakt(
  cellen: Invoer['cellen'],
  parameterId: string,
): { indicatoren: readonly string[]; eigenaren: readonly Eigenaar[] } {
  const model = variabelenVan(cellen)
  const geraakt = geraaktDoor(parameterId, model)
  const indicatoren = model.filter((d) => d.id.startsWith('u.') && geraakt.has(d.id))
  return { indicatoren: indicatoren.map((d) => d.id), eigenaren: [...new Set(indicatoren.map((d) => d.eigenaar))] }
}
