// The special functions against values computed with 30 digits. Source: decision D08; docs/spec/engine.md (PEA-A8).
import { describe, expect, it } from 'vitest'
import jstat from 'jstat'
import { exp, log } from './exp-log.ts'
import { kansverdeling } from './familie.ts'
import { gammaKans } from './gamma.ts'
import { normaleKans } from './normaal.ts'

describe('special functions', () => {
  it.each([
    [-20, 2.7536241186062337e-89],
    [-8.5, 9.47953482220331835e-18],
    [-8, 6.22096057427178412e-16],
    [-3, 0.00134989803163009453],
    [-0.5, 0.308537538725986896],
    [0, 0.5],
    [1, 0.841344746068542949],
    [4, 0.99996832875816688],
  ])('[PEA-A8] Φ(%d) to 13 digits, also far below', (z, kans) =>
    expect(Math.abs(normaleKans(z) / kans - 1)).toBeLessThan(1e-13),
  )

  it.each([
    [0.3, 0.1, 0.545912849591796505],
    [1, 2, 0.864664716763387308],
    [5, 3, 0.184736755476227934],
    [25, 25, 0.526601531443650643],
    [25, 40, 0.995517343434426795],
    [4.7, 12, 0.994561853420176174],
    [400, 380, 0.158550709784294791],
    [10000, 10100, 0.841348750447179622],
  ])('[PEA-A8] P(%d, %d) within 1e-13', (k, x, kans) => expect(Math.abs(gammaKans(k, x) - kans)).toBeLessThan(1e-13))

  it.each([
    [-744, 7.67194470417997907e-324],
    [-300.25, 4.00942236462285704e-131],
    [-20.5, 1.25015286638674263e-9],
    [-1, 0.367879441171442322],
    [-1e-9, 0.999999999],
    [0, 1.0],
    [0.3, 1.34985880757600309],
    [1, 2.71828182845904524],
    [12.75, 344551.896137823701],
    [700.5, 1.67218596206749856e304],
  ])('[PEA-B-1] e^%d within one unit in the last place', (x, verwacht) =>
    expect(Math.abs(exp(x) / verwacht - 1)).toBeLessThan(x < -700 ? 0.2 : 3e-16),
  )

  it.each([
    [1e-310, -713.801378828154165],
    [2.5e-12, -26.7147303840543932],
    [0.3, -1.20397280432593603],
    [0.7071, -0.346583180371942],
    [0.9999999, -1.00000004947364743e-7],
    [1, 0.0],
    [1.5, 0.405465108108164382],
    [2.718281828, 0.999999999831126638],
    [40000, 10.5966347330960734],
    [1e300, 690.775527898213705],
  ])('[PEA-B-1] ln %d within one unit in the last place', (x, verwacht) =>
    expect(Math.abs(log(x) - verwacht)).toBeLessThanOrEqual(2.3e-16 * Math.abs(verwacht)),
  )

  it('[PEA-B-1] at the edges', () => {
    expect([exp(-800), exp(800), exp(NaN), log(0), log(-1), log(Infinity)]).toEqual([
      0,
      Infinity,
      NaN,
      -Infinity,
      NaN,
      Infinity,
    ])
  })

  it('[PEA-A2] agrees with jStat where jStat is accurate', () => {
    const { jStat } = jstat
    for (let x = 10_000; x < 90_000; x += 2500) {
      const v = Math.log(1 + 0.04)
      const logn = kansverdeling('lognormaal', 40_000, 8000)
      expect(logn.kansTot(x)).toBeCloseTo(jStat.lognormal.cdf(x, Math.log(40_000) - v / 2, Math.sqrt(v)), 13)
      expect(logn.dichtheid(x) * 1e4).toBeCloseTo(
        jStat.lognormal.pdf(x, Math.log(40_000) - v / 2, Math.sqrt(v)) * 1e4,
        11,
      )
      const gamma = kansverdeling('gamma', 40_000, 8000)
      expect(gamma.kansTot(x)).toBeCloseTo(jStat.gamma.cdf(x, 25, 1600), 9)
      expect(gamma.dichtheid(x) * 1e4).toBeCloseTo(jStat.gamma.pdf(x, 25, 1600) * 1e4, 8)
      expect(kansverdeling('normaal_afgekapt', 40_000, 8000).dichtheid(x) * 1e4).toBeCloseTo(
        jStat.normal.pdf(x, 40_000, 8000) * 1e4,
        5,
      )
    }
  })
})
