// Bars per year, stacked when there are parts: inflow by origin, DT&V inflow from IND and elsewhere. Source: docs/spec/grafiek.md (GR-8).

import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Spoor } from '../vocabulary/spoor.ts'
import type { Palet } from './palet.ts'
import { eenheidTekst, getekendeWaarde, grafiekTitel, type Punt } from './reeks.ts'
import { jaaras, spec, type Maat, type Spec } from './spec.ts'

export interface Stavenvraag {
  readonly ronde: string
  readonly spoor: Spoor
  /** The indicator that is the sum of the parts; its figure stands on top. */
  readonly totaal: { readonly indicator: string; readonly punten: readonly Punt[] }
  /** From the bottom up, at most three. */
  readonly delen: readonly { readonly indicator: string; readonly punten: readonly Punt[] }[]
}

/** Return the specification of stacked bars; a voorlopig chart has dashed outlines. */
export function stavenSpec(vraag: Stavenvraag, palet: Palet, maat: Maat): Spec {
  const values = vraag.delen.flatMap(({ indicator, punten }, laag) =>
    punten.map(({ jaar, waarde }) => ({
      jaar: String(jaar),
      deel: indicatorVan(indicator)?.label ?? indicator,
      laag,
      waarde: getekendeWaarde(indicator, waarde),
    })),
  )
  const y = {
    field: 'waarde',
    type: 'quantitative',
    stack: 'zero',
    axis: { title: null, domain: false, ticks: false, tickCount: 5, labelPadding: 8, format: ',~f' },
  }
  const jaren = vraag.totaal.punten.map((p) => p.jaar)
  const namen = [...new Set(values.map((v) => v.deel))]
  const color = {
    field: 'deel',
    type: 'nominal',
    sort: namen,
    scale: { domain: namen, range: palet.delen },
    legend: null,
  }
  const rand = { left: 58, right: 16, top: 22, bottom: 28 }
  return spec(beschrijfStaven(vraag), maat, rand, palet, {
    data: { values },
    encoding: {
      x: { ...jaaras(jaren), scale: { type: 'band', domain: jaren.map(String), paddingInner: 0.4, paddingOuter: 0.2 } },
    },
    layer: [
      {
        mark: {
          type: 'bar',
          stroke: palet.inkt,
          strokeWidth: 1,
          strokeDash: vraag.spoor === 'voorlopig' ? [5, 4] : [1, 0],
        },
        encoding: { y, color, order: { field: 'laag' } },
      },
      { mark: { type: 'rule', color: palet.inkt, strokeWidth: 1.5 }, encoding: { x: null, y: { datum: 0 } } },
      {
        data: { values: totals(vraag) },
        mark: { type: 'text', dy: -9, fontSize: 13, fontWeight: 600, color: palet.inkt },
        encoding: { y: { field: 'waarde', type: 'quantitative' }, text: { field: 'tekst' } },
      },
    ],
  })
}

const totals = ({ totaal: { indicator, punten } }: Stavenvraag) =>
  punten.map(({ jaar, waarde }) => ({
    jaar: String(jaar),
    waarde: getekendeWaarde(indicator, waarde),
    tekst: toonCijfer(indicator, waarde),
  }))

/** Return the text alternative: title, lane and per year the total with its parts. */
export function beschrijfStaven(vraag: Stavenvraag): string {
  const { indicator, punten } = vraag.totaal
  const kop = `${grafiekTitel(indicator)}, ${eenheidTekst(indicator)}, ${vraag.ronde}, ${vraag.spoor}.`
  const jaren = punten.map(({ jaar, waarde }, i) => {
    const delen = vraag.delen.map((deel) => {
      const naam = indicatorVan(deel.indicator)?.label ?? deel.indicator
      return `${naam} ${toonCijfer(deel.indicator, deel.punten[i]?.waarde ?? null)}`
    })
    return `${jaar}: ${toonCijfer(indicator, waarde)} (${delen.join(', ')}).`
  })
  return [kop, ...jaren].join(' ')
}
