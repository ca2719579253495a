// All indicators per month. Source: model specification 0.4; docs/spec/engine.md (ENG-J-2).
import { bereken } from './bereken.ts'
import type { Scenario } from './catalogus/scenario.ts'
import type { Invoer } from './invoer/invoer.ts'
import { keurInvoer } from './invoer/keuren.ts'
import { isIndicator } from './uitkomst.ts'

export type Maandwaarden = Readonly<Record<string, Readonly<Partial<Record<Scenario, Float64Array>>>>>

/**
 * Return every indicator with an equation, keyed ones too: 12 · jaren unrounded values per scenario, NaN where not computable;
 * a stand has its value at the start of the month.
 *
 * @returns Null when the input is refused.
 */
export function maandwaarden(invoer: Invoer): Maandwaarden | null {
  if (keurInvoer(invoer).some((m) => m.niveau === 'fout')) return null
  const { rekenaar, programma } = bereken(invoer).model
  const { waarden, banen, maanden } = rekenaar
  const maandenVan = (knoop: number, baan: number) => {
    const rij = rekenaar.rij(knoop) + baan
    return Float64Array.from({ length: maanden }, (_, t) => waarden[rij + t * banen]!)
  }
  return Object.fromEntries(
    programma.variabelen
      .filter(({ id }) => isIndicator(id))
      .map(({ id }) => {
        const knoop = programma.knoopVan.get(id) as number
        return [id, Object.fromEntries(invoer.kader.scenarios.map((s, baan) => [s, maandenVan(knoop, baan)]))]
      }),
  )
}
