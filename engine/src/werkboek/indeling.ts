// Which rows a calculation sheet has: input per month, every variable, and helper rows for what looks at other months. Source: docs/spec/werkboek.md (WB-3, WB-4).
import { parameter } from '../catalogus/parameters.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { delenVan } from '../taal/doorloop.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import type { Bron } from './bron.ts'

export type Parameterverwijzing = Extract<Uitdrukking, { soort: 'parameter' }>
export type Cohortverwijzing = Extract<Uitdrukking, { soort: 'cohort' }>
export type Vensterverwijzing = Extract<Uitdrukking, { soort: 'venster' | 'terugkijk' }>

export type Rekenrij =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'prognose' }
  | { readonly soort: 'parameter'; readonly u: Parameterverwijzing }
  | { readonly soort: 'variabele'; readonly d: VariabeleDeclaratie }
  /** A part of an equation on a row of its own. */
  | { readonly soort: 'hulp'; readonly u: Uitdrukking }
  /** The values that a window sums, with the months before the start. */
  | { readonly soort: 'reeks'; readonly u: Vensterverwijzing }

export interface Indeling {
  readonly rijen: readonly Rekenrij[]
  /** Number of the row in `rijen`, by the key of what it holds. */
  readonly rijVan: ReadonlyMap<string, number>
  readonly cohorten: readonly Cohortverwijzing[]
  /** Columns for months before the start. */
  readonly historie: number
}

/** The key of the row that holds an expression, whether or not there is one. */
export function rijsleutel(u: Uitdrukking, bron: Bron): string {
  if (u.soort === 'variabele') return `variabele ${u.id}`
  if (u.soort === 'parameter') return `parameter ${u.id}|${u.sleutel}`
  return u.soort === 'prognose' ? 'prognose' : `hulp ${bron.knoop(u)}`
}

export function reekssleutel(u: Vensterverwijzing, bron: Bron): string {
  return `reeks ${bron.knoop(u)}`
}

/** Whether the value of a parameter can differ between months. */
export function isPerMaand(id: string): boolean {
  const dimensie = parameter(id)?.dimensie ?? []
  return (['jaar', 'maand', 'halfjaar', 'kalendermaand'] as const).some((d) => dimensie.includes(d))
}

export function indelingVan(bron: Bron): Indeling {
  const { variabelen } = bron.model.programma
  const invoer = new Map<string, Rekenrij>()
  const hulp = new Map<string, Rekenrij>()
  const cohorten = new Map<string, Cohortverwijzing>()
  let historie = 1
  const eigenRij = (u: Uitdrukking, nieuw: Rekenrij[]) => {
    const sleutel = rijsleutel(u, bron)
    if (!hulp.has(sleutel)) nieuw.push(hulp.set(sleutel, { soort: 'hulp', u }).get(sleutel) as Rekenrij)
  }
  const bezoek = (u: Uitdrukking, bovenaan: boolean, nieuw: Rekenrij[]): void => {
    if (u.soort === 'prognose') invoer.set('prognose', { soort: 'prognose' })
    if (u.soort === 'parameter' && isPerMaand(u.id)) invoer.set(rijsleutel(u, bron), { soort: 'parameter', u })
    if (u.soort === 'variabele' || u.soort === 'parameter') return
    if (u.soort === 'terugkijk') [u.lengte, u.waarde].forEach((x) => bezoek(x, false, nieuw))
    else delenVan(u).forEach((x) => bezoek(x, false, nieuw))
    if (u.soort === 'venster' || u.soort === 'terugkijk') {
      historie = Math.max(historie, u.soort === 'venster' ? u.tot : u.historie.maanden)
      const sleutel = reekssleutel(u, bron)
      if (!hulp.has(sleutel)) nieuw.push(hulp.set(sleutel, { soort: 'reeks', u }).get(sleutel) as Rekenrij)
    }
    if (u.soort === 'cohort') cohorten.set(rijsleutel(u, bron), u)
    for (const x of tweemaalNodig(u)) if (!isEnkelvoudig(x)) eigenRij(x, nieuw)
    if (!bovenaan && heeftAndereMaanden(u)) eigenRij(u, nieuw)
  }
  const perOnderdeel = new Map<string, Rekenrij[]>()
  for (const d of variabelen) {
    const onderdeel = perOnderdeel.get(d.vergelijking) ?? []
    perOnderdeel.set(d.vergelijking, onderdeel)
    const nieuw: Rekenrij[] = []
    bezoek(d.formule, true, nieuw)
    if (d.jaarregel.soort === 'verhouding') {
      for (const u of [d.jaarregel.teller, d.jaarregel.noemer]) {
        bezoek(u, false, nieuw)
        if (!isEnkelvoudig(u)) eigenRij(u, nieuw)
      }
    }
    onderdeel.push(...nieuw, { soort: 'variabele', d })
  }
  const rijen: Rekenrij[] = [{ soort: 'kop', tekst: 'Invoer per maand (van het blad Invoer)' }, ...invoer.values()]
  for (const [onderdeel, deel] of perOnderdeel) rijen.push({ soort: 'kop', tekst: onderdeelnaam(onderdeel) }, ...deel)
  return { rijen, rijVan: sleutels(rijen, bron), cohorten: [...cohorten.values()], historie }
}

function sleutels(rijen: readonly Rekenrij[], bron: Bron): ReadonlyMap<string, number> {
  return new Map(
    rijen.flatMap((rij, i) => {
      if (rij.soort === 'kop') return []
      if (rij.soort === 'prognose') return [['prognose', i] as const]
      if (rij.soort === 'variabele') return [[`variabele ${rij.d.id}`, i] as const]
      return [[rij.soort === 'reeks' ? reekssleutel(rij.u, bron) : rijsleutel(rij.u, bron), i] as const]
    }),
  )
}

/** Parts that a formula would have to write twice, or that it rounds: they get a row when they are not a single field. */
function tweemaalNodig(u: Uitdrukking): readonly Uitdrukking[] {
  if (u.soort === 'bewerking' && u.naam === 'deelOfNul') return u.van.slice(1)
  return u.soort === 'terugkijk' ? [u.lengte] : []
}

function isEnkelvoudig(u: Uitdrukking): boolean {
  return u.soort === 'variabele' || u.soort === 'parameter' || u.soort === 'getal' || u.soort === 'prognose'
}

function heeftAndereMaanden(u: Uitdrukking): boolean {
  return (
    u.soort === 'vorige' ||
    u.soort === 'venster' ||
    u.soort === 'terugkijk' ||
    u.soort === 'cohort' ||
    (u.soort === 'bewerking' && u.naam === 'halfjaar')
  )
}

const onderdelen: Readonly<Record<string, string>> = {
  B1: 'Asielinstroom',
  B2: 'Behandeling bij de IND',
  B3: 'Beslissingen van de IND',
  B4: 'Nareis',
  B5: 'Opvang bij COA en huisvesting',
  B6: 'Termijnen en rechtspraak asiel',
  B7: 'Amv en Nidos',
  B8: 'Vertrek bij DT&V',
  B9: 'Identificatie en registratie bij de politie',
  B10: 'Eerstejaarsopvang (ODA)',
  C1: 'Regulier: aanvragen',
  C2: 'Regulier: bezwaar',
  C3: 'Regulier: beroep en hoger beroep',
  D1: 'Bewaring',
}

function onderdeelnaam(vergelijking: string): string {
  const naam = onderdelen[vergelijking]
  return naam === undefined ? vergelijking : `${vergelijking}  ${naam}`
}
