// What a chart is drawn from: yearly values per scenario of one indicator in one lane. Source: docs/spec/grafiek.md (GR-1); architecture law 5.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { rondAf } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { Spoor } from '../vocabulary/spoor.ts'

/** Unrounded; null when the run has no value. */
export interface Punt {
  readonly jaar: number
  readonly waarde: number | null
}

export interface Reeks {
  readonly scenario: Scenario
  readonly punten: readonly Punt[]
}

export interface Grafiekvraag {
  readonly indicator: string
  /** Edition, as the reader knows it: 'MPP 2024-2'. */
  readonly ronde: string
  readonly spoor: Spoor
  readonly reeksen: readonly Reeks[]
  /** Medio of the other lane, drawn beside it. */
  readonly ernaast?: { readonly spoor: Spoor; readonly punten: readonly Punt[] }
}

/** Return the yearly values of one indicator: 1 January for a stock, the whole year for a flow. */
export function reeksenUit(uitkomst: Uitkomst, indicator: string, scenarios: readonly Scenario[]): readonly Reeks[] {
  const { startjaar, jaren } = uitkomst.kader
  return scenarios
    .filter((scenario) => uitkomst.kader.scenarios.includes(scenario))
    .map((scenario) => ({
      scenario,
      punten: Array.from({ length: jaren }, (_, i) => ({
        jaar: startjaar + i,
        waarde: uitkomst.jaarwaarden[indicator]?.[scenario]?.[i] ?? null,
      })),
    }))
}

/** Return the value as it is drawn: rounded for publication, a fraction as percentage, euro in millions. @source GR-1 */
export function getekendeWaarde(indicator: string, waarde: number | null): number | null {
  const rond = rondAf(indicator, waarde)
  if (rond === null) return null
  const eenheid = indicatorVan(indicator)?.eenheid
  if (eenheid === 'fractie') return Math.round(rond * 1000) / 10
  return eenheid === 'EUR' ? rond / 1_000_000 : rond
}

/** The unit in words, as it stands in a title: 'aantal personen', 'procent', 'mln euro'. */
export function eenheidTekst(indicator: string): string {
  const eenheid = indicatorVan(indicator)?.eenheid ?? ''
  if (eenheid === 'fractie') return 'procent'
  if (eenheid === 'EUR') return 'mln euro'
  return eenheid === 'maanden' ? eenheid : `aantal ${eenheid.replace('/jaar', '')}`
}

/** 'per 1 januari' for a stock, 'per jaar' for a flow. */
export const periodeTekst = (indicator: string): string =>
  indicatorVan(indicator)?.soort === 'stand' ? 'per 1 januari' : 'per jaar'

/** 'COA-bezetting per 1 januari' */
export const grafiekTitel = (indicator: string): string =>
  `${indicatorVan(indicator)?.label ?? indicator} ${periodeTekst(indicator)}`

/** 'maximum' for 'max'; the other scenarios are written as they are called. */
export const scenarioTekst = (scenario: Scenario): string =>
  scenario === 'min' ? 'minimum' : scenario === 'max' ? 'maximum' : scenario

export const reeksVan = (vraag: Grafiekvraag, scenario: Scenario): Reeks | undefined =>
  vraag.reeksen.find((reeks) => reeks.scenario === scenario)
