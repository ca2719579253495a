// An expression as a sum of terms that can each be added up over the months of a period. Source: docs/spec/verklaring.md (VK-4, VK-5).
import { parameter as declaratieVan } from '../catalogus/parameters.ts'
import type { Bewerking, Uitdrukking } from '../taal/uitdrukking.ts'
import type { Lezer } from './lezer.ts'

/** maal / deel × the product of the factors × the core; a factor is the same in all months, the core need not be. */
export interface Term {
  readonly maal: number
  readonly deel: number
  readonly factoren: readonly { readonly u: Uitdrukking; readonly isDeler: boolean }[]
  readonly kern: Uitdrukking | null
}

/** The same possibility decided in all months. */
export interface Beslist {
  readonly naam: 'kleinste' | 'grootste' | 'als' | 'indienLeeg'
  readonly gekozen: Uitdrukking
  readonly andere: Uitdrukking
}

export interface Som {
  readonly termen: readonly Term[]
  readonly beslist: readonly Beslist[]
}

/** Take an expression apart over months of one year; what cannot be taken apart stays one term. */
export function lineair(u: Uitdrukking, lezer: Lezer, maanden: readonly number[]): Som {
  if (u.soort === 'getal') return een({ maal: u.waarde, deel: 1, factoren: [], kern: null })
  if (u.soort !== 'bewerking') return een(isVast(u) ? alsFactor(u) : { ...eenheid, kern: u })
  const [a, b] = u.van as readonly [Uitdrukking, Uitdrukking]
  const rest = (x: Uitdrukking) => lineair(x, lezer, maanden)
  switch (u.naam) {
    case 'plus':
      return samen(rest(a), rest(b))
    case 'verschil':
      return samen(rest(a), maal(rest(b), { ...eenheid, maal: -1 }))
    case 'maal':
      if (isVast(a)) return maalVast(rest(b), a, rest(a))
      return isVast(b) ? maalVast(rest(a), b, rest(b)) : een({ ...eenheid, kern: u })
    case 'deel':
    case 'deelOfNul':
      return isVast(b) && lezer.waarde(b, maanden[0] ?? 0) !== 0
        ? maal(rest(a), deler(b))
        : een({ ...eenheid, kern: u })
    case 'kleinste':
    case 'grootste':
    case 'als':
    case 'indienLeeg': {
      const keuze = beslisser(u.naam, u.van, lezer, maanden)
      if (!keuze) return een({ ...eenheid, kern: u })
      const { termen, beslist } = rest(keuze.gekozen)
      return { termen, beslist: [keuze, ...beslist] }
    }
    case 'halfjaar':
      return een({ ...eenheid, kern: u })
  }
}

/** Terms with the same core and factors become one; what cancels out is gone. */
export function veegSamen(termen: readonly Term[]): readonly Term[] {
  const perInhoud = new Map<string, Term>()
  for (const term of termen) {
    const inhoud = JSON.stringify([term.kern, term.factoren])
    const bekend = perInhoud.get(inhoud)
    perInhoud.set(inhoud, bekend ? { ...bekend, ...opgeteld(bekend, term) } : term)
  }
  return [...perInhoud.values()].filter(({ maal }) => maal !== 0)
}

/** All terms times a whole number or its inverse. */
export const veelvoud = (termen: readonly Term[], maalGetal: number, deelGetal = 1): readonly Term[] =>
  termen.map((term) => ({ ...term, maal: term.maal * maalGetal, deel: term.deel * deelGetal }))

/** Say whether an expression is the same in every month of a year, by its form. */
export function isVast(u: Uitdrukking): boolean {
  switch (u.soort) {
    case 'getal':
    case 'prognose':
      return true
    case 'parameter':
      return !(declaratieVan(u.id)?.dimensie ?? ['maand']).some((d) => perMaand.has(d))
    case 'bewerking':
      return u.van.every(isVast)
    default:
      return false
  }
}

const perMaand: ReadonlySet<unknown> = new Set(['maand', 'halfjaar', 'kalendermaand'])
const eenheid: Term = { maal: 1, deel: 1, factoren: [], kern: null }

const een = (term: Term): Som => ({ termen: [term], beslist: [] })
const samen = (a: Som, b: Som): Som => ({
  termen: [...a.termen, ...b.termen],
  beslist: [...a.beslist, ...b.beslist],
})

const alsFactor = (u: Uitdrukking): Term => ({ ...eenheid, factoren: [{ u, isDeler: false }] })
const factor = (u: Uitdrukking): Term => (u.soort === 'getal' ? { ...eenheid, maal: u.waarde } : alsFactor(u))
const deler = (u: Uitdrukking): Term =>
  u.soort === 'getal' ? { ...eenheid, deel: u.waarde } : { ...eenheid, factoren: [{ u, isDeler: true }] }

const maal = ({ termen, beslist }: Som, f: Term): Som => ({
  beslist,
  termen: termen.map((t) => ({
    maal: t.maal * f.maal,
    deel: t.deel * f.deel,
    factoren: [...t.factoren, ...f.factoren],
    kern: t.kern,
  })),
})

/** A sum of inputs is multiplied out, so that each has its own line; 1 − x stays one factor. */
function maalVast(som: Som, u: Uitdrukking, alsSom: Som): Som {
  const losseGetallen = alsSom.termen.some(({ kern, factoren }) => kern === null && factoren.length === 0)
  if (losseGetallen || alsSom.termen.length === 1) return maal(som, factor(u))
  return alsSom.termen.map((f) => maal(som, f)).reduce(samen)
}

const opgeteld = (a: Term, b: Term): Pick<Term, 'maal' | 'deel'> =>
  a.deel === b.deel
    ? { maal: a.maal + b.maal, deel: a.deel }
    : { maal: a.maal * b.deel + b.maal * a.deel, deel: a.deel * b.deel }

/** Which operand decided; null when that was not the same one in all months. */
function beslisser(
  naam: Extract<Bewerking, Beslist['naam']>,
  van: readonly Uitdrukking[],
  lezer: Lezer,
  maanden: readonly number[],
): Beslist | null {
  const [a, b, c = a] = van as readonly [Uitdrukking, Uitdrukking, Uitdrukking?]
  const steeds = (test: (x: number, y: number) => boolean) =>
    maanden.every((t) => test(lezer.waarde(a, t), lezer.waarde(b, t)))
  const keus = (gekozen: Uitdrukking, andere: Uitdrukking): Beslist => ({ naam, gekozen, andere })
  switch (naam) {
    case 'kleinste':
      return steeds((x, y) => x <= y) ? keus(a, b) : steeds((x, y) => y <= x) ? keus(b, a) : null
    case 'grootste':
      return steeds((x, y) => x >= y) ? keus(a, b) : steeds((x, y) => y >= x) ? keus(b, a) : null
    case 'als':
      return steeds((x) => x > 0) ? keus(b, c) : steeds((x) => x <= 0) ? keus(c, b) : null
    case 'indienLeeg':
      return steeds((x) => !Number.isNaN(x)) ? keus(a, b) : steeds((x) => Number.isNaN(x)) ? keus(b, a) : null
  }
}
