// The calculation sheet of a scenario: a row per variable, a column per month, every field a live formula. Source: docs/spec/werkboek.md (WB-3, WB-4, WB-5).
import { parameter } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { leesbareUitdrukking } from '../taal/formule.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { bereik, bladdeel, cel, kolomnaam } from './adres.ts'
import type { Bron } from './bron.ts'
import { celformule, eigenFormule, type Plaatsing } from './celformule.ts'
import {
  type Indeling,
  isPerMaand,
  reekssleutel,
  type Rekenrij,
  rijsleutel,
  type Vensterverwijzing,
} from './indeling.ts'
import type { Invoerplek } from './invoerblad.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { formule, type Rij, tekst, type Veld, type Werkblad } from './werkblad.ts'

const eersteRij = 4
const eersteKolom = 6

export function rekenbladnaam(scenario: Scenario): string {
  return `Berekening ${scenario}`
}

export function cohortbladnaam(scenario: Scenario): string {
  return `Cohort ${scenario}`
}

/** Everything that decides where a value of a scenario stands. */
export interface Rekenplek {
  readonly bron: Bron
  readonly indeling: Indeling
  readonly invoer: Invoerplek
  readonly scenario: Scenario
  /** The field with the first inflow of a year, counted from 0. */
  readonly prognose: (jaar: number) => string
  /** The outcome of a cohort in a month. */
  readonly cohort: (u: Uitdrukking, maand: number) => string
}

export function maandkolom({ historie }: Indeling, maand: number): number {
  return eersteKolom + historie + maand
}

/** The field of a row in a month, seen from another sheet or (without a sheet) from its own. */
export function rekencel(plek: Rekenplek, sleutel: string, maand: number, blad = ''): string | null {
  const rij = plek.indeling.rijVan.get(sleutel)
  return rij === undefined ? null : `${blad}${cel(eersteRij + rij, maandkolom(plek.indeling, maand))}`
}

/** The fields of a row in a run of months, seen from another sheet. */
export function rekenbereik(plek: Rekenplek, sleutel: string, van: number, tot: number): string {
  const rij = plek.indeling.rijVan.get(sleutel)
  if (rij === undefined) throw new RangeError(`${sleutel} has no row`)
  const { indeling, scenario } = plek
  return `${bladdeel(rekenbladnaam(scenario))}${bereik(eersteRij + rij, maandkolom(indeling, van), maandkolom(indeling, tot))}`
}

export function plaatsingOp(plek: Rekenplek, blad = ''): Plaatsing {
  return {
    plek: (u, maand) => {
      if (u.soort === 'getal') return null
      if (u.soort === 'parameter' && !isPerMaand(u.id)) return invoerVoor(plek, u.id, u.sleutel, 0)
      if (u.soort === 'bewerking' && !plek.bron.model.programma.knoopVanUitdrukking.has(u)) return null
      return rekencel(plek, rijsleutel(u, plek.bron), maand, blad)
    },
  }
}

function invoerVoor({ bron, invoer, scenario }: Rekenplek, id: string, sleutel: string, maand: number): string {
  return invoer.geldt(bron.celVoor(id, sleutel, maand, scenario))
}

export function rekenblad(plek: Rekenplek, opschrift: Opschrift): Werkblad {
  const { bron, indeling, scenario } = plek
  const { kader } = bron.invoer
  const naam = rekenbladnaam(scenario)
  const label = new Map(bron.model.programma.variabelen.map((d) => [d.id, d.label]))
  const leesbaar = (u: Uitdrukking) => leesbareUitdrukking(u, (id) => label.get(id) ?? id)
  const maanden = Array.from({ length: bron.maanden + 1 }, (_, t) => t)
  const voorStart = Array.from({ length: indeling.historie }, (_, i) => indeling.historie - i)
  return {
    naam,
    tabkleur: '154273',
    kolommen: [30, 44, 14, 10, 6, 60]
      .map((breedte) => ({ breedte }))
      .concat(
        voorStart.map(() => ({ breedte: 9, ingeklapt: true })),
        maanden.map(() => ({ breedte: 11 })),
      ),
    rijen: [
      [tekst(`Berekening scenario ${scenario}`, 'titel')],
      [
        tekst(
          'Elk veld is een formule. Links staat wat zij betekent; de kolommen vóór januari van het eerste jaar zijn ingeklapt.',
          'ondertitel',
        ),
      ],
      [],
      [
        ...['Id', 'Omschrijving', 'Eenheid', 'Eigenaar', '§', 'Berekening in woorden'].map((k) => tekst(k, 'kop')),
        ...voorStart.map((n) => tekst(`${n} mnd voor start`, 'kopRechts')),
        ...maanden.map((t) => tekst(maandtitel(t, bron.maanden, kader.startjaar), 'kopRechts')),
      ],
      ...indeling.rijen.map((rij, r) => rekenrij(plek, rij, eersteRij + r, leesbaar)),
    ],
    vast: { rijen: eersteRij, kolommen: 2 },
    druk: drukVan(opschrift, naam, { papier: 'a3', titelrijen: [eersteRij, eersteRij] }),
  }
}

const maandnamen = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')

export function maandtitel(t: number, maanden: number, startjaar: number): string {
  const titel = `${maandnamen[t % 12]} ${startjaar + Math.floor(t / 12)}`
  return t === maanden ? `1 ${titel} (eindstand)` : titel
}

function rekenrij(plek: Rekenplek, rij: Rekenrij, r: number, leesbaar: (u: Uitdrukking) => string): Rij {
  const { bron, indeling, scenario } = plek
  if (rij.soort === 'kop') return Array.from({ length: 6 }, (_, k) => tekst(k === 0 ? rij.tekst : '', 'groep'))
  const maanden = Array.from({ length: bron.maanden + 1 }, (_, t) => t)
  const eigen = plaatsingOp(plek)
  const velden = (inhoud: (t: number) => string, waarde: (t: number) => number, opmaak: Veld['opmaak']) =>
    maanden.map((t) => formule(inhoud(t), waarde(t), opmaak))
  const leeg = Array.from({ length: indeling.historie }, () => null)
  switch (rij.soort) {
    case 'prognose': {
      const jaar = (t: number) => Math.min(Math.floor(t / 12), bron.invoer.kader.jaren - 1)
      const waarde = (t: number) => bron.pea[jaar(t)]?.kwantielen[scenario] ?? NaN
      const kop = [
        tekst('pea'),
        tekst('Eerste instroom volgens de PEA'),
        tekst('personen/jaar', 'zacht'),
        tekst('APM'),
        tekst('A5'),
        tekst('van het blad PEA', 'zacht'),
      ]
      return [...kop, ...leeg, ...velden((t) => plek.prognose(jaar(t)), waarde, 'maandInvoer')]
    }
    case 'parameter': {
      const { id, sleutel } = rij.u
      const p = parameter(id)
      const kop = [
        tekst(id),
        tekst(`${p?.label ?? id}${sleutel === '' ? '' : ` [${sleutel}]`}`),
        tekst(p?.eenheid ?? '', 'zacht'),
        tekst(p?.eigenaar ?? ''),
        tekst(''),
        tekst('van het blad Invoer', 'zacht'),
      ]
      const opmaak = p?.eenheid === 'fractie' ? 'maandAandeelInvoer' : 'maandInvoer'
      return [
        ...kop,
        ...leeg,
        ...velden(
          (t) => invoerVoor(plek, id, sleutel, t),
          (t) => bron.uitkomst(bron.knoop(rij.u), t, scenario),
          opmaak,
        ),
      ]
    }
    case 'variabele': {
      const { d } = rij
      const knoop = bron.model.programma.knoopVan.get(d.id) ?? -1
      const opmaak = isAandeel(d) ? 'maandAandeel' : 'maand'
      const kop = [
        tekst(d.id),
        tekst(d.label, 'vet'),
        tekst(d.eenheid, 'zacht'),
        tekst(d.eigenaar),
        tekst(d.vergelijking),
        tekst(leesbaar(d.formule), 'zacht'),
      ]
      return [
        ...kop,
        ...leeg,
        ...velden(
          (t) => maandformule(plek, d.formule, t, r, eigen),
          (t) => bron.uitkomst(knoop, t, scenario),
          opmaak,
        ),
      ]
    }
    case 'hulp': {
      const kop = [
        tekst(''),
        tekst('tussenstap', 'hulptekst'),
        tekst(''),
        tekst(''),
        tekst(''),
        tekst(leesbaar(rij.u), 'zacht'),
      ]
      return [
        ...kop,
        ...leeg,
        ...velden(
          (t) => maandformule(plek, rij.u, t, r, eigen),
          (t) => bron.uitkomst(bron.knoop(rij.u), t, scenario),
          'hulp',
        ),
      ]
    }
    case 'reeks': {
      const { waarde } = rij.u
      const kop = [
        tekst(''),
        tekst('wat wordt opgeteld', 'hulptekst'),
        tekst(''),
        tekst(''),
        tekst(''),
        tekst(leesbaar(waarde), 'zacht'),
      ]
      const voor = Array.from({ length: indeling.historie }, (_, i) => voorDeStart(plek, rij.u, indeling.historie - i))
      return [
        ...kop,
        ...voor,
        ...velden(
          (t) => celformule(waarde, t, eigen),
          (t) => bron.uitkomst(bron.knoop(waarde), t, scenario),
          'hulp',
        ),
      ]
    }
  }
}

function isAandeel(d: VariabeleDeclaratie): boolean {
  return d.eenheid === 'fractie'
}

/** A month before the start: its history, or "not computable" where there is none. */
function voorDeStart(plek: Rekenplek, u: Vensterverwijzing, terug: number): Veld {
  if (u.soort === 'venster') {
    const x = u.historie.at(-terug)
    if (!x || terug > u.historie.length) return formule('NA()', null, 'leeg')
    return formule(
      celformule(x, 0, plaatsingOp(plek)),
      plek.bron.uitkomst(plek.bron.knoop(x), 0, plek.scenario),
      'hulp',
    )
  }
  const { id, sleutel, maanden } = u.historie
  if (terug > maanden) return formule('NA()', null, 'leeg')
  const adres = `${id}|${sleutel === '' ? '' : `${sleutel}.`}-${terug}||`
  const waarde = plek.bron.invoer.cellen[adres]
  return formule(plek.invoer.geldt(adres), typeof waarde === 'number' ? waarde : null, 'hulp')
}

/** The formula in a month of the row that belongs to the expression. */
function maandformule(plek: Rekenplek, u: Uitdrukking, t: number, r: number, eigen: Plaatsing): string {
  switch (u.soort) {
    case 'vorige':
      return t === 0 ? celformule(u.begin, 0, eigen) : celformule(u.volgende, t - 1, eigen)
    case 'cohort':
      return plek.cohort(u, t)
    case 'venster':
      return `SUM(${reeksbereik(plek, u, t - u.tot, t - u.van)})`
    case 'terugkijk':
      return terugkijk(plek, u, t, eigen)
    default:
      return eigenFormule(u, t, eigen)
  }
}

function reeksbereik(plek: Rekenplek, u: Vensterverwijzing, van: number, tot: number): string {
  const rij = eersteRij + (plek.indeling.rijVan.get(reekssleutel(u, plek.bron)) ?? NaN)
  return bereik(rij, maandkolom(plek.indeling, van), maandkolom(plek.indeling, tot))
}

/** The last n fields before the month; no field, no sum; more than there are, not computable. */
function terugkijk(
  plek: Rekenplek,
  u: Vensterverwijzing & { soort: 'terugkijk' },
  t: number,
  eigen: Plaatsing,
): string {
  const aantal = plek.indeling.historie + t
  const rij = eersteRij + (plek.indeling.rijVan.get(reekssleutel(u, plek.bron)) ?? NaN)
  const vanaf = `$${kolomnaam(eersteKolom)}${rij + 1}`
  const gebied = `${vanaf}:${cel(rij, maandkolom(plek.indeling, t - 1))}`
  const n = `ROUND(${celformule(u.lengte, t, eigen)},0)`
  return `IF(${n}=0,0,IF(${n}>${aantal},NA(),SUM(INDEX(${gebied},1,${aantal + 1}-${n}):INDEX(${gebied},1,${aantal}))))`
}
