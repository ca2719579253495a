// Which figures are written in a band chart and where, so that none lies on another: direct labels, no legend. Source: screens §4 Grafiek; docs/spec/grafiek.md (GR-3).

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import { getekendeWaarde, scenarioTekst, type Grafiekvraag } from './reeks.ts'

export interface Label {
  readonly jaar: string
  /** Where it stands, in units of the y axis. */
  readonly y: number
  readonly tekst: string
  readonly plaats: 'boven' | 'onder'
  readonly vet: boolean
}

export interface Eindlabel {
  readonly jaar: string
  readonly y: number
  readonly tekst: string
  readonly naam: string
  readonly vet: boolean
}

interface Stip {
  readonly scenario: Scenario
  readonly waarde: number
  readonly tekst: string
}

/** Pixels between two marks in which one figure fits, and that figure and name at the end need. */
const regel = 26
const eindregel = 32

/** Return the figures beside the marks of every year but the last; `perPixel` is how much of the y axis one pixel is. */
export function labelsVan(vraag: Grafiekvraag, perPixel: number, alleenEerste: boolean): readonly Label[] {
  return jarenVan(vraag)
    .slice(0, alleenEerste ? 1 : -1)
    .flatMap((jaar) => yearLabels(String(jaar), dotsOf(vraag, jaar), perPixel * regel))
}

/** Return the figures and names at the right end, pushed apart where they would touch. */
export function eindlabelsVan(vraag: Grafiekvraag, perPixel: number): readonly Eindlabel[] {
  const jaar = jarenVan(vraag).at(-1)
  if (jaar === undefined) return []
  const dots = dotsOf(vraag, jaar)
  const medio = dots.find((d) => d.scenario === 'medio')
  const eigen = dots
    .filter((d) => d === medio || d.waarde !== medio?.waarde)
    .map((dot) => ({ ...dot, naam: scenarioTekst(dot.scenario) }))
  const labels = [...eigen, ...besides(vraag, jaar)].sort((a, b) => a.waarde - b.waarde)
  const plaatsen = spread(
    labels.map((l) => l.waarde),
    perPixel * eindregel,
  )
  return labels.map(({ scenario, tekst, naam }, i) => ({
    jaar: String(jaar),
    y: plaatsen[i]!,
    tekst,
    naam,
    vet: scenario === 'medio',
  }))
}

export const jarenVan = (vraag: Grafiekvraag): readonly number[] => vraag.reeksen[0]?.punten.map((p) => p.jaar) ?? []

function yearLabels(jaar: string, dots: readonly Stip[], nodig: number): Label[] {
  const medio = dots.find((d) => d.scenario === 'medio')
  const grenzen = dots.filter((d) => d !== medio && d.waarde !== medio?.waarde)
  const label = ({ waarde, tekst }: Stip, plaats: Label['plaats'], vet: boolean): Label => ({
    jaar,
    y: waarde,
    tekst,
    plaats,
    vet,
  })
  if (!medio) return grenzen.map((grens) => label(grens, 'boven', false))
  const up = Math.min(...grenzen.map((g) => g.waarde - medio.waarde).filter((d) => d > 0), Infinity)
  const down = Math.min(...grenzen.map((g) => medio.waarde - g.waarde).filter((d) => d > 0), Infinity)
  const fits = Math.max(up, down) > nodig
  return [
    ...(fits ? [label(medio, up >= down ? 'boven' : 'onder', true)] : []),
    ...grenzen.map((g) => label(g, g.waarde > medio.waarde ? 'boven' : 'onder', false)),
  ]
}

function dotsOf(vraag: Grafiekvraag, jaar: number): readonly Stip[] {
  return vraag.reeksen.flatMap(({ scenario, punten }) => {
    const ruw = punten.find((p) => p.jaar === jaar)?.waarde ?? null
    const waarde = getekendeWaarde(vraag.indicator, ruw)
    if (waarde === null || scenario === 'mediaan') return []
    return [{ scenario, waarde, tekst: toonCijfer(vraag.indicator, ruw).replace('-', '\u2212') }]
  })
}

/** The other lane has a label of its own only where it says something else. */
function besides(vraag: Grafiekvraag, jaar: number): readonly (Stip & { naam: string })[] {
  const ruw = vraag.ernaast?.punten.find((p) => p.jaar === jaar)?.waarde ?? null
  const waarde = getekendeWaarde(vraag.indicator, ruw)
  const medio = dotsOf(vraag, jaar).find((d) => d.scenario === 'medio')
  if (!vraag.ernaast || waarde === null || waarde === medio?.waarde) return []
  const tekst = toonCijfer(vraag.indicator, ruw).replace('-', '\u2212')
  return [{ scenario: 'mediaan', waarde, tekst, naam: vraag.ernaast.spoor }]
}

/** Push ascending values apart to at least `nodig`, keeping the whole as low as it can be. */
function spread(waarden: readonly number[], nodig: number): readonly number[] {
  const plaatsen = [...waarden]
  for (let i = 1; i < plaatsen.length; i++) plaatsen[i] = Math.max(plaatsen[i]!, plaatsen[i - 1]! + nodig)
  return plaatsen
}
