// The equation of a variable as a Dutch sentence-like formula, and as a formula for a spreadsheet. Source: docs/spec/engine.md (ENG-T-5).
import { getalTekst } from '../catalogus/getal-tekst.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { VariabeleDeclaratie } from './declaratie.ts'
import { type Notatie, vertaal } from './doorloop.ts'
import type { Historie, Uitdrukking } from './uitdrukking.ts'

/** Readable formula, e.g. 'Totale asielinstroom = [Eerste aanvragen] + [Herhaalde aanvragen] + …'. */
export function leesbareFormule(declaratie: VariabeleDeclaratie, naamVan: (id: string) => string): string {
  return `${declaratie.label} = ${leesbareUitdrukking(declaratie.formule, naamVan)}`
}

/** The right side of a readable formula, for any expression. */
export function leesbareUitdrukking(u: Uitdrukking, naamVan: (id: string) => string): string {
  return zonderHaken(vertaal(u, leesbaar(naamVan)))
}

/** Where a spreadsheet keeps the value of a parameter, of the prognose or of a variable, in the month of the formula or before it. */
export interface Bladindeling {
  readonly parameter: (id: string, sleutel: string) => string
  readonly prognose: () => string
  readonly variabele: (id: string) => string
  /** The formula in the first month and in the others; `volgende` is written for the month before. */
  readonly vorige: (volgende: string, begin: string) => string
  readonly venster: (waarde: string, van: number, tot: number) => string
  /** The sum of `waarde` over 1 to `lengte` months ago; before the start the months of the historie count. */
  readonly terugkijk: (waarde: string, lengte: string, historie: Historie) => string
  readonly halfjaar: (waarde: string) => string
  readonly cohort: (instroom: string) => string
}

/** Formula for Excel with English function names and commas, without '='. */
export function excelFormule(declaratie: VariabeleDeclaratie, blad: Bladindeling): string {
  return vertaal(declaratie.formule, { ...blad, getal: String, bewerking: excelBewerkingen(blad) })
}

function leesbaar(naamVan: (id: string) => string): Notatie {
  const lijst = (...delen: string[]) => `(${delen.map(zonderHaken).join('; ')})`
  return {
    getal: (waarde) => getalTekst(waarde),
    parameter: (id, sleutel) => `‘${parameter(id)?.label ?? id}${sleutel === '' ? '' : ` [${sleutel}]`}’`,
    prognose: () => 'eerste instroom volgens de PEA',
    variabele: (id) => `[${naamVan(id)}]`,
    vorige: (volgende, begin) => `uit de maand ervoor: ${zonderHaken(volgende)}; bij de start: ${zonderHaken(begin)}`,
    venster: (waarde, van, tot) => `som van ${waarde} over ${van} tot en met ${tot} maanden geleden`,
    terugkijk: (waarde, lengte) => `som van ${waarde} over de laatste ${lengte} maanden`,
    cohort: (instroom) => `wie 18 wordt, uit de startgroep en ${instroom}, naar leeftijd`,
    bewerking: {
      plus: (a = '', b = '') => `(${zonderHaken(a)} + ${b})`,
      verschil: (a = '', b = '') => `(${zonderHaken(a)} − ${b})`,
      maal: (a = '', b = '') => `${a} × ${b}`,
      deel: (a = '', b = '') => `(${a} / ${b})`,
      deelOfNul: (a = '', b = '') => `(${a} / ${b})`,
      kleinste: (a = '', b = '') => `kleinste van ${lijst(a, b)}`,
      grootste: (a = '', b = '') => `grootste van ${lijst(a, b)}`,
      als: (a = '', b = '', c = '') => `als ${a} boven 0 is ${b}, anders ${c}`,
      indienLeeg: (a = '', b = '') => `${a} (indien leeg: ${b})`,
      halfjaar: (a = '') => `${a} aan het begin van het halfjaar`,
    },
  }
}

/** A half-year value is held by the sheet itself: see Bladindeling.halfjaar. */
function excelBewerkingen(blad: Bladindeling): Notatie['bewerking'] {
  return {
    plus: (a, b) => `(${a}+${b})`,
    verschil: (a, b) => `(${a}-${b})`,
    maal: (a, b) => `(${a}*${b})`,
    deel: (a, b) => `(${a}/${b})`,
    deelOfNul: (a, b) => `IF(${b}=0,0,${a}/${b})`,
    kleinste: (a, b) => `MIN(${a},${b})`,
    grootste: (a, b) => `MAX(${a},${b})`,
    als: (a, b, c) => `IF(${a}>0,${b},${c})`,
    indienLeeg: (a, b) => `IF(ISNUMBER(${a}),${a},${b})`,
    halfjaar: (a = '') => blad.halfjaar(a),
  }
}

/** Without the brackets around the whole, if the first closes at the end. */
function zonderHaken(tekst: string): string {
  let diepte = 0
  for (let i = 0; i < tekst.length; i++) {
    if (tekst[i] === '(') diepte++
    if (tekst[i] === ')') diepte--
    if (diepte === 0 && i < tekst.length - 1) return tekst
  }
  return tekst.startsWith('(') ? tekst.slice(1, -1) : tekst
}
