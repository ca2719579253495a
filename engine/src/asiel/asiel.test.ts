// The equations of the asylum model, rule by rule. Source: docs/spec/engine.md (INS, IND, BES, NAR, COA, KS, NID, DTV, NP).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { berekend } from '../proef/berekend.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'

const met = (wijziging: Record<CelSleutel, CelWaarde>) =>
  berekend({ ...mpp20242, cellen: { ...mpp20242.cellen, ...wijziging } }, 'medio')
const basis = met({})
const alleJaren = (id: string, w: number, achter = '') =>
  Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((j) => [`${id}|${j}|${achter}`, w]))

describe('instroom', () => {
  it('[INS-1] PEA plus extra, times the share of the month', () => {
    const { lees } = met({ 'asiel.apm.extra_instroom||2024|medio': 1200 })
    expect(lees('u.asiel.instroom.eerste', 0) - basis.lees('u.asiel.instroom.eerste', 0)).toBeCloseTo(100, 9)
  })
  it('[INS-2] limited registration: capacity counts, the others wait (D10)', () => {
    const begrensd = { 'asiel.np.ienr_begrenst|||': 'ja', 'asiel.np.ienr_capaciteit||2024|': 30_000 }
    const { lees } = met(begrensd)
    expect(lees('u.asiel.instroom.eerste', 0)).toBe(2500)
    expect(lees('asiel.ongeregistreerden', 1)).toBeCloseTo(basis.lees('asiel.aankomsten', 0) - 2500, 9)
    expect(met({ ...begrensd, 'asiel.np.ienr_factor||2024|': 0 }).lees('asiel.ongeregistreerden', 12)).toBe(0)
  })
  it('[INS-3] spooraandeel divides the first requests', () => {
    expect(basis.lees('u.ind.instroom.spoor1', 5)).toBeCloseTo(0.2 * basis.lees('u.asiel.instroom.eerste', 5), 9)
  })
})

describe('IND', () => {
  it('[IND-1] sporen with priority return to their doelvoorraad, the last one gets the rest', () => {
    expect(basis.lees('u.ind.werkvoorraad.spoor1', 24)).toBeCloseTo(3500, 6)
    const totaal = ['s1', 's2', 's3', 's4', 's5'].reduce((a, k) => a + basis.lees(`ind.uitstroom[${k}]`, 3), 0)
    expect(totaal).toBeCloseTo(38_700 / 12, 9)
  })
  it('[IND-2] the minimale werkvoorraad stays (D49: with doorstroom a little more)', () => {
    const vol = met({
      ...alleJaren('asiel.ind.productie_eerste|', 90_000, 'medio'),
      ...alleJaren('asiel.ind.minimale_werkvoorraad|', 20_000),
    })
    expect(vol.lees('u.ind.werkvoorraad', 30)).toBeCloseTo(20_000, 6)
    expect(vol.lees('ind.onbenut', 30)).toBeGreaterThan(0)
  })
  it('[IND-3] per wachtrij: each queue its own production, never more than there is', () => {
    const { lees } = met({ 'asiel.ind.productiemodus|||': 'per_wachtrij', 'asiel.ind.productie|s2|2024|medio': 99_000 })
    expect(lees('ind.uitstroom[s2]', 0)).toBe(300 + lees('ind.instroom[s2]', 0))
    expect(lees('ind.uitstroom[s4]', 0)).toBe(Math.round(38_700 * 0.78) / 12)
  })
  it('[IND-4] doorstroom is a transfer, not a decision (D12)', () => {
    const { lees } = met(alleJaren('asiel.ind.doorstroom_spoor1_4|', 0.25))
    const x = lees('ind.uitstroom[s1]', 0)
    expect(lees('u.ind.afdoening.spoor1', 0)).toBeCloseTo(0.75 * x, 9)
    expect(lees('ind.voorraad[s4]', 1) - basis.lees('ind.voorraad[s4]', 1)).toBeCloseTo(0.25 * x, 9)
  })
  it('[IND-5] doorlooptijd: stock over mean decisions of the year before, nothing before month 12 (D45)', () => {
    expect(basis.lees('u.ind.doorlooptijd', 11)).toBeNaN()
    const perMaand = (38_700 + 1900) / 12
    expect(basis.lees('u.ind.doorlooptijd', 12)).toBeCloseTo(basis.lees('u.ind.werkvoorraad', 12) / perMaand, 9)
  })
})

describe('decisions and nareis', () => {
  it('[BES-1] AA and VA share spoor 4; [BES-2] afwijzing is what is left', () => {
    const [aa, va] = [basis.lees('u.ind.afdoening.aa', 4), basis.lees('u.ind.afdoening.va', 4)]
    expect(aa / (aa + va)).toBeCloseTo(0.7, 12)
    expect(basis.lees('ind.afwijzingen[s1]', 4)).toBe(basis.lees('u.ind.afdoening.spoor1', 4))
  })
  it('[NAR-1] input mode: the year is spread over the months', () => {
    expect(basis.lees('u.asiel.instroom.nareis', 0)).toBeCloseTo(13_000 / 12, 9)
  })
  it('[NAR-2] flow model: request, MVV, travel, each a stock that empties; [NAR-3] a month may differ (D47)', () => {
    const { lees } = met({ 'asiel.apm.nareismodus|||': 'stroommodel', 'asiel.ind.mvv_productie_maand|2024M03||': 4000 })
    expect(lees('u.asiel.instroom.nareis', 0)).toBe(1000)
    expect(lees('u.nareis.mvv_productie', 0)).toBeCloseTo(26_000 / 12, 9)
    expect(lees('u.nareis.mvv_productie', 2)).toBe(4000)
    expect(lees('u.nareis.mvv_instroom', 1)).toBeCloseTo((0.9 * lees('u.ind.inwilligingen', 0)) / 3, 9)
  })
})

describe('COA and taakstelling', () => {
  it('[COA-1] inflow by share of each stream', () => {
    const { lees } = basis
    const procedure = 0.95 * (lees('u.asiel.instroom.eerste', 0) + lees('u.asiel.instroom.herhaald', 0))
    expect(lees('u.coa.instroom', 0)).toBeCloseTo(
      procedure + lees('u.asiel.instroom.nareis', 0) + lees('u.asiel.instroom.hervestiging', 0),
      9,
    )
  })
  it('[COA-2] residents follow the decisions of the IND by their share of its stock', () => {
    const deel =
      (43_600 + basis.lees('coa.instroom_procedure', 0)) /
      (45_900 + basis.lees('u.asiel.instroom.eerste', 0) + 2000 / 12)
    expect(basis.lees('coa.aandeel_in_opvang', 0)).toBeCloseTo(deel, 12)
    expect(basis.lees('coa.inwilligingen', 0)).toBeCloseTo(deel * basis.lees('u.ind.inwilligingen', 0), 9)
  })
  it('[COA-3] no more vergunninghouders leave than there are', () => {
    const { lees } = met(alleJaren('asiel.coa.uitstroom_vh|', 900_000, 'medio'))
    expect(lees('u.coa.vergunninghouders', 1)).toBeCloseTo(0, 9)
  })
  it('[COA-4] capacity needed: bezetting over 1 minus snijverlies; shortage never below 0, nothing when capacity is empty', () => {
    expect(basis.lees('u.coa.capaciteitsbehoefte', 0)).toBeCloseTo(64_300 / 0.91, 9)
    expect(basis.lees('u.coa.capaciteitstekort', 0)).toBeNaN()
    expect(met({ 'asiel.coa.capaciteit||2024|': 90_000 }).lees('u.coa.capaciteitstekort', 0)).toBe(0)
  })
  it('[KS-1] a sixth of the half-year per month; in mode taakstelling times the realisatiegraad', () => {
    const { lees } = met({ 'asiel.apm.uitstroommodus|||': 'taakstelling' })
    expect(lees('u.ks.taakstelling', 6)).toBeCloseTo(17_000 / 6, 9)
    expect(lees('u.coa.uitstroom_vergunninghouders', 0)).toBeCloseTo((0.9 * 18_750) / 6, 9)
  })
  it('[KS-2] computed: the permits of nine to four months before the half-year (D04)', () => {
    const { lees } = met({
      'asiel.ks.taakstelling_modus|||': 'berekend',
      'asiel.ks.grondslag_historie|apr_sep||': 18_000,
      'asiel.ks.grondslag_historie|okt_dec||': 9000,
    })
    const vergund = (t: number) => lees('u.szw.inburgeringsplichtig', t)
    expect(lees('u.ks.taakstelling', 0) * 6).toBeCloseTo(18_000, 9)
    expect(lees('u.ks.taakstelling', 11) * 6).toBeCloseTo(9000 + vergund(0) + vergund(1) + vergund(2), 6)
    expect(lees('u.ks.taakstelling', 12) * 6).toBeCloseTo(
      [3, 4, 5, 6, 7, 8].reduce((a, t) => a + vergund(t), 0),
      6,
    )
  })
  it('[KS-3] achterstand: per half-year plus taakstelling minus outflow (D48)', () => {
    const uit = [0, 1, 2, 3, 4, 5].reduce((a, t) => a + basis.lees('u.coa.uitstroom_vergunninghouders', t), 0)
    expect(basis.lees('u.ks.achterstand', 5)).toBe(5000)
    expect(basis.lees('u.ks.achterstand', 6)).toBeCloseTo(5000 + 18_750 - uit, 6)
  })
})

describe('amv, DT&V and Politie', () => {
  it('[NID-1] amv: a fixed part and a share of the first requests; Nidos times its factor', () => {
    const amv = 220 / 12 + 0.113 * basis.lees('u.asiel.instroom.eerste', 0)
    expect(basis.lees('u.coa.amv_instroom', 0)).toBeCloseTo(amv, 9)
    expect(basis.lees('u.nidos.instroom', 0)).toBeCloseTo(1.2386 * amv, 9)
  })
  it('[NID-2] who turns 18 comes from the age classes, uniform within a class', () => {
    const instroom = (0.1061 * basis.lees('u.nidos.instroom', 0)) / 12
    expect(basis.lees('u.nidos.uitstroom_18', 0)).toBeCloseTo((10_800 * 0.4078) / 12 + instroom, 9)
  })
  it('[DTV-1] the handed-over part of the afwijzingen, plus the other sources', () => {
    expect(basis.lees('u.dtv.instroom_ind', 7)).toBeCloseTo(0.75 * basis.lees('u.ind.afwijzingen', 7), 9)
    expect(basis.lees('u.dtv.instroom_overig', 7)).toBeCloseTo(6300 / 12, 9)
  })
  it('[DTV-2] with a delay they first wait (D42)', () => {
    const { lees } = met({ 'asiel.apm.overdracht_vertraging|||': 2 })
    expect(lees('u.dtv.instroom_ind', 0)).toBe(0)
    expect(lees('u.dtv.instroom_ind', 1)).toBeCloseTo(lees('dtv.overgedragen', 0) / 2, 9)
  })
  it('[DTV-3] every month the same part of the caseload leaves, in four ways', () => {
    const { lees } = basis
    expect(lees('dtv.uitstroom', 0)).toBeCloseTo(0.15 * 9000, 9)
    const wijzen = [
      'u.dtv.vertrek_zelfstandig',
      'u.dtv.vertrek_gedwongen',
      'u.dtv.vertrek_zonder_toezicht',
      'dtv.vertrek_overig',
    ]
    expect(wijzen.reduce((a, id) => a + lees(id, 0), 0)).toBeCloseTo(lees('dtv.uitstroom', 0), 9)
  })
  it('[NP-1] I&R: factor times first requests; shortage against the capacity', () => {
    const { lees } = met({ 'asiel.np.ienr_capaciteit||2024|': 30_000 })
    expect(lees('u.np.ienr_tekort', 0)).toBeCloseTo(lees('u.np.ienr', 0) - 2500, 9)
  })
})
