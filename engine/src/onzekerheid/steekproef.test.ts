// The chances of the years: hypercube, seed, correlation. Source: docs/spec/onzekerheid.md (OZ-1, OZ-2, OZ-3).
import { describe, expect, it } from 'vitest'
import { normaleKans } from '../prognose/normaal.ts'
import { normaalKwantiel } from './normaal-kwantiel.ts'
import { maakKansen, maakSteekproef } from './steekproef.ts'
import { maakToeval, xoshiro } from './toeval.ts'

const jaren = 5

/** u[jaar][trekking] of all draws. */
function trek(aantal: number, zaad: number, rho: number): readonly (readonly number[])[] {
  const kansen = maakKansen(jaren, aantal)
  maakSteekproef(aantal, zaad, rho, jaren).vul(kansen, 0, aantal)
  return Array.from({ length: jaren }, (_, j) => [...kansen.u.subarray(j * aantal, (j + 1) * aantal)])
}

function samenhang(a: readonly number[], b: readonly number[]): number {
  const z = (u: readonly number[]) => u.map(normaalKwantiel)
  const [x, y] = [z(a), z(b)]
  const som = (v: readonly number[]) => v.reduce((s, w) => s + w, 0)
  const kruis = (v: readonly number[], w: readonly number[]) =>
    som(v.map((vi, i) => vi * w[i]!)) - (som(v) * som(w)) / v.length
  return kruis(x, y) / Math.sqrt(kruis(x, x) * kruis(y, y))
}

describe('steekproef (OZ)', () => {
  it.each([100, 101, 997, 2000])('[OZ-1] of %d draws one lies in every part of the first year', (aantal) => {
    const delen = trek(aantal, 7, 0.8)[0]!.map((u) => Math.floor(u * aantal))
    expect([...delen].sort((a, b) => a - b)).toEqual(Array.from({ length: aantal }, (_, i) => i))
  })

  it('[OZ-1] the first tenth of the draws leaves no gap larger than three tenths of a tenth part', () => {
    const eerste = [
      0,
      ...trek(2000, 7, 0.8)[0]!
        .slice(0, 200)
        .sort((a, b) => a - b),
      1,
    ]
    const gat = Math.max(...eerste.slice(1).map((u, i) => u - eerste[i]!))
    expect(gat).toBeLessThan(3 / 200)
  })

  it('[OZ-3] each year by itself is uniform', () => {
    for (const u of trek(4000, 3, 0.8)) {
      const afwijking = [...u].sort((a, b) => a - b).map((x, i) => Math.abs(x - (i + 0.5) / u.length))
      expect(Math.max(...afwijking)).toBeLessThan(1.95 / Math.sqrt(u.length))
    }
  })

  it.each([0, 0.5, 0.8, 0.95])('[OZ-3] rho = %d is the correlation of a year with the year before', (rho) => {
    const u = trek(4000, 11, rho)
    for (let j = 1; j < jaren; j++) expect(Math.abs(samenhang(u[j - 1]!, u[j]!) - rho)).toBeLessThan(0.06)
    expect(Math.abs(samenhang(u[0]!, u[2]!) - rho * rho)).toBeLessThan(0.06)
  })

  it('[OZ-3] rho = 1 gives every year the same chance', () => {
    const [eerste, ...rest] = trek(500, 5, 1)
    for (const jaar of rest) expect(jaar).toEqual(eerste)
  })

  it('[OZ-2] a draw depends on seed, stream and number only', () => {
    const rij = (zaad: number, stroom: string, nummer: number) => {
      const toeval = maakToeval(zaad, stroom)
      toeval.begin(nummer)
      return Array.from({ length: 4 }, () => toeval.bits())
    }
    expect(rij(1, 'jaren', 12)).toEqual(rij(1, 'jaren', 12))
    expect(rij(1, 'jaren', 12)).not.toEqual(rij(2, 'jaren', 12))
    expect(rij(1, 'jaren', 12)).not.toEqual(rij(1, 'jaren', 13))
    expect(rij(1, 'jaren', 12)).not.toEqual(rij(1, 'band a', 12))
  })

  it('[OZ-2] the generator is xoshiro128**: from state 1, 2, 3, 4 it gives the published numbers', () => {
    const bits = xoshiro(Uint32Array.of(1, 2, 3, 4))
    expect(Array.from({ length: 6 }, bits)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492])
  })

  it('[OZ-3] the inverse of the normal distribution holds to 13 digits, also far out', () => {
    for (const p of [1e-14, 1e-9, 1e-4, 0.07, 0.125, 0.4, 2 / 3, 0.875, 0.999])
      expect(Math.abs(normaleKans(normaalKwantiel(p)) / p - 1)).toBeLessThan(1e-13)
    expect(normaalKwantiel(0.975)).toBeCloseTo(1.959963984540054, 13)
  })
})
