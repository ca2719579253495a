// The special functions against values computed with 30 digits. Source: decision D08; docs/spec/engine.md (PEA-A8).
import { describe, expect, it } from 'vitest'
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
})
