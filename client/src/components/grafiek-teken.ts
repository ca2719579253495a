// Turns a chart specification into SVG text in the browser, without eval: expressions are walked as a tree. Loaded only when a chart is shown. Source: docs/adr/0007-vega-lite-charts.md.

import { loader, parse, View, Error as alleenFouten } from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { compile } from 'vega-lite'
import type { Spec } from '@ketenbeeld/shared/grafiek/spec'
import { zonderRollen } from '@ketenbeeld/shared/grafiek/svg-tekst'

/** Draw a specification; its numbers are in it, nothing is fetched. */
export async function tekenSvg(spec: Spec): Promise<string> {
  const { spec: vega } = compile(spec as unknown as Parameters<typeof compile>[0])
  const view = new View(parse(vega, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    loader: { ...loader(), load: () => Promise.reject(new Error('a chart fetches nothing')) } as never,
    logLevel: alleenFouten,
  })
  try {
    return zonderRollen(await view.toSVG())
  } finally {
    view.finalize()
  }
}
