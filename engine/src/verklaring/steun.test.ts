import { describe, expect, it } from 'vitest'
import type { Invoer } from '../invoer/invoer.ts'
import { keuzeParameters } from '../invoer/kiezen.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { steuntOp } from './steun.ts'
import { verklaar } from './verklaar.ts'
import type { Doel } from './verklaring.ts'

const bezetting: Doel = { id: 'u.coa.bezetting', scenario: 'medio', jaar: 2026 }

const metFactor = (parameter: string, factor: number): Invoer => ({
  kader: mpp20242.kader,
  cellen: Object.fromEntries(
    Object.entries(mpp20242.cellen).map(([cel, w]) =>
      cel.startsWith(`${parameter}|`) && typeof w === 'number' ? [cel, w * factor] : [cel, w],
    ),
  ),
})

describe('waarop een getal steunt (VK)', () => {
  const steun = steuntOp(mpp20242, bezetting)
  const van = (parameter: string) => steun.find((s) => s.parameter === parameter)

  it('[VK-11] only parameters that the equations reach, each once', () => {
    expect(new Set(steun.map((s) => s.parameter)).size).toBe(steun.length)
    expect(van('asiel.coa.uitstroom_vh')).toMatchObject({ eigenaar: 'COA' })
    expect(van('asiel.coa.snijverlies')).toBeUndefined()
    expect(van('asiel.nidos.startcaseload')).toBeUndefined()
    expect(steuntOp(mpp20242, { ...bezetting, id: 'u.coa.capaciteitsbehoefte' }).map((s) => s.parameter)).toContain(
      'asiel.coa.snijverlies',
    )
  })

  it('[VK-11] a choice counts where it decides an equation on the way', () => {
    const keuzes = (id: string) =>
      steuntOp(mpp20242, { ...bezetting, id }, 0)
        .map((s) => s.parameter)
        .filter((p) => keuzeParameters.includes(p))
    expect(keuzes('u.coa.bezetting')).toContain('asiel.apm.uitstroommodus')
    expect(keuzes('u.coa.bezetting')).toContain('asiel.ind.prioriteit')
    expect(keuzes('u.nidos.caseload')).toEqual(['asiel.np.ienr_begrenst'])
    expect(keuzes('u.asiel.instroom.herhaald')).toEqual([])
  })

  it('[VK-11] of a stand on 1 January no cell of a later year counts, of a year no later month', () => {
    for (const { cel } of steun) expect(Number(cel.split('|')[2] || 0)).toBeLessThanOrEqual(2026)
    expect(steuntOp(mpp20242, { ...bezetting, jaar: 2024 }).map((s) => s.parameter)).toContain(
      'asiel.coa.startbezetting',
    )
    expect(van('asiel.coa.uitstroom_vh')?.cel).toMatch(/\|\|202[45]\|medio$/)
  })

  it('[VK-12] the order is that of the effect of one percent more, and the effect is what the run gives', () => {
    const effecten = steun.map((s) => Math.abs(s.effect ?? 0))
    expect(effecten).toEqual(effecten.toSorted((a, b) => b - a))
    const [meer, minder] = [1.01, 0.99].map(
      (f) => verklaar(metFactor('asiel.ind.nareis_invoer', f), bezetting)?.waarde ?? NaN,
    )
    expect(van('asiel.ind.nareis_invoer')?.effect).toBeCloseTo(((meer ?? NaN) - (minder ?? NaN)) / 2, 6)
    expect(van('asiel.coa.uitstroom_vh')?.elasticiteit).toBeLessThan(0)
  })

  it('[VK-12] of a choice and of a season profile no effect is claimed', () => {
    expect(van('pea.scenario.familie')?.effect).toBeNull()
    expect(van('asiel.apm.seizoen')?.effect).toBeNull()
  })

  it('[VK-12] a quantile rests on the prognose alone', () => {
    const pea = steuntOp(mpp20242, { ...bezetting, id: 'u.pea.q667' })
    expect(pea.every((s) => s.parameter.startsWith('pea.'))).toBe(true)
    expect(pea[0]).toMatchObject({ parameter: 'pea.scenario.verwachte_instroom', effect: expect.any(Number) })
    expect(pea[0]?.effect).toBeGreaterThan(0)
  })
})
