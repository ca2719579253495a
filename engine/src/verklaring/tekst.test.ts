import { describe, expect, it } from 'vitest'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { midden, schrijf, waardeTekst } from './tekst.ts'
import { verklaar } from './verklaar.ts'
import type { Stuk } from './verklaring.ts'

const leg = (id: string) => {
  const v = verklaar(mpp20242, { id, scenario: 'medio', jaar: 2026 })
  if (!v?.formule || !v.ingevuld) throw new RangeError(id)
  return { namen: schrijf(v.formule, v.delen, 'namen'), waarden: schrijf(v.ingevuld, v.delen, 'waarden') }
}
const getal = (waarde: number): Stuk => ({ soort: 'getal', waarde })
const doe = (
  naam: 'plus' | 'verschil' | 'maal' | 'deel' | 'kleinste' | 'als' | 'indienLeeg',
  ...van: Stuk[]
): Stuk => ({
  soort: 'bewerking',
  naam,
  van,
})

describe('sommen in woorden (VK)', () => {
  it.each([
    [106686.645, 'personen', '106.687'],
    [0.95, 'fractie', '95\u00a0%'],
    [-12.34, 'personen', '\u221212,3'],
    [1 / 12, 'maanden', '0,0833'],
    [NaN, 'personen', '–'],
    [null, 'personen', '–'],
  ])('[VK-10] %d %s is %s', (waarde, eenheid, tekst) => expect(waardeTekst(waarde, eenheid)).toBe(tekst))

  it.each([
    ['Spoor 4', 'spoor 4'],
    ['TEV (toegang en verblijf)', 'TEV (toegang en verblijf)'],
    ['', ''],
  ])('[VK-10] in a sentence %j is %j', (naam, tekst) => expect(midden(naam)).toBe(tekst))

  it('[VK-10] brackets stand only where the order would change', () => {
    const [a, b, c] = [getal(10), getal(20), getal(30)]
    expect(schrijf(doe('verschil', a, doe('plus', b, c)), [], 'waarden')).toBe('10 \u2212 (20 + 30)')
    expect(schrijf(doe('plus', doe('maal', a, b), c), [], 'waarden')).toBe('10 × 20 + 30')
    expect(schrijf(doe('maal', doe('plus', a, b), c), [], 'waarden')).toBe('(10 + 20) × 30')
    expect(schrijf(doe('deel', a, doe('maal', b, c)), [], 'waarden')).toBe('10 ÷ (20 × 30)')
    expect(schrijf(doe('plus', doe('indienLeeg', a, b), c), [], 'waarden')).toBe('(10, indien leeg 20) + 30')
    expect(schrijf(doe('als', a, b, c), [], 'waarden', 'en')).toBe('if 10 is above 0 20, else 30')
  })

  it('[VK-10] an equation in names and in values', () => {
    expect(leg('u.coa.capaciteitsbehoefte')).toEqual({
      namen: '[COA-bezetting] ÷ (1 \u2212 ‘Snijverlies (1 - bezettingspercentage)’)',
      waarden: '106.687 ÷ (1 \u2212 9\u00a0%)',
    })
  })
})
