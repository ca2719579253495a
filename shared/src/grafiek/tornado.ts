// What moves a figure most: a bar to both sides per parameter, the longest on top. Source: model specification F2; docs/spec/grafiek.md (GR-13).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Palet } from './palet.ts'
import { spec, type Maat, type Spec } from './spec.ts'
import { signed } from './waterval.ts'

export interface Tornadovraag {
  readonly indicator: string
  readonly jaar: number
  readonly basis: number
  /** Longest first. */
  readonly balken: readonly { readonly naam: string; readonly laag: number; readonly hoog: number }[]
}

/** Return the specification of the tornado. */
export function tornadoSpec(vraag: Tornadovraag, palet: Palet, maat: Maat): Spec {
  const values = vraag.balken.flatMap(({ naam, laag, hoog }) => [
    { naam, kant: 'lager', verschil: laag - vraag.basis, tekst: signed(vraag.indicator, laag - vraag.basis) },
    { naam, kant: 'hoger', verschil: hoog - vraag.basis, tekst: signed(vraag.indicator, hoog - vraag.basis) },
  ])
  const namen = vraag.balken.map((b) => b.naam)
  const links = maat.breedte < 520 ? 120 : 260
  const y = {
    field: 'naam',
    type: 'nominal',
    sort: namen,
    scale: { type: 'band', domain: namen, paddingInner: 0.3, paddingOuter: 0.1 },
    axis: { title: null, domain: false, ticks: false, labelPadding: 8, labelLimit: links - 16, labelFontSize: 12 },
  }
  const rand = { left: links, right: 56, top: 8, bottom: 28 }
  return spec(beschrijfTornado(vraag), maat, rand, palet, {
    data: { values },
    encoding: {
      y,
      x: {
        field: 'verschil',
        type: 'quantitative',
        stack: null,
        // room for the figures beside the longest bars
        scale: { nice: false, padding: 52 },
        axis: {
          title: null,
          domain: false,
          ticks: false,
          tickCount: 5,
          labelPadding: 8,
          format: '+,~f',
          labelExpr: "datum.value === 0 ? '0' : datum.label",
        },
      },
    },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          color: {
            field: 'kant',
            type: 'nominal',
            legend: null,
            scale: { domain: ['lager', 'hoger'], range: [palet.delen[1], palet.delen[0]] },
          },
        },
      },
      { mark: { type: 'rule', color: palet.inkt, strokeWidth: 1.5 }, encoding: { y: null, x: { datum: 0 } } },
      {
        transform: [{ filter: "datum.kant === 'hoger'" }],
        mark: {
          type: 'text',
          align: { expr: "datum.verschil < 0 ? 'right' : 'left'" },
          dx: { expr: 'datum.verschil < 0 ? -5 : 5' },
          fontSize: 12,
          color: palet.inkt,
        },
        encoding: { text: { field: 'tekst' } },
      },
    ],
  })
}

/** Return the text alternative: what is moved, and what each parameter does. */
export function beschrijfTornado({ indicator, jaar, basis, balken }: Tornadovraag): string {
  const kop = `Wat ${indicatorVan(indicator)?.label ?? indicator} ${jaar} (${toonCijfer(indicator, basis)}) het meest beweegt, elke parameter apart lager en hoger.`
  const delen = balken.map(
    ({ naam, laag, hoog }) => `${naam}: ${signed(indicator, laag - basis)} en ${signed(indicator, hoog - basis)}`,
  )
  return `${kop} ${delen.join('; ')}.`
}
