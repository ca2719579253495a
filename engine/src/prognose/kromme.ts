// The density of one year as a line to draw: all scenarios together, and each scenario of the hoofdgroep by itself. Source: model specification A3, A4 (u.pea.dichtheid); docs/spec/prognose.md (PR-11).
import type { Punt } from './kansbegrip.ts'
import type { PeaJaar, PeaScenario } from './pea.ts'
import { type Verdeling, verdelingVan } from './verdeling.ts'

/** One scenario of the hoofdgroep, weighted with its kans; the additive groups are in it, so the lines add up to the thick one. */
export interface Deelkromme {
  readonly id: string
  readonly label: string
  readonly kans: number
  readonly dichtheid: readonly number[]
  readonly punten: readonly Punt[]
}

export interface Kromme {
  /** Where the line was taken, from 0 to the right end. */
  readonly x: readonly number[]
  /** Density per person at x; points have no density and stand beside it. */
  readonly dichtheid: readonly number[]
  readonly punten: readonly Punt[]
  readonly delen: readonly Deelkromme[]
}

/**
 * Take the density at equal steps from 0 to `tot`.
 *
 * @param stappen Number of steps; there is one value more.
 */
export function krommeVan(jaar: PeaJaar, tot: number, stappen: number): Kromme {
  const x = Array.from({ length: stappen + 1 }, (_, i) => (i * tot) / stappen)
  const lees = (verdeling: Verdeling) => ({
    dichtheid: x.map((at) => verdeling.dichtheid(at)),
    punten: verdeling.punten,
  })
  const [hoofd = [], ...additief] = jaar.groepen
  const deel = (scenario: PeaScenario): Deelkromme => {
    const { id, label, kans } = scenario
    const alleen = hoofd.length === 1 ? jaar.verdeling : verdelingVan([[scenario], ...additief])
    return { id, label, kans, ...lees(alleen) }
  }
  return { x, ...lees(jaar.verdeling), delen: hoofd.filter((s) => s.kans > 0).map(deel) }
}
