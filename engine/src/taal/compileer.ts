// From declared equations to a list of operations in an order that can be calculated. Source: docs/spec/engine.md (ENG-T).
import { Bouw } from './bouw.ts'
import { componenten } from './componenten.ts'
import type { VariabeleDeclaratie } from './declaratie.ts'
import type { Knoop, Programma } from './programma.ts'

/**
 * Compile declarations. Equal expressions become one node; each node is calculated once per month.
 *
 * @throws RangeError on an unknown or doubly declared variable, or on variables that need each other in the same month.
 */
export function compileer(variabelen: readonly VariabeleDeclaratie[]): Programma {
  const bouw = new Bouw(variabelen)
  for (const { id } of variabelen) bouw.variabele(id)
  for (const { jaarregel } of variabelen) {
    if (jaarregel.soort === 'verhouding') [jaarregel.teller, jaarregel.noemer].forEach((u) => bouw.uitdrukking(u))
  }
  bouw.werkUitgesteldAf()
  return {
    variabelen,
    knopen: bouw.knopen,
    invoer: bouw.invoer,
    volgorde: rekenvolgorde(bouw.knopen),
    knoopVan: bouw.knoopVan,
    knoopVanUitdrukking: bouw.vanUitdrukking,
  }
}

/** What depends on its own past stays together, after all that it needs: a cohort has whole rows to read. */
function rekenvolgorde(knopen: readonly Knoop[]): readonly number[] {
  const alles = (k: number) => {
    const { van, eerder } = knopen[k] as Knoop
    return eerder < 0 ? van : [...van, eerder]
  }
  return componenten(knopen.length, alles)
    .flatMap((groep) => (groep.length === 1 ? groep : inMaandvolgorde(groep, knopen)))
    .filter((k) => moetBerekend(knopen[k]))
}

function moetBerekend(knoop: Knoop | undefined): boolean {
  return knoop !== undefined && knoop.code !== 'getal' && knoop.code !== 'invoer'
}

/** Within a group that depends on its own past, only the same-month dependencies decide the order. */
function inMaandvolgorde(groep: readonly number[], knopen: readonly Knoop[]): number[] {
  const lid = new Set(groep)
  const volgorde = new Set<number>()
  const bezoek = (k: number): void => {
    if (!lid.has(k) || volgorde.has(k)) return
    const knoop = knopen[k] as Knoop
    if (knoop.code === 'cohort') throw new RangeError('a cohort cannot depend on its own outcome')
    knoop.van.forEach(bezoek)
    volgorde.add(k)
  }
  groep.forEach(bezoek)
  return [...volgorde]
}
