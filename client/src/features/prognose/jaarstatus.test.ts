// What the figures of a year are. Source: docs/spec/prognose.md (PR-26).
import { describe, expect, it } from 'vitest'
import { peaBeeld } from '@ketenbeeld/engine/prognose/beeld'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { jaarstatus } from './jaarstatus.ts'

const { kader, cellen } = mpp20242
const pea = Object.fromEntries(Object.entries(cellen).filter(([cel]) => cel.startsWith('pea.scenario')))
const { jaren } = peaBeeld({ kader, cellen, jaar: 2025, drempel: 0, stappen: 2 })
const status = (jaar: number, demo = true, nu: typeof pea = pea) =>
  jaarstatus({ demo, startwaarden: cellen }, nu, jaar, jaren[jaar - 2024]?.kwantielen)

describe('status of a year (PR)', () => {
  it('[PR-26] published only where the figures are those of the MPP, else calibrated', () =>
    expect([2024, 2025, 2026, 2027, 2028].map((jaar) => status(jaar))).toEqual([
      'gepubliceerd',
      'gepubliceerd',
      'gekalibreerd',
      'gekalibreerd',
      'gekalibreerd',
    ]))

  it('[PR-26] a change in this ronde goes before everything, for its own year only', () => {
    const nu = { ...pea, 'pea.scenario.spreiding|dalend|2025|': 6000 }
    expect([status(2025, true, nu), status(2024, true, nu)]).toEqual(['gewijzigd', 'gepubliceerd'])
  })

  it('[PR-26] outside the demo nothing is called published or calibrated', () =>
    expect([status(2024, false), status(2026, false)]).toEqual(['ingevoerd', 'ingevoerd']))

  it('[PR-26] without quantiles nothing is published', () =>
    expect(jaarstatus({ demo: true, startwaarden: cellen }, pea, 2024, undefined)).toBe('gekalibreerd'))
})
