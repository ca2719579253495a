// The asylum core written by hand for one choice of modes: typed arrays, one loop over the months, no language between. Source: model specification B1–B9.

import type { Kern } from './kern.ts'
import { maanden } from './kern.ts'

export interface MetDeHand {
  readonly lees: (id: string, t: number) => number
  /** Calculate with the first inflow times a factor. */
  bereken(factor: number): void
}

const klassen = [[0, 11], [12, 23], [24, 35], [36, 47], [48, 203]] as const // prettier-ignore

/** Of the children only those are followed who reach 18 within the horizon, as ours does. */
export function maakMetDeHand({ rij, rijen, prognose }: Kern): MetDeHand {
  const uit = new Map<string, Float64Array>()
  const rij61 = (id: string) => {
    const r = new Float64Array(maanden + 1)
    uit.set(id, r)
    return r
  }
  const EAbron = rijen[prognose]!
  const extra = rij('asiel.apm.extra_instroom')
  const seizoen = (s: string) => rij('asiel.apm.seizoen', s)
  const [zE, zH, zZ, zN, zV] = ['eerste', 'herhaald', 'zij', 'nareis', 'hervestiging'].map(seizoen) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const [pH, pZ, pV, pN] = [
    rij('asiel.ind.instroom_herhaald'),
    rij('asiel.ind.instroom_zij'),
    rij('asiel.ind.instroom_hervestiging'),
    rij('asiel.ind.nareis_invoer'),
  ]
  const a = ['s1', 's2', 's3', 's4', 's5'].map((k) => rij('asiel.ind.spooraandeel', k))
  const start = ['s1', 's2', 's3', 's4', 's5', 'ha', 'zi'].map((k) => rij('asiel.ind.startvoorraad', k))
  const doel = ['s1', 's2', 's3', 's4', 's5'].map((k, i) =>
    k === 's4' ? start[i]! : rij('asiel.ind.doelvoorraad', k).map((x, t) => (Number.isNaN(x) ? start[i]![t]! : x)),
  )
  const [prod, prodHa, prodZi, bodem, stroomDoor] = [
    rij('asiel.ind.productie_eerste'),
    rij('asiel.ind.productie', 'ha'),
    rij('asiel.ind.productie', 'zi'),
    rij('asiel.ind.minimale_werkvoorraad'),
    rij('asiel.ind.doorstroom_spoor1_4'),
  ]
  const types = ['s1', 's2', 's3', 's4-AA', 's4-VA', 's5', 'ha', 'zi']
  const q = types.map((d) => rij('asiel.apm.inwilligingspercentage', d))
  const u = types.map((d) => rij('asiel.apm.overige_afdoening', d))
  const od = types.map((d) => rij('asiel.apm.overdrachtspercentage', d))
  const [aa, alfa] = [
    rij('asiel.ind.aandeel_aa'),
    ['eerste', 'herhaald', 'zij', 'nareis', 'hervestiging'].map((s) => rij('asiel.coa.opvangaandeel', s)),
  ]
  const [sA, sR, sV] = ['asielzoekers', 'afgewezen', 'vergunninghouders'].map((g) =>
    rij('asiel.coa.startbezetting', g),
  ) as [Float64Array, Float64Array, Float64Array]
  const [verblijf, plaats, snij] = [
    rij('asiel.coa.verblijf_na_afwijzing'),
    rij('asiel.coa.uitstroom_vh'),
    rij('asiel.coa.snijverlies'),
  ]
  const [amvVast, amvDeel, nFactor, nUit, nStart, nOpvang] = [
    rij('asiel.apm.amv_vast'),
    rij('asiel.apm.amv_aandeel'),
    rij('asiel.nidos.instroomfactor'),
    rij('asiel.nidos.overige_uitstroom'),
    rij('asiel.nidos.startcaseload'),
    rij('asiel.coa.amv_aandeel_opvang'),
  ]
  const leeftijd = ['17', '16', '15', '14', '13'].map((c) => rij('asiel.nidos.instroom_leeftijd', c))
  const leeftijdStart = ['17', '16', '15', '14', '13'].map((c) => rij('asiel.nidos.start_leeftijd', c))
  const [dOverig, dUit, dStart, dTau, dWacht] = [
    ['politie', 'kmar', 'overig'].map((b) => rij('asiel.dtv.overige_instroom', b)),
    rij('asiel.dtv.uitstroom_per_maand'),
    rij('asiel.dtv.startcaseload'),
    rij('asiel.apm.overdracht_vertraging'),
    rij('asiel.apm.overdracht_start'),
  ]
  const vertrek = ['zelfstandig', 'gedwongen', 'zonder_toezicht', 'overig'].map((w) =>
    rij('asiel.dtv.vertrekverdeling', w),
  )
  const [ienr, taak, achterStart] = [
    rij('asiel.np.ienr_factor'),
    rij('asiel.ks.taakstelling'),
    rij('asiel.ks.achterstand_start'),
  ]

  const eerste = rij61('u.asiel.instroom.eerste'), herhaald = rij61('u.asiel.instroom.herhaald'), zij = rij61('u.asiel.instroom.zij'), nareis = rij61('u.asiel.instroom.nareis'), hervestiging = rij61('u.asiel.instroom.hervestiging'), totaal = rij61('u.asiel.instroom.totaal') // prettier-ignore
  const in1 = rij61('u.ind.instroom.spoor1'), in2 = rij61('u.ind.instroom.spoor2'), in4 = rij61('u.ind.instroom.spoor4') // prettier-ignore
  const afEerste = rij61('u.ind.afdoening.eerste'), afHa = rij61('u.ind.afdoening.herhaald'), afN = rij61('u.ind.afdoening.nareis'), afV = rij61('u.ind.afdoening.hervestiging'), afTotaal = rij61('u.ind.afdoening.totaal'), afAA = rij61('u.ind.afdoening.aa'), afVA = rij61('u.ind.afdoening.va'), af1 = rij61('u.ind.afdoening.spoor1'), af2 = rij61('u.ind.afdoening.spoor2') // prettier-ignore
  const G = rij61('u.ind.inwilligingen'), R = rij61('u.ind.afwijzingen'), O = rij61('u.ind.overige_afdoeningen'), Gdeel = rij61('u.ind.inwilligingspercentage'), szw = rij61('u.szw.inburgeringsplichtig') // prettier-ignore
  const wv = rij61('u.ind.werkvoorraad'), wv1 = rij61('u.ind.werkvoorraad.spoor1'), wv2 = rij61('u.ind.werkvoorraad.spoor2'), wv4 = rij61('u.ind.werkvoorraad.spoor4'), wvHa = rij61('u.ind.werkvoorraad.herhaald') // prettier-ignore
  const cIn = rij61('u.coa.instroom'), cUit = rij61('u.coa.uitstroom'), bezetting = rij61('u.coa.bezetting'), A = rij61('u.coa.asielzoekers'), Rc = rij61('u.coa.afgewezen'), V = rij61('u.coa.vergunninghouders'), Vdeel = rij61('u.coa.aandeel_vergunninghouders'), uitV = rij61('u.coa.uitstroom_vergunninghouders'), behoefte = rij61('u.coa.capaciteitsbehoefte'), bzk = rij61('u.bzk.gehuisvest') // prettier-ignore
  const amvIn = rij61('u.coa.amv_instroom'), amvB = rij61('u.coa.amv_bezetting'), nIn = rij61('u.nidos.instroom'), n18 = rij61('u.nidos.uitstroom_18'), N = rij61('u.nidos.caseload') // prettier-ignore
  const dInd = rij61('u.dtv.instroom_ind'), dOv = rij61('u.dtv.instroom_overig'), dIn = rij61('u.dtv.instroom'), D = rij61('u.dtv.caseload'), v1 = rij61('u.dtv.vertrek_zelfstandig'), v2 = rij61('u.dtv.vertrek_gedwongen'), v3 = rij61('u.dtv.vertrek_zonder_toezicht') // prettier-ignore
  const np = rij61('u.np.ienr'),
    ks = rij61('u.ks.taakstelling'),
    achterstand = rij61('u.ks.achterstand')

  const S = new Float64Array(7), inn = new Float64Array(7), o = new Float64Array(7), besluit = new Float64Array(8), afgewezen = new Float64Array(8), cohort = new Float64Array(maanden + 2) // prettier-ignore

  function bereken(factor: number): void {
    for (let k = 0; k < 7; k++) S[k] = start[k]![0]!
    let [a_, r_, v_, n_, d_, w_, achter, half] = [
      sA[0]!,
      sR[0]!,
      sV[0]!,
      nStart[0]!,
      dStart[0]!,
      dWacht[0]!,
      achterStart[0]!,
      0,
    ]
    for (let c = 0; c < 5; c++) {
      const [van, tot] = klassen[c]!
      for (let m = van; m <= Math.min(tot, maanden); m++) cohort[m] = (n_ * leeftijdStart[c]![0]!) / (tot - van + 1)
    }
    for (let t = 0; t <= maanden; t++) {
      const EA = (EAbron[t]! * factor + extra[t]!) * zE[t]!
      const [ha, zi, nr, hv] = [pH[t]! * zH[t]!, pZ[t]! * zZ[t]!, pN[t]! * zN[t]!, pV[t]! * zV[t]!]
      for (let k = 0; k < 5; k++) inn[k] = a[k]![t]! * EA
      inn[5] = ha
      inn[6] = zi
      let rest = prod[t]! / 12
      o[5] = Math.min(prodHa[t]! / 12, S[5]! + ha)
      o[6] = Math.min(prodZi[t]! / 12, S[6]! + zi)
      for (const k of [0, 1, 2, 4]) {
        const er = S[k]! + inn[k]!
        o[k] = Math.min(Math.max(er - doel[k]![t]!, 0), Math.min(er, rest))
        rest -= o[k]!
      }
      let elders = 0
      for (const k of [0, 1, 2, 4, 5, 6]) elders += S[k]! + inn[k]! - o[k]!
      o[3] = Math.min(Math.max(rest, 0), Math.max(S[3]! + inn[3]! - Math.max(bodem[t]! - elders, 0), 0))
      const door = stroomDoor[t]! * o[0]!
      const aaN = aa[t]! * o[3]!
      besluit[0] = o[0]! - door
      besluit[1] = o[1]!
      besluit[2] = o[2]!
      besluit[3] = aaN
      besluit[4] = o[3]! - aaN
      besluit[5] = o[4]!
      besluit[6] = o[5]!
      besluit[7] = o[6]!
      let [g, over, af, naarDtv, som, bijInd] = [0, 0, 0, 0, 0, 0]
      for (let d = 0; d < 8; d++) {
        const [ja, anders] = [q[d]![t]! * besluit[d]!, u[d]![t]! * besluit[d]!]
        const nee = besluit[d]! - ja - anders
        afgewezen[d] = nee
        g += ja
        over += anders
        af += nee
        naarDtv += od[d]![t]! * nee
        som += besluit[d]!
      }
      for (let k = 0; k < 7; k++) bijInd += S[k]! + inn[k]!
      const inA = alfa[0]![t]! * EA + alfa[1]![t]! * ha + alfa[2]![t]! * zi
      const inV = alfa[3]![t]! * nr + alfa[4]![t]! * hv
      const phi = bijInd === 0 ? 0 : (a_ + inA) / bijInd
      const uR = r_ / verblijf[t]!
      const vergund = v_ + phi * g + inV
      const uV = Math.min(vergund, plaats[t]! / 12)
      eerste[t] = EA
      herhaald[t] = ha
      zij[t] = zi
      nareis[t] = afN[t] = nr
      hervestiging[t] = afV[t] = hv
      totaal[t] = EA + ha + zi + nr + hv
      in1[t] = inn[0]!
      in2[t] = inn[1]!
      in4[t] = inn[3]!
      afEerste[t] = besluit[0]! + o[1]! + o[2]! + o[3]! + o[4]!
      afHa[t] = o[5]!
      afTotaal[t] = som + nr + hv
      afAA[t] = aaN
      afVA[t] = besluit[4]!
      af1[t] = besluit[0]!
      af2[t] = o[1]!
      G[t] = g
      R[t] = af
      O[t] = over
      Gdeel[t] = som === 0 ? NaN : g / som
      szw[t] = g + nr + hv
      wv[t] = S[0]! + S[1]! + S[2]! + S[3]! + S[4]! + S[5]! + S[6]!
      wv1[t] = S[0]!
      wv2[t] = S[1]!
      wv4[t] = S[3]!
      wvHa[t] = S[5]!
      cIn[t] = inA + inV
      cUit[t] = uR + uV + phi * over
      A[t] = a_
      Rc[t] = r_
      V[t] = v_
      const B = a_ + r_ + v_
      bezetting[t] = B
      Vdeel[t] = v_ / B
      uitV[t] = bzk[t] = uV
      behoefte[t] = B / (1 - snij[t]!)
      const amvNu = amvVast[t]! / 12 + amvDeel[t]! * EA
      const nieuw = nFactor[t]! * amvNu
      for (let c = 0; c < 5; c++) {
        const [van, tot] = klassen[c]!
        const per = (nieuw * leeftijd[c]![t]!) / (tot - van + 1)
        for (let m = van; m <= Math.min(tot, maanden); m++) cohort[m] = cohort[m]! + per
      }
      const acht = cohort[0]!
      const blijft = 1 - nUit[t]!
      for (let m = 0; m <= maanden; m++) cohort[m] = cohort[m + 1]! * blijft
      amvIn[t] = amvNu
      nIn[t] = nieuw
      n18[t] = acht
      N[t] = n_
      amvB[t] = nOpvang[t]! * n_
      const overdracht = dTau[t]! > 0 ? w_ / dTau[t]! : w_ + naarDtv
      const andere = dOverig[0]![t]! / 12 + dOverig[1]![t]! / 12 + dOverig[2]![t]! / 12
      const weg = dUit[t]! * d_
      dInd[t] = overdracht
      dOv[t] = andere
      dIn[t] = overdracht + andere
      D[t] = d_
      v1[t] = vertrek[0]![t]! * weg
      v2[t] = vertrek[1]![t]! * weg
      v3[t] = vertrek[2]![t]! * weg
      np[t] = ienr[t]! * EA
      ks[t] = taak[t]! / 6
      if (t % 6 === 0) half = achter
      achterstand[t] = half
      achter += ks[t]! - uV
      w_ += naarDtv - overdracht
      d_ += dIn[t]! - weg
      n_ = (n_ + nieuw - acht) * blijft
      a_ = a_ + inA - phi * g - phi * af - phi * over
      r_ = r_ - uR + phi * af
      v_ = vergund - uV
      for (let k = 0; k < 7; k++) S[k] = S[k]! + inn[k]! - o[k]!
      S[3] = S[3]! + door
    }
  }
  return {
    bereken,
    lees: (id, t) => {
      const r = uit.get(id)
      if (!r) throw new RangeError(`${id} is not written by hand`)
      return r[t]!
    },
  }
}
