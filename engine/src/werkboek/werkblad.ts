// A workbook as plain data: sheets of fields with a value or a formula and the name of a style; no file format yet. Source: docs/spec/werkboek.md (WB).
import type { OpmaakNaam } from './opmaak.ts'

/**
 * One field. With a formula, `waarde` is what the engine calculated for it: a program that does not calculate still shows it;
 * null is "not computable". Formulas are written as Excel keeps them: English names, commas, no '='.
 */
export interface Veld {
  readonly waarde: string | number | null
  readonly formule?: string
  readonly opmaak: OpmaakNaam
}

export type Rij = readonly (Veld | null)[]

export interface Kolom {
  /** Width in characters. */
  readonly breedte: number
  /** Hidden at first; the reader can show it, also on a protected sheet. */
  readonly verborgen?: boolean
}

/** How a sheet comes out of the printer. */
export interface Druk {
  readonly papier: 'a4' | 'a3'
  readonly staand?: boolean
  /** Rows that return on every page, from 1. */
  readonly titelrijen?: readonly [number, number]
  /** Rows, from 0, that begin a new page. */
  readonly nieuweBladzijden?: readonly number[]
  readonly kop: string
  readonly voet: string
  /** Number of pages in height; 0 is as many as it takes. */
  readonly hoog?: number
}

/** A field that looks different as long as a formula is true, e.g. an input that was changed. */
export interface Voorwaarde {
  readonly bereik: string
  readonly formule: string
  readonly opmaak: OpmaakNaam
}

/** What may be typed in a range of input fields. */
export interface Toegestaan {
  readonly bereik: string
  readonly min?: number
  readonly max?: number
  readonly geheel?: boolean
  readonly uitleg: string
}

export interface Werkblad {
  readonly naam: string
  readonly kolommen: readonly Kolom[]
  readonly rijen: readonly Rij[]
  /** Ranges such as 'A1:F1' that are one field. */
  readonly samengevoegd?: readonly string[]
  /** Heights in points of rows that differ, counted from 0. */
  readonly hoogten?: ReadonlyMap<number, number>
  /** Rows and columns that stay in sight. */
  readonly vast?: { readonly rijen: number; readonly kolommen: number }
  readonly filter?: string
  readonly voorwaarden?: readonly Voorwaarde[]
  readonly toegestaan?: readonly Toegestaan[]
  readonly druk: Druk
  readonly tabkleur: string
}

export interface Werkboek {
  readonly titel: string
  readonly onderwerp: string
  readonly omschrijving: string
  /** Day of the generation as the caller gives it, e.g. '2024-09-06'; there is no clock here. */
  readonly datum: string
  readonly bladen: readonly Werkblad[]
}

export function tekst(waarde: string, opmaak: OpmaakNaam = 'tekst'): Veld {
  return { waarde, opmaak }
}

export function cijfer(waarde: number | null, opmaak: OpmaakNaam): Veld {
  return { waarde, opmaak }
}

/** A live field; NaN becomes "not computable". */
export function formule(inhoud: string, uitkomst: string | number | null, opmaak: OpmaakNaam): Veld {
  const waarde = typeof uitkomst === 'number' && Number.isNaN(uitkomst) ? null : uitkomst
  return { waarde, formule: inhoud, opmaak }
}
