// The strip under a chart: how much medio differs between the lanes, on a scale of its own, because 1.200 on 166.000 would vanish. Source: screens §6 (06); docs/spec/grafiek.md (GR-7).

import { rondAf } from '@ketenbeeld/engine/publicatie/afronding'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { getalTekst } from '@ketenbeeld/engine/catalogus/getal-tekst'
import type { Palet } from './palet.ts'
import { getekendeWaarde, reeksVan, type Grafiekvraag } from './reeks.ts'
import { jaaras, randVan, smal, spec, type Spec } from './spec.ts'

export interface Verschil {
  readonly jaar: number
  /** Other lane minus this one, in drawn units; null when one is missing. */
  readonly waarde: number | null
  readonly tekst: string
}

/** Return per year how much the other lane differs: rounded as the figures are, after subtracting (never the difference of rounded figures). */
export function verschillen(vraag: Grafiekvraag): readonly Verschil[] {
  const medio = reeksVan(vraag, 'medio')?.punten ?? []
  return medio.map(({ jaar, waarde }) => {
    const ander = vraag.ernaast?.punten.find((p) => p.jaar === jaar)?.waarde ?? null
    const rond = waarde === null || ander === null ? null : rondAf(vraag.indicator, ander - waarde)
    const getekend = getekendeWaarde(vraag.indicator, rond)
    return { jaar, waarde: getekend, tekst: signed(vraag.indicator, getekend) }
  })
}

export const verschilt = (lijst: readonly Verschil[]): boolean => lijst.some((v) => v.waarde !== null && v.waarde !== 0)

/** Return the specification of the strip, with the years on the places they have in the chart above. */
export function verschilSpec(vraag: Grafiekvraag, palet: Palet, breedte: number): Spec {
  const values = verschillen(vraag).map((v) => ({ ...v, jaar: String(v.jaar) }))
  const top = Math.max(1e-9, ...values.map((v) => Math.abs(v.waarde ?? 0)))
  const onder = values.some((v) => (v.waarde ?? 0) < 0) ? -top : 0
  const y = { field: 'waarde', type: 'quantitative', scale: { domain: [onder, top] }, axis: null }
  const rand = { ...randVan(breedte), top: 6, bottom: 22 }
  const beschrijving = `Verschil in medio: ${values.map((v) => `${v.jaar} ${v.tekst}`).join(', ')}.`
  return spec(beschrijving, { breedte, hoogte: 64 }, rand, palet, {
    data: { values },
    encoding: {
      x: jaaras(
        values.map((v) => Number(v.jaar)),
        false,
      ),
    },
    layer: [
      {
        mark: {
          type: 'bar',
          size: breedte < smal ? 24 : 34,
          fill: palet.papier,
          stroke: palet.inkt,
          strokeWidth: 1.75,
          strokeDash: [5, 4],
        },
        encoding: { y },
        transform: [{ filter: 'datum.waarde !== null && datum.waarde !== 0' }],
      },
      { mark: { type: 'rule', color: palet.inkt, strokeWidth: 1.5 }, encoding: { x: null, y: { datum: 0 } } },
      {
        mark: { type: 'text', baseline: 'top', fontSize: breedte < smal ? 12 : 13, fontWeight: 600, color: palet.inkt },
        encoding: { y: { value: 'height' }, yOffset: { value: 5 }, text: { field: 'tekst' } },
      },
    ],
  })
}

function signed(indicator: string, waarde: number | null): string {
  if (waarde === null) return '–'
  const eenheid = indicatorVan(indicator)?.eenheid === 'fractie' ? '\u00a0pp' : ''
  const tekst = getalTekst(waarde, 1).replace('-', '\u2212')
  return `${waarde > 0 ? '+' : ''}${tekst}${waarde === 0 ? '' : eenheid}`
}
