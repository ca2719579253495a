// What values a parameter may have, as data and as a Dutch sentence part. Source: model specification, Parameters; docs/spec/engine.md (ENG-G).
import { getalTekst } from './getal-tekst.ts'

export type Grenzen =
  | {
      readonly soort: 'getal'
      readonly min?: number
      readonly max?: number
      readonly geheel?: boolean
      /** Also refuse everything between 0 and 1. */
      readonly nulOfVanafEen?: boolean
      readonly toegestaan?: readonly number[]
      readonly tekst: string
    }
  | { readonly soort: 'keuze'; readonly waarden: readonly string[]; readonly tekst: string }
  | { readonly soort: 'ja_nee'; readonly waarden: readonly string[]; readonly tekst: string }
  | { readonly soort: 'datum'; readonly tekst: string }

export const vrij: Grenzen = { soort: 'getal', tekst: 'een getal' }
export const vanafNul: Grenzen = { soort: 'getal', min: 0, tekst: 'een getal van 0 of hoger' }
export const vanafEen: Grenzen = { soort: 'getal', min: 1, tekst: 'een getal van 1 of hoger' }
export const fractie: Grenzen = { soort: 'getal', min: 0, max: 1, tekst: 'een getal van 0 tot en met 1' }
export const jaNee: Grenzen = { soort: 'ja_nee', waarden: ['ja', 'nee'], tekst: 'ja of nee' }
export const datum: Grenzen = { soort: 'datum', tekst: 'een datum als jjjj-mm-dd' }

/** A number in [min, max]. */
export function tussen(min: number, max: number): Grenzen {
  return { soort: 'getal', min, max, tekst: `een getal van ${getalTekst(min)} tot en met ${getalTekst(max)}` }
}

/** A whole number in [min, max]. */
export function geheel(min: number, max: number): Grenzen {
  return {
    soort: 'getal',
    min,
    max,
    geheel: true,
    tekst: `een geheel getal van ${getalTekst(min)} tot en met ${getalTekst(max)}`,
  }
}

/** One of a few numbers. */
export function eenVan(...toegestaan: readonly number[]): Grenzen {
  return { soort: 'getal', toegestaan, tekst: opsomming(toegestaan.map((t) => getalTekst(t))) }
}

/** One of a few named choices. */
export function keuze(...waarden: readonly string[]): Grenzen {
  return { soort: 'keuze', waarden, tekst: opsomming(waarden) }
}

/** 0 (same month) or a mean delay of 1 to 6 months: between 0 and 1 a first-order delay would empty faster than it fills (D42). */
export const vertraging: Grenzen = {
  soort: 'getal',
  min: 0,
  max: 6,
  nulOfVanafEen: true,
  tekst: '0, of een getal van 1 tot en met 6',
}

function opsomming(woorden: readonly string[]): string {
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`
}
