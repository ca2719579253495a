import { describe, expect, it } from 'vitest'
import { alinea, cijfer, grafiek, kop } from './bouw.ts'
import { controleer } from './controle.ts'
import type { Knoop } from './inhoud.ts'
import { proefbron } from './proefbron.ts'

const bronnen = { vastgesteld: proefbron({ 'u.coa.bezetting/medio/2026': 106_700 }) }
const soorten = (...content: readonly Knoop[]): readonly string[] =>
  controleer({ type: 'doc', content }, bronnen).map((b) => `${b.soort} ${b.tekst}`.trim())

describe('rapport: controle vóór vastzetten (RA)', () => {
  it.each([
    ['Er komen 106.700 mensen', ['106.700']],
    ['Er komen 4500 mensen en nog eens 4500', ['4500', '4500']],
    ['1.234,5 en 12.000.000', ['1.234,5', '12.000.000']],
    ['met 1 januari 2026 en MPP 2024-2 is niets mis', []],
    ['999 plekken, 12,5 en 33% zijn klein genoeg', []],
    ['NL91ABNA0417164300 is geen modelcijfer', []],
    ['in 1850 was er nog geen MPP', ['1850']],
    ['versie 1.2.3 en 06-12345678', ['12345678']],
  ])('[RA-16] in "%s" it finds %j', (woorden, gevonden) => {
    expect(controleer({ type: 'doc', content: [alinea(woorden)] }, bronnen).map((b) => b.tekst)).toEqual(gevonden)
  })

  it('[RA-16] a number split over bold and plain text is still one number, an exception is none', () => {
    const split = alinea({ type: 'text', text: '12', marks: [{ type: 'bold' }] }, '.500 zaken en 30.000')
    const gevonden = controleer({ type: 'doc', content: [split] }, bronnen, { getallen: ['30.000'] })
    expect(gevonden.map((b) => b.tekst)).toEqual(['12.500'])
  })

  it('[RA-16] the second of two equal numbers is found as the second', () => {
    expect(controleer({ type: 'doc', content: [alinea('4500 of 4500')] }, bronnen).map((b) => b.keer)).toEqual([0, 1])
  })

  it('[RA-17] [RA-18] voorlopige figures and figures without a value are named', () => {
    expect(soorten(alinea(cijfer('u.coa.bezetting', 2026)))).toEqual([])
    expect(soorten(alinea(cijfer('u.coa.bezetting', 2026, 'medio', 'voorlopig')))).toHaveLength(2)
    expect(soorten(alinea(cijfer('u.coa.bezetting', 2031)))).toEqual([
      'geen-waarde COA-bezetting, 1\u00a0januari\u00a02031, medio',
    ])
  })

  it('[RA-19] a chart needs a caption and figures', () => {
    expect(soorten(grafiek('u.coa.bezetting', 'Opvang'))).toEqual([])
    expect(soorten(grafiek('u.coa.bezetting', ' '))).toEqual(['bijschrift'])
    expect(soorten(grafiek('u.nidos.caseload', 'Nidos'))).toEqual(['geen-waarde Nidos'])
  })

  it('[RA-15] headings may not skip a level or be empty, each with the place where it is', () => {
    const doc: Knoop = { type: 'doc', content: [kop(1, 'A'), kop(3, 'B'), { type: 'heading', attrs: { level: 2 } }] }
    expect(controleer(doc, bronnen).map((b) => [b.soort, b.pad])).toEqual([
      ['koppen', [1]],
      ['koppen', [2]],
    ])
  })

  it('[RA-20] a link that leads nowhere is named', () => {
    const link = (href: string): Knoop =>
      alinea({ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }] })
    expect(soorten(link('https://voorbeeld.nl'), link('javascript:alert(1)'), link(''))).toEqual([
      'link hier',
      'link hier',
    ])
  })
})
