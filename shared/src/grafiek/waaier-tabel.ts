// A fan in words, as a table and as rows of a file. Source: docs/spec/grafiek.md (GR-5, GR-6, GR-14); WCAG 1.1.1.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { getalTekst } from '@ketenbeeld/engine/catalogus/getal-tekst'
import { tekstenOnzekerheid } from '@ketenbeeld/engine/onzekerheid/teksten'
import type { Cel } from '../vocabulary/csv.ts'
import { eenheidTekst, getekendeWaarde, grafiekTitel } from './reeks.ts'
import {
  betrouwbaarTot,
  cijfer,
  percentielnamen,
  percentielTekst,
  percentielVan,
  runvolgorde,
  waaierwoorden,
  type Waaiervraag,
} from './waaier-vraag.ts'

export interface Waaierrij {
  readonly naam: string
  readonly soort: 'percentiel' | 'gemiddelde' | Scenario
  /** One per year, as published. */
  readonly cellen: readonly string[]
  /** The same figures, rounded as they are drawn, for a file. */
  readonly waarden: readonly (number | null)[]
}

/** Return the table behind a fan: percentiles from high to low, the mean, then the runs from high to low. */
export function waaierTabel(vraag: Waaiervraag): readonly Waaierrij[] {
  const { indicator, momenten, taal } = vraag
  const woorden = waaierwoorden[taal]
  const rij = (naam: string, soort: Waaierrij['soort'], ruw: readonly (number | null)[]): Waaierrij => ({
    naam,
    soort,
    cellen: ruw.map((w) => cijfer(indicator, w)),
    waarden: ruw.map((w) => getekendeWaarde(indicator, w)),
  })
  const percentielen = percentielnamen.toReversed().map((p) =>
    rij(
      percentielTekst(p, taal),
      'percentiel',
      momenten.map((m) => percentielVan(m, p)),
    ),
  )
  const runs = runvolgorde
    .toReversed()
    .filter((s) => momenten.some((m) => typeof m.runs[s] === 'number'))
    .map((s) =>
      rij(
        woorden.run(woorden.scenario[s]),
        s,
        momenten.map((m) => m.runs[s] ?? null),
      ),
    )
  const gemiddelde = rij(
    woorden.gemiddelde,
    'gemiddelde',
    momenten.map((m) => m.spreiding?.verwachting ?? null),
  )
  return [...percentielen, gemiddelde, ...runs]
}

/** Return the rows of a file: a year per line; each percentile with the figures one standard error lower and higher. */
export function waaierBestand(vraag: Waaiervraag, jaar: string): readonly (readonly Cel[])[] {
  const drawn = (w: number | null | undefined): number | null => getekendeWaarde(vraag.indicator, w ?? null)
  const namen = percentielnamen.map((p) => percentielTekst(p, vraag.taal))
  const overig = waaierTabel(vraag).filter((r) => r.soort !== 'percentiel')
  const kop = [jaar, ...namen.flatMap((n) => [n, `${n} \u2212`, `${n} +`]), ...overig.map((r) => r.naam)]
  const regels = vraag.momenten.map((m, i) => [
    m.jaar,
    ...percentielnamen.flatMap((_, k) => {
      const p = m.spreiding?.percentielen[k]
      return [drawn(p?.waarde), drawn(p?.van), drawn(p?.tot)]
    }),
    ...overig.map((r) => r.waarden[i] ?? null),
  ])
  return [kop, ...regels]
}

/** Return the text alternative: how it was drawn, the bands in the last reliable and the last year, the runs, and what is not what. */
export function beschrijfWaaier(vraag: Waaiervraag): string {
  const { indicator, ronde, spoor, taal, trekkingen, zaad, rho } = vraag
  const woorden = waaierwoorden[taal]
  const kop = `${grafiekTitel(indicator)}, ${eenheidTekst(indicator)}, ${ronde}, ${spoor}.`
  const bekend = vraag.momenten.filter((m) => m.spreiding !== null)
  const laatste = bekend.at(-1)
  if (!laatste) return `${kop} ${woorden.geen}`
  const zeker = bekend.findLast((m) => m.jaar <= betrouwbaarTot(vraag)) ?? laatste
  const banden = [...new Set([zeker, laatste])].map((m) => {
    const [p5, p125, p50, , p875, p95] = percentielnamen.map((p) => cijfer(indicator, percentielVan(m, p)))
    return woorden.banden(m.jaar, [p125!, p875!], [p5!, p95!], p50!)
  })
  const runs = runvolgorde
    .filter((s) => typeof laatste.runs[s] === 'number')
    .map((s) => `${woorden.scenario[s]} ${cijfer(indicator, laatste.runs[s]!)}`)
  return [
    kop,
    woorden.kop(getalTekst(trekkingen, 0), zaad, getalTekst(rho, 2)),
    ...banden,
    woorden.runs(laatste.jaar, runs.join(', ')),
    tekstenOnzekerheid[taal].kern,
  ].join(' ')
}
