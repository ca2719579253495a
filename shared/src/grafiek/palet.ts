// The colours of a chart, light and dark; the same values as the design tokens, because an SVG on the server cannot read CSS. Source: screens §2 (kb-grafiek), docs/adr/0007.

export interface Palet {
  /** Medio, zero line, figures. */
  readonly inkt: string
  readonly tekst: string
  readonly stil: string
  readonly papier: string
  readonly lijn: string
  /** The one tint between minimum and maximum. */
  readonly band: string
  /** Minimum and maximum themselves. */
  readonly grens: string
  /** Second and third part of a stacked bar. */
  readonly delen: readonly [string, string, string]
}

export const licht: Palet = {
  inkt: '#14191e',
  tekst: '#434d56',
  stil: '#59646e',
  papier: '#ffffff',
  lijn: '#e1e5e8',
  band: '#ecf4f5',
  grens: '#4a95a0',
  delen: ['#0d6672', '#b3d2d6', '#76818b'],
}

export const donker: Palet = {
  inkt: '#f1f3f5',
  tekst: '#c9d0d6',
  stil: '#a5afb8',
  papier: '#14191e',
  lijn: '#2b333a',
  band: '#12292d',
  grens: '#4a95a0',
  delen: ['#7accd6', '#245660', '#87929c'],
}
