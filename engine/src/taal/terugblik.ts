// The operations that look at other months in their own way: windows per month, the cohort per row. Source: docs/spec/engine.md (ENG-T).
import { berekenCohort } from './cohort.ts'
import type { Knoop } from './programma.ts'
import { berekenTerugkijk } from './terugkijk.ts'
import { berekenVenster } from './venster.ts'
import type { Tabelmaat } from './wasm/vertaal.ts'

export interface Bijzonder {
  /** Per month in its turn, or once for all months. */
  readonly soort: 'maand' | 'rij'
  readonly reken: (t: number) => void
}

/** Null for an operation that only looks at its own month, the month before or the start of the half-year. */
export function maakBijzonder(knoop: Knoop, k: number, w: Float64Array, maat: Tabelmaat): Bijzonder | null {
  const { breedte, banen, maanden } = maat
  const [doel, eerder] = [k * breedte, knoop.eerder * breedte]
  const van = knoop.van.map((n) => n * breedte)
  switch (knoop.code) {
    case 'venster':
      return { soort: 'maand', reken: (t) => berekenVenster(w, doel, van, eerder, knoop.getallen, banen, t) }
    case 'terugkijk':
      return { soort: 'maand', reken: (t) => berekenTerugkijk(w, doel, van, eerder, banen, t) }
    case 'cohort':
      return { soort: 'rij', reken: () => berekenCohort(w, doel, van, maanden, banen) }
    default:
      return null
  }
}
