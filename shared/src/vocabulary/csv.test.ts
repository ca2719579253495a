import { describe, expect, it } from 'vitest'
import { csv, excelNl, machine } from './csv.ts'

describe('publicatie: csv (PU)', () => {
  it('[PU-5] [GR-10] a Dutch Excel gets a mark, semicolons and decimal commas', () => {
    expect(
      csv(excelNl, [
        ['naam', 'waarde'],
        ['a;b', 1234.5],
        [null, -0.25],
      ]),
    ).toBe('\ufeffnaam;waarde\r\n"a;b";1234,5\r\n;-0,25\r\n')
  })

  it('[PU-6] [GR-10] a machine gets commas and decimal points, with every digit', () => {
    expect(
      csv(machine, [
        ['zei "ja"', 0.1 + 0.2],
        ['regel\neen', NaN],
      ]),
    ).toBe('"zei ""ja""",0.30000000000000004\n"regel\neen",\n')
  })

  it.each(['=1+1', '+31', '-x', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])(
    '[PU-7] [GR-11] %j is no formula',
    (tekst) => {
      const cel = csv(machine, [[tekst]])
      expect(cel.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )
})
