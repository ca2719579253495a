// What sums over months need from whoever writes them out: the parts so far, and a place for a new one. Source: docs/spec/verklaring.md (VK-3).
import type { CelSleutel } from '../catalogus/cel.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import type { Lezer } from './lezer.ts'
import type { Deel, Stuk } from './verklaring.ts'

export interface Uitschrijver {
  readonly lezer: Lezer
  readonly lijst: readonly Deel[]
  /** Add a part and return its place; the same one twice stands there once. */
  neem(naam: string, maak: () => Deel): number
  /** The yearly value of a variable. */
  jaar(id: string, jaar: number): number
  /** An input by its cell. */
  cel(adres: CelSleutel): number
  /** Write out an expression as it counts in month t. */
  stuk(u: Uitdrukking, t: number): Stuk
  /** The sum of an expression over months that follow each other. */
  reeks(u: Uitdrukking, maanden: readonly number[]): number
}
