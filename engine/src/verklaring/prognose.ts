// Explains a quantile or the mean of the prognose: the mixture, scenario by scenario. Source: model specification A3–A7; docs/spec/verklaring.md (VK-8).
import { isHoofdgroep, type PeaRegel, peaRegels } from '../catalogus/pea-groepen.ts'
import { type Familie, kansverdeling } from '../prognose/familie.ts'
import { mppKwantielen } from '../prognose/kwantiel.ts'
import { redenVan } from '../redenen.ts'
import { Delen, kwantielVan, prognoseNaam } from './delen.ts'
import type { Lezer } from './lezer.ts'
import type { Doel, PrognoseRegel, PrognoseUitleg, Stuk, Verklaring } from './verklaring.ts'

/** Null for a number that is not of the prognose. */
export function verklaarPrognose(lezer: Lezer, doel: Doel): Verklaring | null {
  const kans = kansen.get(doel.id)
  const i = prognoseNaam(doel.id)
  if (kans === undefined || !i) return null
  const jaar = lezer.pea[doel.jaar - lezer.kader.startjaar] ?? null
  const waarde = jaar ? (kans === null ? jaar.verdeling.verwachting : jaar.kwantielen[kans]) : null
  const delen = new Delen(lezer)
  const regels = peaRegels(lezer.cellen, lezer.kader, doel.jaar)
  regels.forEach((r) => cellenVan(r, doel.jaar).forEach((cel) => delen.cel(cel)))
  const prognose = uitleg(lezer, regels, kans === null ? null : mppKwantielen[kans], waarde)
  return {
    doel,
    label: i.label,
    eenheid: i.eenheid,
    eigenaar: i.eigenaar,
    vergelijking: i.vergelijking,
    isStand: false,
    waarde,
    ...(waarde === null ? { reden: redenVan(lezer.model, doel.id, lezer.baan) } : {}),
    wijze: kans === null ? 'verwachting' : 'kwantiel',
    formule: null,
    ingevuld: kans === null ? gewogen(prognose) : null,
    regels: [],
    keuzes: [],
    delen: delen.lijst,
    maanden: [],
    bronnen: delen.lijst.map((_, n) => n),
    prognose,
  }
}

const kansen = new Map([
  ...(Object.entries(kwantielVan) as [keyof typeof kwantielVan, string][]).map(([s, id]) => [id, s] as const),
  ['u.pea.verwachting', null] as const,
])

const cellenVan = ({ id }: PeaRegel, jaar: number): readonly string[] =>
  ['kans', 'verwachte_instroom', 'spreiding', 'familie'].map((naam) => `pea.scenario.${naam}|${id}|${jaar}|`)

function uitleg(lezer: Lezer, regels: readonly PeaRegel[], kans: number | null, waarde: number | null): PrognoseUitleg {
  const uit = regels.map((r) => regel(lezer, r, waarde))
  const een = new Set(uit.map(({ groep }) => groep)).size === 1
  const kansTot = een && kans !== null ? uit.reduce((a, r) => a + (r.kans ?? 0) * (r.kansTot ?? NaN), 0) : null
  return { kans, kansTot, regels: uit }
}

function regel({ cellen }: Lezer, r: PeaRegel, x: number | null): PrognoseRegel {
  const { id, label, groep, familie, kans, mu, spreiding } = r
  const basis = { id, label, groep, isHoofdgroep: isHoofdgroep(groep, cellen), familie, kans, mu, spreiding }
  if (mu === null || x === null) return { ...basis, verwachting: null, kansTot: null }
  if (familie === 'punt') return { ...basis, verwachting: mu, kansTot: mu <= x ? 1 : 0 }
  if (spreiding === null) return { ...basis, verwachting: null, kansTot: null }
  const { verwachting, kansTot } = kansverdeling(familie as Exclude<Familie, 'punt'>, mu, spreiding)
  return { ...basis, verwachting, kansTot: kansTot(x) }
}

/** Every scenario by its chance; the groups come on top of each other. */
function gewogen({ regels }: PrognoseUitleg): Stuk {
  const getal = (waarde: number | null): Stuk => ({ soort: 'getal', waarde: waarde ?? NaN })
  return {
    soort: 'optelling',
    van: regels.map((r) => ({ soort: 'bewerking', naam: 'maal', van: [getal(r.kans), getal(r.verwachting)] })),
  }
}
