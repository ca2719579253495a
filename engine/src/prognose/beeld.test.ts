// What a screen shows of the PEA: lines that add up, chances, flat regions and remarks at their place. Source: docs/spec/prognose.md (PR-10 … PR-16).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { kansGroterDan, kansKleinerDan, peaBeeld, type PeaBeeld } from './beeld.ts'
import { peaVan } from './pea.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

const { kader, cellen } = mpp20242
const metOekraine: ModelKader = {
  ...kader,
  peaScenarios: [
    ...kader.peaScenarios,
    { id: 'oekraine.niet', label: 'Gebeurt niet' },
    { id: 'oekraine.wel', label: 'Meer uit Oekraïne' },
  ],
}

const scenario = (id: string, jaar: number, kans: number, mu: number, spreiding: number, familie: string): Cellen => ({
  [`pea.scenario.kans|${id}|${jaar}|`]: kans,
  [`pea.scenario.verwachte_instroom|${id}|${jaar}|`]: mu,
  [`pea.scenario.spreiding|${id}|${jaar}|`]: spreiding,
  [`pea.scenario.familie|${id}|${jaar}|`]: familie,
})
const additief = {
  ...scenario('oekraine.niet', 2025, 0.6, 0, 0, 'punt'),
  ...scenario('oekraine.wel', 2025, 0.4, 3000, 800, 'lognormaal'),
}
const beeld = (wijziging: Cellen = {}, extra: Partial<Parameters<typeof peaBeeld>[0]> = {}): PeaBeeld =>
  peaBeeld({ kader, cellen: { ...cellen, ...wijziging }, jaar: 2025, drempel: 50_000, stappen: 450, ...extra })
const codes = (b: PeaBeeld, jaar = 2025): readonly string[] =>
  b.meldingen.filter((m) => m.jaar === jaar).map((m) => m.code)

describe('the picture of the PEA (PR)', () => {
  it('[PR-10] gives quantiles, mean, sd and both chances per year as data that can be cloned', () => {
    const b = structuredClone(beeld())
    const [, jaar2025] = b.jaren
    expect(b.jaren.map((j) => j?.jaar)).toEqual([2024, 2025, 2026, 2027, 2028])
    expect(jaar2025?.kwantielen.medio).toBeCloseTo(41999.72, 2)
    expect(jaar2025?.kansGroter).toBeCloseTo(0.17723137, 8)
    expect(jaar2025!.kansGroter + jaar2025!.kansKleiner).toBeCloseTo(1, 12)
    expect(jaar2025?.standaardafwijking).toBeGreaterThan(6000)
    expect(b.meldingen).toEqual([])
    expect([b.tot, b.stap]).toEqual([90_000, 10_000])
    expect(b.trap.map(({ x }) => x)).toEqual(Array.from({ length: 19 }, (_, i) => i * 5000))
    expect(b.trap[10]?.kansGroter).toBe(jaar2025?.kansGroter)
  })

  it.each([
    ['without additive groups', kader, {}],
    ['with an additive group', metOekraine, additief],
  ])('[PR-11] the lines of the scenarios add up to the thick line, and its area is 1: %s', (_, eenKader, extra) => {
    const { kromme, tot } = beeld(extra, { kader: eenKader, stappen: 2000 })
    const stap = tot / 2000
    expect(kromme!.delen.map((d) => d.id)).toEqual(['dalend', 'voortzetting', 'stijgend'])
    kromme!.x.forEach((_x, i) => {
      const som = kromme!.delen.reduce((a, d) => a + d.dichtheid[i]!, 0)
      expect(Math.abs(som - kromme!.dichtheid[i]!)).toBeLessThan(1e-12)
    })
    expect(kromme!.dichtheid.reduce((a, f) => a + f * stap, 0)).toBeCloseTo(1, 3)
  })

  it('[PR-11] points stand beside the line, shifted by every additive point', () => {
    const punten = {
      ...scenario('dalend', 2025, 0.3, 20_000, 0, 'punt'),
      ...scenario('oekraine.niet', 2025, 0.6, 0, 0, 'punt'),
      ...scenario('oekraine.wel', 2025, 0.4, 3000, 0, 'punt'),
    }
    const { kromme } = beeld(punten, { kader: metOekraine })
    expect(kromme!.punten.map((p) => [p.x, Number(p.massa.toFixed(12))])).toEqual([
      [20_000, 0.18],
      [23_000, 0.12],
    ])
  })

  it('[PR-12] both chances are strict: a point at x itself belongs to neither', () => {
    const [, jaar] = peaVan({ ...cellen, ...scenario('dalend', 2025, 0.3, 30_000, 0, 'punt') }, kader)
    expect(kansGroterDan(jaar!, 30_000) + kansKleinerDan(jaar!, 30_000)).toBeCloseTo(0.7, 12)
    expect(kansGroterDan(jaar!, 29_999) + kansKleinerDan(jaar!, 29_999)).toBeCloseTo(1, 12)
  })

  it('[PR-13] every remark stands at its group and, where it is about one scenario, at its cell', () => {
    const { meldingen } = beeld({
      ...scenario('oekraine.wel', 2025, 0.9, 3000, 0, 'lognormaal'),
      'pea.scenario.kans|dalend|2026|': 0.2,
      'pea.scenario.kans|dalend|2027|': 1.2,
      'pea.scenario.spreiding|dalend|2028|': 12_000,
    }, { kader: metOekraine }) // prettier-ignore
    expect(meldingen.map(({ code, jaar, groep, cel }) => [code, jaar, groep, cel])).toEqual([
      ['PEA-02', 2027, 'hoofd', 'pea.scenario.kans|dalend|2027|'],
      ['PEA-01', 2026, 'hoofd', undefined],
      ['PEA-01', 2027, 'hoofd', undefined],
      ['PEA-01', 2025, 'oekraine', undefined],
      ['PEA-05', 2025, 'oekraine', undefined],
      ['PEA-03', 2025, 'oekraine', 'pea.scenario.spreiding|oekraine.wel|2025|'],
      ['PEA-06', 2028, undefined, 'pea.scenario.spreiding|dalend|2028|'],
    ])
  })

  it('[PR-14] chances that do not add up give no quantiles; the line is drawn as it is, never scaled', () => {
    const { jaren, kromme, tot } = beeld({ 'pea.scenario.kans|dalend|2025|': 0.1 }, { stappen: 2000 })
    expect(jaren.map((j) => j === null)).toEqual([false, true, false, false, false])
    expect(kromme!.dichtheid.reduce((a, f) => a + (f * tot) / 2000, 0)).toBeCloseTo(0.8, 3)
  })

  it('[PR-14] what cannot be calculated is not drawn: a wrong spread, an empty cell, no scenarios', () => {
    for (const wijziging of [
      { 'pea.scenario.spreiding|dalend|2025|': 0 },
      { 'pea.scenario.verwachte_instroom|dalend|2025|': null },
      Object.fromEntries(kader.peaScenarios.map(({ id }) => [`pea.scenario.kans|${id}|2025|`, null])),
    ]) {
      const { jaren, kromme } = beeld(wijziging)
      expect([kromme, jaren[1], jaren[0] === null]).toEqual([null, null, false])
    }
  })

  it('[PR-15] a fragile quantile says from where to where it could be; the mass below 0 is told per scenario', () => {
    const gat = {
      ...scenario('dalend', 2025, 0.5, 20_000, 100, 'normaal_afgekapt'),
      ...scenario('voortzetting', 2025, 0.5, 60_000, 100, 'normaal_afgekapt'),
      ...scenario('stijgend', 2025, 0, 60_000, 100, 'normaal_afgekapt'),
    }
    const b = beeld(gat)
    const [van, tot] = b.jaren[1]!.kwetsbaar.mediaan!
    expect(van).toBeGreaterThan(20_600)
    expect(van).toBeLessThan(20_800)
    expect(tot).toBeGreaterThan(59_200)
    expect(tot).toBeLessThan(59_400)
    expect(Object.keys(b.jaren[1]!.kwetsbaar)).toEqual(['mediaan'])
    expect(codes(b)).toEqual(['PEA-07'])
    expect(beeld().afkap['dalend']).toBeCloseTo(7.7459e-5, 8)
  })

  it('[PR-16] no value, however large, takes more than the largest grid', () => {
    const b = beeld({ ...additief, ...scenario('dalend', 2025, 0.3, 1e9, 1e12, 'lognormaal') }, { kader: metOekraine })
    expect(b.jaren[1]!.kwantielen.mediaan).toBeGreaterThan(40_000)
    expect(b.kromme!.dichtheid.every((f) => f >= 0)).toBe(true)
  })
})
