// Waterfall and tornado: steps that add up, an axis that is honest. Source: docs/spec/grafiek.md.
import { describe, expect, it } from 'vitest'
import { licht } from './palet.ts'
import { tornadoSpec, type Tornadovraag } from './tornado.ts'
import { asbegin, signed, watervalSpec, type Watervalvraag } from './waterval.ts'

const vraag: Watervalvraag = {
  indicator: 'u.coa.bezetting',
  jaar: 2026,
  van: { naam: 'vastgesteld', waarde: 106_700 },
  naar: { naam: 'voorlopig', waarde: 107_900 },
  stappen: [
    { naam: 'PEA', waarde: 2_000 },
    { naam: 'IND-productie', waarde: -800 },
  ],
}
const maat = { breedte: 800, hoogte: 300 }
interface Balk {
  naam: string
  van: number
  tot: number
  tekst: string
}
const balken = (v: Watervalvraag) => (watervalSpec(v, licht, maat)['data'] as { values: Balk[] }).values

describe('waterval', () => {
  it('[GR-12] every step starts where the one before ended, and the last ends at the second run', () => {
    const b = balken(vraag)
    expect(b.map((x) => x.tekst)).toEqual(['106.700', '+2.000', '\u2212800', '107.900'])
    expect(b[1]!.van).toBe(106_700)
    expect(b[2]!.van).toBe(b[1]!.tot)
    expect(b[2]!.tot).toBe(b[3]!.tot)
  })
  it('[GR-12] an axis that does not start at zero says so, and keeps every step on it', () => {
    const begin = asbegin(vraag)
    expect(begin).toBeGreaterThan(100_000)
    expect(begin).toBeLessThan(106_700)
    expect(watervalSpec(vraag, licht, maat).description).toContain(`De as begint bij 10`)
    const groot = { ...vraag, naar: { naam: 'b', waarde: 20_000 }, stappen: [{ naam: 'PEA', waarde: -86_700 }] }
    expect(asbegin(groot)).toBe(0)
    const lagen = (v: Watervalvraag) => (watervalSpec(v, licht, maat)['layer'] as unknown[]).length
    expect(lagen(vraag)).toBe(lagen(groot) + 1)
    expect(watervalSpec(groot, licht, maat).description).not.toContain('as begint')
  })
  it.each([
    [0, '0'],
    [1_230, '+1.200'],
    [-30, '\u2212<\u00a050'],
  ])('[GR-12] %d is written %s', (waarde, tekst) => expect(signed('u.coa.bezetting', waarde)).toBe(tekst))
})

describe('tornado', () => {
  const t: Tornadovraag = {
    indicator: 'u.coa.bezetting',
    jaar: 2026,
    basis: 100_000,
    balken: [
      { naam: 'Uitstroom', laag: 108_000, hoog: 92_000 },
      { naam: 'Snijverlies', laag: 99_000, hoog: 101_000 },
    ],
  }
  it('[GR-13] has two bars per parameter, the order as given', () => {
    const { values } = tornadoSpec(t, licht, maat)['data'] as { values: { naam: string; verschil: number }[] }
    expect(values.map((v) => [v.naam, v.verschil])).toEqual([
      ['Uitstroom', 8_000],
      ['Uitstroom', -8_000],
      ['Snijverlies', -1_000],
      ['Snijverlies', 1_000],
    ])
  })
  it('[GR-13] says in words what each parameter does', () => {
    expect(tornadoSpec(t, licht, maat).description).toContain('Uitstroom: +8.000 en \u22128.000')
  })
})
