// Outcomes side by side, and earlier MPPs beside a new one. Source: model specification F1, G3; docs/spec/vergelijking.md (VG-15 … VG-19).
import { describe, expect, it } from 'vitest'
import { indicator } from '../catalogus/indicatoren.ts'
import { type Invoer, run, type Uitkomst } from '../run.ts'
import { kaderMpp20242, mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { realisaties } from '../voorbeeld/realisaties.ts'
import { vintages } from '../voorbeeld/vintages.ts'
import { terugblik } from './terugblik.ts'
import { verschillen } from './verschillen.ts'
import { leesVintages, schrijfVintages, type Vintage, verschilMetVintage, vintageVan } from './vintage.ts'

function uitkomst(invoer: Invoer): Uitkomst {
  const resultaat = run(invoer)
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  return resultaat.uitkomst
}

const nu = uitkomst(mpp20242)
const over = { naam: 'Proef', peildatum: '2024-06-01', vastgesteldOp: null, opmerking: 'Voorbeeld.' }

describe('differences', () => {
  it('[VG-15] are per indicator, scenario and calendar year that both have', () => {
    const cellen = Object.fromEntries(
      Object.entries(mpp20242.cellen).filter(([cel]) => !cel.includes('2028') && !cel.endsWith('|max')),
    )
    const kader = { ...kaderMpp20242, jaren: 4, scenarios: ['min', 'medio'] as const }
    const ander = uitkomst({ kader, cellen: { ...cellen, 'asiel.coa.uitstroom_vh||2024|medio': 20000 } })
    const { regels, jaren, scenarios, nietVergeleken } = verschillen(nu, ander, ['u.coa.bezetting', 'u.regulier.x'])
    expect(jaren).toEqual([2024, 2025, 2026, 2027])
    expect(scenarios).toEqual(['min', 'medio'])
    expect(nietVergeleken).toEqual({ jaren: [2028], scenarios: ['max'] })
    expect(regels).toHaveLength(2 * 2 * 4)
    const lees = (s: string, jaar: number) => regels.find((r) => r.scenario === s && r.jaar === jaar)!
    expect(lees('min', 2026)).toMatchObject({ verschil: 0, relatief: 0 })
    expect(lees('medio', 2025).verschil).toBeCloseTo(4800, 6)
    expect(lees('medio', 2025).relatief).toBeCloseTo(4800 / lees('medio', 2025).van!, 12)
    expect(regels.at(-1)).toMatchObject({ van: null, verschil: null, relatief: null })
    expect(verschillen(nu, nu).regels.every((r) => r.verschil === null || r.verschil === 0)).toBe(true)
  })

  it('[VG-15] aligns on the calendar year when the start years differ', () => {
    const later = { ...nu, kader: { ...nu.kader, startjaar: 2026 } }
    const { regels, jaren, nietVergeleken } = verschillen(nu, later, ['u.coa.bezetting'])
    expect(jaren).toEqual([2026, 2027, 2028])
    expect(nietVergeleken.jaren).toEqual([2024, 2025, 2029, 2030])
    expect(regels.find((r) => r.scenario === 'medio' && r.jaar === 2026)!.naar).toBe(64300)
  })
})

describe('vintages', () => {
  it('[VG-16] keep our figures unrounded and come back from the store as they were', () => {
    const eigen = vintageVan(nu, over)
    expect(eigen.cijfers['u.coa.bezetting']?.medio?.[2026]).toBe(nu.jaarwaarden['u.coa.bezetting']?.medio?.[2])
    expect(eigen.cijfers['u.monitor.afwijking']).toBeUndefined()
    expect(leesVintages(schrijfVintages([...vintages, eigen]))).toEqual([...vintages, eigen])
    expect(verschilMetVintage(eigen, nu).every((v) => v.verschil === 0)).toBe(true)
  })

  it.each([
    ['{"formaat":"iets anders","vintages":[]}', /geen bestand met eerdere MPP/],
    ['{"formaat":"ketenbeeld-vintages/1","vintages":{}}', /geen bestand met eerdere MPP/],
    ['[]', /geen bestand met eerdere MPP/],
    ['{"formaat":"ketenbeeld-vintages/1","vintages":[{"naam":"x"}]}', /1e MPP/],
    [
      schrijfVintages([
        { ...vintageVan(nu, over), cijfers: { 'u.x': { gemiddeld: { 2024: 1 } } } } as unknown as Vintage,
      ]),
      /scenario/,
    ],
    [schrijfVintages(vintages).replace('48210', '"veel"'), /1e MPP/],
  ])('[VG-16] a store that is damaged is refused: %.40s', (tekst, reden) => {
    expect(() => leesVintages(tekst)).toThrow(reden)
  })

  it('[VG-17] published figures have known indicators, a source and a remark', () => {
    expect(vintages.map((v) => v.naam)).toEqual(['MPP 2022-2', 'MPP 2023-1', 'MPP 2023-2', 'MPP 2024-1', 'MPP 2024-2'])
    for (const v of vintages) {
      expect(v.opmerking.length).toBeGreaterThan(40)
      expect(['openbaar', 'datavisualisatie']).toContain(v.herkomst)
      for (const id of Object.keys(v.cijfers)) expect(indicator(id)?.id, `${v.naam} ${id}`).toBe(id)
    }
    expect(vintages[0]!.opmerking).toContain('niet nagelezen in de Kamerstukken')
  })

  it('[VG-17] the difference with MPP 2024-2 as published is 0 everywhere: ours is rounded alike', () => {
    const regels = verschilMetVintage(vintages.at(-1)!, nu)
    expect(regels.length).toBeGreaterThanOrEqual(100)
    expect(regels.filter((r) => r.verschil !== 0)).toEqual([])
  })

  it('[VG-17] beside an earlier MPP only what it published with a scenario is subtracted', () => {
    const vorige = vintages.find((v) => v.naam === 'MPP 2024-1')!
    const regels = verschilMetVintage(vorige, nu)
    expect(regels.map((r) => [r.indicator, r.scenario, r.jaar, r.verschil])).toEqual([
      ['u.asiel.instroom.eerste', 'min', 2024, 22000 - 32000],
      ['u.asiel.instroom.eerste', 'max', 2024, 53000 - 63000],
      ['u.asiel.instroom.totaal', 'min', 2024, 37600 - 49800],
      ['u.asiel.instroom.totaal', 'max', 2024, 66700 - 78500],
    ])
  })
})

describe('looking back', () => {
  it('[VG-18] gives the published test case of the monitor', () => {
    const { regels } = terugblik(vintages, realisaties)
    const fout = (indicator: string) =>
      regels.find((r) => r.mpp === 'MPP 2024-2' && r.indicator === indicator)!.fout! * 100
    expect(fout('u.asiel.instroom.eerste')).toBeCloseTo(-23.4, 1)
    expect(fout('u.dtv.instroom')).toBeCloseTo(-4.4, 1)
  })

  it('[VG-18] [VG-19] per horizon: error with sign and size, bands hit, edges included', () => {
    const v = (naam: string, startjaar: number, medio: number, min: number, max: number): Vintage => ({
      ...over,
      naam,
      startjaar,
      afronding: 'onafgerond',
      herkomst: 'model',
      cijfers: {
        'u.asiel.instroom.eerste': { min: { 2025: min }, medio: { 2025: medio }, max: { 2025: max } },
        'u.coa.bezetting': { mediaan: { [startjaar]: 5, 2025: 50 }, 'niet vermeld': { 2026: 1 } },
      },
    })
    const wat = [
      { indicator: 'u.asiel.instroom.eerste', jaar: 2025, waarde: 110, bron: 'x' },
      { indicator: 'u.coa.bezetting', jaar: 2025, waarde: 60, bron: 'x' },
      { indicator: 'u.coa.bezetting', jaar: 2024, waarde: 60, bron: 'x' },
      { indicator: 'u.coa.bezetting', jaar: 2026, waarde: 60, bron: 'x' },
    ]
    const { perHorizon, trefkans, regels } = terugblik(
      [v('a', 2024, 100, 90, 110), v('b', 2024, 220, 200, 240), v('c', 2025, 100, 90, 120)],
      wat,
    )
    expect(perHorizon).toEqual([
      {
        indicator: 'u.asiel.instroom.eerste',
        horizon: 1,
        aantal: 1,
        gemiddeldeFout: 0.1,
        gemiddeldeAbsoluteFout: 0.1,
        banden: 1,
        raak: 1,
      },
      {
        indicator: 'u.asiel.instroom.eerste',
        horizon: 2,
        aantal: 2,
        gemiddeldeFout: -0.2,
        gemiddeldeAbsoluteFout: 0.3,
        banden: 2,
        raak: 1,
      },
      {
        indicator: 'u.coa.bezetting',
        horizon: 1,
        aantal: 2,
        gemiddeldeFout: 0.2,
        gemiddeldeAbsoluteFout: 0.2,
        banden: 0,
        raak: 0,
      },
    ])
    expect(trefkans).toBeCloseTo(2 / 3, 12)
    expect(regels.find((r) => r.indicator === 'u.coa.bezetting')!.scenario).toBe('mediaan')
    expect(terugblik([], wat).trefkans).toBeNull()
    const nul = terugblik([v('nul', 2025, 0, 0, 0)], wat.slice(0, 1))
    expect(nul.regels[0]).toMatchObject({ prognose: 0, fout: null, inBand: false })
    expect(nul.perHorizon[0]).toMatchObject({ aantal: 1, gemiddeldeFout: null, gemiddeldeAbsoluteFout: null })
  })

  it('[VG-19] of the public bands of 2024 it tells which were missed', () => {
    const { regels } = terugblik(vintages, realisaties)
    const totaal = regels.filter((r) => r.indicator === 'u.asiel.instroom.totaal' && r.jaar === 2024)
    expect(totaal.map((r) => [r.mpp, r.horizon, r.inBand])).toEqual([
      ['MPP 2023-2', 2, false],
      ['MPP 2024-1', 1, false],
      ['MPP 2024-2', 1, true],
    ])
  })
})
