// The rows of a printed MPP page: every indicator of the module that has figures, by group, with the scenarios side by side per year. Pure. Source: model specification E; screens 06.

import { indicatoren, type IndicatorDeclaratie } from '@ketenbeeld/engine/catalogus/indicatoren'
import { aanvullendeIndicatoren } from '@ketenbeeld/engine/catalogus/indicatoren-aanvullend'
import { bewaringsbron, product } from '@ketenbeeld/engine/catalogus/sleutels'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import { heeftCijfers } from '../cijfers.ts'
import { moduleVan, type Module } from '../delen.ts'

export interface MppRij {
  readonly id: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: string
  /** As published; per year the scenarios of the page, in their order. */
  readonly cellen: readonly (readonly string[])[]
}

export interface MppGroep {
  readonly groep: string
  readonly rijen: readonly MppRij[]
}

/** Scenarios on paper; mediaan is only determined for the first inflow. */
export const paginaScenarios = ({ kader }: Uitkomst): readonly Scenario[] =>
  kader.scenarios.filter((s) => s !== 'mediaan')

const nooit: ReadonlySet<string> = new Set(['Prognose', 'Monitor'])

/** Return the groups of one page in the order of the catalogue. */
export function mppGroepen(module: Module, uitkomst: Uitkomst): readonly MppGroep[] {
  const alle = [...indicatoren, ...aanvullendeIndicatoren]
  const passend = alle.filter(
    ({ id, groep }) => !nooit.has(groep) && moduleVan(groep) === module && heeftCijfers(uitkomst, id),
  )
  return [...Map.groupBy(passend, ({ groep }) => groep)].map(([groep, lijst]) => ({
    groep,
    rijen: lijst.flatMap((i) => [rij(i, i.id, i.label, uitkomst), ...perSleutel(i, uitkomst)]),
  }))
}

function perSleutel(i: IndicatorDeclaratie, uitkomst: Uitkomst): readonly MppRij[] {
  const begin = `${i.id}[`
  return Object.keys(uitkomst.jaarwaarden)
    .filter((id) => id.startsWith(begin) && heeftCijfers(uitkomst, id))
    .map((id) => rij(i, id, sleutelNaam(id.slice(begin.length, -1)), uitkomst))
}

const sleutelNaam = (sleutel: string): string =>
  [...product.sleutels, ...bewaringsbron.sleutels].find(({ id }) => id === sleutel)?.label ?? sleutel

function rij({ eenheid, eigenaar, soort }: IndicatorDeclaratie, id: string, label: string, uitkomst: Uitkomst): MppRij {
  const jaren = Array.from({ length: uitkomst.kader.jaren }, (_, i) => i)
  const waarde = (s: Scenario, jaar: number): number | null => uitkomst.jaarwaarden[id]?.[s]?.[jaar] ?? null
  return {
    id,
    label,
    eenheid: soort === 'stand' ? `${eenheid}, 1 jan` : eenheid,
    eigenaar,
    cellen: jaren.map((jaar) =>
      paginaScenarios(uitkomst).map((s) =>
        toonCijfer(id, waarde(s, jaar)).replace('-', '\u2212').replace('\u00a0maanden', ''),
      ),
    ),
  }
}
