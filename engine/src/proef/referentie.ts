// For tests only: the asylum model written a second time as one plain loop, straight from the text of the specification. Source: model specification B1–B5, B7–B9 with the decisions.
import type { Scenario } from '../catalogus/scenario.ts'
import { structuurVan } from '../invoer/kiezen.ts'
import { peaVan } from '../prognose/pea.ts'
import type { Invoer } from '../run.ts'

const K = ['s1', 's2', 's3', 's4', 's5', 'ha', 'zi'] as const
const sporen = ['s1', 's2', 's3', 's4', 's5'] as const
const T = ['s1', 's2', 's3', 's4-AA', 's4-VA', 's5', 'ha', 'zi'] as const
const klassen = [['17', 0, 11], ['16', 12, 23], ['15', 24, 35], ['14', 36, 47], ['13', 48, 203]] as const // prettier-ignore
type Getallen = Record<string, number>

/** Per month a few telling values; a missing input becomes NaN. */
export function referentie({ kader, cellen }: Invoer, s: Scenario): Getallen[] {
  const st = structuurVan(cellen)
  const pea = peaVan(cellen, kader)
  const lees = (cel: string, anders = NaN) => (typeof cellen[cel] === 'number' ? (cellen[cel] as number) : anders)
  const vast = (id: string, k = '', anders = NaN) => lees(`${id}|${k}||`, anders)
  const S: Getallen = Object.fromEntries(K.map((k) => [k, vast('asiel.ind.startvoorraad', k)]))
  let [A, R, V] = ['asielzoekers', 'afgewezen', 'vergunninghouders'].map((k) =>
    vast('asiel.coa.startbezetting', k),
  ) as [number, number, number]
  let [W1, Smvv, W2] = [
    vast('asiel.apm.nareis_aanvraag_start', '', 0),
    vast('asiel.ind.mvv_startvoorraad'),
    vast('asiel.ind.mvv_onderweg_start'),
  ]
  const C = vast('asiel.nidos.startcaseload')
  let [U, D, Wd, achter] = [
    0,
    vast('asiel.dtv.startcaseload'),
    vast('asiel.apm.overdracht_start', '', 0),
    vast('asiel.ks.achterstand_start'),
  ]
  const N = Array.from({ length: 204 }, () => 0)
  for (const [c, van, tot] of klassen)
    for (let k = van; k <= tot; k++) N[k] = (C * vast('asiel.nidos.start_leeftijd', c)) / (tot - van + 1)
  const vergund: number[] = []
  const uit: Getallen[] = []
  for (let t = 0; t < kader.jaren * 12; t++) {
    const y = Math.floor(t / 12)
    const J = kader.startjaar + y
    const p = (id: string, k = '', anders = NaN) => lees(`${id}|${k}|${J}|`, anders)
    const ps = (id: string, k = '', anders = NaN) => lees(`${id}|${k}|${J}|${s}`, lees(`${id}|${k}|${J}|`, anders))
    const j = (x: number, stroom: string) => x * vast('asiel.apm.seizoen', `${stroom}.${(t % 12) + 1}`, 1 / 12)

    const AN = j((pea[y]?.kwantielen[s] ?? NaN) + ps('asiel.apm.extra_instroom', '', 0), 'eerste')
    const factor = p('asiel.np.ienr_factor', '', 1)
    const cap = p('asiel.np.ienr_capaciteit')
    const grens = Number.isNaN(cap) || factor === 0 ? Infinity : cap / 12 / factor
    const EA = st.ienrBegrenst ? Math.min(U + AN, grens) : AN
    const ienr = factor * (st.ienrBegrenst ? U + AN : EA)
    const ongeregistreerd = U
    if (st.ienrBegrenst) U = U + AN - EA
    const inn: Getallen = {
      ha: j(ps('asiel.ind.instroom_herhaald'), 'herhaald'),
      zi: j(ps('asiel.ind.instroom_zij'), 'zij'),
    }
    for (const k of sporen) inn[k] = p('asiel.ind.spooraandeel', k) * EA
    const HV = j(ps('asiel.ind.instroom_hervestiging'), 'hervestiging')

    const x: Getallen = {}
    const vh = (k: string) => S[k]! + inn[k]!
    for (const k of K) x[k] = Math.min(ps('asiel.ind.productie', k) / 12, vh(k))
    if (st.productiemodus === 'totaal_met_prioriteit') {
      let rest = ps('asiel.ind.productie_eerste') / 12
      for (const k of st.volgorde.slice(0, -1)) {
        const doel = p('asiel.ind.doelvoorraad', k, vast('asiel.ind.startvoorraad', k))
        x[k] = Math.min(Math.max(vh(k) - doel, 0), Math.min(vh(k), rest))
        rest -= x[k]
      }
      const L = st.volgorde.at(-1) as string
      let elders = 0
      for (const k of K) if (k !== L) elders += vh(k) - x[k]!
      const avail = Math.max(0, vh(L) - Math.max(0, p('asiel.ind.minimale_werkvoorraad') - elders))
      x[L] = Math.min(Math.max(rest, 0), avail)
    }
    const d = p('asiel.ind.doorstroom_spoor1_4') * x['s1']!
    const o: Getallen = { ...x, s1: x['s1']! - d }
    const AA = p('asiel.ind.aandeel_aa') * o['s4']!
    const besluit: Getallen = { ...o, 's4-AA': AA, 's4-VA': o['s4']! - AA }
    let [G, O, Rej, overdracht] = [0, 0, 0, 0]
    for (const type of T) {
      const g = ps('asiel.apm.inwilligingspercentage', type) * besluit[type]!
      const ov = p('asiel.apm.overige_afdoening', type) * besluit[type]!
      G += g
      O += ov
      Rej += besluit[type]! - g - ov
      overdracht += p('asiel.apm.overdrachtspercentage', type) * (besluit[type]! - g - ov)
    }

    let NR = j(ps('asiel.ind.nareis_invoer'), 'nareis')
    if (st.nareismodus === 'stroommodel') {
      const a = W1 / vast('asiel.apm.nareis_aanvraagvertraging')
      const maand = `${J}M${String((t % 12) + 1).padStart(2, '0')}`
      const post = p('asiel.bz.postcapaciteit')
      const mvv = Math.min(
        vast('asiel.ind.mvv_productie_maand', maand, ps('asiel.ind.mvv_productie') / 12),
        Smvv + a,
        Number.isNaN(post) ? Infinity : post / 12,
      )
      NR = W2 / p('asiel.bz.inreisvertraging')
      W2 += p('asiel.apm.mvv_inwilligingspercentage') * mvv * p('asiel.bz.inreispercentage') - NR
      Smvv += a - mvv
      W1 += p('asiel.apm.nareisfactor') * G - a
    }

    const alfa = (k: string) => p('asiel.coa.opvangaandeel', k)
    const inA = alfa('eerste') * EA + alfa('herhaald') * inn['ha']! + alfa('zij') * inn['zi']!
    const inV = alfa('nareis') * NR + alfa('hervestiging') * HV
    let noemer = 0
    for (const k of K) noemer += vh(k)
    const phi = noemer === 0 ? 0 : (A + inA) / noemer
    const bezetting = A + R + V
    vergund.push(G + NR + HV)
    const taak = taakstelling(t, J, vast, st.taakstellingmodus, vergund)
    const TU =
      st.uitstroommodus === 'invoer' ? ps('asiel.coa.uitstroom_vh') / 12 : (ps('asiel.apm.realisatiegraad') * taak) / 6
    const uitV = Math.min(V + phi * G + inV, TU)
    const uitR = R / p('asiel.coa.verblijf_na_afwijzing')
    A += inA - phi * (G + Rej + O)
    R += phi * Rej - uitR
    V += phi * G + inV - uitV

    const tau = vast('asiel.apm.overdracht_vertraging')
    const dtvInd = tau === 0 ? Wd + overdracht : Wd / tau
    const dtvOverig = ['politie', 'kmar', 'overig'].reduce((a, b) => a + ps('asiel.dtv.overige_instroom', b) / 12, 0)
    const caseloadDtv = D
    D += dtvInd + dtvOverig - p('asiel.dtv.uitstroom_per_maand') * D
    Wd += overdracht - dtvInd

    const amv = p('asiel.apm.amv_vast') / 12 + ps('asiel.apm.amv_aandeel') * EA
    const caseload = N.reduce((a, b) => a + b, 0)
    for (const [c, van, tot] of klassen)
      for (let k = van; k <= tot; k++)
        N[k]! += (p('asiel.nidos.instroomfactor') * amv * p('asiel.nidos.instroom_leeftijd', c)) / (tot - van + 1)
    const uit18 = N[0]!
    for (let k = 0; k < 203; k++) N[k] = N[k + 1]! * (1 - p('asiel.nidos.overige_uitstroom'))
    N[203] = 0

    uit.push({
      'u.asiel.instroom.eerste': EA, 'u.asiel.instroom.nareis': NR, 'u.np.ienr': ienr,
      'u.ind.werkvoorraad': K.reduce((a, k) => a + S[k]!, 0), 'u.ind.afdoening.eerste': sporen.reduce((a, k) => a + o[k]!, 0),
      'u.ind.inwilligingen': G, 'u.ind.afwijzingen': Rej, 'u.ind.overige_afdoeningen': O,
      'u.coa.bezetting': bezetting, 'u.coa.uitstroom_vergunninghouders': uitV, 'u.coa.uitstroom': uitR + uitV + phi * O,
      'u.ks.taakstelling': taak / 6, 'ks.achterstand_maand': achter, 'u.dtv.instroom_ind': dtvInd, 'u.dtv.caseload': caseloadDtv,
      'u.coa.amv_instroom': amv, 'u.nidos.caseload': caseload, 'u.nidos.uitstroom_18': uit18,
      ...(st.ienrBegrenst ? { 'asiel.ongeregistreerden': ongeregistreerd } : {}),
    }) // prettier-ignore
    achter += taak / 6 - uitV
    for (const k of K) S[k] = vh(k) - x[k]! + (k === 's4' ? d : 0)
  }
  return uit
}

function taakstelling(
  t: number,
  J: number,
  vast: (id: string, k?: string) => number,
  modus: string,
  vergund: readonly number[],
): number {
  if (modus === 'invoer') return vast('asiel.ks.taakstelling', `${J}H${t % 12 < 6 ? 1 : 2}`)
  const start = t - (t % 6)
  let som = 0
  for (let m = start - 9; m <= start - 4; m++) {
    if (m >= 0) som += vergund[m]!
    else
      som +=
        m >= -3
          ? vast('asiel.ks.grondslag_historie', 'okt_dec') / 3
          : vast('asiel.ks.grondslag_historie', 'apr_sep') / 6
  }
  return som
}
