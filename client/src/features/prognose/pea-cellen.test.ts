// The cells of the PEA on the screen: what is shown, what counts, what adds up. Source: docs/spec/prognose.md (PR-20 … PR-24).
import { describe, expect, it } from 'vitest'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import type { RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { leegBlad, type Blad } from '../../sync/tabel-blad.ts'
import {
  celVan,
  genormaliseerd,
  getoondeCellen,
  gevuldeCellen,
  groepenVan,
  isVastgesteld,
  ledgerCellen,
  rekenCellen,
  somVan,
  teltOp,
  type PeaStand,
} from './pea-cellen.ts'

const { kader, cellen: startwaarden } = mpp20242
const kans = celVan('kans', 'dalend', 2025)
const perParameter = Object.groupBy(Object.entries(startwaarden), ([cel]) => cel.split('|')[0]!)

/** A ronde as it is opened: ledger and agreed values both hold the start. */
const stand = {
  opening: { kader, startwaarden } as unknown as RondeGeopend,
  parameters: Object.fromEntries(
    Object.entries(perParameter).map(([id, rijen]) => [
      id,
      { id, cellen: Object.fromEntries(rijen!.map(([cel, waarde]) => [cel, { waarde }])) },
    ]),
  ),
  afgesproken: Object.fromEntries(Object.entries(perParameter).map(([id, rijen]) => [id, Object.fromEntries(rijen!)])),
} as unknown as PeaStand
const blad = (cellen: Blad['cellen']): Blad => ({ geladen: true, cellen, herkomst: {} })

describe('cells of the PEA (PR)', () => {
  it('[PR-20] shows the room when it is loaded, else the ledger', () => {
    expect(getoondeCellen(stand, leegBlad)[kans]).toBe(0.3)
    expect(getoondeCellen(stand, blad({ [kans]: 0.4 }))[kans]).toBe(0.4)
    expect(getoondeCellen(stand, blad({ [kans]: null }))[kans]).toBeNull()
    expect(Object.keys(getoondeCellen(stand, leegBlad)).every((cel) => cel.startsWith('pea.'))).toBe(true)
  })

  it('[PR-21] a draft that is no value is shown and counts as the last value that was one', () => {
    const getoond = getoondeCellen(stand, blad({ [kans]: 'n.n.b.' }))
    expect(getoond[kans]).toBe('n.n.b.')
    expect(rekenCellen(stand, getoond)[kans]).toBe(0.3)
  })

  it('[PR-21] what is being typed counts at once, as far as it is a value', () => {
    const getoond = getoondeCellen(stand, leegBlad)
    expect(rekenCellen(stand, getoond, [kans, 0.25])[kans]).toBe(0.25)
    expect(rekenCellen(stand, getoond, [kans, 1.25])[kans]).toBe(0.3)
    expect(rekenCellen(stand, getoond, [kans, null])[kans]).toBeNull()
  })

  it('[PR-24] is the agreed lane only when every cell is the agreed value', () => {
    const getoond = getoondeCellen(stand, leegBlad)
    expect(isVastgesteld(stand, rekenCellen(stand, getoond))).toBe(true)
    expect(isVastgesteld(stand, rekenCellen(stand, getoond, [kans, 0.25]))).toBe(false)
  })

  it('[PR-20] groups stand with the hoofdgroep first, each with its scenarios of the year', () => {
    const meer = {
      ...kader,
      peaScenarios: [{ id: 'oekraine.niet', label: 'Oekraïne: gebeurt niet' }, ...kader.peaScenarios],
    }
    const groepen = groepenVan(meer, { ...startwaarden, [celVan('familie', 'oekraine.niet', 2025)]: 'punt' }, 2025)
    expect(groepen.map((g) => [g.id, g.isHoofd, g.rijen.map((r) => [r.id, r.kans, r.familie])])).toEqual([
      [
        'hoofd',
        true,
        [
          ['dalend', 0.3, 'normaal_afgekapt'],
          ['voortzetting', 0.5, 'normaal_afgekapt'],
          ['stijgend', 0.2, 'normaal_afgekapt'],
        ],
      ],
      ['oekraine', false, [['oekraine.niet', null, 'punt']]],
    ])
  })

  it.each([[[0.3, 0.5, 0.3]], [[0.1, 0.1, 0.1]], [[0.333, 0.333, 0.333]], [[0.7, null, 0.7]]])(
    '[PR-23] normalising %j keeps the proportions, adds up to 1 and leaves empty cells empty',
    (kansen) => {
      const rijen = kansen.map((k, i) => ({ id: `s${i}`, label: '', kans: k, familie: 'gamma' }))
      const nieuw = genormaliseerd({ id: 'hoofd', isHoofd: true, rijen }, 2025)!
      expect([...nieuw.keys()]).toEqual(rijen.filter((r) => r.kans !== null).map((r) => celVan('kans', r.id, 2025)))
      const som = [...nieuw.values()].reduce<number>((a, k) => a + Number(k), 0)
      expect(teltOp(som)).toBe(true)
      const [eerste] = [...nieuw.values()]
      expect(Number(eerste) / (kansen[0] as number)).toBeCloseTo(1 / somVan({ rijen })!, 12)
    },
  )

  it('[PR-23] nothing is normalised where there is nothing to divide', () => {
    const rij = (waarde: number | string | null) => ({ id: 'a', label: '', kans: waarde, familie: 'gamma' })
    for (const waarde of [0, null, 'n.n.b.', 1.2, -0.1])
      expect(genormaliseerd({ id: 'hoofd', isHoofd: true, rijen: [rij(waarde)] }, 2025)).toBeUndefined()
    expect([teltOp(1 + 1e-10), teltOp(0.999), teltOp(undefined)]).toEqual([true, false, false])
  })

  it('[PR-25] knows which cells of a scenario must be empty before it may go', () => {
    const getoond = getoondeCellen(stand, leegBlad)
    expect(gevuldeCellen(kader, getoond, 'dalend')).toHaveLength(20)
    expect(ledgerCellen(stand, 'dalend')).toBe(20)
    expect(ledgerCellen(stand, 'onbekend')).toBe(0)
  })
})
