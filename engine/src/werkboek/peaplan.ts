// What the PEA sheets hold and where: the scenarios of every year, the quantiles, and the columns in which they are sought. Source: docs/spec/werkboek.md (WB-6).
import { modeljaren, peaGroepVan } from '../catalogus/cellen.ts'
import { isHoofdgroep } from '../catalogus/pea-groepen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Familie } from '../prognose/familie.ts'
import { vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'
import { kansformule, type Peavelden } from './peaformule.ts'

export const peaNaam = 'PEA'
export const zoekNaam = 'PEA zoeken'

/** The quantiles in the order of the rows of the sheet; the last row is the mean. */
export const peaRegels: readonly {
  readonly scenario: Scenario
  readonly id: string
  readonly label: string
  readonly kans: string
}[] = [
  { scenario: 'min', id: 'u.pea.q125', label: 'Minimum', kans: '0.125' },
  { scenario: 'mediaan', id: 'u.pea.q500', label: 'Mediaan', kans: '0.5' },
  { scenario: 'medio', id: 'u.pea.q667', label: 'Medio', kans: '2/3' },
  { scenario: 'max', id: 'u.pea.q875', label: 'Maximum', kans: '0.875' },
]
export const eersteRegel = 4
export const eersteJaar = 2
const bovenComponenten = eersteRegel + peaRegels.length + 5

/** Halvings per quantile, and the row of the first. */
export const stappen = 60
export const eersteStap = 5

/** The field with a quantile of a year. */
export function peaCel(scenario: Scenario, jaar: number): string {
  const rij = eersteRegel + peaRegels.findIndex((r) => r.scenario === scenario)
  return `${peaNaam}!${vasteCel(rij, eersteJaar + jaar)}`
}

export function verwachtingCel(jaar: number): string {
  return `${peaNaam}!${vasteCel(eersteRegel + peaRegels.length, eersteJaar + jaar)}`
}

export function kansenCel(jaar: number): string {
  return `${peaNaam}!${vasteCel(eersteRegel + peaRegels.length + 1, eersteJaar + jaar)}`
}

export interface Jaarplan {
  readonly nummer: number
  readonly jaar: number
  readonly rij: number
  readonly componenten: readonly {
    readonly id: string
    readonly label: string
    readonly groep: string
    readonly familie: Familie
    readonly velden: Peavelden
  }[]
  /** One group: the quantiles are formulas. More independent groups: a convolution, which no formula can do; then they are values. */
  readonly levend: boolean
}

export function peaplan({ invoer: { kader, cellen } }: Bron): readonly Jaarplan[] {
  const groepen = [...new Set(kader.peaScenarios.map(({ id }) => peaGroepVan(id)))]
  return modeljaren(kader).map((jaar, nummer) => {
    const rij = bovenComponenten + nummer * (kader.peaScenarios.length + 3)
    const deelnemers = new Set(
      kader.peaScenarios
        .filter(({ id }) => typeof cellen[`pea.scenario.kans|${id}|${jaar}|`] === 'number')
        .map(({ id }) => peaGroepVan(id)),
    )
    const telt = deelnemers.size > 0 ? [...deelnemers] : groepen
    const componenten = kader.peaScenarios.map(({ id, label }, i) => {
      const r = rij + 1 + i
      const veld = (k: number) => vasteCel(r, k)
      return {
        id,
        label,
        groep: peaGroepVan(id),
        familie: String(cellen[`pea.scenario.familie|${id}|${jaar}|`] ?? 'normaal_afgekapt') as Familie,
        velden: { kans: veld(3), mu: veld(4), spreiding: veld(5), hulp: veld(6) },
      }
    })
    return { nummer, jaar, rij, componenten, levend: telt.length === 1 && telt.every((g) => isHoofdgroep(g, cellen)) }
  })
}

/** P(X ≤ x) of the year. */
export function kansen({ componenten }: Jaarplan, x: string, blad = ''): string {
  const op = (v: Peavelden): Peavelden => ({
    kans: blad + v.kans,
    mu: blad + v.mu,
    spreiding: blad + v.spreiding,
    hulp: blad + v.hulp,
  })
  return componenten.map(({ familie, velden }) => kansformule(familie, op(velden), x)).join('+')
}

/** Four columns per quantile: low end, high end, middle and the probability up to the middle. */
export function zoekkolommen({ nummer }: Jaarplan, i: number) {
  const laag = 1 + (nummer * peaRegels.length + i) * 4
  return { laag, hoog: laag + 1, midden: laag + 2, kans: laag + 3 }
}

/** Sums of probabilities differ by rounding: as in the engine, less than this is the same probability. */
export const gelijk = 1e-14

/** Only families with edges have places where the probability stands still. */
export function speling({ componenten }: Jaarplan): string {
  return componenten.some(({ familie }) => familie === 'punt' || familie === 'driehoek') ? '-1E-14' : ''
}
