// Figures as a file for a spreadsheet and for a machine. Source: docs/spec/grafiek.md (GR).

import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

const rijen = [
  ['jaar', 'medio; netto'],
  [2025, 79_900.5],
  [2026, null],
]

describe('csv (GR)', () => {
  it('[GR-10] a Dutch spreadsheet gets a byte order mark, semicolons and decimal commas', () =>
    expect(csv(rijen, 'blad')).toBe('\ufeffjaar;"medio; netto"\r\n2025;79900,5\r\n2026;\r\n'))

  it('[GR-10] a machine gets commas and decimal points', () =>
    expect(csv(rijen, 'machine')).toBe('jaar,medio; netto\r\n2025,79900.5\r\n2026,\r\n'))

  it.each(['=1+1', '+31', '-x', '@som', '\tx'])('[GR-11] %s is never a formula', (tekst) =>
    expect(csv([[tekst]], 'machine')).toBe(`'${tekst}\r\n`),
  )

  it('[GR-11] quotes and line ends stay inside their cell', () =>
    expect(csv([['zei "ja"\nen ging']], 'machine')).toBe('"zei ""ja""\nen ging"\r\n'))
})
