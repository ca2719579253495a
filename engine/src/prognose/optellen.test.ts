// Additive groups: points shift exactly, the grid ends where nothing is left, and the fast sum is the plain one. Source: model specification A4, A7; decisions D05–D07, D28, D31.
import { describe, expect, it } from 'vitest'
import { families } from './familie.ts'
import { convolutie } from './fourier.ts'
import { kwantiel, kwetsbaarInterval, vlakInterval } from './kwantiel.ts'
import { opRooster, stapVoor, vouw } from './rooster.ts'
import { type Component, verdelingVan } from './verdeling.ts'
import { kansverdeling } from './familie.ts'

const c = (kans: number, mu: number, spreiding: number, familie: Component['familie'] = 'normaal_afgekapt') => ({
  kans,
  mu,
  spreiding,
  familie,
})
const mix2024 = [c(0.3, 23364, 5900), c(0.5, 38286, 6300), c(0.2, 54708, 6700)]
const groep = (mu: number, s: number, familie: 'lognormaal' | 'normaal_afgekapt' = 'normaal_afgekapt') => ({
  delen: [{ kans: 1, verdeling: kansverdeling(familie, mu, s) }],
})

describe('adding groups', () => {
  it('[PEA-A4] D05: points of additive groups shift the exact distribution, without a grid', () => {
    const alleen = verdelingVan([mix2024])
    const samen = verdelingVan([mix2024, [c(0.6, 0, 0, 'punt'), c(0.4, 3000, 0, 'punt')], [c(1, 1234.5, 0, 'punt')]])
    for (const x of [5000, 20_000, 36_777.9, 54_321, 80_000]) {
      const exact = 0.6 * alleen.kansTot(x - 1234.5) + 0.4 * alleen.kansTot(x - 4234.5)
      expect(Math.abs(samen.kansTot(x) - exact)).toBeLessThan(1e-15)
    }
    expect(samen.verwachting).toBeCloseTo(alleen.verwachting + 1200 + 1234.5, 8)
  })

  it('[PEA-A4] D06: the grid holds all probability but 1e-11, D07: the first cell is half as wide', () => {
    const { massa } = opRooster(groep(40_000, 8000, 'lognormaal'), 25)
    expect(Math.abs(massa.reduce((a, m) => a + m, 0) - 1)).toBeLessThan(1e-11)
    const smal = opRooster(groep(0.001, 10), 25)
    expect(smal.massa[0]).toBeCloseTo(kansverdeling('normaal_afgekapt', 0.001, 10).kansTot(12.5), 14)
    const metNul = verdelingVan([[c(0.7, 0, 0, 'punt'), c(0.3, 50_000, 5000)], [c(1, 0, 0, 'punt')]])
    expect(kwantiel(metNul, 2 / 3)).toBe(0)
  })

  it('[PEA-A4] the exact sum of two normals within a person, on any part of the line', () => {
    const samen = verdelingVan([[c(1, 40_000, 6000)], [c(1, 5000, 1000)]])
    const exact = verdelingVan([[c(1, 45_000, Math.hypot(6000, 1000))]])
    for (const p of [0.01, 0.125, 0.5, 2 / 3, 0.875, 0.99])
      expect(Math.abs(kwantiel(samen, p) - kwantiel(exact, p))).toBeLessThan(0.05)
    expect(samen.standaardafwijking).toBeCloseTo(Math.hypot(6000, 1000), 2)
  })

  it('[PR-16] three groups: the order does not matter', () => {
    const a = [c(0.6, 0, 0, 'punt'), c(0.4, 3000, 800, 'lognormaal')]
    const b = [c(0.5, 0, 0, 'punt'), c(0.5, 8000, 3000, 'gamma')]
    const [een, ander] = [verdelingVan([mix2024, a, b]), verdelingVan([mix2024, b, a])]
    for (const p of [0.125, 0.5, 0.875]) expect(kwantiel(een, p)).toBeCloseTo(kwantiel(ander, p), 6)
  })

  it('[PR-16] the fast sum is the plain sum to 1e-15, and never negative', () => {
    const [a, b] = [opRooster(groep(9000, 2500), 25), opRooster(groep(3000, 800, 'lognormaal'), 25)]
    const snel = vouw(a, b).massa
    const gewoon = new Float64Array(snel.length)
    a.massa.forEach((x, i) => b.massa.forEach((y, j) => (gewoon[i + j] = gewoon[i + j]! + x * y)))
    expect(snel.every((m, k) => m >= 0 && Math.abs(m - gewoon[k]!) < 1e-15)).toBe(true)
    expect([...convolutie(Float64Array.of(1, 2), Float64Array.of(3))].map((x) => Number(x.toFixed(12)))).toEqual([3, 6])
  })

  it('[PR-16] the cells are 25 persons, and grow only when there would be more than twenty thousand', () => {
    expect(stapVoor([groep(55_866, 6700), groep(3000, 800, 'lognormaal')])).toBe(25)
    const wijd = groep(1e9, 1e12, 'lognormaal')
    const stap = stapVoor([wijd])
    expect(opRooster(wijd, stap).massa.length).toBeLessThanOrEqual(20_001)
  })
})

describe('quantiles', () => {
  it('[PEA-A5] in a gap it is the left end, whatever the rounding of the sum', () => {
    for (const kansen of [
      [0.1, 0.2, 0.2, 0.5],
      [0.35, 0.1, 0.05, 0.5],
      [0.15, 0.3, 0.05, 0.5],
    ]) {
      // prettier-ignore
      const [k1 = 0, k2 = 0, k3 = 0, k4 = 0] = kansen
      const v = verdelingVan([[c(k1, 20_000, 100), c(k2, 20_000, 110), c(k3, 20_000, 90), c(k4, 60_000, 100)]])
      const [van, tot] = vlakInterval(v, 0.5)
      expect(kwantiel(v, 0.5)).toBe(van)
      expect(van).toBeLessThan(21_000)
      expect(tot).toBeGreaterThan(59_000)
    }
  })

  it('[PEA-A5] F(Q(p)) = p where F is continuous, for every family and many p', () => {
    for (const familie of families.filter((f) => f !== 'punt')) {
      const v = verdelingVan([[c(0.4, 30_000, 9000, familie), c(0.6, 45_000, 12_000, familie)]])
      let vorige = 0
      for (let p = 0.001; p < 1; p += 0.037) {
        const q = kwantiel(v, p)
        expect(Math.abs(v.kansTot(q) - p)).toBeLessThan(1e-9)
        expect(q).toBeGreaterThan(vorige)
        vorige = q
      }
    }
  })

  it('[PEA-07] a quantile on a point is firm, unless the point ends exactly at p', () => {
    const v = verdelingVan([[c(0.5, 30_000, 0, 'punt'), c(0.5, 50_000, 0, 'punt')]])
    const [van, tot] = kwetsbaarInterval(v, 0.5, 30_000)!
    expect([van, Math.round(tot)]).toEqual([30_000, 50_000])
    expect(kwetsbaarInterval(v, 0.125, 30_000)).toBeNull()
    expect(kwetsbaarInterval(v, 2 / 3, 50_000)).toBeNull()
  })
})

describe('mean and spread', () => {
  it.each(families.filter((f) => f !== 'punt'))('[PEA-A7] %s: as the area under the line says', (familie) => {
    for (const [mu, s] of [
      [40_000, 8000],
      [12_000, 9000],
    ] as const) {
      // prettier-ignore
      const v = verdelingVan([[c(1, mu, s, familie)]])
      let [massa, m1, m2] = [0, 0, 0]
      for (let x = 0.5; x < 400_000; x++) {
        const f = v.dichtheid(x)
        massa += f
        m1 += f * x
        m2 += f * x * x
      }
      expect(massa).toBeCloseTo(1, 5)
      expect(Math.abs(m1 - v.verwachting)).toBeLessThan(0.1)
      expect(Math.abs(Math.sqrt(m2 - m1 * m1) - v.standaardafwijking)).toBeLessThan(0.5)
    }
  })

  it('[PEA-A2] D28: a triangle wider than its mode starts at 0', () => {
    const v = verdelingVan([[c(1, 1000, 3000, 'driehoek')]])
    expect([v.kansTot(0), v.kansTot(1000), v.kansTot(4000)]).toEqual([0, 0.25, 1])
    expect(v.verwachting).toBeCloseTo(5000 / 3, 10)
  })
})
