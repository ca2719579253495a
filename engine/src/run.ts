// The whole calculation: from input cells to indicators, or a refusal that says why. Pure: no clock, no IO, no randomness, no rounding. Source: docs/spec/engine.md (ENG).
import type { ModelKader } from './catalogus/cellen.ts'
import type { Melding } from './catalogus/melding.ts'
import type { Scenario } from './catalogus/scenario.ts'
import type { Invoer } from './invoer/invoer.ts'
import { keurBehoud } from './behoud.ts'
import { bereken } from './bereken.ts'
import { keurAanloop } from './invoer/aanloop.ts'
import { keurInvoer } from './invoer/keuren.ts'
import { keurVolledigheid } from './invoer/volledigheid.ts'
import { keurVerloop } from './verloop.ts'
import { keurPrognose } from './prognose/keur-prognose.ts'
import { type Eindstanden, type Jaarwaarden, oogst } from './uitkomst.ts'

export type { Melding } from './catalogus/melding.ts'
export type { ModelKader } from './catalogus/cellen.ts'
export type { Invoer } from './invoer/invoer.ts'

/** Part of the identity of a run: change it when an equation, a standaard or a special function changes. */
export const modelVersie = '2024.2.0'

export interface Uitkomst {
  readonly modelVersie: string
  readonly kader: ModelKader
  /**
   * Unrounded yearly values: indicator → scenario → one number per year (stroom = year total, stand = 1 January);
   * null = not computable, see redenen. PEA quantiles: the same array in every scenario.
   */
  readonly jaarwaarden: Jaarwaarden
  /** The same for variables beside the indicators, to check the identities from outside (D44). */
  readonly intern: Jaarwaarden
  /** Of every stand the value on 1 January after the last year. */
  readonly eindstanden: Eindstanden
  /** Why an indicator has a null. */
  readonly redenen: Readonly<Record<string, string>>
  readonly meldingen: readonly Melding[]
}

export type RunResultaat =
  { kind: 'voltooid'; uitkomst: Uitkomst } | { kind: 'geweigerd'; meldingen: readonly Melding[] }

/**
 * Calculate all indicators for all scenarios of the kader.
 *
 * Invalid input is refused. Missing input is not: what depends on it is null, with the reason, and an ENG-01 melding names the
 * parameter. Same input, same bits.
 */
export function run(invoer: Invoer): RunResultaat {
  const fouten = keurInvoer(invoer)
  if (fouten.some((m) => m.niveau === 'fout')) return { kind: 'geweigerd', meldingen: fouten }
  const { model, pea } = bereken(invoer)
  const { kader, cellen } = invoer
  const weigering = [...keurPrognose(pea, cellen, kader), ...keurBehoud(model, kader)]
  if (weigering.some((m) => m.niveau === 'fout')) return { kind: 'geweigerd', meldingen: [...fouten, ...weigering] }
  const onvolledig = [...keurVolledigheid(model, invoer), ...keurAanloop(model, invoer)]
  const meldingen = [...fouten, ...onvolledig, ...weigering, ...keurVerloop(model, kader)]
  return { kind: 'voltooid', uitkomst: { modelVersie, kader, ...oogst(model, kader, pea), meldingen } }
}

/**
 * Return one variable per month, unrounded: 12 · jaren values from January of the start year, NaN where not computable; a stand
 * has its value at the start of the month.
 *
 * @param indicator An indicator with an equation, or another variable of the model such as 'ind.voorraad[s4]'.
 * @returns Null when the variable or scenario does not exist or the input is refused.
 */
export function runMaanden(invoer: Invoer, indicator: string, scenario: Scenario): Float64Array | null {
  const baan = invoer.kader.scenarios.indexOf(scenario)
  if (baan < 0 || keurInvoer(invoer).some((m) => m.niveau === 'fout')) return null
  const { rekenaar, programma } = bereken(invoer).model
  const knoop = programma.knoopVan.get(indicator)
  if (knoop === undefined) return null
  const rij = rekenaar.rij(knoop) + baan
  return Float64Array.from({ length: rekenaar.maanden }, (_, t) => rekenaar.waarden[rij + t * rekenaar.banen] ?? NaN)
}
