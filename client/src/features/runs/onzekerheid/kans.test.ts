import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kansBoven, spreidingVan } from '@ketenbeeld/engine/onzekerheid/spreiding'
import { maakVerzameling, voegToe, type Verzameling } from '@ketenbeeld/engine/onzekerheid/verzameling'
import { breukVan, procent } from '../../../i18n/kans.ts'
import { kansbeeld, leesas, leesfactor, leesGetal, staven, waardeMetKans } from './kans.ts'

function verzameling(waarden: readonly number[]): Verzameling {
  const v = maakVerzameling(waarden.length)
  voegToe(v, Float64Array.from(waarden), waarden.length)
  return v
}
const tien = verzameling([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
/** Figures of a model: not smaller than a millionth, unless 0. */
const cijfer = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 1e6) / 1e6)
const lijst = fc.array(cijfer, { minLength: 2, maxLength: 60 })

describe('kans op meer (GR)', () => {
  it.each([
    [0.172, [1, 6]],
    [1 / 3, [1, 3]],
    [0.5, [1, 2]],
    [0.41, [2, 5]],
    [0.6, [3, 5]],
    [0.75, [3, 4]],
    [0.99, [99, 100]],
    [0.004, null],
    [0.997, null],
  ])('[GR-15] %d is about %j', (kans, breuk) => expect(breukVan(kans)).toEqual(breuk))

  it('[GR-15] the standard error is that of a share of the draws', () => {
    const beeld = kansbeeld(0.125, 2000)
    expect(beeld).toMatchObject({ kind: 'deel', breuk: [1, 8] })
    expect(beeld.kind === 'deel' && beeld.fout).toBeCloseTo(0.0074, 4)
  })

  it('[GR-15] none or all of the draws is a bound, never 0 or 1', () => {
    expect(kansbeeld(0, 2000)).toEqual({ kind: 'geen', grens: 0.0015 })
    expect(kansbeeld(1, 1000)).toEqual({ kind: 'alle', grens: 0.997 })
    expect([procent(0.0004), procent(0.9999), procent(0.177)]).toEqual([
      '<\u202f0,1\u00a0%',
      '>\u202f99,9\u00a0%',
      '17,7\u00a0%',
    ])
  })

  it('[GR-16] the value that at most this part of the draws exceeds', () => {
    expect(waardeMetKans(tien, 0.1)).toBeCloseTo(90, 9)
    expect(waardeMetKans(tien, 0.25)).toBeCloseTo(80, 9)
    expect(waardeMetKans(tien, 0.9)).toBe(10)
    expect(waardeMetKans(maakVerzameling(10), 0.1)).toBeNull()
  })

  it('[GR-16] it is the smallest such value, for any draws', () => {
    fc.assert(
      fc.property(lijst, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (waarden, kans) => {
        const v = verzameling(waarden)
        const x = waardeMetKans(v, kans)!
        expect(kansBoven(v, x)!).toBeLessThanOrEqual(kans)
        const lager = x - Math.max(1e-6, Math.abs(x) * 1e-9)
        if (lager >= v.laagste) expect(kansBoven(v, lager)!).toBeGreaterThan(kans)
      }),
    )
  })

  it('[GR-16] the bars hold every draw once, on round borders, whatever the draws', () => {
    fc.assert(
      fc.property(lijst, fc.constantFrom(1, 100, 1e-6), (waarden, factor) => {
        const v = verzameling(waarden)
        const spreiding = spreidingVan(v)!
        if (spreiding.laagste === spreiding.hoogste) return
        const as = leesas(spreiding, factor)
        const balken = staven(v, as, factor)
        expect(as.van).toBeLessThanOrEqual(spreiding.laagste * factor + as.klasse * 1e-6)
        expect(as.tot).toBeGreaterThanOrEqual(spreiding.hoogste * factor - as.klasse * 1e-6)
        expect(balken.length).toBeLessThan(42)
        expect(balken.reduce((a, b) => a + b.deel, 0)).toBeCloseTo(1, 9)
        for (const b of balken) expect(b.deel).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('[GR-16] also when draws are counted in classes', () => {
    const v = verzameling(Array.from({ length: 10_000 }, (_, i) => 50_000 + 10 * i))
    const as = leesas(spreidingVan(v)!, 1)
    expect([as.klasse, as.stap, as.decimalen]).toEqual([5_000, 500, 0])
    for (const b of staven(v, as, 1).slice(1, -2)) expect(b.deel).toBeCloseTo(0.05, 2)
    expect(waardeMetKans(v, 0.1)! / 140_000).toBeCloseTo(1, 3)
  })

  it('[GR-15] a threshold is typed in the unit that is read: percent, millions of euro, persons', () => {
    expect(['u.ind.inwilligingspercentage', 'u.bz.oda_kosten', 'u.coa.bezetting'].map(leesfactor)).toEqual([
      100, 1e-6, 1,
    ])
    expect(['106.700', '14,5', '\u2212200', '79 %', '1e5', '', 'x'].map(leesGetal)).toEqual([
      106_700,
      14.5,
      -200,
      79,
      undefined,
      undefined,
      undefined,
    ])
  })
})
