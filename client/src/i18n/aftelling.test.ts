import { describe, expect, it } from 'vitest'
import { duurVan, korteAftelling, langeAftelling } from './aftelling.ts'

const s = 1_000
const min = 60 * s
const u = 60 * min
const d = 24 * u

describe('aftelling (SCH)', () => {
  it.each([
    [d + 2 * u + 32 * min, '1 d 2 u'],
    [d, '1 d 0 u'],
    [d - s, '23 u 59 min'],
    [22 * u + 41 * min, '22 u 41 min'],
    [u, '1 u 0 min'],
    [u - s, '59:59'],
    [41 * min + 7 * s, '41:07'],
    [9 * s, '0:09'],
    [0, '0:00'],
    [-5 * s, '0:00'],
  ])('[SCH-10] %d ms reads %s', (ms, tekst) => {
    expect(korteAftelling(ms).replaceAll('\u00a0', ' ')).toBe(tekst)
  })

  it('[SCH-10] in full sentences zero parts are left out', () => {
    expect(langeAftelling(d + 2 * u + 32 * min)).toBe('1 dag 2 uur 32 min')
    expect(langeAftelling(2 * d + 5 * min)).toBe('2 dagen 5 min')
    expect(langeAftelling(20 * s)).toBe('minder dan een minuut')
    expect(langeAftelling(d + u, 'en')).toBe('1 day 1 hour')
  })

  it('[SCH-10] the parts add up to the whole', () => {
    expect(duurVan(d + 2 * u + 32 * min + 56 * s + 999)).toEqual({ dagen: 1, uren: 2, minuten: 32, seconden: 56 })
  })
})
