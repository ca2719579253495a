// An expression as a formula for one month: references to rows of the sheet, as few brackets as possible. Source: docs/spec/werkboek.md (WB-3).
import type { Bewerking, Uitdrukking } from '../taal/uitdrukking.ts'
import { getalInFormule } from './adres.ts'

/** Where a sheet keeps things, in a month. */
export interface Plaatsing {
  /** The field that holds the expression, or null when it has no row of its own. */
  readonly plek: (u: Uitdrukking, maand: number) => string | null
}

interface Stuk {
  readonly tekst: string
  /** 1 for + and −, 2 for × and /, 3 for what holds together by itself. */
  readonly binding: 1 | 2 | 3
}

/** @throws RangeError for an expression that needs a row of its own and has none. */
export function celformule(u: Uitdrukking, maand: number, plaatsing: Plaatsing): string {
  return stuk(u, maand, plaatsing).tekst
}

/** The formula of the row that belongs to the expression itself. */
export function eigenFormule(u: Uitdrukking, maand: number, plaatsing: Plaatsing): string {
  return u.soort === 'bewerking' ? bewerk(u.naam, u.van, maand, plaatsing).tekst : celformule(u, maand, plaatsing)
}

function stuk(u: Uitdrukking, maand: number, plaatsing: Plaatsing): Stuk {
  const plek = plaatsing.plek(u, maand)
  if (plek !== null) return { tekst: plek, binding: 3 }
  if (u.soort === 'getal') return { tekst: getalInFormule(u.waarde), binding: 3 }
  if (u.soort === 'bewerking') return bewerk(u.naam, u.van, maand, plaatsing)
  throw new RangeError(`an expression of kind ${u.soort} needs a row of its own`)
}

function bewerk(naam: Bewerking, van: readonly Uitdrukking[], maand: number, plaatsing: Plaatsing): Stuk {
  if (naam === 'halfjaar') {
    const [wat] = van
    if (wat) return stuk(wat, maand - (maand % 6), plaatsing)
  }
  const vlak = naam === 'kleinste' || naam === 'grootste' ? platgeslagen(naam, van, maand, plaatsing) : van
  const delen = vlak.map((x) => stuk(x, maand, plaatsing))
  const [a = leeg, b = leeg, c = leeg] = delen
  switch (naam) {
    case 'plus':
      return tussen(a, '+', b, 1)
    case 'verschil':
      return tussen(a, '-', b, 1)
    case 'maal':
      return tussen(a, '*', b, 2)
    case 'deel':
      return tussen(a, '/', b, 2)
    case 'deelOfNul':
      return aanroep('IF', `${b.tekst}=0`, '0', tussen(a, '/', b, 2).tekst)
    case 'als':
      return aanroep('IF', `${a.tekst}>0`, b.tekst, c.tekst)
    case 'indienLeeg':
      return aanroep('IFERROR', a.tekst, b.tekst)
    default:
      return aanroep(naam === 'kleinste' ? 'MIN' : 'MAX', ...delen.map((d) => d.tekst))
  }
}

const leeg: Stuk = { tekst: '0', binding: 3 }

/** Brackets on the right also at the same strength: the order of calculation is that of the engine. */
function tussen(a: Stuk, teken: string, b: Stuk, binding: 1 | 2): Stuk {
  const links = a.binding < binding ? `(${a.tekst})` : a.tekst
  const rechts = b.binding <= binding ? `(${b.tekst})` : b.tekst
  return { tekst: `${links}${teken}${rechts}`, binding }
}

function aanroep(functie: string, ...argumenten: readonly string[]): Stuk {
  return { tekst: `${functie}(${argumenten.join(',')})`, binding: 3 }
}

/** MIN(MIN(a,b),c) is MIN(a,b,c). */
function platgeslagen(
  naam: Bewerking,
  van: readonly Uitdrukking[],
  maand: number,
  plaatsing: Plaatsing,
): readonly Uitdrukking[] {
  return van.flatMap((x) =>
    x.soort === 'bewerking' && x.naam === naam && plaatsing.plek(x, maand) === null
      ? platgeslagen(naam, x.van, maand, plaatsing)
      : [x],
  )
}
