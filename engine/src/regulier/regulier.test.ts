// Regular migration, rule by rule with small numbers, and the wave that passes from bezwaar to the Raad van State. Source: docs/spec/engine.md (REG).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { berekend } from '../proef/berekend.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { producten } from './producten.ts'

type Cellen = Record<CelSleutel, CelWaarde>
const jaren = [2024, 2025, 2026, 2027, 2028]
const elkJaar = (id: string, waarde: CelWaarde, scenario = ''): Cellen =>
  Object.fromEntries(jaren.map((j) => [`${id}|${j}|${scenario}`, waarde]))
const met = (wijziging: Cellen) => berekend({ ...mpp20242, cellen: { ...mpp20242.cellen, ...wijziging } }, 'medio').lees

describe('producten', () => {
  const visa: Cellen = {
    'regulier.ind.startvoorraad|visa||': 100,
    'regulier.ind.instroom|visa|2024|medio': 2400,
    'regulier.ind.productie|visa|2024|medio': 1800,
    'regulier.apm.inwilligingspercentage|visa|2024|': 0.8,
  }
  it('[REG-1] each product: the inflow by season, its own production, never more than there is', () => {
    const lees = met({ ...visa, 'regulier.apm.seizoen|visa.1||': 0.1, 'regulier.apm.seizoen|visa.2||': 2 / 12 - 0.1 })
    expect(lees('u.regulier.instroom[visa]', 0)).toBeCloseTo(240, 9)
    expect(lees('u.regulier.productie[visa]', 0)).toBe(150)
    expect(lees('u.regulier.voorraad[visa]', 1)).toBeCloseTo(190, 9)
    expect(lees('u.regulier.afwijzingen[visa]', 0)).toBeCloseTo(30, 9)
    expect(met({ ...visa, 'regulier.ind.productie|visa|2024|medio': 99_000 })('u.regulier.productie[visa]', 0)).toBe(
      300,
    )
  })
  it('[REG-2] the plain id is the sum of the products; TEV that are granted are MVVs for the posts', () => {
    const lees = met(visa)
    for (const soort of ['instroom', 'productie', 'voorraad', 'afwijzingen']) {
      const som = producten.reduce((a, p) => a + lees(`u.regulier.${soort}[${p}]`, 7), 0)
      expect(lees(`u.regulier.${soort}`, 7)).toBeCloseTo(som, 6)
    }
    expect(lees('u.regulier.mvv_afgifte', 0)).toBeCloseTo((0.75 * 43_000) / 12, 6)
  })
})

describe('bezwaar', () => {
  const bezwaar: Cellen = {
    ...Object.fromEntries(producten.flatMap((p) => Object.entries(elkJaar(`regulier.apm.bezwaarpercentage|${p}`, 0)))),
    'regulier.apm.bezwaarpercentage|tev|2024|': 0.5,
    'regulier.apm.bezwaar_start|||': 40,
    'regulier.ind.bezwaar_startvoorraad|||': 500,
    ...elkJaar('regulier.ind.bezwaar_overig|', 120),
    ...elkJaar('regulier.ind.bezwaar_productie|', 2400, 'medio'),
    ...elkJaar('regulier.ind.bezwaar_extra|', 1200),
    ...elkJaar('regulier.apm.bezwaar_gegrond|', 0.25),
  }
  it('[REG-3] a part of the afwijzingen comes a month later, with the share of the month of the decision (D21)', () => {
    const lees = met(bezwaar)
    expect(lees('u.regulier.bezwaar_instroom', 0)).toBe(50)
    expect(lees('u.regulier.bezwaar_instroom', 1)).toBeCloseTo(10 + 0.5 * lees('u.regulier.afwijzingen[tev]', 0), 9)
    expect(lees('u.regulier.bezwaar_instroom', 12)).toBeCloseTo(10 + 0.5 * lees('u.regulier.afwijzingen[tev]', 11), 9)
    expect(lees('u.regulier.bezwaar_instroom', 13)).toBe(10)
    expect(lees('u.regulier.bezwaar_uitstroom', 0)).toBe(300)
    expect(lees('u.regulier.bezwaar_voorraad', 1)).toBe(250)
    expect(lees('regulier.bezwaar_ongegrond', 0)).toBe(225)
  })
  it('[REG-4] final afwijzingen: those without bezwaar and bezwaren that failed, a share goes to DT&V (D23)', () => {
    const lees = met({ ...bezwaar, ...elkJaar('regulier.apm.afwijzing_naar_dtv|', 0.1) })
    const zonder = lees('u.regulier.afwijzingen', 0) - 0.5 * lees('u.regulier.afwijzingen[tev]', 0)
    expect(lees('dtv.instroom_regulier', 0)).toBeCloseTo(0.1 * (zonder + 225), 9)
    expect(lees('u.dtv.instroom', 0)).toBeCloseTo(
      lees('u.dtv.instroom_ind', 0) + lees('u.dtv.instroom_overig', 0) + lees('dtv.instroom_regulier', 0),
      9,
    )
  })
})

describe('beroep and hoger beroep', () => {
  const beroep: Cellen = {
    'regulier.apm.beroep_start|||': 400,
    'regulier.apm.beroep_vertraging|||': 4,
    'regulier.rvdr.startvoorraad|||': 980,
    ...elkJaar('regulier.apm.bntb|', 240),
    ...elkJaar('regulier.apm.rvdr_doorlooptijd|', 5),
    ...elkJaar('regulier.rvdr.gegrond|', 0.3),
    'regulier.apm.hoger_beroep_start|||': 60,
    'regulier.apm.hoger_beroep_vertraging|||': 3,
    'regulier.rvs.startvoorraad|||': 180,
    ...elkJaar('regulier.apm.rvs_doorlooptijd|', 10),
  }
  it('[REG-5] ongegrond bezwaar is on its way, then in stock together with BNTB; gegrond is counted (D40)', () => {
    const lees = met(beroep)
    expect(lees('u.regulier.beroep_instroom', 0)).toBe(120)
    expect(lees('regulier.beroep_uitstroom', 0)).toBe(220)
    expect(lees('u.regulier.beroep_voorraad', 1)).toBe(880)
    expect(lees('u.regulier.beroep_gegrond', 0)).toBeCloseTo(66, 9)
    expect(lees('regulier.onderweg[beroep]', 1)).toBeCloseTo(300 + 0.35 * lees('regulier.bezwaar_ongegrond', 0), 9)
    expect(lees('u.regulier.vovo_instroom', 0)).toBeCloseTo(0.15 * lees('regulier.bezwaar_ongegrond', 0), 9)
  })
  it('[REG-6] a share of the rulings is on its way to the Raad van State; capacity, stock and doorlooptijd limit both', () => {
    const lees = met(beroep)
    expect(lees('u.regulier.hb_instroom', 0)).toBe(20)
    expect(lees('regulier.hb_uitstroom', 0)).toBe(20)
    expect(lees('regulier.onderweg[hb]', 1)).toBeCloseTo(40 + 0.3 * 220, 9)
    const krap = met({ ...beroep, ...elkJaar('regulier.rvs.productie|', 120, 'medio') })
    expect(krap('regulier.hb_uitstroom', 0)).toBe(10)
  })

  const golf = { 'regulier.ind.bezwaar_overig||2024|': 12_000, 'regulier.ind.bezwaar_extra||2024|': 20_000 }
  const toenameVan = (verder: Cellen) => {
    const [voor, na] = [met(verder), met({ ...verder, ...golf })]
    return (id: string, t: number) => na(id, t) - voor(id, t)
  }
  it('[REG-7] 10,000 more bezwaren in 2024 raise the stock of the rechtbanken that year, of the Raad van State later', () => {
    const toename = toenameVan({})
    expect(toename('u.regulier.beroep_voorraad', 12)).toBeGreaterThan(500)
    expect(toename('u.regulier.hb_voorraad', 4)).toBeLessThan(20)
    expect(toename('u.regulier.hb_voorraad', 24)).toBeGreaterThan(100)
    const hoogste = (id: string) => {
      const reeks = Array.from({ length: 60 }, (_, t) => toename(id, t))
      return reeks.indexOf(Math.max(...reeks))
    }
    expect(hoogste('u.regulier.hb_voorraad')).toBeGreaterThan(hoogste('u.regulier.beroep_voorraad'))
  })
  it('[REG-7] a court that is full keeps them: then the Raad van State sees nothing', () => {
    const vol = {
      ...elkJaar('regulier.apm.rvdr_doorlooptijd|', null),
      ...elkJaar('regulier.rvdr.productie|', 1200, 'medio'),
    }
    const toename = toenameVan(vol)
    expect(toename('u.regulier.beroep_voorraad', 24)).toBeGreaterThan(2000)
    expect(toename('u.regulier.hb_voorraad', 24)).toBeCloseTo(0, 9)
  })
})
