// How figures and inputs are called in the panel. Pure. Source: docs/spec/verklaring.md (VK-10); screens 06.

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { midden, waardeTekst } from '@ketenbeeld/engine/verklaring/tekst'
import { isVoorbeeldmodule } from '@ketenbeeld/engine/voorbeeld/voorbeeldmodule'
import type { Doel } from '@ketenbeeld/engine/verklaring/verklaring'
import { scenarioTekst } from '@ketenbeeld/shared/grafiek/reeks'
import type { Taal } from '../i18n/tekst.ts'

const maanden = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

/** '2026', 'maart 2026', and for a stand the first day: '1 januari 2026'. */
export function periode({ jaar, maand, gemiddeld }: Doel, isStand: boolean, taal: Taal): string {
  if (gemiddeld) return taal === 'en' ? `mean over ${jaar}` : `gemiddeld over ${jaar}`
  if (maand === undefined && !isStand) return String(jaar)
  const maandnaam = `${maanden[taal][(maand ?? 1) - 1] ?? ''} ${jaar}`
  return isStand ? `1 ${maandnaam}` : maandnaam
}

/** 'jan' … 'dec'. */
export const maandKort = (maand: number, taal: Taal): string => (maanden[taal][maand - 1] ?? '').slice(0, 3)

/** The figure as it is published when it is a yearly figure of the catalogue, else as it was calculated. */
export function cijferTekst(doel: Doel, waarde: number | null, eenheid: string): string {
  const isGepubliceerd = indicatorVan(doel.id) !== undefined && doel.maand === undefined && !doel.gemiddeld
  return (isGepubliceerd ? toonCijfer(doel.id, waarde) : waardeTekst(waarde, eenheid)).replace('-', '\u2212')
}

/** '2024-06-01' → '1 juni 2024'. */
export function datum(iso: string, taal: Taal): string {
  const [jaar, maand = 1, dag] = iso.split('-').map(Number)
  return `${dag} ${maanden[taal][maand - 1] ?? ''} ${jaar}`
}

/** Key, year and scenario of a cell: 'spoor 4, 2025, medio'. */
export function celPlek(cel: CelSleutel, sleutel: string): string {
  const { jaar, scenario } = leesCel(cel) ?? {}
  return [midden(sleutel), jaar, scenario && scenarioTekst(scenario)].filter(Boolean).join(', ')
}

/** In the demo nothing published stands behind courts, regular migration, detention and a few others: they say so. */
export const isVoorbeeld = (id: string): boolean =>
  isVoorbeeldmodule(id) || /^(rvdr|rvs|bntb|regulier|bewaring)[.[]/.test(id)
