// Where the calculation sheet of a scenario keeps a value: rows, columns and references to them. Source: docs/spec/werkboek.md (WB-3).
import type { Scenario } from '../catalogus/scenario.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { bereik, bladdeel, cel } from './adres.ts'
import type { Bron } from './bron.ts'
import type { Plaatsing } from './celformule.ts'
import { type Indeling, isPerMaand, rijsleutel } from './indeling.ts'
import type { Invoerplek } from './invoerplek.ts'

/** The first row and the first column with values, counted from 0. */
export const eersteRij = 4
export const eersteKolom = 6

export function rekenbladnaam(scenario: Scenario): string {
  return `Berekening ${scenario}`
}

export function cohortbladnaam(scenario: Scenario): string {
  return `Cohort ${scenario}`
}

/** Everything that decides where a value of a scenario stands. */
export interface Rekenplek {
  readonly bron: Bron
  readonly indeling: Indeling
  readonly invoer: Invoerplek
  readonly scenario: Scenario
  /** The field with the first inflow of a year, counted from 0. */
  readonly prognose: (jaar: number) => string
  /** The outcome of a cohort in a month. */
  readonly cohort: (u: Uitdrukking, maand: number) => string
}

export function maandkolom({ historie }: Indeling, maand: number): number {
  return eersteKolom + historie + maand
}

/** The field of a row in a month, seen from another sheet or (without a sheet) from its own. */
export function rekencel(plek: Rekenplek, sleutel: string, maand: number, blad = ''): string | null {
  const rij = plek.indeling.rijVan.get(sleutel)
  return rij === undefined ? null : `${blad}${cel(eersteRij + rij, maandkolom(plek.indeling, maand))}`
}

/** The fields of a row in a run of months, seen from another sheet. */
export function rekenbereik(plek: Rekenplek, sleutel: string, van: number, tot: number): string {
  const rij = plek.indeling.rijVan.get(sleutel)
  if (rij === undefined) throw new RangeError(`${sleutel} has no row`)
  const { indeling, scenario } = plek
  return `${bladdeel(rekenbladnaam(scenario))}${bereik(eersteRij + rij, maandkolom(indeling, van), maandkolom(indeling, tot))}`
}

/** Where the expressions of a scenario stand, seen from another sheet or from its own. */
export function plaatsingOp(plek: Rekenplek, blad = ''): Plaatsing {
  return {
    plek: (u, maand) => {
      if (u.soort === 'getal') return null
      if (u.soort === 'parameter' && !isPerMaand(u.id)) return invoerVoor(plek, u.id, u.sleutel, 0)
      if (u.soort === 'bewerking' && !plek.bron.model.programma.knoopVanUitdrukking.has(u)) return null
      return rekencel(plek, rijsleutel(u, plek.bron), maand, blad)
    },
  }
}

/** The input that counts for a parameter in a month. */
export function invoerVoor({ bron, invoer, scenario }: Rekenplek, id: string, sleutel: string, maand: number): string {
  return invoer.geldt(bron.celVoor(id, sleutel, maand, scenario))
}

const maandnamen = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

export function maandtitel(t: number, maanden: number, startjaar: number): string {
  const titel = `${maandnamen[t % 12]} ${startjaar + Math.floor(t / 12)}`
  return t === maanden ? `1 ${titel} (eindstand)` : titel
}
