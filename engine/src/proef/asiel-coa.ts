// For tests only: reception, taakstelling and ODA, once more in plain loops. Source: model specification B5, B10; decisions D01, D04, D48.
import type { IndMaand } from './asiel-ind.ts'
import { type Getallen, type Lezer, telOp } from './lezer.ts'

export interface CoaMaand {
  readonly instroom: number
  readonly uit: Getallen
}

export function coa(begin: Lezer): (m: Lezer, ind: IndMaand, NR: number, terug: number) => CoaMaand {
  let A = begin.vast('asiel.coa.startbezetting', 'asielzoekers')
  let Rc = begin.vast('asiel.coa.startbezetting', 'afgewezen')
  let V = begin.vast('asiel.coa.startbezetting', 'vergunninghouders')
  let achterstand = begin.vast('asiel.ks.achterstand_start')
  let achterstandHalfjaar = achterstand
  const vergund: number[] = []
  return (m, { EA, HV, instroom, voorhanden, G, R, O }, NR, terug) => {
    const alfa = (stroom: string) => m.perJaar('asiel.coa.opvangaandeel', stroom)
    const inA = alfa('eerste') * EA + alfa('herhaald') * instroom['ha']! + alfa('zij') * instroom['zi']!
    const inV = alfa('nareis') * NR + alfa('hervestiging') * HV
    const bijInd = telOp(Object.values(voorhanden))
    const phi = bijInd === 0 ? 0 : (A + inA) / bijInd

    vergund.push(G + NR + HV)
    const halfjaar = taakstelling(m, vergund)
    const plaats =
      m.keuze('asiel.apm.uitstroommodus', 'invoer') === 'invoer'
        ? m.perScenario('asiel.coa.uitstroom_vh') / 12
        : (m.perScenario('asiel.apm.realisatiegraad') * halfjaar) / 6
    const uitR = Rc / m.perJaar('asiel.coa.verblijf_na_afwijzing')
    const uitV = Math.min(V + phi * G + inV, plaats)
    const naarA = Math.min(Rc - uitR, phi * terug)
    const B = A + Rc + V
    const behoefte = B / (1 - m.perJaar('asiel.coa.snijverlies'))
    if (m.t % 6 === 0) achterstandHalfjaar = achterstand
    const uit: Getallen = {
      'coa.instroom_procedure': inA,
      'coa.instroom_vergund': inV,
      'coa.aandeel_in_opvang': phi,
      'coa.inwilligingen': phi * G,
      'coa.afwijzingen': phi * R,
      'coa.overig': phi * O,
      'coa.uitstroom_afgewezen': uitR,
      'coa.terug': naarA,
      'coa.plaats_gemeenten': plaats,
      'u.coa.instroom': inA + inV,
      'u.coa.uitstroom': uitR + uitV + phi * O,
      'u.coa.bezetting': B,
      'u.coa.asielzoekers': A,
      'u.coa.afgewezen': Rc,
      'u.coa.vergunninghouders': V,
      'u.coa.aandeel_vergunninghouders': B === 0 ? NaN : V / B,
      'u.coa.uitstroom_vergunninghouders': uitV,
      'u.bzk.gehuisvest': uitV,
      'u.coa.capaciteitsbehoefte': behoefte,
      'u.coa.capaciteitstekort': Math.max(0, behoefte - m.perJaar('asiel.coa.capaciteit')),
      'u.ks.taakstelling': halfjaar / 6,
      'ks.achterstand_maand': achterstand,
      'u.ks.achterstand': achterstandHalfjaar,
      'u.szw.inburgeringsplichtig': G + NR + HV,
    }
    A += inA - phi * (G + R + O) + naarA
    Rc += phi * R - uitR - naarA
    V += phi * G + inV - uitV
    achterstand += halfjaar / 6 - uitV
    return { instroom: inA + inV, uit }
  }
}

/** The amount of the half-year; computed from the permits of nine to four months before it began (D04). */
function taakstelling(m: Lezer, vergund: readonly number[]): number {
  if (m.keuze('asiel.ks.taakstelling_modus', 'invoer') === 'invoer')
    return m.vast('asiel.ks.taakstelling', `${m.jaar}H${m.maand <= 6 ? 1 : 2}`)
  const start = m.t - (m.t % 6)
  let som = 0
  for (let maand = start - 9; maand <= start - 4; maand++) {
    if (maand >= 0) som += vergund[maand]!
    else if (maand >= -3) som += m.vast('asiel.ks.grondslag_historie', 'okt_dec') / 3
    else som += m.vast('asiel.ks.grondslag_historie', 'apr_sep') / 6
  }
  return som
}

/** First-year reception of people from DAC countries, charged to ODA. */
export function oda(begin: Lezer): (m: Lezer, instroom: number) => Getallen {
  const historie: number[] = []
  for (let n = 12; n >= 1; n--) historie.push(begin.vast('asiel.coa.instroom_historie', `-${n}`))
  return (m, instroom) => {
    historie.push(instroom)
    let eerstejaars = 0
    for (let i = 0; i < 12; i++)
      eerstejaars += historie[historie.length - 1 - i]! * m.vast('asiel.bz.overleving_eerste_jaar', `m${i}`)
    const persoonsjaren = (m.perJaar('asiel.bz.dac_aandeel') * eerstejaars) / 12
    return {
      'bz.eerstejaars': eerstejaars,
      'u.bz.oda_persoonsjaren': persoonsjaren,
      'u.bz.oda_kosten': persoonsjaren * m.perJaar('asiel.bz.kosten_per_plek'),
    }
  }
}
