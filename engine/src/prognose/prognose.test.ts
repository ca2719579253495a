// The PEA against the test vectors of the specification. Source: model specification A8; decision D09.
import { describe, expect, it } from 'vitest'
import { kwantiel } from './kwantiel.ts'
import { type Component, overschrijding, verdelingVan } from './verdeling.ts'
import type { Familie } from './familie.ts'

const c = (kans: number, mu: number, spreiding: number, familie: Familie = 'normaal_afgekapt'): Component => ({
  kans,
  mu,
  spreiding,
  familie,
})
const mix2024 = [c(0.3, 23364, 5900), c(0.5, 38286, 6300), c(0.2, 54708, 6700)]
const mpp = [0.125, 0.5, 2 / 3, 0.875]

describe('test vectors of the PEA', () => {
  it.each([
    [0.125, 21999.86],
    [0.25, 27533.23],
    [0.5, 36777.96],
    [2 / 3, 41999.84],
    [0.75, 45318.38],
    [0.875, 53000.04],
  ])('[PEA-A5] mix 2024: Q(%d) = %d', (p, q) => {
    const v = verdelingVan([mix2024])
    expect(kwantiel(v, p)).toBeCloseTo(q, 2)
    expect(v.kansTot(kwantiel(v, p))).toBeCloseTo(p, 9)
  })

  it.each([
    [20000, 0.91379824],
    [32180, 0.63707997],
    [40000, 0.39429969],
    [50000, 0.16751969],
    [60000, 0.04310338],
  ])('[PEA-A6] mix 2024: P(X > %d) = %d', (x, kans) =>
    expect(overschrijding(verdelingVan([mix2024]), x)).toBeCloseTo(kans, 8),
  )

  it('[PEA-A7] mix 2024: mean 37094.08', () => expect(verdelingVan([mix2024]).verwachting).toBeCloseTo(37094.08, 2))

  it.each<[Familie, number[]]>([
    ['lognormaal', [31232.255, 39223.227, 42715.903, 49258.74]],
    ['gamma', [31027.822, 39467.949, 42986.457, 49317.266]],
    ['normaal_afgekapt', [30797.215, 40000.003, 43445.8204966, 49202.796]],
  ])('[PEA-A2] %s(40000, 8000)', (familie, verwacht) => {
    const v = verdelingVan([[c(1, 40000, 8000, familie)]])
    mpp.forEach((p, i) => expect(Math.abs(kwantiel(v, p) - (verwacht[i] as number))).toBeLessThan(0.001))
  })

  it('[PEA-A4] mix 2024 with an additive group', () => {
    const v = verdelingVan([mix2024, [c(0.6, 0, 0, 'punt'), c(0.4, 3000, 800, 'lognormaal')]])
    const verwacht = [23119.2, 37945.9, 43278.2, 54232.0]
    mpp.forEach((p, i) => expect(Math.abs(kwantiel(v, p) - (verwacht[i] as number))).toBeLessThan(0.06))
  })

  it('[PEA-A4] sum of two normals on the grid', () => {
    const v = verdelingVan([[c(1, 40000, 6000)], [c(1, 5000, 1000)]])
    expect(kwantiel(v, 0.125)).toBeCloseTo(38002.68, 2)
    expect(kwantiel(v, 0.875)).toBeCloseTo(51997.32, 2)
  })

  it('[PEA-A5] points: a quantile on a point is exact, also at 0', () => {
    const v = verdelingVan([[c(0.5, 30000, 0, 'punt'), c(0.5, 50000, 0, 'punt')]])
    expect(mpp.map((p) => kwantiel(v, p))).toEqual([30000, 30000, 50000, 50000])
    expect(kwantiel(verdelingVan([[c(0.7, 0, 0, 'punt'), c(0.3, 50000, 0, 'punt')]]), 2 / 3)).toBe(0)
  })
})
