// Writes a sum in words and in values. Source: docs/spec/verklaring.md (VK-10).
import { getalTekst } from '../catalogus/getal-tekst.ts'
import type { Deel, Stuk } from './verklaring.ts'

export type Taal = 'nl' | 'en'

/** A value as people read it: '95 %' for a share, whole above a thousand, a few decimals below; '–' when not computable. */
export function waardeTekst(waarde: number | null, eenheid: string): string {
  if (waarde === null || Number.isNaN(waarde)) return '–'
  const tekst = eenheid === 'fractie' ? `${getalTekst(waarde * 100, 2)}\u00a0%` : getalTekst(waarde, decimalen(waarde))
  return tekst.replace('-', '\u2212')
}

function decimalen(waarde: number): number {
  const grootte = Math.abs(waarde)
  if (grootte >= 1000) return 0
  return grootte >= 10 ? 1 : 4
}

/** 'Spoor 4' → 'spoor 4' in the middle of a sentence; 'TEV' stays. */
export const midden = (naam: string): string =>
  /^\p{Lu}\p{Ll}/u.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam

/** The name of a part: '[COA-instroom]' for a variable, '‘Snijverlies’' for an input. */
export function naamTekst(deel: Deel, delen: readonly Deel[], taal: Taal = 'nl'): string {
  switch (deel.soort) {
    case 'variabele':
      return `[${deel.label}]`
    case 'invoer':
      return `‘${deel.label}${deel.sleutel === '' ? '' : ` (${midden(deel.sleutel)})`}’`
    case 'reeks':
      return woorden[taal].som(deel.maanden.length + deel.ervoor, schrijf(deel.formule, delen, 'namen', taal))
    case 'cohort':
      return woorden[taal].wordt18
  }
}

/** Write a sum out, in names or in values, without brackets that are not needed. */
export function schrijf(stuk: Stuk, delen: readonly Deel[], hoe: 'namen' | 'waarden', taal: Taal = 'nl'): string {
  const w = woorden[taal]
  const deelTekst = (n: number): string => {
    const deel = delen[n]
    if (!deel) return '–'
    if (hoe === 'namen') return naamTekst(deel, delen, taal)
    const eenheid = deel.soort === 'cohort' ? '' : deel.eenheid
    return waardeTekst(deel.waarde, eenheid)
  }
  const tekst = (x: Stuk, binnen: Rang): string => {
    const [uit, rang] = vorm(x)
    return rang < binnen ? `(${uit})` : uit
  }
  const vorm = (x: Stuk): readonly [string, Rang] => {
    switch (x.soort) {
      case 'getal':
        return [waardeTekst(x.waarde, ''), 3]
      case 'deel':
        return [deelTekst(x.deel), 3]
      case 'optelling':
        return [x.van.map((y) => tekst(y, 1)).join(' + '), 1]
      case 'bewerking':
        return bewerking(x)
    }
  }
  const bewerking = (x: Extract<Stuk, { soort: 'bewerking' }>): readonly [string, Rang] => {
    const [a, b, c] = x.van as readonly [Stuk, Stuk, Stuk]
    const lijst = () => x.van.map((y) => tekst(y, 1)).join('; ')
    switch (x.naam) {
      case 'plus':
        return [`${tekst(a, 1)} + ${tekst(b, 1)}`, 1]
      case 'verschil':
        return [`${tekst(a, 1)} \u2212 ${tekst(b, 2)}`, 1]
      case 'maal':
        return [`${tekst(a, 2)} × ${tekst(b, 2)}`, 2]
      case 'deel':
      case 'deelOfNul':
        return [`${tekst(a, 2)} ÷ ${tekst(b, 3)}`, 2]
      case 'kleinste':
        return [`${w.kleinste} (${lijst()})`, 3]
      case 'grootste':
        return [`${w.grootste} (${lijst()})`, 3]
      case 'als':
        return [w.als(tekst(a, 1), tekst(b, 1), tekst(c, 1)), 0]
      case 'indienLeeg':
        return [w.indienLeeg(tekst(a, 1), tekst(b, 1)), 0]
      case 'halfjaar':
        return [w.halfjaar(tekst(a, 1)), 0]
    }
  }
  return tekst(stuk, 0)
}

/** How tightly a piece holds together: 3 never needs brackets. */
type Rang = 0 | 1 | 2 | 3

const woorden = {
  nl: {
    kleinste: 'kleinste van',
    grootste: 'grootste van',
    wordt18: 'wie 18 wordt',
    som: (n: number, wat: string) => `som over ${n} ${n === 1 ? 'maand' : 'maanden'} van ${wat}`,
    als: (a: string, b: string, c: string) => `als ${a} boven 0 is ${b}, anders ${c}`,
    indienLeeg: (a: string, b: string) => `${a}, indien leeg ${b}`,
    halfjaar: (a: string) => `${a} aan het begin van het halfjaar`,
  },
  en: {
    kleinste: 'smallest of',
    grootste: 'largest of',
    wordt18: 'those who turn 18',
    som: (n: number, wat: string) => `sum over ${n} ${n === 1 ? 'month' : 'months'} of ${wat}`,
    als: (a: string, b: string, c: string) => `if ${a} is above 0 ${b}, else ${c}`,
    indienLeeg: (a: string, b: string) => `${a}, if empty ${b}`,
    halfjaar: (a: string) => `${a} at the start of the half-year`,
  },
} as const
