// Asylum cases in court, rule by rule with small numbers. Source: docs/spec/engine.md (RS).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { berekend } from '../proef/berekend.ts'
import { run } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'

type Cellen = Record<CelSleutel, CelWaarde>
const jaren = [2024, 2025, 2026, 2027, 2028]
const elkJaar = (id: string, waarde: CelWaarde, scenario = ''): Cellen =>
  Object.fromEntries(jaren.map((j) => [`${id}|${j}|${scenario}`, waarde]))
const invoer = (wijziging: Cellen) => ({ ...mpp20242, cellen: { ...mpp20242.cellen, ...wijziging } })
const met = (wijziging: Cellen) => berekend(invoer(wijziging), 'medio').lees

/** January: 8,000 appeals and 100 new ones, 6,000 BNTB and none new, room for 1,000 zaakequivalenten. */
const januari: Cellen = {
  'asiel.rvdr.startvoorraad|beroep||': 8000,
  'asiel.rvdr.startvoorraad|bntb||': 6000,
  'asiel.rvdr.startvoorraad|vovo||': 500,
  'asiel.apm.beroep_start|||': 300,
  'asiel.apm.vovo_start|||': 30,
  'asiel.apm.beroep_vertraging|||': 3,
  'asiel.rvdr.bntb_weging|||': 0.2,
  ...elkJaar('asiel.ind.ingebrekestelling_per_maand|', 0),
  ...elkJaar('asiel.rvdr.productie|', 12_000, 'medio'),
  ...elkJaar('asiel.apm.rvdr_doorlooptijd|beroep', 9),
  ...elkJaar('asiel.apm.rvdr_doorlooptijd|bntb', 5),
  ...elkJaar('asiel.apm.rvdr_doorlooptijd|vovo', null),
  ...elkJaar('asiel.rvdr.gegrond|', 0.2),
}
const zitting = (wijziging: Cellen) => {
  const lees = met({ ...januari, ...wijziging })
  return (['beroep_uitstroom', 'bntb_uitstroom', 'verdringing'] as const).map((u) => lees(`u.rvdr.${u}`, 0))
}

describe('deadlines', () => {
  it('[RS-1] late is the stock beyond what came within the term, first in first out', () => {
    const lees = met({ ...elkJaar('asiel.ind.wettelijke_termijn|s4', 2), 'asiel.ind.instroom_historie|s4.-1||': 1000 })
    expect(lees('ind.buiten_termijn[s4]', 0)).toBe(40_600 - 1000 - 2500)
    const binnen = lees('ind.instroom[s4]', 0) + lees('ind.instroom[s4]', 1)
    expect(lees('ind.buiten_termijn[s4]', 2)).toBeCloseTo(lees('ind.voorraad[s4]', 2) - binnen, 9)
    expect(lees('ind.buiten_termijn[s5]', 2)).toBe(0)
  })
  it('[RS-1] for doorstroom and for who comes back the term starts anew (D22)', () => {
    const lees = met({
      ...elkJaar('asiel.ind.wettelijke_termijn|s4', 1),
      ...elkJaar('asiel.ind.doorstroom_spoor1_4|', 0.5),
      'asiel.apm.terug_start|||': 700,
    })
    const binnen = lees('ind.instroom[s4]', 0) + lees('ind.doorstroom', 0) + 700
    expect(lees('ind.buiten_termijn[s4]', 1)).toBeCloseTo(lees('ind.voorraad[s4]', 1) - binnen, 9)
  })
  it('[RS-1] a term longer than the history is not computable, a term of a later year is in time by then (D43)', () => {
    const historie = Object.fromEntries(
      Array.from({ length: 25 }, (_, i) => [`asiel.ind.instroom_historie|s4.-${12 + i}||`, null]),
    )
    expect(met(historie)('u.ind.buiten_termijn', 0)).toBeNaN()
    const later = met({
      ...historie,
      ...elkJaar('asiel.ind.wettelijke_termijn|s4', 6),
      'asiel.ind.wettelijke_termijn|s4|2025|': 15,
    })
    expect([later('u.ind.buiten_termijn', 0), later('u.ind.buiten_termijn', 12)].some(Number.isNaN)).toBe(false)
  })
  it('[RS-2] a part of the late cases gives notice, a part of those goes to court', () => {
    const lees = met({
      ...elkJaar('asiel.ind.ingebrekestelling_per_maand|', 0.1),
      ...elkJaar('asiel.rvdr.bntb_per_ingebrekestelling|', 0.5),
    })
    expect(lees('u.ind.ingebrekestellingen', 5)).toBeCloseTo(0.1 * lees('u.ind.buiten_termijn', 5), 9)
    expect(lees('u.rvdr.bntb_instroom', 5)).toBeCloseTo(0.05 * lees('u.ind.buiten_termijn', 5), 9)
  })
})

describe('rechtbank', () => {
  it('[RS-3] an appeal is on its way for a mean delay; VoVo too, and leaves at once without a doorlooptijd (D24)', () => {
    const lees = met(januari)
    expect(lees('u.rvdr.beroep_instroom', 0)).toBe(100)
    expect(lees('rvdr.onderweg[beroep]', 1)).toBeCloseTo(200 + 0.7 * lees('u.ind.afwijzingen', 0), 9)
    expect(lees('u.rvdr.vovo_uitstroom', 0)).toBe(510)
    expect(met({ ...januari, ...elkJaar('asiel.apm.rvdr_doorlooptijd|vovo', 3) })('u.rvdr.vovo_uitstroom', 0)).toBe(170)
  })
  it('[RS-4] no more than the doorlooptijd lets go, no more than the capacity', () => {
    expect(
      met({ ...januari, ...elkJaar('asiel.rvdr.productie|', 60_000, 'medio') })('u.rvdr.beroep_uitstroom', 0),
    ).toBe(900)
    const zonder = { ...elkJaar('asiel.apm.rvdr_doorlooptijd|beroep', null), 'asiel.rvdr.bntb_weging|||': 0 }
    expect(met({ ...januari, ...zonder })('u.rvdr.beroep_uitstroom', 0)).toBe(1000)
  })
  it.each([
    ['bntb_eerst', [760, 1200, 140]],
    ['beroep_eerst', [900, 500, 0]],
    ['evenredig', [1000 - (1000 * 1200) / 9300, (1000 * 1200) / 9300 / 0.2, 900 - 1000 + (1000 * 1200) / 9300]],
  ])('[RS-5] %s divides one capacity; what BNTB displaces is counted (D03, D20)', (modus, verwacht) => {
    zitting({ 'asiel.rvdr.prioriteit|||': modus }).forEach((x, i) => expect(x).toBeCloseTo(verwacht[i]!, 9))
  })
  it('[RS-5] evenredig: what one cannot use goes to the other', () => {
    const trageBeroepen = {
      'asiel.rvdr.prioriteit|||': 'evenredig',
      ...elkJaar('asiel.apm.rvdr_doorlooptijd|beroep', 81),
    }
    expect(zitting(trageBeroepen)).toEqual([100, 1200, 0])
    const trageBntb = { 'asiel.rvdr.prioriteit|||': 'evenredig', ...elkJaar('asiel.apm.rvdr_doorlooptijd|bntb', 60) }
    expect(zitting({ ...trageBntb, ...elkJaar('asiel.apm.rvdr_doorlooptijd|beroep', 1) })).toEqual([980, 100, 20])
  })
  it('[RS-5] with weight 0 BNTB takes no capacity', () => {
    for (const modus of ['bntb_eerst', 'beroep_eerst', 'evenredig'])
      expect(zitting({ 'asiel.rvdr.prioriteit|||': modus, 'asiel.rvdr.bntb_weging|||': 0 })).toEqual([900, 1200, 0])
  })
})

describe('after the ruling', () => {
  const terug = { ...januari, ...elkJaar('asiel.apm.terug_naar_ind|', 0.5) }
  it('[RS-6] who is right comes back to the IND a month later, and back in procedure at COA (D01, D21)', () => {
    const lees = met({ ...terug, 'asiel.apm.terug_naar_ind||2025|': 0 })
    expect(lees('u.rvdr.terug_naar_ind', 0)).toBe(0)
    expect(lees('u.rvdr.terug_naar_ind', 1)).toBeCloseTo(0.5 * 0.2 * 760, 9)
    const zonder = met(januari)
    expect(lees('ind.voorraad[s4]', 2) - zonder('ind.voorraad[s4]', 2)).toBeCloseTo(76, 9)
    const bewoners = lees('coa.aandeel_in_opvang', 1) * 76
    expect(lees('u.coa.asielzoekers', 2) - zonder('u.coa.asielzoekers', 2)).toBeCloseTo(bewoners, 9)
    expect(lees('u.coa.bezetting', 2)).toBeCloseTo(zonder('u.coa.bezetting', 2), 9)
    expect(lees('u.rvdr.terug_naar_ind', 12)).toBeCloseTo(0.1 * lees('u.rvdr.beroep_uitstroom', 11), 9)
    expect(lees('u.rvdr.terug_naar_ind', 13)).toBe(0)
  })
  it('[RS-6] no more come back in procedure than there are after an afwijzing (D01)', () => {
    const lees = met({ 'asiel.apm.terug_start|||': 90_000 })
    expect(lees('u.coa.afgewezen', 1)).toBeCloseTo(lees('coa.afwijzingen', 0), 6)
  })
  it('[RS-6] a share of 0 asks nothing: without figures of the courts the IND has its own', () => {
    const zonder = elkJaar('asiel.rvdr.productie|', null, 'medio')
    const leeg = run(invoer(zonder))
    const reeks = (id: string) => (leeg.kind === 'voltooid' ? leeg.uitkomst.jaarwaarden[id]?.medio : null)
    expect(reeks('u.rvdr.beroep_uitstroom')).toEqual([null, null, null, null, null])
    expect(reeks('u.ind.werkvoorraad')?.includes(null)).toBe(false)
    expect(met({ ...zonder, ...elkJaar('asiel.apm.terug_naar_ind|', 0.1) })('u.ind.werkvoorraad', 6)).toBeNaN()
  })
  it('[RS-7] penalties: BNTB that succeed times the mean amount; unknown without an amount', () => {
    const bedrag = { ...januari, ...elkJaar('asiel.ind.dwangsom_gemiddeld|', 1000) }
    expect(met({ ...bedrag, ...elkJaar('asiel.rvdr.bntb_gegrond|', 0.5) })('u.ind.dwangsommen', 0)).toBe(600_000)
    const leeg = run(invoer(elkJaar('asiel.ind.dwangsom_gemiddeld|', null)))
    expect(leeg.kind === 'voltooid' && leeg.uitkomst.jaarwaarden['u.ind.dwangsommen']?.medio?.[0]).toBeNull()
    expect(leeg.kind === 'voltooid' && leeg.uitkomst.redenen['u.ind.dwangsommen']).toBe(
      'Niet geleverd: Gemiddelde dwangsom per toegewezen BNTB (leeg = niet tonen) (IND).',
    )
  })
})

describe('Raad van State', () => {
  const raad: Cellen = {
    ...januari,
    'asiel.rvs.startvoorraad|v6||': 100,
    'asiel.rvs.startvoorraad|overig||': 800,
    'asiel.apm.hoger_beroep_start|||': 100,
    ...elkJaar('asiel.rvs.aandeel_v6|', 0.2),
    ...elkJaar('asiel.rvs.productie|', 1200, 'medio'),
    ...elkJaar('asiel.apm.rvs_doorlooptijd|', null),
    ...elkJaar('asiel.apm.hoger_beroep_vreemdeling|', 0.5),
    ...elkJaar('asiel.apm.hoger_beroep_ind|', 0.1),
    ...elkJaar('asiel.rvs.gegrond|', 0.3),
  }
  it('[RS-8] further appeal arrives a month after the ruling; its type by the year of arrival (D21)', () => {
    const lees = met({ ...raad, 'asiel.rvs.aandeel_v6||2025|': 0.9 })
    expect([lees('u.rvs.instroom', 0), lees('rvs.instroom[v6]', 0)]).toEqual([100, 20])
    expect(lees('u.rvs.instroom', 1)).toBeCloseTo(760 * (0.8 * 0.5 + 0.2 * 0.1), 9)
    expect(lees('rvs.instroom[v6]', 12)).toBeCloseTo(0.9 * lees('u.rvs.instroom', 12), 9)
  })
  it('[RS-9] capacity and doorlooptijd hold for both types together, in proportion; gegrond is counted (D40)', () => {
    const lees = met(raad)
    expect(lees('u.rvs.uitstroom', 0)).toBe(100)
    expect(lees('u.rvs.voorraad_v6', 1)).toBeCloseTo(120 - 12, 9)
    expect(lees('u.rvs.voorraad_overig', 1)).toBeCloseTo(880 - 88, 9)
    expect(lees('u.rvs.gegrond', 0)).toBeCloseTo(30, 9)
    expect(met({ ...raad, ...elkJaar('asiel.apm.rvs_doorlooptijd|', 20) })('u.rvs.uitstroom', 0)).toBe(50)
  })
})
