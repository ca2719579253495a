// Terms as lines that people can follow: a sign, a sum written out and a value. Source: docs/spec/verklaring.md (VK-4).
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { type Delen, isMoment } from './delen.ts'
import { ofNull } from './lezer.ts'
import type { Beslist, Som, Term } from './lineair.ts'
import { isVast, veegSamen } from './lineair.ts'
import { type Deel, delenIn, type Keuze, type Regel, type Stuk, uitkomstVan } from './verklaring.ts'

/** The lines of a sum over months of one year. */
export function regelsVan(
  delen: Delen,
  { termen }: Som,
  maanden: readonly number[],
  groep: Regel['groep'] = 'som',
): readonly Regel[] {
  return veegSamen(termen)
    .flatMap((term) => perCel(delen, term, maanden))
    .map(({ term, maanden: eigen }) => regel(delen, term, eigen, groep))
}

/** What decided in every month, in names; that something did not fall below a fixed number is not worth telling. */
export const keuzesVan = (delen: Delen, beslist: readonly Beslist[], t: number): readonly Keuze[] =>
  beslist
    .filter(({ andere }) => andere.soort !== 'getal')
    .map(({ naam, gekozen, andere }) => ({ naam, gekozen: delen.stuk(gekozen, t), andere: delen.stuk(andere, t) }))

interface DeelTerm {
  readonly term: Term
  readonly maanden: readonly number[]
}

/** A parameter with a few values in the year has a line for each. */
function perCel(delen: Delen, term: Term, maanden: readonly number[]): readonly DeelTerm[] {
  const { kern } = term
  if (kern?.soort !== 'parameter') return [{ term, maanden }]
  const cellen = Map.groupBy(maanden, (t) => delen.lezer.cel(kern.id, kern.sleutel, t))
  if (cellen.size > 3) return [{ term, maanden }]
  return [...cellen.values()].map((eigen) => ({
    term: { ...term, kern: null, factoren: [{ u: kern, isDeler: false }, ...term.factoren] },
    maanden: eigen,
  }))
}

function regel(delen: Delen, term: Term, maanden: readonly number[], groep: Regel['groep']): Regel {
  const eerste = maanden[0] ?? 0
  const { kern, keer } = kernStuk(delen, term.kern, maanden)
  const factoren = term.factoren.map(({ u, isDeler }) => ({ stuk: delen.stuk(u, eerste), isDeler }))
  const maalDelen = factoren.filter((f) => !f.isDeler).map((f) => f.stuk)
  const isProfiel = kern?.soort === 'deel' && delen.lijst[kern.deel]?.soort === 'reeks'
  const boven = kern === null ? maalDelen : isProfiel ? [...maalDelen, kern] : [kern, ...maalDelen]
  const [maal, deel] = breuk(Math.abs(term.maal) * keer, term.deel)
  if (maal !== 1 || boven.length === 0) boven.push({ soort: 'getal', waarde: maal })
  const onder = [...factoren.filter((f) => f.isDeler).map((f) => f.stuk), ...(deel === 1 ? [] : [getal(deel)])]
  const product = boven.reduce((a, b) => ({ soort: 'bewerking', naam: 'maal', van: [a, b] }))
  const stuk = onder.reduce<Stuk>((a, b) => ({ soort: 'bewerking', naam: 'deel', van: [a, b] }), product)
  return {
    teken: term.maal < 0 !== term.deel < 0 ? '-' : '+',
    groep,
    stuk,
    waarde: ofNull(uitkomstVan(stuk, delen.lijst)),
    deel: naamdeel(delen, kern, stuk),
  }
}

const getal = (waarde: number): Stuk => ({ soort: 'getal', waarde })

/** The core over the months, and how often it counts. */
function kernStuk(
  delen: Delen,
  kern: Uitdrukking | null,
  maanden: readonly number[],
): { readonly kern: Stuk | null; readonly keer: number } {
  const [t = 0] = maanden
  if (kern === null) return { kern: null, keer: maanden.length }
  if (maanden.length === 1) return { kern: delen.stuk(kern, t), keer: 1 }
  const jaar = delen.lezer.kader.startjaar + Math.floor(t / 12)
  const declaratie = kern.soort === 'variabele' ? delen.lezer.variabelen.get(kern.id) : undefined
  if (declaratie && isMoment(declaratie))
    return { kern: { soort: 'deel', deel: delen.gemiddeld(declaratie.id, jaar) }, keer: maanden.length }
  return { kern: { soort: 'deel', deel: delen.reeks(kern, maanden) }, keer: 1 }
}

/** 12/12 is 1, and 6/12 a half: as few numbers in the line as possible. */
function breuk(maal: number, deel: number): readonly [number, number] {
  const noemer = Math.abs(deel)
  if (maal % noemer === 0) return [maal / noemer, 1]
  return noemer % maal === 0 && maal !== 0 ? [1, noemer / maal] : [maal, noemer]
}

/** A variable gives the line its name, else the input; -1 for a constant of the model. */
function naamdeel(delen: Delen, kern: Stuk | null, stuk: Stuk): number {
  const alle = delenIn(stuk)
  if (kern?.soort === 'deel' && delen.lijst[kern.deel]?.soort === 'variabele') return kern.deel
  const eerste = (soort: Deel['soort']) => alle.find((d) => delen.lijst[d]?.soort === soort)
  return eerste('variabele') ?? eerste('invoer') ?? alle[0] ?? -1
}

/** The inputs and variables in an expression over a year, as orientation: the past stays in the months. */
export function bronnenVan(delen: Delen, u: Uitdrukking, jaar: number, t: number): readonly number[] {
  const gevonden = new Set<number>()
  const bezoek = (x: Uitdrukking): void => {
    if (x.soort === 'variabele') gevonden.add(delen.jaar(x.id, jaar))
    else if (x.soort === 'parameter') maandenMet(x, t).forEach((m) => gevonden.add(delen.parameter(x.id, x.sleutel, m)))
    else if (x.soort === 'prognose') gevonden.add(delen.prognose(jaar))
    else if (x.soort === 'bewerking' && x.naam !== 'halfjaar') x.van.forEach(bezoek)
    else if (x.soort === 'cohort') delenIn(delen.stuk(x, t)).forEach((d) => gevonden.add(d))
  }
  bezoek(u)
  return [...gevonden]
}

const maandenMet = (u: Uitdrukking, t: number): readonly number[] =>
  isVast(u) ? [t] : Array.from({ length: 12 }, (_, m) => t + m)
