// Packing changes nothing. Source: docs/spec/opslag.md (OP-6).

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { persoonId } from '@ketenbeeld/shared/vocabulary/ids'
import { packUpdates, unpackUpdates } from './packed-updates.ts'

const update = fc.record({
  seq: fc.nat(),
  author: fc.constantFrom(null, persoonId('a-jansen'), persoonId('b-smit')),
  at: fc.maxSafeNat(),
  update: fc.uint8Array({ maxLength: 20 }),
})

describe('ingepakte updates (OP)', () => {
  it('[OP-6] what is packed and sent to another thread comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(update), (updates) => {
        const rows = updates.map(({ seq, author, at, update }) => [seq, author, at, update] as const)
        expect(unpackUpdates(structuredClone(packUpdates(rows)))).toEqual(updates)
      }),
    )
  })
})
