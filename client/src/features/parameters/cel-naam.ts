// What a cell is called aloud: parameter, row, year, scenario, value, unit and status in one phrase. Source: screens §4; docs/spec/parameters.md (PA-34, PA-53).

import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { celTekst, korteCelTekst } from '@ketenbeeld/shared/parameters/cel-tekst'
import { naamVanCel, type RasterRij } from '@ketenbeeld/shared/parameters/raster'
import type { Tabel } from './gebruik-tabel.ts'
import type { CelBeeld } from './tabel-beeld.ts'
import type { ParameterTeksten } from './teksten.ts'

export function celNaam(tabel: Pick<Tabel, 'kader'>, cel: CelSleutel): string {
  const { parameter, delen } = naamVanCel(cel, tabel.kader)
  return [parameter, ...delen].join(', ')
}

/** The name without its explanation in brackets; that stands in the title and in the panel. */
export const korteNaam = (label: string): string => label.replace(/ \([^)]*\)$/, '')

export function celUitspraak(
  t: ParameterTeksten,
  tabel: Tabel,
  rij: RasterRij,
  cel: CelSleutel,
  beeld: CelBeeld,
  vergelijk = false,
): string {
  const waarde = korteCelTekst(cel, beeld.waarde)
  const bezoeker = tabel.bezoekers.get(cel)
  return t.celNaam([
    celNaam(tabel, cel),
    waarde === '' ? t.leegWoord : `${waarde} ${rij.eenheid}`.trim(),
    vergelijk && !Object.is(beeld.start, beeld.waarde) ? t.zij.begin(celTekst(cel, beeld.start) || t.leegWoord) : '',
    beeld.echt === undefined ? '' : t.watAlsNu(celTekst(cel, beeld.echt) || t.leegWoord),
    beeld.ongeldig === undefined ? '' : t.ongeldigWoord,
    beeld.bijAntwoord === undefined ? '' : t.gewijzigdNa(celTekst(cel, beeld.bijAntwoord) || t.leegWoord),
    bezoeker ? t.ander(`${bezoeker.naam} (${bezoeker.organisatie})`) : '',
  ])
}
