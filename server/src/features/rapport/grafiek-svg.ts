// A chart as SVG text, drawn on the server by the same library and from the same specification as in the browser. Source: docs/adr/0007-vega-lite-charts.md; docs/spec/grafiek.md (GR-9).

import { bandSpec } from '@ketenbeeld/shared/grafiek/band'
import { licht } from '@ketenbeeld/shared/grafiek/palet'
import type { Spec } from '@ketenbeeld/shared/grafiek/spec'
import { zonderRollen } from '@ketenbeeld/shared/grafiek/svg-tekst'
import type { Tekenaar } from './rapport.ports.ts'

/** Of a figure in a report: the column of the page. */
const maat = { breedte: 680, hoogte: 320 }

/** Draw a specification as one SVG element, with its description as accessible name. Nothing is fetched. */
export async function grafiekSvg(spec: Spec): Promise<string> {
  // reason: two megabytes of library that only a report with charts needs
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const { spec: getekend } = compile(spec as unknown as Parameters<typeof compile>[0])
  const loader = { ...vega.loader(), load: () => Promise.reject(new Error('a chart fetches nothing')) }
  const view = new vega.View(vega.parse(getekend), { renderer: 'none', loader: loader as never, logLevel: vega.Error })
  try {
    return withName(zonderRollen(await view.toSVG()), spec.description)
  } finally {
    view.finalize()
  }
}

/** Draw a chart of a frozen report: in ink on white, from the numbers that stand in it. */
export function tekenaarVan(rondeNaam: string): Tekenaar {
  return ({ indicator, spoor, reeksen }) =>
    reeksen.some(({ punten }) => punten.some((p) => p.waarde !== null))
      ? grafiekSvg(bandSpec({ indicator, spoor, reeksen, ronde: rondeNaam }, licht, maat))
      : Promise.resolve(undefined)
}

/** Give the root a role and a name: the library leaves them out of the text it makes. */
function withName(svg: string, naam: string): string {
  const veilig = naam.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`)
  return svg.replace(/^<svg /, `<svg role="img" aria-label="${veilig}" `)
}
