// What a fan is drawn from: percentiles of the outcome and the runs of the scenarios, per year, in words of both languages. Source: model specification, Monte Carlo 5 and 6; docs/spec/grafiek.md (GR-14).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { percentielen } from '@ketenbeeld/engine/onzekerheid/spreiding'
import type { Moment } from '@ketenbeeld/engine/onzekerheid/uitkomst'
import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Spoor } from '../vocabulary/spoor.ts'

export interface Waaiervraag {
  readonly indicator: string
  /** Edition, as the reader knows it: 'MPP 2024-2'. */
  readonly ronde: string
  readonly spoor: Spoor
  readonly taal: 'nl' | 'en'
  readonly trekkingen: number
  readonly zaad: number
  readonly rho: number
  readonly momenten: readonly Omit<Moment, 'verzameling'>[]
}

/** The percentiles by name, from low to high; the order of the engine. */
export const percentielnamen = ['p5', 'p125', 'p50', 'p667', 'p875', 'p95'] as const
export type Percentielnaam = (typeof percentielnamen)[number]

/** Scenarios in the order of a table. */
export const runvolgorde: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

/** 'P12,5' */
export const percentielTekst = (naam: Percentielnaam, taal: Waaiervraag['taal']): string => {
  const p = Math.round(percentielen[percentielnamen.indexOf(naam)]! * 1000) / 10
  return `P${taal === 'nl' ? String(p).replace('.', ',') : p}`
}

/** Unrounded; null when there is no spread. */
export const percentielVan = (moment: Waaiervraag['momenten'][number], naam: Percentielnaam): number | null =>
  moment.spreiding?.percentielen[percentielnamen.indexOf(naam)]?.waarde ?? null

/** A figure as published, with a real minus. */
export const cijfer = (indicator: string, waarde: number | null): string =>
  toonCijfer(indicator, waarde).replace('-', '\u2212')

/** The last year of which the figures are most reliable: a year and a half to two years from the start of the ronde. */
export const betrouwbaarTot = ({ indicator, momenten }: Waaiervraag): number =>
  (momenten[0]?.jaar ?? 0) + (indicatorVan(indicator)?.soort === 'stand' ? 2 : 1)

export const waaierwoorden = {
  nl: {
    scenario: { min: 'minimum', mediaan: 'mediaan', medio: 'medio', max: 'maximum' },
    run: (scenario: string) => `run ${scenario}`,
    gemiddelde: 'gemiddelde',
    mindere: 'hierna minder zeker',
    kop: (trekkingen: string, zaad: number, rho: string) =>
      `Waaier van ${trekkingen} trekkingen, zaad ${zaad}, samenhang ${rho}.`,
    banden: (jaar: number, [a, b]: Paar, [c, d]: Paar, p50: string) =>
      `${jaar}: drie van de vier trekkingen liggen tussen ${a} en ${b}, negen van de tien tussen ${c} en ${d}, de helft boven ${p50}.`,
    runs: (jaar: number, lijst: string) => `De runs in ${jaar}: ${lijst}.`,
    geen: 'Er zijn nog geen cijfers.',
  },
  en: {
    scenario: { min: 'minimum', mediaan: 'median', medio: 'medio', max: 'maximum' },
    run: (scenario: string) => `run ${scenario}`,
    gemiddelde: 'mean',
    mindere: 'less certain from here',
    kop: (trekkingen: string, zaad: number, rho: string) =>
      `Fan of ${trekkingen} draws, seed ${zaad}, correlation ${rho}.`,
    banden: (jaar: number, [a, b]: Paar, [c, d]: Paar, p50: string) =>
      `${jaar}: three out of four draws lie between ${a} and ${b}, nine out of ten between ${c} and ${d}, half above ${p50}.`,
    runs: (jaar: number, lijst: string) => `The runs in ${jaar}: ${lijst}.`,
    geen: 'There are no figures yet.',
  },
} as const

type Paar = readonly [laag: string, hoog: string]
