// The sheet PEA: the distribution of the first inflow per year, its four quantiles and its scenarios. Source: model specification A; docs/spec/werkboek.md (WB-6).
import type { Scenario } from '../catalogus/scenario.ts'
import { type Familie, kansverdeling } from '../prognose/familie.ts'
import { mppKwantielen } from '../prognose/kwantiel.ts'
import { bladdeel, cel, vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'
import type { Invoerplek } from './invoerplek.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { hulpformule, verwachtingformule } from './peaformule.ts'
import {
  eersteJaar,
  eersteRegel,
  eersteStap,
  type Jaarplan,
  kansen,
  peaNaam,
  peaRegels,
  speling,
  stappen,
  zoekkolommen,
  zoekNaam,
} from './peaplan.ts'
import { cijfer, formule, type Rij, tekst, type Veld, type Werkblad } from './werkblad.ts'

export function peablad(bron: Bron, jaren: readonly Jaarplan[], invoer: Invoerplek, opschrift: Opschrift): Werkblad {
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
