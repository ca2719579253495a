// An input cell as a sentence names it: '79 %' and 'Inwilligingspercentage, spoor 4, 2025, medio'. Source: engine catalogue; screens §3.

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { sleutelsVan, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { CelStand } from '@ketenbeeld/shared/parameters/parameter-stand'
import { toonGetal } from './getal.ts'

/** A value with its unit sign; '–' when nothing was delivered. */
export function waardeTekst(parameter: string, waarde: CelWaarde): string {
  if (waarde === null) return '–'
  if (typeof waarde === 'string') return waarde
  if (declaratieVan(parameter)?.eenheid === 'fractie') return `${toonGetal(waarde * 100, 2)}\u00a0%`
  return toonGetal(waarde, 3)
}

/** A cell as it stands: its value, or the draft that is not a value. */
export const celStandTekst = (parameter: string, cel: CelStand): string =>
  cel.ongeldig ? cel.ongeldig.tekst : waardeTekst(parameter, cel.waarde)

/** What a cell is, in words: label of the parameter, key, year, scenario. */
export function celNaam(sleutel: CelSleutel, kader: ModelKader): string {
  const cel = leesCel(sleutel)
  const declaratie = cel && declaratieVan(cel.parameter)
  if (!cel || !declaratie) return sleutel
  const deel = sleutelsVan(declaratie, kader).find(({ id }) => id === (cel.sleutel ?? ''))
  return [declaratie.label, deel?.label.toLowerCase(), cel.jaar, cel.scenario].filter(Boolean).join(', ')
}

/** The label of a parameter. */
export const parameterNaam = (id: string): string => declaratieVan(id)?.label ?? id
