import { describe, expect, it } from 'vitest'
import { genesisHash, seal } from '@ketenbeeld/shared/ledger/entry'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { momentOf, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { emptyBeeld, takeFeiten } from './ronde-beeld.ts'

const ronde = rondeId('test')

/** A chain of entries that move the demo clock. */
function ketting(aantal: number, naam = 'a'): readonly Feit[] {
  const feiten: Feit[] = []
  for (let seq = 1; seq <= aantal; seq++) {
    const event = { type: 'klok_verzet', naar: momentOf(seq * 1_000), voorsprong: seq } as const
    const prev = feiten.at(-1)?.hash ?? genesisHash
    feiten.push(
      seal({ ronde, seq, at: momentOf(seq * 1_000), actor: { kind: 'systeem' }, key: `${naam}${seq}`, event, prev }),
    )
  }
  return feiten
}

const vol = (feiten: readonly Feit[]) => {
  const opname = takeFeiten(emptyBeeld(ronde), feiten)
  if (opname.kind !== 'verder') throw new Error(opname.kind)
  return opname.beeld
}

describe('ronde-beeld (SCH)', () => {
  const feiten = ketting(6)

  it('[SCH-7] what was seen is skipped: the whole chain again gives the same picture', () => {
    const beeld = vol(feiten.slice(0, 4))
    expect(takeFeiten(beeld, feiten.slice(2, 4))).toEqual({ kind: 'verder', beeld, nieuw: [] })
    const verder = takeFeiten(beeld, feiten)
    expect(verder).toMatchObject({ kind: 'verder', nieuw: feiten.slice(4) })
    expect(verder).toHaveProperty('beeld.stand', vol(feiten).stand)
  })

  it('[SCH-7] a gap is not filled in by guessing', () => {
    expect(takeFeiten(vol(feiten.slice(0, 2)), feiten.slice(3))).toEqual({ kind: 'gat' })
  })

  it('[SCH-7] another chain is noticed, at the seam and behind it', () => {
    const ander = ketting(6, 'b')
    const beeld = vol(feiten.slice(0, 3))
    expect(takeFeiten(beeld, ander.slice(3))).toEqual({ kind: 'andere-ketting' })
    expect(takeFeiten(beeld, ander.slice(0, 2))).toEqual({ kind: 'andere-ketting' })
  })
})
