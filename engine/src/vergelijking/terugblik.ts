// How good earlier MPPs were: the error per horizon, and how often the realisatie fell inside the band. Source: model specification G3; docs/spec/vergelijking.md (VG-18, VG-19).
import { indicator as indicatorVan } from '../catalogus/indicatoren.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Vintage } from './vintage.ts'

/** What really happened; a stand is on 1 January of the year. */
export interface Realisatie {
  readonly indicator: string
  readonly jaar: number
  readonly waarde: number
  readonly bron: string
}

/** One prognose beside what happened. */
export interface Terugblikregel {
  readonly mpp: string
  readonly indicator: string
  readonly jaar: number
  /** 1 is the first year of the MPP; of a stand the 1 January after it. */
  readonly horizon: number
  /** The central figure (medio, else mediaan) and which one it is; null when only a band was published. */
  readonly prognose: number | null
  readonly scenario: Scenario | null
  readonly realisatie: number
  /** (realisatie − prognose) / prognose. */
  readonly fout: number | null
  /** Whether the realisatie lies in [min, max]; null without both. */
  readonly inBand: boolean | null
}

export interface Horizonscore {
  readonly indicator: string
  readonly horizon: number
  readonly aantal: number
  /** Mean of the errors with their sign, and of their size. */
  readonly gemiddeldeFout: number | null
  readonly gemiddeldeAbsoluteFout: number | null
  /** Of how many bands, and how many were hit; about three out of four is what a 75 % band promises. */
  readonly banden: number
  readonly raak: number
}

export interface Terugblik {
  readonly regels: readonly Terugblikregel[]
  readonly perHorizon: readonly Horizonscore[]
  /** Hit rate of all bands together; null without bands. */
  readonly trefkans: number | null
}

/** Lay all vintages beside the realisaties. */
export function terugblik(vintages: readonly Vintage[], realisaties: readonly Realisatie[]): Terugblik {
  const regels = vintages.flatMap((v) => realisaties.flatMap((r) => regel(v, r)))
  const banden = regels.filter((r) => r.inBand !== null)
  return {
    regels,
    perHorizon: scores(regels),
    trefkans: banden.length === 0 ? null : banden.filter((r) => r.inBand).length / banden.length,
  }
}

function regel(vintage: Vintage, { indicator, jaar, waarde }: Realisatie): readonly Terugblikregel[] {
  const horizon = jaar - vintage.startjaar + (indicatorVan(indicator)?.soort === 'stand' ? 0 : 1)
  const lees = (s: Scenario) => vintage.cijfers[indicator]?.[s]?.[jaar]
  const scenario = (['medio', 'mediaan'] as const).find((s) => lees(s) !== undefined) ?? null
  const prognose = scenario === null ? null : lees(scenario)!
  const [min, max] = [lees('min'), lees('max')]
  const inBand = min === undefined || max === undefined ? null : min <= waarde && waarde <= max
  if (horizon < 1 || (prognose === null && inBand === null)) return []
  const fout = prognose === null || prognose === 0 ? null : (waarde - prognose) / prognose
  return [{ mpp: vintage.naam, indicator, jaar, horizon, prognose, scenario, realisatie: waarde, fout, inBand }]
}

function scores(regels: readonly Terugblikregel[]): readonly Horizonscore[] {
  const groepen = Map.groupBy(regels, (r) => `${r.indicator}|${r.horizon}`)
  return [...groepen.values()]
    .map((leden) => {
      const { indicator, horizon } = leden[0]!
      const fouten = leden.flatMap((r) => (r.fout === null ? [] : [r.fout]))
      const banden = leden.filter((r) => r.inBand !== null)
      return {
        indicator,
        horizon,
        aantal: leden.length,
        gemiddeldeFout: gemiddelde(fouten),
        gemiddeldeAbsoluteFout: gemiddelde(fouten.map(Math.abs)),
        banden: banden.length,
        raak: banden.filter((r) => r.inBand).length,
      }
    })
    .sort((a, b) => (a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : a.horizon - b.horizon))
}

function gemiddelde(waarden: readonly number[]): number | null {
  return waarden.length === 0 ? null : waarden.reduce((a, b) => a + b, 0) / waarden.length
}
