import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bewerkTekst, duidingen, kortGetal, leesGetal, leesGetypt, schrijfGetal, type Schaal } from './getal.ts'

const getal = (waarde: number) => ({ kind: 'getal', waarde })

describe('getal (PA)', () => {
  it.each([
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['1234.5', 1234.5],
    ['1.23', 1.23],
    ['1,23', 1.23],
    ['0.123', 0.123],
    ['0,123', 0.123],
    ['1234.567', 1234.567],
    ['20100', 20100],
    ['€ 1.234,50', 1234.5],
    ['€\u00a012', 12],
    ['€ 1.234.000,-', 1234000],
    ['-€ 5', -5],
    ['−3', -3],
    ['-3', -3],
    ['+3', 3],
    ['−0', 0],
    ['1 234 567', 1234567],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234.5', 1234.5],
    ['  7  ', 7],
    ['\u00a07\n', 7],
    ['007', 7],
    ['0', 0],
  ])('[PA-10] reads %j as %d', (tekst, waarde) => expect(leesGetal(tekst, { schaal: 'getal' })).toEqual(getal(waarde)))

  it.each([
    'n.n.b.',
    'nvt',
    '1e3',
    '1E3',
    '12 5',
    '1.23.4',
    '1,2,3',
    '1.2345.678',
    '0x10',
    'Infinity',
    'NaN',
    '--3',
    '3-',
    '(3)',
    '–3',
    '.5',
    '5.',
    '5,',
    '1..2',
    '12 %',
    '1/2',
    '=1+1',
    '#N/B',
    '2024-01-01',
    '٣',
    '12a',
    '€',
    '%',
    '-',
    '1 2345',
    '9'.repeat(41),
  ])('[PA-11] refuses %j: it stays a text', (tekst) =>
    expect(leesGetal(tekst, { schaal: 'getal' })).toEqual({ kind: 'geen-getal', tekst }),
  )

  it.each(['', ' ', '\t', '\u00a0', '\r\n'])('[PA-11] %j is empty', (tekst) =>
    expect(leesGetal(tekst, { schaal: 'getal' })).toEqual({ kind: 'leeg' }),
  )

  it.each([
    ['1.234', '.', 1234, 1.234],
    ['12.345', '.', 12345, 12.345],
    ['123.456', '.', 123456, 123.456],
    ['1,234', ',', 1234, 1.234],
    ['−1.234', '.', -1234, -1.234],
    ['€ 1.234', '.', 1234, 1.234],
    ['1.000', '.', 1000, 1],
  ])('[PA-12] %j has two readings and offers both', (tekst, teken, duizendtal, decimaal) =>
    expect(leesGetal(tekst, { schaal: 'getal' })).toEqual({
      kind: 'dubbelzinnig',
      om: 'teken',
      teken,
      duizendtal,
      decimaal,
    }),
  )

  it('[PA-12] a known notation answers the question for dot and comma at once', () => {
    expect(leesGetal('1.234', { schaal: 'getal', notatie: 'nl' })).toEqual(getal(1234))
    expect(leesGetal('1,234', { schaal: 'getal', notatie: 'nl' })).toEqual(getal(1.234))
    expect(leesGetal('1.234', { schaal: 'getal', notatie: 'en' })).toEqual(getal(1.234))
    expect(leesGetal('1,234', { schaal: 'getal', notatie: 'en' })).toEqual(getal(1234))
  })

  it('[PA-13] on our own screen the comma is the decimal sign; only the dot is asked', () => {
    expect(leesGetypt('1,234', 'getal')).toEqual(getal(1.234))
    expect(leesGetypt('20.100', 'getal')).toMatchObject({ kind: 'dubbelzinnig', duizendtal: 20100, decimaal: 20.1 })
    expect(leesGetypt('1,234,567', 'getal')).toEqual(getal(1234567))
  })

  it.each([
    ['12,5 %', 0.125],
    ['12,5%', 0.125],
    ['12,5\u00a0%', 0.125],
    ['12,5', 0.125],
    ['9,1', 0.091],
    ['95', 0.95],
    ['0,5 %', 0.005],
    ['0', 0],
    ['100 %', 1],
    ['−3 %', -0.03],
    ['150', 1.5],
  ])('[PA-14] where percentages stand %j is the fraction %d', (tekst, waarde) =>
    expect(leesGetal(tekst, { schaal: 'procent' })).toEqual(getal(waarde)),
  )

  it.each([
    ['0,95', 0.95, 0.0095],
    ['1', 1, 0.01],
    ['0.5', 0.5, 0.005],
  ])('[PA-15] a bare %j where percentages stand has two readings', (tekst, alsDeel, alsProcent) => {
    expect(leesGetal(tekst, { schaal: 'procent' })).toEqual({ kind: 'dubbelzinnig', om: 'schaal', alsDeel, alsProcent })
    expect(leesGetal(tekst, { schaal: 'procent', deelVanEen: true })).toEqual(getal(alsDeel))
    expect(leesGetal(tekst, { schaal: 'procent', deelVanEen: false })).toEqual(getal(alsProcent))
  })

  it.each([
    [1234.5, 'getal', '1.234,5'],
    [1234567, 'getal', '1.234.567'],
    [-3, 'getal', '−3'],
    [-0, 'getal', '0'],
    [0.125, 'procent', '12,5'],
    [0.091, 'procent', '9,1'],
    [1 / 12, 'procent', '8,333333333333333'],
    [1e21, 'getal', '1.000.000.000.000.000.000.000'],
    [5e-7, 'getal', '0,0000005'],
  ] as [number, Schaal, string][])('[PA-16] writes %d (%s) as %s', (waarde, schaal, tekst) =>
    expect(schrijfGetal(waarde, schaal)).toBe(tekst),
  )

  it.each([
    [0.95, 'procent', '95,0'],
    [0.1061, 'procent', '10,61'],
    [1 / 12, 'procent', '8,33'],
    [1.2386, 'getal', '1,2386'],
    [0.00005, 'getal', '0,0001'],
    [-0.00004, 'getal', '0'],
    [999999.99996, 'getal', '1.000.000'],
    [3.3, 'getal', '3,3'],
  ] as [number, Schaal, string][])('[PA-16] shows %d (%s) in a narrow column as %s', (waarde, schaal, tekst) =>
    expect(kortGetal(waarde, schaal)).toBe(tekst),
  )

  it('[PA-12] [PA-15] every reading of a text is offered once', () => {
    expect(duidingen('1.000', 'procent').map((d) => d.waarde)).toEqual([10, 0.01, 1])
    expect(duidingen('20.100', 'getal').map((d) => d.waarde)).toEqual([20100, 20.1])
    expect(duidingen('12,5', 'procent').map((d) => d.waarde)).toEqual([0.125])
    expect(duidingen('n.n.b.', 'getal')).toEqual([])
  })

  it('[PA-16] refuses to write what is no number', () => {
    expect(() => schrijfGetal(Number.NaN, 'getal')).toThrow(RangeError)
    expect(() => schrijfGetal(Infinity, 'getal')).toThrow(RangeError)
  })
})

describe('getal: laws', () => {
  const schaal = fc.constantFrom<Schaal>('getal', 'procent')
  const getallen = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.integer({ min: -10_000_000, max: 10_000_000 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
  )
  const kort = (waarde: number): boolean => schrijfGetal(waarde, 'procent').length <= 38

  it('[PA-16] behoud: what is written is read back as the same number, or offered as one of the readings', () => {
    fc.assert(
      fc.property(getallen.filter(kort), schaal, (waarde, s) => {
        const lezing = leesGetal(schrijfGetal(waarde, s), { schaal: s, notatie: 'nl', deelVanEen: false })
        expect(lezing).toEqual(getal(waarde === 0 ? 0 : waarde))
      }),
      { numRuns: 2000 },
    )
  })

  it('[PA-16] behoud: what stands in an edit field needs no question and gives the same number', () => {
    fc.assert(
      fc.property(getallen.filter(kort), schaal, (waarde, s) => {
        const tekst = bewerkTekst(waarde, s)
        expect(leesGetypt(tekst, s)).toEqual(getal(waarde === 0 ? 0 : waarde))
      }),
      { numRuns: 2000 },
    )
  })

  it('[PA-12] no misreading: whoever wrote it, Dutch or English, finds the own number among the readings', () => {
    const english = (x: number): string => schrijfGetal(x, 'getal').replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'))
    fc.assert(
      fc.property(getallen.filter(kort), fc.boolean(), (waarde, dutch) => {
        const lezing = leesGetal(dutch ? schrijfGetal(waarde, 'getal') : english(waarde), { schaal: 'getal' })
        const bedoeld = waarde === 0 ? 0 : waarde
        if (lezing.kind === 'dubbelzinnig' && lezing.om === 'teken') {
          expect([lezing.duizendtal, lezing.decimaal]).toContain(bedoeld)
          const tekst = dutch ? schrijfGetal(waarde, 'getal') : english(waarde)
          expect(leesGetal(tekst, { schaal: 'getal', notatie: dutch ? 'nl' : 'en' })).toEqual(getal(bedoeld))
          expect(duidingen(tekst, 'getal').map((d) => d.waarde)).toContain(bedoeld)
        } else expect(lezing).toEqual(getal(bedoeld))
      }),
      { numRuns: 4000 },
    )
  })

  it('[PA-11] any text gives an outcome and never throws; a number is finite and never −0', () => {
    const teksten = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-−+€% \u00a0e') }))
    fc.assert(
      fc.property(teksten, schaal, (tekst, s) => {
        const lezing = leesGetal(tekst, { schaal: s })
        if (lezing.kind === 'getal') {
          expect(Number.isFinite(lezing.waarde)).toBe(true)
          expect(Object.is(lezing.waarde, -0)).toBe(false)
        }
      }),
      { numRuns: 5000 },
    )
  })
})
