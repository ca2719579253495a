// For tests only: deadlines, BNTB, rechtbanken and Raad van State, once more in plain loops. Source: model specification B6; decisions D03, D20–D22, D24, D40, D41.
import { beslistypen, type IndMaand, wachtrijen } from './asiel-ind.ts'
import { type Getallen, type Lezer, ofOneindig } from './lezer.ts'

export interface RechtspraakMaand {
  /** Cases that return to the IND next month. */
  readonly terug: number
  readonly uit: Getallen
}

export function rechtspraak(begin: Lezer): (m: Lezer, ind: IndMaand) => RechtspraakMaand {
  const start = (type: string) => begin.vast('asiel.rvdr.startvoorraad', type)
  let [S, Sv, Sb] = [start('beroep'), start('vovo'), start('bntb')]
  let Wb = begin.vast('asiel.apm.beroep_start', '', 0)
  let Wv = begin.vast('asiel.apm.vovo_start', '', 0)
  let inRvs = begin.vast('asiel.apm.hoger_beroep_start', '', 0)
  const aankomsten = historieVan(begin)
  const raad = raadVanState(begin)
  return (m, ind) => {
    const perRij: Getallen = {}
    let [buiten, naarBeroep, naarVovo] = [0, 0, 0]
    for (const k of wachtrijen) {
      const termijn = m.perJaar('asiel.ind.wettelijke_termijn', k)
      let binnen = Number.isNaN(termijn) ? NaN : 0
      for (const n of aankomsten[k]!.slice(-termijn)) binnen += n
      perRij[`ind.buiten_termijn[${k}]`] = Math.max(0, ind.voorraad[k]! - binnen)
      buiten += Math.max(0, ind.voorraad[k]! - binnen)
      aankomsten[k]!.push(ind.aankomst[k]!)
    }
    for (const type of beslistypen) {
      naarBeroep += m.perJaar('asiel.apm.beroepspercentage', type) * ind.afwijzingen[type]!
      naarVovo += m.perJaar('asiel.apm.vovo_percentage', type) * ind.afwijzingen[type]!
    }
    const ingebreke = m.perJaar('asiel.ind.ingebrekestelling_per_maand') * buiten
    const inBntb = m.perJaar('asiel.rvdr.bntb_per_ingebrekestelling') * ingebreke
    const vertraging = m.vast('asiel.apm.beroep_vertraging')
    const [inBeroep, inVovo] = [Wb / vertraging, Wv / vertraging]

    const c = m.perScenario('asiel.rvdr.productie') / 12
    const zaken = { beroep: S + inBeroep, bntb: Sb + inBntb, vovo: Sv + inVovo }
    const { o, ob } = verdeel(m, zaken, c)
    const ov = zaken.vovo / doorlooptijd(m, 'vovo', 1)
    const mogelijk = zaken.beroep / doorlooptijd(m, 'beroep', 1)
    const g = m.perJaar('asiel.rvdr.gegrond')
    const uit: Getallen = {
      ...perRij,
      'u.ind.buiten_termijn': buiten,
      'u.ind.ingebrekestellingen': ingebreke,
      'u.ind.dwangsommen': m.perJaar('asiel.rvdr.bntb_gegrond') * ob * m.perJaar('asiel.ind.dwangsom_gemiddeld'),
      'u.rvdr.beroep_instroom': inBeroep,
      'u.rvdr.beroep_uitstroom': o,
      'u.rvdr.beroep_voorraad': S,
      'u.rvdr.vovo_instroom': inVovo,
      'u.rvdr.vovo_uitstroom': ov,
      'u.rvdr.vovo_voorraad': Sv,
      'u.rvdr.bntb_instroom': inBntb,
      'u.rvdr.bntb_uitstroom': ob,
      'u.rvdr.bntb_voorraad': Sb,
      'u.rvdr.verdringing': Math.max(0, Math.min(zaken.beroep, mogelijk, c) - o),
      'rvdr.nieuw[beroep]': naarBeroep,
      'rvdr.nieuw[vovo]': naarVovo,
      'rvdr.onderweg[beroep]': Wb,
      'rvdr.onderweg[vovo]': Wv,
      'rvdr.vraag[beroep]': mogelijk,
      'rvdr.vraag[bntb]': zaken.bntb / doorlooptijd(m, 'bntb', 1),
      'rvdr.capaciteit[bntb]': Math.min(m.vast('asiel.rvdr.bntb_weging') * ob, c),
      'rvdr.gegrond': g * o,
      'rvdr.ongegrond': (1 - g) * o,
      ...raad(m, inRvs),
    }
    const vreemdeling = m.perJaar('asiel.apm.hoger_beroep_vreemdeling')
    inRvs = vreemdeling * (1 - g) * o + m.perJaar('asiel.apm.hoger_beroep_ind') * g * o
    Wb += naarBeroep - inBeroep
    Wv += naarVovo - inVovo
    S = zaken.beroep - o
    Sv = zaken.vovo - ov
    Sb = zaken.bntb - ob
    const deelTerug = m.perJaar('asiel.apm.terug_naar_ind')
    return { terug: deelTerug === 0 ? 0 : deelTerug * g * o, uit }
  }
}

/** Arrivals before the start, oldest first (D25). */
function historieVan(begin: Lezer): Record<string, number[]> {
  const uit: Record<string, number[]> = {}
  for (const k of wachtrijen) {
    uit[k] = []
    for (let n = 36; n >= 1; n--) uit[k].push(begin.vast('asiel.ind.instroom_historie', `${k}.-${n}`))
  }
  return uit
}

/** Months; without a value `anders`. */
function doorlooptijd(m: Lezer, type: string, anders: number): number {
  return m.perJaar('asiel.apm.rvdr_doorlooptijd', type, anders)
}

/** Rulings of a month: what the doorlooptijd allows, as far as the capacity reaches, in the chosen order (D20). */
function verdeel(m: Lezer, zaken: { beroep: number; bntb: number }, c: number): { o: number; ob: number } {
  const w = m.vast('asiel.rvdr.bntb_weging')
  const vraag = zaken.beroep / doorlooptijd(m, 'beroep', 1)
  const vraagB = zaken.bntb / doorlooptijd(m, 'bntb', 1)
  const hoogstens = (ruimte: number) => (w === 0 ? vraagB : Math.min(vraagB, ruimte / w))
  switch (m.keuze('asiel.rvdr.prioriteit', 'bntb_eerst')) {
    case 'bntb_eerst': {
      const ob = hoogstens(c)
      return { o: Math.min(vraag, Math.max(0, c - w * ob)), ob }
    }
    case 'beroep_eerst': {
      const o = Math.min(vraag, c)
      return { o, ob: hoogstens(c - o) }
    }
    default: {
      const gewicht = w * zaken.bntb + zaken.beroep
      const deelB = gewicht === 0 ? 0 : (c * w * zaken.bntb) / gewicht
      const overB = Math.max(0, deelB - w * vraagB)
      const over = Math.max(0, c - deelB - vraag)
      return { o: Math.min(vraag, c - deelB + overB), ob: hoogstens(deelB + over) }
    }
  }
}

/** Two stocks, one capacity, used in proportion. */
function raadVanState(begin: Lezer): (m: Lezer, instroom: number) => Getallen {
  let V6 = begin.vast('asiel.rvs.startvoorraad', 'v6')
  let overig = begin.vast('asiel.rvs.startvoorraad', 'overig')
  let alle = V6 + overig
  return (m, instroom) => {
    const deelV6 = m.perJaar('asiel.rvs.aandeel_v6')
    const zakenV6 = V6 + deelV6 * instroom
    const zaken = alle + instroom
    const tau = m.perJaar('asiel.apm.rvs_doorlooptijd')
    const o = Math.min(zaken, m.perScenario('asiel.rvs.productie') / 12, ofOneindig(zaken / tau))
    const oV6 = zaken === 0 ? 0 : (o * zakenV6) / zaken
    const uit: Getallen = {
      'u.rvs.instroom': instroom,
      'u.rvs.uitstroom': o,
      'rvs.voorraad': alle,
      'u.rvs.voorraad_v6': V6,
      'u.rvs.voorraad_overig': overig,
      'u.rvs.gegrond': m.perJaar('asiel.rvs.gegrond') * o,
      'rvs.instroom[v6]': deelV6 * instroom,
      'rvs.instroom[overig]': (1 - deelV6) * instroom,
      'rvs.uitstroom[v6]': oV6,
      'rvs.uitstroom[overig]': o - oV6,
    }
    V6 = zakenV6 - oV6
    overig += (1 - deelV6) * instroom - (o - oV6)
    alle = zaken - o
    return uit
  }
}
