// The names at the right end of a fan: six percentiles and the runs, each with its figure, none on another. Source: docs/spec/grafiek.md (GR-3, GR-14).

import { getekendeWaarde } from './reeks.ts'
import {
  cijfer,
  percentielnamen,
  percentielTekst,
  percentielVan,
  runvolgorde,
  waaierwoorden,
  type Waaiervraag,
} from './waaier-vraag.ts'

export interface Waaierlabel {
  readonly jaar: string
  /** Where the mark is and where its name stands, in units of the y axis. */
  readonly waarde: number
  readonly y: number
  readonly tekst: string
  readonly soort: 'percentiel' | 'run'
  readonly vet: boolean
}

/** Pixels a name needs. */
const regel = 17
const vormen = { min: '▼', mediaan: '○', medio: '●', max: '▲' } as const

/**
 * Return the names at the last year that has a spread, from low to high.
 *
 * @param perPixel How much of the y axis one pixel is.
 * @param kort Shapes without the names of the runs: for a phone.
 */
export function waaierlabels(vraag: Waaiervraag, perPixel: number, top: number, kort: boolean): readonly Waaierlabel[] {
  const laatste = vraag.momenten.findLast((m) => m.spreiding !== null)
  if (!laatste) return []
  const woorden = waaierwoorden[vraag.taal]
  const label = (ruw: number | null, naam: string, soort: Waaierlabel['soort'], vet: boolean) => {
    const waarde = getekendeWaarde(vraag.indicator, ruw)
    return waarde === null ? [] : [{ waarde, tekst: `${naam}\u2002${cijfer(vraag.indicator, ruw)}`, soort, vet }]
  }
  const percentielen = percentielnamen.flatMap((naam) =>
    label(percentielVan(laatste, naam), percentielTekst(naam, vraag.taal), 'percentiel', naam === 'p667'),
  )
  const runs = runvolgorde.flatMap((s) =>
    label(
      laatste.runs[s] ?? null,
      kort ? vormen[s] : `${vormen[s]} ${woorden.run(woorden.scenario[s])}`,
      'run',
      s === 'medio',
    ),
  )
  const alle = [...percentielen, ...runs].sort((a, b) => a.waarde - b.waarde)
  const plaatsen = uiteen(
    alle.map((l) => l.waarde),
    perPixel * regel,
    top,
  )
  return alle.map((l, i) => ({ ...l, jaar: String(laatste.jaar), y: plaatsen[i]! }))
}

/** Move ascending places apart to at least `nodig`, as near to their own as can be: groups that touch stand around their middle, and none above `top`. */
export function uiteen(waarden: readonly number[], nodig: number, top: number): readonly number[] {
  const groepen: { som: number; aantal: number; begin: number }[] = []
  const midden = (g: { som: number; aantal: number }): number => g.som / g.aantal
  waarden.forEach((waarde, i) => {
    let groep = { som: waarde, aantal: 1, begin: i }
    for (let vorig = groepen.at(-1); vorig && raakt(vorig, groep); vorig = groepen.at(-1)) {
      groepen.pop()
      groep = { som: vorig.som + groep.som, aantal: vorig.aantal + groep.aantal, begin: vorig.begin }
    }
    groepen.push(groep)
  })
  function raakt(a: { som: number; aantal: number }, b: { som: number; aantal: number }): boolean {
    return midden(b) - midden(a) < (nodig * (a.aantal + b.aantal)) / 2
  }
  const uit = groepen.flatMap((g) =>
    Array.from({ length: g.aantal }, (_, k) => midden(g) + (k - (g.aantal - 1) / 2) * nodig),
  )
  for (let i = uit.length - 1; i >= 0; i--) uit[i] = Math.min(uit[i]!, (uit[i + 1] ?? top + nodig) - nodig)
  return uit
}
