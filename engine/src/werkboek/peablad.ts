// The sheets PEA and PEA zoeken: the distribution of the first inflow per year and its four quantiles, found by halving. Source: model specification A; docs/spec/werkboek.md (WB-6).
import { modeljaren, peaGroepVan } from '../catalogus/cellen.ts'
import { isHoofdgroep } from '../catalogus/pea-groepen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { type Familie, kansverdeling } from '../prognose/familie.ts'
import { mppKwantielen } from '../prognose/kwantiel.ts'
import { bladdeel, cel, vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'
import type { Invoerplek } from './invoerblad.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { hulpformule, kansformule, type Peavelden, verwachtingformule } from './peaformule.ts'
import { cijfer, formule, type Rij, tekst, type Veld, type Werkblad } from './werkblad.ts'

export const peaNaam = 'PEA'
const zoekNaam = 'PEA zoeken'

/** The quantiles in the order of the rows of the sheet; the last row is the mean. */
export const peaRegels: readonly {
  readonly scenario: Scenario
  readonly id: string
  readonly label: string
  readonly kans: string
}[] = [
  { scenario: 'min', id: 'u.pea.q125', label: 'Minimum', kans: '0.125' },
  { scenario: 'mediaan', id: 'u.pea.q500', label: 'Mediaan', kans: '0.5' },
  { scenario: 'medio', id: 'u.pea.q667', label: 'Medio', kans: '2/3' },
  { scenario: 'max', id: 'u.pea.q875', label: 'Maximum', kans: '0.875' },
]
const eersteRegel = 4
const eersteJaar = 2
const bovenComponenten = eersteRegel + peaRegels.length + 5
const stappen = 60
const eersteStap = 5

/** The field with a quantile of a year. */
export function peaCel(scenario: Scenario, jaar: number): string {
  const rij = eersteRegel + peaRegels.findIndex((r) => r.scenario === scenario)
  return `${peaNaam}!${vasteCel(rij, eersteJaar + jaar)}`
}

export function verwachtingCel(jaar: number): string {
  return `${peaNaam}!${vasteCel(eersteRegel + peaRegels.length, eersteJaar + jaar)}`
}

export function kansenCel(jaar: number): string {
  return `${peaNaam}!${vasteCel(eersteRegel + peaRegels.length + 1, eersteJaar + jaar)}`
}

interface Jaarplan {
  readonly nummer: number
  readonly jaar: number
  readonly rij: number
  readonly componenten: readonly {
    readonly id: string
    readonly label: string
    readonly groep: string
    readonly familie: Familie
    readonly velden: Peavelden
  }[]
  /** One group: the quantiles are formulas. More independent groups: a convolution, which no formula can do; then they are values. */
  readonly levend: boolean
}

function plan({ invoer: { kader, cellen } }: Bron): readonly Jaarplan[] {
  const groepen = [...new Set(kader.peaScenarios.map(({ id }) => peaGroepVan(id)))]
  return modeljaren(kader).map((jaar, nummer) => {
    const rij = bovenComponenten + nummer * (kader.peaScenarios.length + 3)
    const deelnemers = new Set(
      kader.peaScenarios
        .filter(({ id }) => typeof cellen[`pea.scenario.kans|${id}|${jaar}|`] === 'number')
        .map(({ id }) => peaGroepVan(id)),
    )
    const telt = deelnemers.size > 0 ? [...deelnemers] : groepen
    const componenten = kader.peaScenarios.map(({ id, label }, i) => {
      const r = rij + 1 + i
      const veld = (k: number) => vasteCel(r, k)
      return {
        id,
        label,
        groep: peaGroepVan(id),
        familie: String(cellen[`pea.scenario.familie|${id}|${jaar}|`] ?? 'normaal_afgekapt') as Familie,
        velden: { kans: veld(3), mu: veld(4), spreiding: veld(5), hulp: veld(6) },
      }
    })
    return { nummer, jaar, rij, componenten, levend: telt.length === 1 && telt.every((g) => isHoofdgroep(g, cellen)) }
  })
}

export function peabladen(bron: Bron, invoer: Invoerplek, opschrift: Opschrift): readonly Werkblad[] {
  const jaren = plan(bron)
  return [peablad(bron, jaren, invoer, opschrift), zoekblad(bron, jaren, opschrift)]
}

function peablad(bron: Bron, jaren: readonly Jaarplan[], invoer: Invoerplek, opschrift: Opschrift): Werkblad {
  const vouwing = jaren.filter((j) => !j.levend).map((j) => j.jaar)
  const uitleg =
    vouwing.length === 0
      ? 'De kwantielen zijn formules: zij volgen elke wijziging van kans, verwachte instroom en spreiding. Het zoeken staat op het blad PEA zoeken.'
      : `In ${vouwing.join(', ')} tellen meer onafhankelijke groepen mee. Hun som kan een werkblad niet uitrekenen: daar staan de waarden van de run, en die volgen een wijziging niet.`
  return {
    naam: peaNaam,
    tabkleur: '39870C',
    kolommen: [36, 20, ...jaren.map(() => 18), 18].map((breedte) => ({ breedte })),
    rijen: [
      [tekst('Prognose van de eerste asielinstroom (PEA)', 'titel')],
      [tekst(uitleg, 'ondertitel')],
      [],
      [tekst('Kwantiel', 'kop'), tekst('Kans', 'kopRechts'), ...jaren.map((j) => cijfer(j.jaar, 'kopRechts'))],
      ...peaRegels.map(({ label, kans, scenario }, i) => [
        tekst(label, 'label'),
        formule(kans, mppKwantielen[scenario], 'kans'),
        ...jaren.map((j) => kwantielveld(bron, j, i, scenario)),
      ]),
      [tekst('Verwachting', 'label'), null, ...jaren.map((j) => verwachting(bron, j))],
      [tekst('Som van de kansen', 'labelZacht'), null, ...jaren.map((j) => kansensom(bron, j))],
      [tekst('Controle: kans tot en met medio', 'labelZacht'), null, ...jaren.map((j) => medioCheck(bron, j))],
      [],
      [tekst('Scenario’s per jaar', 'vet')],
      ...jaren.flatMap((j) => componentrijen(bron, j, invoer)),
    ],
    vast: { rijen: 4, kolommen: 1 },
    druk: drukVan(opschrift, peaNaam, { hoog: 1 }),
  }
}

function kwantielveld(bron: Bron, j: Jaarplan, i: number, scenario: Scenario): Veld {
  const waarde = bron.pea[j.nummer]?.kwantielen[scenario] ?? null
  if (!j.levend) return waarde === null ? formule('NA()', null, 'exact') : cijfer(waarde, 'exact')
  const { laag, hoog } = zoekkolommen(j, i)
  const eind = eersteStap + stappen
  const begin = `${bladdeel(zoekNaam)}${vasteCel(eersteStap, laag)}`
  const inhoud = `IF(${kansen(j, '0')}>=${vasteCel(eersteRegel + i, 1)}${speling(j)},${begin},${bladdeel(zoekNaam)}${vasteCel(eind, hoog)})`
  return formule(inhoud, waarde, 'exact')
}

/** P(X ≤ x) of the year. */
function kansen({ componenten }: Jaarplan, x: string, blad = ''): string {
  const op = (v: Peavelden): Peavelden => ({
    kans: blad + v.kans,
    mu: blad + v.mu,
    spreiding: blad + v.spreiding,
    hulp: blad + v.hulp,
  })
  return componenten.map(({ familie, velden }) => kansformule(familie, op(velden), x)).join('+')
}

function verwachting(bron: Bron, { nummer, componenten }: Jaarplan): Veld {
  const delen = componenten.map(({ velden: { kans, hulp } }) => `IF(${kans}=0,0,${kans}*${hulp.replace('$G', '$H')})`)
  return formule(
    `IF(SUM(${componenten.map((c) => c.velden.kans).join(',')})=0,NA(),${delen.join('+') || 'NA()'})`,
    bron.pea[nummer]?.verdeling.verwachting ?? null,
    'exact',
  )
}

/** Per group the probabilities add up to 1; the field holds the largest difference plus 1. */
function kansensom({ invoer: { cellen } }: Bron, { componenten, jaar }: Jaarplan): Veld {
  const groepen = [...new Set(componenten.map((c) => c.groep))]
  const kans = (id: string) => Number(cellen[`pea.scenario.kans|${id}|${jaar}|`] ?? 0)
  const sommen = groepen.map((g) => componenten.filter((c) => c.groep === g))
  const grootste = sommen.map((lijst) => lijst.reduce((a, c) => a + kans(c.id), 0)).filter((som) => som > 0)
  const inhoud = sommen.map((lijst) => `SUM(${lijst.map((c) => c.velden.kans).join(',')})`).join(',')
  return formule(`MAX(${inhoud || '0'})`, Math.max(0, ...grootste), 'kans')
}

function medioCheck(bron: Bron, j: Jaarplan): Veld {
  const pea = bron.pea[j.nummer]
  if (!j.levend) return tekst('vouwing', 'zacht')
  const kwantiel = cel(eersteRegel + 2, eersteJaar + j.nummer)
  return formule(kansen(j, kwantiel), pea ? pea.verdeling.kansTot(pea.kwantielen.medio) : null, 'kans')
}

function componentrijen(bron: Bron, { jaar, componenten }: Jaarplan, invoer: Invoerplek): readonly Rij[] {
  const { cellen } = bron.invoer
  const getal = (naam: string, id: string) => cellen[`pea.scenario.${naam}|${id}|${jaar}|`]
  return [
    [String(jaar), 'Groep', 'Familie', 'Kans', 'Verwacht', 'Spreiding', 'Hulpgetal', 'Gemiddelde'].map((k, i) =>
      tekst(k, i < 3 ? 'kop' : 'kopRechts'),
    ),
    ...componenten.map(({ id, label, groep, familie, velden }) => {
      const veld = (naam: string) => `pea.scenario.${naam}|${id}|${jaar}|`
      const [kans, mu, s] = [getal('kans', id), getal('verwachte_instroom', id), getal('spreiding', id)]
      const [m, sp] = [typeof mu === 'number' ? mu : NaN, typeof s === 'number' ? s : NaN]
      return [
        tekst(label, 'label'),
        tekst(groep, 'label'),
        tekst(familie, 'label'),
        formule(
          `IF(ISNUMBER(${invoer.getypt(veld('kans'))}),${invoer.getypt(veld('kans'))},0)`,
          typeof kans === 'number' ? kans : 0,
          'exactAandeel',
        ),
        formule(invoer.geldt(veld('verwachte_instroom')), m, 'exact'),
        formule(invoer.geldt(veld('spreiding')), sp, 'exact'),
        formule(hulpformule(familie, velden), hulpwaarde(familie, m, sp), 'kans'),
        formule(
          verwachtingformule(familie, velden),
          familie === 'punt' ? m : (kansverdelingOfNiets(familie, m, sp)?.verwachting ?? null),
          'exact',
        ),
      ]
    }),
    [],
    [],
  ]
}

function kansverdelingOfNiets(familie: Exclude<Familie, 'punt'>, mu: number, s: number) {
  return Number.isNaN(mu) || Number.isNaN(s) ? null : kansverdeling(familie, mu, s)
}

function hulpwaarde(familie: Familie, mu: number, s: number): number {
  if (familie === 'normaal_afgekapt') return kansverdelingOfNiets(familie, mu, s)?.afgekapt ?? NaN
  return familie === 'lognormaal' ? Math.sqrt(Math.log(1 + (s / mu) * (s / mu))) : 0
}

/** Four columns per quantile: low end, high end, middle and the probability up to the middle. */
function zoekkolommen({ nummer }: Jaarplan, i: number) {
  const laag = 1 + (nummer * peaRegels.length + i) * 4
  return { laag, hoog: laag + 1, midden: laag + 2, kans: laag + 3 }
}

function zoekblad(bron: Bron, jaren: readonly Jaarplan[], opschrift: Opschrift): Werkblad {
  const levend = jaren.filter((j) => j.levend)
  const zoeken = jaren.flatMap((j) => peaRegels.map((regel, i) => ({ j, i, regel })))
  const reeksen = zoeken.map(({ j, regel }) => (j.levend ? nagezocht(bron, j, regel.scenario) : []))
  return {
    naam: zoekNaam,
    tabkleur: 'A9CB93',
    kolommen: [{ breedte: 8 }, ...zoeken.flatMap(() => [11, 11, 11, 11].map((breedte) => ({ breedte })))],
    rijen: [
      [tekst('PEA zoeken', 'titel')],
      [
        tekst(
          levend.length === 0
            ? 'In dit werkboek staan de kwantielen als waarde.'
            : `Elk kwantiel wordt gezocht door het interval ${stappen} keer te halveren: de laatste hoge grens is het kwantiel.`,
          'ondertitel',
        ),
      ],
      [],
      [
        tekst('', 'kop'),
        ...zoeken.flatMap(({ j, regel }) => [
          tekst(`${regel.label} ${j.jaar}`, 'kop'),
          ...[1, 2, 3].map(() => tekst('', 'kop')),
        ]),
      ],
      [
        tekst('Stap', 'kop'),
        ...zoeken.flatMap(() => ['Laag', 'Hoog', 'Midden', 'Kans'].map((k) => tekst(k, 'kopRechts'))),
      ],
      ...Array.from({ length: stappen + 1 }, (_, s) => [
        cijfer(s, 'zacht'),
        ...zoeken.flatMap(({ j, i }, n): Rij =>
          j.levend ? zoekstap(j, i, s, reeksen[n]?.[s]) : [null, null, null, null],
        ),
      ]),
    ],
    vast: { rijen: eersteStap, kolommen: 1 },
    druk: drukVan(opschrift, zoekNaam, { papier: 'a3' }),
  }
}

/** Sums of probabilities differ by rounding: as in the engine, less than this is the same probability. */
const gelijk = 1e-14

/** Only families with edges have places where the probability stands still. */
function speling({ componenten }: Jaarplan): string {
  return componenten.some(({ familie }) => familie === 'punt' || familie === 'driehoek') ? '-1E-14' : ''
}

function zoekstap(
  j: Jaarplan,
  i: number,
  stap: number,
  [laag = 0, hoog = 0, midden = 0, kans = 0]: readonly number[] = [],
): readonly Veld[] {
  const k = zoekkolommen(j, i)
  const r = eersteStap + stap
  const p = `${bladdeel(peaNaam)}${vasteCel(eersteRegel + i, 1)}`
  const hoger = `${cel(r - 1, k.kans)}<${p}${speling(j)}`
  const doet = (v: Peavelden, wat: keyof Peavelden) => `IF(${peaNaam}!${v.kans}=0,0,${peaNaam}!${v[wat]})`
  const grens = (wat: 'mu' | 'spreiding') =>
    `MAX(${j.componenten.map(({ velden, familie }) => (wat === 'spreiding' && familie === 'punt' ? '0' : doet(velden, wat))).join(',')})`
  return [
    formule(stap === 0 ? '0' : `IF(${hoger},${cel(r - 1, k.midden)},${cel(r - 1, k.laag)})`, laag, 'hulp'),
    formule(
      stap === 0
        ? `${grens('mu')}+12*${grens('spreiding')}`
        : `IF(${hoger},${cel(r - 1, k.hoog)},${cel(r - 1, k.midden)})`,
      hoog,
      'hulp',
    ),
    formule(`(${cel(r, k.laag)}+${cel(r, k.hoog)})/2`, midden, 'hulp'),
    formule(kansen(j, cel(r, k.midden), `${peaNaam}!`), kans, 'hulpAandeel'),
  ]
}

/** The same halving with the distribution of the engine: what the fields show before anything is recalculated. */
function nagezocht(bron: Bron, j: Jaarplan, scenario: Scenario): readonly (readonly number[])[] {
  const pea = bron.pea[j.nummer]
  if (!pea) return []
  const delen = (pea.groepen[0] ?? []).filter((c) => c.kans > 0)
  let laag = 0
  let hoog =
    Math.max(0, ...delen.map((c) => c.mu)) +
    12 * Math.max(0, ...delen.map((c) => (c.familie === 'punt' ? 0 : c.spreiding)))
  return Array.from({ length: stappen + 1 }, () => {
    const midden = (laag + hoog) / 2
    const kans = pea.verdeling.kansTot(midden)
    const stap = [laag, hoog, midden, kans]
    if (kans < mppKwantielen[scenario] - (speling(j) === '' ? 0 : gelijk)) laag = midden
    else hoog = midden
    return stap
  })
}
