import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sluitredenen } from '@ketenbeeld/shared/documents/sluitreden'
import { definitief, wachttijd } from './sluiting.ts'

describe('sluiting (SCH)', () => {
  it.each(Object.entries(sluitredenen))(
    '[SCH-6] %s: comes back when the list says so, else says a sentence',
    (reden, { code, opnieuw }) => {
      const slot = definitief(code)
      if (opnieuw) expect(slot).toBeUndefined()
      else expect(slot).toMatchObject({ reden, zin: expect.stringMatching(/\.$/) as string })
    },
  )

  it('[SCH-6] comes back after a close nobody gave a reason for', () => {
    expect([1000, 1006, 1011].map((code) => definitief(code))).toEqual([undefined, undefined, undefined])
  })

  it('[SCH-6] waits ever longer, at most ten seconds, spread over half of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (poging, toeval) => {
          const wacht = wachttijd(poging, toeval)
          expect(wacht).toBeGreaterThanOrEqual(wachttijd(poging, 0))
          expect(wacht).toBeLessThanOrEqual(10_000)
          expect(wachttijd(poging + 1, toeval)).toBeGreaterThanOrEqual(wacht)
        },
      ),
    )
    expect(wachttijd(1, 0)).toBe(200)
    expect(wachttijd(1, 0.999)).toBeGreaterThan(350)
  })
})
