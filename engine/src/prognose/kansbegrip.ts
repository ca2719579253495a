// What a distribution of a year is, for whoever builds it and whoever reads it. Source: model specification A4, A6, A7.
import type { Kansverdeling } from './familie.ts'

/** Values with a probability of their own. */
export interface Punt {
  readonly x: number
  readonly massa: number
}

export interface Verdeling {
  /** P(X ≤ x), including a point at x itself. */
  kansTot(x: number): number
  dichtheid(x: number): number
  readonly punten: readonly Punt[]
  readonly verwachting: number
  readonly standaardafwijking: number
  /** Largest truncated mass of any scenario. */
  readonly afgekapt: number
}

/** Weighted continuous scenarios of one group; the weights need not add up to 1. */
export interface Groepsdeel {
  readonly delen: readonly { readonly kans: number; readonly verdeling: Kansverdeling }[]
}
