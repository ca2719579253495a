// The frame every chart shares: size, axes, Dutch numbers, no background. A Vega-Lite specification is data, so this needs no library. Source: docs/adr/0007-vega-lite-charts.md.

import type { Palet } from './palet.ts'

/** A Vega-Lite specification, as JSON. */
export interface Spec {
  readonly $schema: string
  readonly description: string
  readonly width: number
  readonly height: number
  readonly [veld: string]: unknown
}

export interface Maat {
  /** Whole width in pixels, labels included. */
  readonly breedte: number
  readonly hoogte: number
}

export interface Rand {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const lettertype = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif"

/** Narrower than this a chart has figures at its beginning and end only. */
export const smal = 520

/** Room around a chart by year: the y axis on the left, the names of the lines on the right. */
export const randVan = (breedte: number): Rand => ({ left: 58, right: breedte < smal ? 62 : 74, top: 22, bottom: 28 })

/** Make a specification: the size is exact, so that the same one gives the same drawing in a browser and on the server. */
export function spec(
  beschrijving: string,
  maat: Maat,
  rand: Rand,
  palet: Palet,
  inhoud: Readonly<Record<string, unknown>>,
): Spec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: beschrijving,
    width: maat.breedte - rand.left - rand.right,
    height: maat.hoogte - rand.top - rand.bottom,
    padding: rand,
    autosize: { type: 'none', contains: 'content' },
    background: null,
    ...inhoud,
    config: config(palet),
  }
}

/** Years as places on a line, first and last a quarter of a step from the edge. */
export const jaaras = (jaren: readonly number[], zichtbaar = true) => ({
  field: 'jaar',
  type: 'ordinal',
  sort: null,
  scale: { type: 'point', padding: 0.26, domain: jaren.map(String) },
  axis: zichtbaar ? { title: null, domain: false, ticks: false, labelPadding: 8, labelAngle: 0, grid: false } : null,
})

function config(palet: Palet): Readonly<Record<string, unknown>> {
  return {
    font: lettertype,
    // reason: the drawing is one image with one description; names for each mark would be read aloud on top of it
    aria: false,
    view: { stroke: null },
    axis: {
      labelColor: palet.stil,
      labelFontSize: 12,
      labelFont: lettertype,
      gridColor: palet.lijn,
      domainColor: palet.inkt,
      tickColor: palet.lijn,
    },
    locale: {
      number: { decimal: ',', thousands: '.', grouping: [3], currency: ['€\u00a0', ''], minus: '\u2212' },
    },
  }
}
