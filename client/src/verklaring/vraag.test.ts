import { describe, expect, it } from 'vitest'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { verklaar } from '@ketenbeeld/engine/verklaring/verklaar'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { volgende } from './pijltoetsen.ts'
import { buurplek } from './rasterplek.ts'
import {
  doelVan,
  inSpoor,
  leesVraag,
  metPad,
  metStap,
  padUit,
  schrijfVraag,
  vraagBij,
  type Cijfervraag,
} from './vraag.ts'

const bezetting: Cijfervraag = { indicator: 'u.coa.bezetting', jaar: 2026, scenario: 'medio', spoor: 'vastgesteld' }

describe('de vraag in het adres (VK)', () => {
  it.each<[string, Cijfervraag]>([
    ['u.coa.bezetting:2026:medio:vastgesteld', bezetting],
    ['u.coa.bezetting:2026:medio:vastgesteld:5', { ...bezetting, maand: 5 }],
    [
      'ind.voorraad[s4]:2026:max:voorlopig',
      { ...bezetting, indicator: 'ind.voorraad[s4]', scenario: 'max', spoor: 'voorlopig' },
    ],
    [
      'ind.inwilligingen[s4-AA]:2026:medio:vastgesteld:gem',
      { ...bezetting, indicator: 'ind.inwilligingen[s4-AA]', gemiddeld: true },
    ],
    ['u.coa.bezetting:2026:medio:vastgesteld@ab12', { ...bezetting, run: 'ab12' as VersieHash }],
  ])('[VK-14] %s is written and read back', (tekst, vraag) => {
    expect(schrijfVraag(vraag)).toBe(tekst)
    expect(leesVraag(tekst)).toEqual(vraag)
  })

  it.each([
    '',
    'u.coa.bezetting',
    'u.coa.bezetting:2026:veel:vastgesteld',
    'u.coa.bezetting:2026:medio:ooit',
    'a:2026:medio:vastgesteld:13',
    '<b>:2026:medio:vastgesteld',
  ])('[VK-14] %j is no question', (tekst) => expect(leesVraag(tekst)).toBeNull())

  it('[VK-14] the address keeps what else stands in it, and loses the explanation when it closes', () => {
    const open = metPad(new URLSearchParams('spoor=naast&indicator=u.coa.bezetting'), [bezetting])
    expect(padUit(open)).toEqual([bezetting])
    expect(open.get('spoor')).toBe('naast')
    expect(metPad(open, []).toString()).toBe('spoor=naast&indicator=u.coa.bezetting')
  })

  it('[VK-14] mediaan is not calculated in this ronde: the figure is that of the prognosis', () => {
    const mediaan = vraagBij(mpp20242.kader, {
      ...bezetting,
      indicator: 'u.asiel.instroom.eerste',
      scenario: 'mediaan',
    })
    expect(mediaan).toMatchObject({ indicator: 'u.pea.q500', scenario: 'medio' })
    expect(verklaar(mpp20242, doelVan(mediaan))?.waarde).toBeGreaterThan(30_000)
    expect(vraagBij(mpp20242.kader, bezetting)).toBe(bezetting)
  })

  it('[VK-15] a step stays in the lane and run; a figure on the way is gone back to', () => {
    const eerst: Cijfervraag = { ...bezetting, run: 'ab12' as VersieHash }
    const stap = metStap([eerst], { id: 'u.coa.instroom', jaar: 2025, scenario: 'medio' })
    expect(stap).toHaveLength(2)
    expect(stap[1]).toMatchObject({ indicator: 'u.coa.instroom', jaar: 2025, spoor: 'vastgesteld', run: 'ab12' })
    const dieper = metStap(stap, { id: 'u.coa.instroom', jaar: 2025, scenario: 'medio', maand: 3 })
    expect(dieper).toHaveLength(3)
    expect(metStap(dieper, { id: 'u.coa.bezetting', jaar: 2026, scenario: 'medio' })).toEqual([eerst])
    expect(padUit(metPad(new URLSearchParams(), dieper)).map(schrijfVraag)).toEqual(dieper.map(schrijfVraag))
  })

  it('[VK-15] the other lane is that of now', () => {
    const ander = inSpoor([{ ...bezetting, run: 'ab12' as VersieHash }], 'voorlopig')
    expect(ander.map(schrijfVraag)).toEqual(['u.coa.bezetting:2026:medio:voorlopig'])
  })

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, 3],
    ['ArrowDown', 1, 2],
    ['ArrowUp', 1, 0],
    ['ArrowDown', 3, undefined],
    ['ArrowUp', 0, undefined],
    ['Tab', 1, undefined],
  ])('[VK-19] %s from place %d of 4 goes to %s', (toets, nu, doel) => expect(volgende(toets, nu, 4)).toBe(doel))

  it.each([
    ['ArrowRight', 0, 0, [0, 1]],
    ['ArrowRight', 0, 2, null],
    ['ArrowLeft', 0, 0, null],
    ['ArrowDown', 0, 2, [1, 1]],
    ['ArrowUp', 1, 1, [0, 1]],
    ['ArrowDown', 1, 0, null],
    ['Home', 0, 2, [0, 0]],
    ['End', 0, 0, [0, 2]],
    ['Tab', 0, 0, null],
  ] as const)('[VK-20] %s from row %d, figure %d of rows of 3 and 2', (toets, rij, kolom, doel) => {
    expect(buurplek(toets, { rij, kolom }, [3, 2])).toEqual(doel ? { rij: doel[0], kolom: doel[1] } : undefined)
  })
})
