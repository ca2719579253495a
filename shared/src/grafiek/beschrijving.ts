// A chart in words and as a table: what somebody gets who does not see the drawing. Source: docs/spec/grafiek.md (GR-5, GR-6); WCAG 1.1.1.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import {
  eenheidTekst,
  getekendeWaarde,
  grafiekTitel,
  reeksVan,
  scenarioTekst,
  type Grafiekvraag,
  type Punt,
} from './reeks.ts'

export interface Tabel {
  readonly titel: string
  readonly jaren: readonly number[]
  readonly rijen: readonly Tabelrij[]
}

export interface Tabelrij {
  readonly naam: string
  readonly soort: Scenario | 'ernaast'
  /** One per year, as published. */
  readonly cellen: readonly string[]
  /** The same figures, rounded, for a file. */
  readonly waarden: readonly (number | null)[]
}

/** Return the text alternative in short sentences: title, unit, edition, lane, what medio does, highest and lowest. */
export function beschrijf(vraag: Grafiekvraag): string {
  const medio = known(reeksVan(vraag, 'medio')?.punten ?? vraag.reeksen[0]?.punten ?? [])
  const kop = `${grafiekTitel(vraag.indicator)}, ${eenheidTekst(vraag.indicator)}, ${vraag.ronde}, ${laneText(vraag)}.`
  if (medio.length === 0) return `${kop} Er zijn nog geen cijfers.`
  return [kop, trend(vraag, medio), extremes(vraag), besides(vraag)].filter(Boolean).join(' ')
}

/** Return the data table behind the chart: a row per scenario, from minimum to maximum, then the other lane. */
export function tabelVan(vraag: Grafiekvraag): Tabel {
  const order: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']
  const reeksen = order.flatMap((scenario) => reeksVan(vraag, scenario) ?? [])
  const rij = (naam: string, soort: Tabelrij['soort'], punten: readonly Punt[]): Tabelrij => ({
    naam,
    soort,
    cellen: punten.map((p) => figure(vraag, p.waarde)),
    waarden: punten.map((p) => getekendeWaarde(vraag.indicator, p.waarde)),
  })
  return {
    titel: `${grafiekTitel(vraag.indicator)}, ${eenheidTekst(vraag.indicator)}, ${vraag.ronde}, ${vraag.spoor}`,
    jaren: reeksen[0]?.punten.map((p) => p.jaar) ?? [],
    rijen: [
      ...reeksen.map((reeks) => rij(scenarioTekst(reeks.scenario), reeks.scenario, reeks.punten)),
      ...(vraag.ernaast ? [rij(`medio, ${vraag.ernaast.spoor}`, 'ernaast' as const, vraag.ernaast.punten)] : []),
    ],
  }
}

const laneText = ({ spoor, ernaast }: Grafiekvraag): string => (ernaast ? `${spoor} en ${ernaast.spoor}` : spoor)

const figure = (vraag: Grafiekvraag, waarde: number | null): string =>
  toonCijfer(vraag.indicator, waarde).replace('-', '\u2212')

type Bekend = Punt & { readonly waarde: number }
const known = (punten: readonly Punt[]): readonly Bekend[] =>
  punten.filter((p): p is Bekend => p.waarde !== null && Number.isFinite(p.waarde))

function trend(vraag: Grafiekvraag, medio: readonly Bekend[]): string {
  const [eerste, laatste] = [medio[0]!, medio.at(-1)!]
  if (eerste === laatste) return `Medio is ${figure(vraag, eerste.waarde)} in ${eerste.jaar}.`
  const [a, b] = [eerste, laatste].map((p) => getekendeWaarde(vraag.indicator, p.waarde) ?? 0) as [number, number]
  const van = `van ${figure(vraag, eerste.waarde)} in ${eerste.jaar} naar ${figure(vraag, laatste.waarde)} in ${laatste.jaar}`
  if (a === b) return `Medio is in ${eerste.jaar} en in ${laatste.jaar} gelijk: ${figure(vraag, laatste.waarde)}.`
  return `Medio ${b > a ? 'stijgt' : 'daalt'} ${van}.${turning(vraag, medio, a, b)}`
}

/** A peak or a dip in between is the one thing the first and last year do not tell. */
function turning(vraag: Grafiekvraag, medio: readonly Bekend[], a: number, b: number): string {
  const top = medio.reduce((x, p) => (p.waarde > x.waarde ? p : x))
  const dal = medio.reduce((x, p) => (p.waarde < x.waarde ? p : x))
  const drawn = (p: Bekend): number => getekendeWaarde(vraag.indicator, p.waarde) ?? 0
  if (drawn(top) > Math.max(a, b)) return ` De hoogste medio is ${figure(vraag, top.waarde)}, in ${top.jaar}.`
  if (drawn(dal) < Math.min(a, b)) return ` De laagste medio is ${figure(vraag, dal.waarde)}, in ${dal.jaar}.`
  return ''
}

function extremes(vraag: Grafiekvraag): string {
  const min = known(reeksVan(vraag, 'min')?.punten ?? []).at(-1)
  const max = known(reeksVan(vraag, 'max')?.punten ?? []).at(-1)
  if (!min || !max) return ''
  return `In ${max.jaar} is het minimum ${figure(vraag, min.waarde)} en het maximum ${figure(vraag, max.waarde)}.`
}

function besides(vraag: Grafiekvraag): string {
  const ander = vraag.ernaast
  if (!ander) return ''
  const medio = reeksVan(vraag, 'medio')?.punten ?? []
  const verschil = known(ander.punten).filter((p) => {
    const hier = medio.find((m) => m.jaar === p.jaar)?.waarde ?? null
    return getekendeWaarde(vraag.indicator, hier) !== getekendeWaarde(vraag.indicator, p.waarde)
  })
  if (verschil.length === 0) return `${capital(ander.spoor)} is medio gelijk.`
  const laatste = verschil.at(-1)!
  return `${capital(ander.spoor)} wijkt medio af vanaf ${verschil[0]!.jaar}; in ${laatste.jaar} is het ${figure(vraag, laatste.waarde)}.`
}

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
