// Looking back is exact and short, however long the grootboek is.

import { describe, expect, it } from 'vitest'
import { bordVan } from '@ketenbeeld/shared/ronde/bord'
import { reduceAll, reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand } from '@ketenbeeld/shared/ronde/stand'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { amv, proef, Proefronde } from './test-support/proefronde.ts'
import { Tijdreis } from './tijdreis.ts'

const object = { soort: 'parameter', id: amv } as const

function ronde(feiten: number, keten?: string): Proefronde {
  const r = new Proefronde(keten)
  while (r.feiten.length < feiten) {
    r.wijzig(0.1 + (r.feiten.length % 7) / 100)
    r.antwoord('Nidos', r.feiten.length % 2 === 0 ? 'akkoord' : 'niet_akkoord', object, 'reden')
  }
  return r
}

/** Counts how many entries are replayed. */
function counted(elke: number) {
  const teller = { herspeeld: 0 }
  const reis = new Tijdreis(proef, elke, (stand, feit) => {
    teller.herspeeld += 1
    return reduceRonde(stand, feit)
  })
  return { reis, teller }
}

describe('looking back in a ronde', () => {
  const { feiten } = ronde(61)

  it('gives after every entry what the reducer gives, whatever was asked before', () => {
    const reis = new Tijdreis(proef, 8)
    for (const seq of [61, 60, 3, 17, 16, 15, 40, 0, 24, 61, 1])
      expect(reis.stand(feiten, seq)).toEqual(reduceAll(initialStand(proef), feiten.slice(0, seq)))
  })

  it('gives the same board as was live then', () => {
    const live = ronde(31)
    const toen = bordVan(new Tijdreis(proef, 8).stand(feiten, live.feiten.length))
    expect(toen.totaal).toEqual(bordVan(live.stand).totaal)
  })

  it('replays fewer entries than lie between two kept states, forwards and backwards', () => {
    const { reis, teller } = counted(8)
    expect(reis.warm(feiten, Infinity)).toBe(true)
    for (const seq of [60, 59, 58, 30, 31, 32, 7, 61]) {
      teller.herspeeld = 0
      reis.stand(feiten, seq)
      expect(teller.herspeeld).toBeLessThan(8)
    }
  })

  it('keeps states ahead in portions and goes on where it stopped', () => {
    const { reis, teller } = counted(8)
    let nu = 0
    let porties = 1
    while (!reis.warm(feiten, 4, () => nu++)) porties += 1
    expect(porties).toBeGreaterThan(5)
    expect(teller.herspeeld).toBe(56)
  })

  it('goes on with new entries without starting again', () => {
    const { reis, teller } = counted(8)
    reis.stand(feiten.slice(0, 50), 50)
    teller.herspeeld = 0
    reis.stand(feiten, 52)
    expect(teller.herspeeld).toBe(2)
  })

  it('forgets everything when the grootboek is another one', () => {
    const ander = ronde(40, 'b')
    const reis = new Tijdreis(proef, 8)
    reis.stand(feiten, 61)
    expect(reis.stand(ander.feiten, 33)).toEqual(reduceAll(initialStand(proef), ander.feiten.slice(0, 33)))
  })

  it('refuses an entry that is not there', () => {
    expect(() => new Tijdreis(proef).stand(feiten, 62)).toThrow(RangeError)
  })
})

describe('at twenty thousand entries', () => {
  const kort = ronde(400)
  const feiten: readonly Feit[] = Array.from({ length: 20_000 }, (_, i) => {
    const seq = i + 1
    return { ...(kort.feiten[i === 0 ? 0 : 1 + ((i - 1) % 398)] as Feit), seq, hash: `c${seq}` }
  })

  it('a step back with its board takes at most 100 ms', () => {
    const reis = new Tijdreis(proef)
    reis.warm(feiten, Infinity)
    const duren = [19_999, 19_998, 12_499, 12_498, 251, 250, 249].map((seq) => {
      const begin = performance.now()
      bordVan(reis.stand(feiten, seq))
      return performance.now() - begin
    })
    expect(duren.toSorted((a, b) => a - b)[3]).toBeLessThan(100)
  })
})
