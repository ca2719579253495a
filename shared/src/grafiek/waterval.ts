// From one run to another in steps: what each group of inputs adds or takes away, on an axis that says so when it does not start at zero. Source: model specification F1; docs/spec/grafiek.md (GR-12).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Palet } from './palet.ts'
import { eenheidTekst } from './reeks.ts'
import { spec, type Maat, type Spec } from './spec.ts'

export interface Watervalvraag {
  readonly indicator: string
  readonly jaar: number
  readonly van: { readonly naam: string; readonly waarde: number }
  readonly naar: { readonly naam: string; readonly waarde: number }
  /** In the order of the drawing; together exactly the difference. */
  readonly stappen: readonly { readonly naam: string; readonly waarde: number }[]
}

interface Balk {
  readonly naam: string
  readonly van: number
  readonly tot: number
  readonly soort: 'geheel' | 'meer' | 'minder'
  readonly tekst: string
}

/** Return where the axis starts: at zero, or just under the lowest step when the steps would not be seen otherwise. */
export function asbegin({ van, naar, stappen }: Watervalvraag): number {
  const standen = stappen.reduce<number[]>((s, { waarde }) => [...s, s.at(-1)! + waarde], [van.waarde])
  const [laag, hoog] = [Math.min(...standen, naar.waarde), Math.max(...standen, naar.waarde)]
  if (laag <= 0 || hoog - laag > hoog * 0.35) return 0
  const stap = 10 ** Math.floor(Math.log10(Math.max(hoog - laag, 1)))
  return Math.max(0, Math.floor((laag - (hoog - laag) * 0.6) / stap) * stap)
}

/** Return the specification of the waterfall. */
export function watervalSpec(vraag: Watervalvraag, palet: Palet, maat: Maat): Spec {
  const begin = asbegin(vraag)
  const values = balken(vraag, begin)
  const namen = values.map((b) => b.naam)
  const x = {
    field: 'naam',
    type: 'nominal',
    sort: namen,
    scale: { type: 'band', domain: namen, paddingInner: 0.25, paddingOuter: 0.15 },
    axis: {
      title: null,
      domain: false,
      ticks: false,
      labelPadding: 8,
      labelAngle: maat.breedte < 700 ? -55 : 0,
      labelLimit: maat.breedte < 700 ? 110 : (maat.breedte / namen.length) * 0.95,
      labelFontSize: 11.5,
      labelExpr: maat.breedte < 700 ? 'datum.label' : "split(datum.label, ' ')",
    },
  }
  const y = {
    field: 'tot',
    type: 'quantitative',
    scale: { zero: begin === 0, nice: true, ...(begin > 0 && { domainMin: begin }) },
    axis: { title: null, domain: false, ticks: false, tickCount: 5, labelPadding: 8, format: ',~f' },
  }
  const rand = { left: 62, right: 12, top: 24, bottom: maat.breedte < 700 ? 110 : 76 }
  return spec(beschrijfWaterval(vraag), maat, rand, palet, {
    data: { values },
    encoding: { x },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          y,
          y2: { field: 'van' },
          color: {
            field: 'soort',
            type: 'nominal',
            legend: null,
            scale: { domain: ['geheel', 'meer', 'minder'], range: [palet.inkt, '#a3480f', palet.delen[0]] },
          },
        },
      },
      ...cut(values, begin, palet),
      {
        mark: { type: 'text', dy: -9, fontSize: 12, fontWeight: 600, color: palet.inkt },
        encoding: { y: { field: 'boven', type: 'quantitative' }, text: { field: 'tekst' } },
      },
    ],
  })
}

/** A white cut through the two whole bars when they do not start at zero. */
function cut(values: readonly (Balk & { boven: number })[], begin: number, palet: Palet): readonly object[] {
  if (begin === 0) return []
  const hoogte = begin + (Math.max(...values.map((b) => b.boven)) - begin) * 0.07
  const snee = values.filter((b) => b.soort === 'geheel').map(({ naam }) => ({ naam, snee: hoogte }))
  return [
    {
      data: { values: snee },
      mark: { type: 'tick', thickness: 5, color: palet.papier, cornerRadius: 0 },
      encoding: { y: { field: 'snee', type: 'quantitative' } },
    },
  ]
}

function balken(vraag: Watervalvraag, begin: number): readonly (Balk & { boven: number })[] {
  const { indicator, van, naar, stappen } = vraag
  const geheel = (naam: string, waarde: number): Balk => ({
    naam,
    van: begin,
    tot: waarde,
    soort: 'geheel',
    tekst: figure(indicator, waarde),
  })
  let stand = van.waarde
  const delen = stappen.map(({ naam, waarde }): Balk => {
    const onder = stand
    stand += waarde
    return { naam, van: onder, tot: stand, soort: waarde < 0 ? 'minder' : 'meer', tekst: signed(indicator, waarde) }
  })
  return [geheel(van.naam, van.waarde), ...delen, geheel(naar.naam, naar.waarde)].map((b) => ({
    ...b,
    boven: Math.max(b.van, b.tot),
  }))
}

const figure = (indicator: string, waarde: number): string => toonCijfer(indicator, waarde).replace('-', '\u2212')

/** '+1.200' or '−700'; what rounds to nothing keeps its sign and says how little it is. */
export function signed(indicator: string, waarde: number): string {
  if (waarde === 0) return '0'
  return `${waarde < 0 ? '\u2212' : '+'}${toonCijfer(indicator, Math.abs(waarde))}`
}

/** Return the text alternative: from what to what, and every step. */
export function beschrijfWaterval(vraag: Watervalvraag): string {
  const { indicator, jaar, van, naar, stappen } = vraag
  const begin = asbegin(vraag)
  const kop = `${indicatorVan(indicator)?.label ?? indicator} ${jaar}, ${eenheidTekst(indicator)}: van ${figure(indicator, van.waarde)} (${van.naam}) naar ${figure(indicator, naar.waarde)} (${naar.naam}).`
  const delen = stappen.map(({ naam, waarde }) => `${naam} ${signed(indicator, waarde)}`).join('; ')
  return `${kop} ${delen}.${begin > 0 ? ` De as begint bij ${figure(indicator, begin)}.` : ''}`
}
