import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moment, momentOf } from '@ketenbeeld/shared/vocabulary/ids'
import { inAmsterdam, vanAmsterdam, werkweekVan } from './amsterdam.ts'

describe('amsterdam (SCH)', () => {
  it.each([
    ['2024-09-05', '12:00', '2024-09-05T10:00:00.000Z'],
    ['2024-01-15', '12:00', '2024-01-15T11:00:00.000Z'],
    ['2024-03-31', '03:00', '2024-03-31T01:00:00.000Z'],
    ['2024-10-27', '02:30', '2024-10-27T00:30:00.000Z'],
    ['2024-10-27', '03:00', '2024-10-27T02:00:00.000Z'],
  ])('[SCH-12] %s %s in Amsterdam is %s', (datum, tijd, utc) => {
    expect(vanAmsterdam(datum, tijd)).toBe(utc)
  })

  it('[SCH-12] a time that summer time skips becomes a moment that exists', () => {
    const over = vanAmsterdam('2024-03-31', '02:30')
    expect(over && inAmsterdam(over)).toMatchObject({ datum: '2024-03-31', tijd: '03:30' })
  })

  it('[SCH-12] what is no date or time is no moment', () => {
    expect([vanAmsterdam('', '12:00'), vanAmsterdam('2024-09-05', ''), vanAmsterdam('2024-13-45', '12:00')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('[SCH-12] there and back again gives the same clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }), (ms) => {
        const heel = momentOf(Math.floor(ms / 60_000) * 60_000)
        const { datum, tijd } = inAmsterdam(heel)
        const terug = vanAmsterdam(datum, tijd)
        expect(terug && inAmsterdam(terug)).toEqual(inAmsterdam(heel))
      }),
    )
  })

  it('a working week runs from Monday to Friday by the clock in Amsterdam', () => {
    const week = ['2024-09-02', '2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06']
    expect(werkweekVan(moment('2024-09-04T07:27:00.000Z'))).toEqual(week)
    expect(werkweekVan(moment('2024-09-01T22:30:00.000Z'))).toEqual(week)
    expect(werkweekVan(moment('2024-09-08T21:00:00.000Z'))).toEqual(week)
  })
})
