// The current values of a parameter in a few lines: per key its years, medio where there are scenarios. Pure. Source: screens §6.03 (lade).

import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { sleutelsVan, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { ParameterStand } from '@ketenbeeld/shared/parameters/parameter-stand'
import { celStandTekst } from '../../i18n/celtekst.ts'

export interface Waarde {
  readonly jaar: number | undefined
  readonly tekst: string
  readonly ongeldig: boolean
}

export interface WaardeReeks {
  /** Name of the key; empty when the parameter has none. */
  readonly naam: string
  readonly waarden: readonly Waarde[]
}

export interface WaardenKort {
  readonly reeksen: readonly WaardeReeks[]
  /** Values that are there but not shown here. */
  readonly rest: number
}

/** More lines than this is a table, and that stands on its own page. */
const hoogstensReeksen = 3

export function waardenKort(parameter: ParameterStand, kader: ModelKader): WaardenKort {
  const declaratie = declaratieVan(parameter.id)
  const gevuld = Object.entries(parameter.cellen).filter(([, cel]) => cel.waarde !== null || cel.ongeldig)
  const sleutels = declaratie ? sleutelsVan(declaratie, kader) : []
  const reeksen = sleutels
    .map(({ id, label }): WaardeReeks => ({ naam: id === '' ? '' : label, waarden: valuesOf(parameter, gevuld, id) }))
    .filter(({ waarden }) => waarden.length > 0)
    .slice(0, hoogstensReeksen)
  const getoond = reeksen.reduce((n, { waarden }) => n + waarden.length, 0)
  return { reeksen, rest: gevuld.length - getoond }
}

function valuesOf(
  parameter: ParameterStand,
  gevuld: readonly (readonly [CelSleutel, ParameterStand['cellen'][string]])[],
  sleutel: string,
): WaardeReeks['waarden'] {
  return gevuld
    .flatMap(([adres, stand]) => {
      const cel = leesCel(adres)
      if (!cel || (cel.sleutel ?? '') !== sleutel || (cel.scenario ?? 'medio') !== 'medio') return []
      return [{ jaar: cel.jaar, tekst: celStandTekst(parameter.id, stand), ongeldig: stand.ongeldig !== undefined }]
    })
    .toSorted((a, b) => (a.jaar ?? 0) - (b.jaar ?? 0))
}

/** Return what a cell is inside its parameter: key, year, scenario. */
export function celDeel(adres: CelSleutel, kader: ModelKader): string {
  const cel = leesCel(adres)
  const declaratie = cel && declaratieVan(cel.parameter)
  if (!cel || !declaratie) return adres
  const deel = sleutelsVan(declaratie, kader).find(({ id }) => id === (cel.sleutel ?? ''))
  return [cel.sleutel ? deel?.label : undefined, cel.jaar, cel.scenario].filter(Boolean).join(', ')
}
