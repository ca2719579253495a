// Draws in bounded memory: exact when few, in classes when many, whatever the order. Source: docs/spec/onzekerheid.md (OZ-2, OZ-6, OZ-7, OZ-12).
import { describe, expect, it } from 'vitest'
import { kansBoven, percentielen, spreidingVan, standaardfout } from './spreiding.ts'
import { momentVan } from './uitkomst.ts'
import { maakVerzameling, plaatsen, voegSamen, voegToe, type Verzameling } from './verzameling.ts'
import { maakToeval } from './toeval.ts'

/** Skewed, partly negative, with ties. */
function getallen(aantal: number, zaad = 1): readonly number[] {
  const toeval = maakToeval(zaad, 'proef')
  toeval.begin(0)
  return Array.from({ length: aantal }, () => {
    const x = toeval.uniform()
    return x < 0.1 ? 250 : 150_000 * x * x - 8000 * toeval.uniform()
  })
}

function vol(waarden: readonly number[]): Verzameling {
  const v = maakVerzameling(waarden.length)
  for (let i = 0; i < waarden.length; i += 7) {
    const stuk = waarden.slice(i, i + 7)
    voegToe(v, Float64Array.from(stuk), stuk.length)
  }
  return v
}

const net = (v: Verzameling) => momentVan(2024, {}, v).verzameling

function kleinsteMet(gesorteerd: readonly number[], p: number): number {
  return gesorteerd.find((_, i) => (i + 1) / gesorteerd.length >= p - 1e-12)!
}

describe('verzameling (OZ)', () => {
  it.each([1, 7, 100, plaatsen])(
    '[OZ-6] %d draws: percentiles, mean and chances are those of the sorted list',
    (aantal) => {
      const x = getallen(aantal)
      const spreiding = spreidingVan(vol(x))!
      const gesorteerd = [...x].sort((a, b) => a - b)
      expect(spreiding.percentielen.map((q) => q.waarde)).toEqual(percentielen.map((p) => kleinsteMet(gesorteerd, p)))
      expect(spreiding.afleesfout).toBe(0)
      expect(Math.abs(spreiding.verwachting - x.reduce((a, b) => a + b, 0) / aantal)).toBeLessThan(1e-8)
      for (const grens of [-1e9, gesorteerd[0]!, 250, 40_000, gesorteerd.at(-1)!, 1e9])
        expect(kansBoven(vol(x), grens)).toBe(x.filter((w) => w > grens).length / aantal)
    },
  )

  it.each([plaatsen + 1, 20_000])('[OZ-7] %d draws: at most one class off, the mean exact', (aantal) => {
    const x = getallen(aantal)
    const v = vol(x)
    const spreiding = spreidingVan(v)!
    const gesorteerd = [...x].sort((a, b) => a - b)
    expect(spreiding.afleesfout).toBe(64)
    for (const { p, waarde } of spreiding.percentielen)
      expect(Math.abs(waarde - kleinsteMet(gesorteerd, p))).toBeLessThanOrEqual(64)
    expect(Math.abs(spreiding.verwachting - x.reduce((a, b) => a + b, 0) / aantal)).toBeLessThan(1e-8)
    expect([spreiding.laagste, spreiding.hoogste]).toEqual([gesorteerd[0], gesorteerd.at(-1)])
    for (const grens of [1000, 40_000, 90_000]) {
      const boven = (g: number) => x.filter((w) => w > g).length / aantal
      expect(kansBoven(v, grens)!).toBeLessThanOrEqual(boven(grens - 64))
      expect(kansBoven(v, grens)!).toBeGreaterThanOrEqual(boven(grens + 64))
    }
  })

  it('[OZ-7] memory stops growing at 4,096 draws', () => {
    const bytes = (aantal: number) => {
      const v = vol(getallen(aantal))
      return v.waarden.byteLength + v.aantallen.byteLength
    }
    expect(bytes(4096)).toBe(4096 * 8)
    expect(bytes(5000)).toBe(4096 * 4)
    expect(bytes(50_000)).toBe(bytes(5000))
  })

  it.each([50, 4096, 4097, 9000])(
    '[OZ-2] [OZ-7] %d draws in any order and any division are the same data',
    (aantal) => {
      const x = getallen(aantal)
      const geheel = net(vol(x))
      expect(net(vol([...x].reverse()))).toEqual(geheel)
      for (const delen of [2, 7]) {
        const stukken = Array.from({ length: delen }, (_, d) => vol(x.filter((_, i) => i % delen === d)))
        const samen = maakVerzameling(aantal)
        for (const stuk of stukken.reverse()) voegSamen(samen, stuk)
        expect(net(samen)).toEqual(geheel)
      }
    },
  )

  it('[OZ-7] draws that are all equal, and draws that are very small, are counted as well', () => {
    const gelijk = spreidingVan(vol(Array.from({ length: 5000 }, () => 1234.5)))!
    expect(gelijk.percentielen.every((q) => q.waarde === 1234.5)).toBe(true)
    const klein = spreidingVan(vol(getallen(5000).map((x) => x / 1e6)))!
    expect(klein.afleesfout).toBeLessThan(1e-4)
  })

  it('[OZ-12] the error of a percentile is a share of the draws, and the values that far away', () => {
    expect(standaardfout(0.125, 2000)).toBeCloseTo(0.0074, 4)
    const { percentielen: lijst } = spreidingVan(vol(Array.from({ length: 2000 }, (_, i) => i + 1)))!
    expect(lijst[1]).toEqual({ p: 0.125, waarde: 250, van: 236, tot: 265 })
  })

  it('[OZ-14] a draw without a value makes the figure not computable', () => {
    const v = vol([1, 2, NaN])
    expect(spreidingVan(v)).toBeNull()
    expect(kansBoven(v, 1)).toBeNull()
    expect(spreidingVan(maakVerzameling(10))).toBeNull()
  })
})
