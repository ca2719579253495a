// Deviation, signal, band and reference of the monitor. Source: docs/spec/monitor.md (MON).
import { describe, expect, it } from 'vitest'
import { afwijkingVan } from './afwijking.ts'
import { bandpositie } from './band.ts'
import { keurRealisatie } from './keur-realisatie.ts'
import { tussenstand } from './tussenstand.ts'

describe('deviation', () => {
  it.each([
    ['eerste aanvragen', 42_000, 32_180, '-23,4', true],
    ['nareis', 13_000, 11_880, '-8,6', false],
    ['DT&V-instroom', 18_200, 17_400, '-4,4', false],
  ])('[MON-1] realisation 2024 against MPP 2024-2 medio: %s %d → %d is %s %%, signal %s', (_, p, r, tekst, signaal) => {
    const uit = afwijkingVan(p, r)
    if (uit.kind === 'n.v.t.') throw new Error('a deviation was expected')
    expect((uit.fractie * 100).toFixed(1).replace('.', ',')).toBe(tekst)
    expect(uit.signaal).toBe(signaal)
  })

  it.each([
    [100, 85, true],
    [20, 23, true],
    [60, 69, true],
    [100_000, 85_001, false],
    [100_000, 114_999, false],
    [100, 100, false],
  ])('[MON-2] %d → %d: from 15 %% on, to both sides, signal %s', (p, r, signaal) => {
    expect(afwijkingVan(p, r)).toMatchObject({ kind: 'berekend', signaal })
  })

  it('[MON-2] another threshold is another signal', () => {
    expect(afwijkingVan(100, 91, 0.1)).toMatchObject({ signaal: false })
    expect(afwijkingVan(100, 90, 0.1)).toMatchObject({ signaal: true })
    expect(afwijkingVan(100, 100, 0)).toMatchObject({ fractie: 0, signaal: true })
  })

  it.each([
    [0, 10],
    [null, 10],
    [10, null],
    [0, 0],
    [NaN, 10],
    [10, NaN],
  ])('[MON-3] %j → %j has no deviation', (p, r) => expect(afwijkingVan(p, r)).toEqual({ kind: 'n.v.t.' }))
})

describe('band', () => {
  const band = { min: 22_000, medio: 42_000, max: 53_000 }
  it.each([
    [21_999.9, 'onder_min'],
    [22_000, 'min_medio'],
    [32_180, 'min_medio'],
    [42_000, 'min_medio'],
    [42_000.1, 'medio_max'],
    [53_000, 'medio_max'],
    [53_000.1, 'boven_max'],
  ] as const)('[MON-4] %d lies %s', (x, waar) => expect(bandpositie(x, band)).toBe(waar))

  it('[MON-5] there is no position without a band', () => {
    expect(bandpositie(null, band)).toBeNull()
    expect(bandpositie(1, { ...band, medio: null })).toBeNull()
    expect(bandpositie(1, { ...band, min: null })).toBeNull()
    expect(bandpositie(1, { ...band, max: null })).toBeNull()
    expect(bandpositie(30_000, { min: 50_000, medio: 42_000, max: 53_000 })).toBeNull()
    expect(bandpositie(30_000, { min: 22_000, medio: 42_000, max: 41_000 })).toBeNull()
    expect(bandpositie(NaN, band)).toBeNull()
  })
})

describe('year to date', () => {
  const maanden = [1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]
  it.each([
    [6, 12, 6],
    [9, 18, 15],
    [12, 24, 24],
  ])('[MON-6] after %d months: evenredig %d, seizoen %d', (tot, evenredig, seizoen) =>
    expect(tussenstand(maanden, tot)).toEqual({ evenredig, seizoen }),
  )

  it('[MON-6] the choice of the reference makes or breaks a signal', () => {
    const uit = tussenstand(maanden, 6)
    expect(afwijkingVan(uit.evenredig, 7)).toMatchObject({ signaal: true })
    expect(afwijkingVan(uit.seizoen, 6.5)).toMatchObject({ signaal: false })
  })

  it('[MON-6] what cannot be calculated stays unknown', () => {
    expect(tussenstand([1, null, ...maanden.slice(2)], 1)).toEqual({ evenredig: null, seizoen: 1 })
    expect(tussenstand([NaN, ...maanden.slice(1)], 2)).toEqual({ evenredig: null, seizoen: null })
    expect(() => tussenstand([1], 1)).toThrow(RangeError)
    expect(() => tussenstand(maanden, 13)).toThrow(RangeError)
  })
})

describe('what is known', () => {
  it.each([
    [2024, 5, '2024-06-01', null],
    [2024, 6, '2024-06-30', null],
    [2024, 2, '2024-02-29', null],
    [2023, 12, '2024-01-01', null],
    [2024, 6, '2024-06-29', 'De realisatie van juni 2024 kan nog niet: de gegevens lopen tot en met 29 juni 2024.'],
    [
      2024,
      2,
      '2024-02-28',
      'De realisatie van februari 2024 kan nog niet: de gegevens lopen tot en met 28 februari 2024.',
    ],
    [
      2025,
      1,
      '2024-12-31',
      'De realisatie van januari 2025 kan nog niet: de gegevens lopen tot en met 31 december 2024.',
    ],
    [2025, 1, null, 'De realisatie van januari 2025 kan nog niet: de peildatum van de gegevens is niet ingevuld.'],
  ])('[MON-7] [ENG-12] %d-%d with peildatum %s: %s', (jaar, maand, peildatum, zin) => {
    const melding = keurRealisatie(jaar, maand, peildatum)
    expect(melding?.zin ?? null).toBe(zin)
    if (melding) expect(melding).toMatchObject({ code: 'ENG-12', niveau: 'fout', eigenaar: 'APM' })
  })
})
