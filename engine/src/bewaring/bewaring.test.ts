// Detention, rule by rule with small numbers. Source: docs/spec/engine.md (BEW).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { berekend } from '../proef/berekend.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'

type Cellen = Record<CelSleutel, CelWaarde>
const jaren = [2024, 2025, 2026, 2027, 2028]
const bronnen = ['dtv', 'politie', 'kmar', 'grens']
const elkJaar = (id: string, waarde: CelWaarde, scenario = ''): Cellen =>
  Object.fromEntries(jaren.map((j) => [`${id}|${j}|${scenario}`, waarde]))
const met = (wijziging: Cellen) => berekend({ ...mpp20242, cellen: { ...mpp20242.cellen, ...wijziging } }, 'medio').lees

/** 200 and 100 people, of whom half leave in a month; nobody else is there or comes. */
const stil: Cellen = {
  ...Object.fromEntries(bronnen.flatMap((b) => Object.entries(elkJaar(`bewaring.dji.duur|${b}`, 60.875)))),
  ...elkJaar('bewaring.apm.aandeel_dtv|', 0),
  ...Object.fromEntries(
    bronnen.slice(1).flatMap((b) => Object.entries(elkJaar(`bewaring.ind.instroom_overig|${b}`, 0, 'medio'))),
  ),
  'bewaring.dji.startbezetting|dtv||': 200,
  'bewaring.dji.startbezetting|politie||': 100,
  'bewaring.dji.startbezetting|kmar||': 0,
  'bewaring.dji.startbezetting|grens||': 0,
}

describe('bewaring', () => {
  it('[BEW-1] a share of the DT&V inflow of the month, and what Politie, KMar and grens bring', () => {
    const lees = met({
      ...elkJaar('bewaring.apm.aandeel_dtv|', 0.1),
      'bewaring.ind.instroom_overig|grens|2024|medio': 600,
    })
    expect(lees('u.bewaring.instroom[dtv]', 3)).toBeCloseTo(0.1 * lees('u.dtv.instroom', 3), 9)
    expect(lees('u.bewaring.instroom[grens]', 3)).toBe(50)
    const som = bronnen.reduce((a, b) => a + lees(`u.bewaring.instroom[${b}]`, 3), 0)
    expect(lees('u.bewaring.instroom', 3)).toBeCloseTo(som, 9)
  })
  it('[BEW-2] a month over the mean duration leaves, at most everybody; a part of them demonstrably departs', () => {
    const lees = met({ ...stil, ...elkJaar('bewaring.dtv.vertrek_uit_bewaring|', 0.4) })
    expect(lees('u.bewaring.uitstroom', 0)).toBe(150)
    expect(lees('u.bewaring.vertrek', 0)).toBe(60)
    expect(lees('u.bewaring.bezetting', 1)).toBe(150)
    expect(met({ ...stil, ...elkJaar('bewaring.dji.duur|dtv', 10) })('u.bewaring.bezetting[dtv]', 1)).toBe(0)
  })
  it('[BEW-3] a gegrond beroep ends detention a month later, over the sources in proportion, not as departure (D02)', () => {
    const lees = met({ ...stil, 'bewaring.apm.gegrond_start|||': 30 })
    expect([lees('u.bewaring.uitstroom[dtv]', 0), lees('u.bewaring.uitstroom[politie]', 0)]).toEqual([120, 60])
    expect(lees('u.bewaring.uitstroom', 0)).toBe(180)
    expect(lees('u.bewaring.vertrek', 0)).toBeCloseTo(0.55 * 150, 9)
    expect(met({ ...stil, 'bewaring.apm.gegrond_start|||': 999 })('u.bewaring.bezetting', 1)).toBe(0)
    const rechter = met({ ...elkJaar('bewaring.rvdr.gegrond|', 0.1), 'bewaring.rvdr.gegrond||2025|': 0.5 })
    expect(rechter('bewaring.uitstroom_gegrond', 12)).toBeCloseTo(0.1 * rechter('bewaring.beroep_uitstroom', 11), 9)
  })
  it('[BEW-4] the shortage is against the capacity, never below 0, unknown without capacity', () => {
    expect(met({ ...stil, 'bewaring.dji.capaciteit||2024|': 250 })('u.bewaring.capaciteitstekort', 0)).toBe(50)
    expect(met({ ...stil, 'bewaring.dji.capaciteit||2024|': 350 })('u.bewaring.capaciteitstekort', 0)).toBe(0)
    expect(met({ ...stil, 'bewaring.dji.capaciteit||2024|': null })('u.bewaring.capaciteitstekort', 0)).toBeNaN()
  })
  it('[BEW-5] appeal in the month of detention, further appeal a month after the ruling (D27)', () => {
    const lees = met({
      ...stil,
      'bewaring.ind.instroom_overig|kmar|2024|medio': 1200,
      ...elkJaar('bewaring.apm.beroepen_per_bewaring|', 1.5),
      'bewaring.rvdr.startvoorraad|||': 40,
      ...elkJaar('bewaring.rvdr.productie|', 1200, 'medio'),
      ...elkJaar('bewaring.apm.hoger_beroep|', 0.3),
      'bewaring.apm.hoger_beroep_start|||': 7,
      'bewaring.rvs.startvoorraad|||': 10,
      ...elkJaar('bewaring.rvs.productie|', 60, 'medio'),
    })
    expect([lees('u.bewaring.beroep_instroom', 0), lees('bewaring.beroep_uitstroom', 0)]).toEqual([150, 100])
    expect(lees('u.bewaring.beroep_voorraad', 1)).toBe(90)
    expect([lees('u.bewaring.hb_instroom', 0), lees('u.bewaring.hb_instroom', 1)]).toEqual([7, 30])
    expect([lees('u.bewaring.hb_voorraad', 1), lees('u.bewaring.hb_voorraad', 2)]).toEqual([12, 37])
  })
})
