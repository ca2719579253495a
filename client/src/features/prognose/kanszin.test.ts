// Chances in words. Source: docs/spec/prognose.md (PR-30).
import { describe, expect, it } from 'vitest'
import { procent } from '../../i18n/kans.ts'
import { ingevuldProcent, kansmaat, leesDrempel } from './kanszin.ts'

describe('chances in words (PR)', () => {
  it.each([
    [0.17723, '17,7\u00a0%'],
    [0.2, '20,0\u00a0%'],
    [0.0002, '<\u202f0,1\u00a0%'],
    [0.9999, '>\u202f99,9\u00a0%'],
    [0, '0\u00a0%'],
    [0.99999999, '>\u202f99,9\u00a0%'],
    [1, '100\u00a0%'],
  ])('[PR-30] %d is written as %s', (kans, tekst) => expect(procent(kans)).toBe(tekst))

  it('[PR-30] a chance that was filled in is written as short as it is', () =>
    expect([0.3, 0.125, 1 / 3].map(ingevuldProcent)).toEqual(['30\u00a0%', '12,5\u00a0%', '33,33\u00a0%']))

  it.each([
    [0.17723, [1, 6]],
    [0.5, [1, 2]],
    [0.41, [2, 5]],
    [0.59, [3, 5]],
    [1 / 3, [1, 3]],
    [0.66, [2, 3]],
    [0.83, [5, 6]],
    [0.01, [1, 100]],
  ])('[PR-30] %d is about %j', (kans, breuk) => expect(kansmaat(kans)).toEqual({ kind: 'ongeveer', breuk }))

  it('[PR-30] the fraction is never further away than a fifth of the chance or of its complement', () => {
    for (let kans = 0.006; kans < 0.994; kans += 0.001) {
      const maat = kansmaat(kans)
      if (maat.kind !== 'ongeveer') throw new Error(`no fraction for ${kans}`)
      const [t, n] = maat.breuk
      expect(Math.abs(t / n - kans)).toBeLessThan(Math.min(kans, 1 - kans) * 0.2)
    }
  })

  it('[PR-30] at the ends there is no fraction', () => {
    expect([kansmaat(0.004).kind, kansmaat(0).kind, kansmaat(0.996).kind]).toEqual([
      'vrijwel-niet',
      'vrijwel-niet',
      'vrijwel-zeker',
    ])
  })

  it.each([
    ['50.000', 50_000],
    ['50000', 50_000],
    ['50 000', 50_000],
    ['999999999', 90_000],
    ['12,5', undefined],
    ['', undefined],
    ['veel', undefined],
  ])('[PR-30] the threshold %j is read as %s', (tekst, waarde) => expect(leesDrempel(tekst, 90_000)).toBe(waarde))
})
