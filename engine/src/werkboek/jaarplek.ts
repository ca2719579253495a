// Which indicators stand on the sheet Jaarwaarden, where, and what the engine calculated for them. Source: docs/spec/werkboek.md (WB-7).
import { indicator } from '../catalogus/indicatoren.ts'
import { internIds } from '../catalogus/intern.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { isIndicator, oogst } from '../uitkomst.ts'
import { vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'
import { peaRegels } from './peaplan.ts'

export const jaarNaam = 'Jaarwaarden'
export const eersteRij = 5
export const eersteKolom = 5

/** An indicator with a value in the workbook: a variable of the model, or a number of the PEA. */
export interface Jaarregel {
  readonly id: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: string
  readonly groep: string
  readonly variabele: VariabeleDeclaratie | null
}

export interface Jaarplek {
  readonly regels: readonly Jaarregel[]
  /** The unrounded value of a year, counted from 0; null when the indicator is not in this workbook. */
  readonly veld: (id: string, scenario: Scenario, jaar: number) => string | null
  /** The value the engine calculated. */
  readonly waarde: (id: string, scenario: Scenario, jaar: number) => number | null
  /** A formula with the largest relative difference between workbook and engine. */
  readonly verschil: string
}

function jaarregels({ model }: Bron): readonly Jaarregel[] {
  const pea = [...peaRegels.map((r) => r.id), 'u.pea.verwachting'].map((id) => regel(id, null))
  const { variabelen } = model.programma
  const eigen = variabelen.filter((d) => isIndicator(d.id)).map((d) => regel(d.id, d))
  const intern = variabelen.filter((d) => internIds.includes(d.id)).map((d) => regel(d.id, d))
  return [...pea, ...eigen, ...intern]
}

function regel(id: string, variabele: VariabeleDeclaratie | null): Jaarregel {
  const i = indicator(id)
  const { label, eenheid, eigenaar } = variabele ?? i ?? { label: id, eenheid: '', eigenaar: '' }
  return { id, label, eenheid, eigenaar, groep: i?.groep ?? '', variabele }
}

export function jaarplek(bron: Bron): Jaarplek {
  const { kader } = bron.invoer
  const regels = jaarregels(bron)
  const rij = new Map(regels.map(({ id }, i) => [id, eersteRij + i]))
  const { jaarwaarden, intern, eindstanden } = oogst(bron.model, kader, bron.pea)
  const breed = kader.scenarios.length * (kader.jaren + 1)
  const eerste = eersteKolom + 2 * (breed + 1)
  return {
    regels,
    veld: (id, scenario, jaar) => {
      const r = rij.get(id)
      return r === undefined ? null : `${jaarNaam}!${vasteCel(r, jaarkolom(kader, scenario, jaar))}`
    },
    waarde: (id, scenario, jaar) =>
      (jaar === kader.jaren ? eindstanden[id]?.[scenario] : (jaarwaarden[id] ?? intern[id])?.[scenario]?.[jaar]) ??
      null,
    verschil: `MAX(${jaarNaam}!${vasteCel(eersteRij, eerste)}:${vasteCel(eersteRij + regels.length - 1, eerste + breed - 1)})`,
  }
}

/** Years first, then the closing stand. */
function jaarkolom(kader: ModelKader, scenario: Scenario, jaar: number): number {
  return eersteKolom + kader.scenarios.indexOf(scenario) * (kader.jaren + 1) + jaar
}
