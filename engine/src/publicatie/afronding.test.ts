// Rounding and notation of published figures. Source: model specification E; docs/spec/engine.md (ENG-E).
import { describe, expect, it } from 'vitest'
import { rondAf, toonCijfer } from './afronding.ts'

const v = '\u00a0'

describe('publication', () => {
  it.each([
    ['u.coa.bezetting', 106_650, 106_700],
    ['u.coa.bezetting', 106_649.999, 106_600],
    ['u.ks.achterstand', -150, -200],
    ['u.ks.achterstand', -49, 0],
    ['u.pea.q667', 41_999.84, 42_000],
    ['u.ks.taakstelling', 18_620, 18_500],
    ['u.ind.inwilligingspercentage', 0.785, 0.79],
    ['u.monitor.afwijking', -0.2338, -0.234],
    ['u.ind.doorlooptijd', 14.3, 14.5],
    ['u.bz.oda_kosten', 412_600_000, 413_000_000],
  ])('[ENG-E-1] %s: %d becomes %d', (id, waarde, rond) => expect(rondAf(id, waarde)).toBe(rond))

  it.each<[string, number | null, string]>([
    ['u.coa.bezetting', 106_650, '106.700'],
    ['u.coa.bezetting', 31, `<${v}50`],
    ['u.coa.bezetting', 0, '0'],
    ['u.pea.q667', 300, `<${v}500`],
    ['u.ks.achterstand', -1249, '-1.200'],
    ['u.ind.inwilligingspercentage', 0.785, `79${v}%`],
    ['u.monitor.afwijking', -0.2338, `-23,4${v}%`],
    ['u.ind.doorlooptijd', 14.3, `14,5${v}maanden`],
    ['u.bz.oda_kosten', 412_600_000, `€${v}413${v}mln`],
    ['u.coa.bezetting', null, '–'],
    ['u.coa.bezetting', NaN, '–'],
    ['u.bestaat.niet', 5, '–'],
  ])('[ENG-E-2] %s: %d is written %s', (id, waarde, tekst) => expect(toonCijfer(id, waarde)).toBe(tekst))
})
