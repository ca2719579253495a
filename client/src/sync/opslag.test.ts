import { describe, expect, it } from 'vitest'
import { moment } from '@ketenbeeld/shared/vocabulary/ids'
import { opslagVan, sumOpslag, type KamerFeiten } from './opslag.ts'

const vroeg = moment('2024-09-04T07:47:12.000Z')
const laat = moment('2024-09-04T07:47:31.000Z')
const kamer = (over: Partial<KamerFeiten> = {}): KamerFeiten => ({
  geladen: true,
  verbonden: true,
  recht: 'schrijven',
  onbewaard: 0,
  laatst: vroeg,
  zin: undefined,
  ...over,
})

describe('opslag (SCH)', () => {
  it('[SCH-1] says opgeslagen only with everything durable', () => {
    expect(opslagVan(kamer())).toEqual({ stand: 'opgeslagen', op: vroeg })
    expect(opslagVan(kamer({ onbewaard: 1 }))).toEqual({ stand: 'bezig' })
    expect(opslagVan(kamer({ verbonden: false, onbewaard: 2 }))).toEqual({ stand: 'offline', wijzigingen: 2 })
    expect(opslagVan(kamer({ geladen: false }))).toEqual({ stand: 'laden' })
  })

  it('[SCH-5] says what to do with edits that came too late, and alleen lezen without them', () => {
    expect(opslagVan(kamer({ recht: 'lezen' }))).toEqual({ stand: 'alleen-lezen' })
    expect(opslagVan(kamer({ recht: 'lezen', onbewaard: 2, verbonden: false }))).toMatchObject({ stand: 'fout' })
  })

  it('[SCH-4] shows the worst of all rooms and adds up what is on this device', () => {
    const goed = { stand: 'opgeslagen', op: vroeg } as const
    const later = { stand: 'opgeslagen', op: laat } as const
    const weg = { stand: 'offline', wijzigingen: 2 } as const
    expect(sumOpslag([])).toBeUndefined()
    expect(sumOpslag([goed, { stand: 'alleen-lezen' }, later])).toEqual(later)
    expect(sumOpslag([goed, { stand: 'bezig' }])).toEqual({ stand: 'bezig' })
    expect(sumOpslag([weg, { stand: 'bezig' }, weg])).toEqual({ stand: 'offline', wijzigingen: 4 })
    expect(sumOpslag([weg, { stand: 'fout', zin: 'x' }])).toEqual({ stand: 'fout', zin: 'x' })
  })
})
