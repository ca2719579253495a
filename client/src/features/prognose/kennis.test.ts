// Who took note, and when that lapses. Source: docs/spec/prognose.md (PR-3, PR-27).
import { describe, expect, it } from 'vitest'
import { peaHash } from '@ketenbeeld/shared/prognose/prognose'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { moment, persoonId, rondeId, versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { kennisnameVan, lezersVan } from './kennis.ts'

const hash = (teken: string) => versieHash(teken.repeat(64))
const parameters = (teken: string) =>
  ({ 'pea.scenario.kans': { id: 'pea.scenario.kans', hash: hash(teken) } }) as unknown as RondeStand['parameters']
const door = { hash: peaHash(parameters('a')), op: moment('2024-09-02T09:04:00.000Z'), persoon: persoonId('a-fictief') }
const stand = (teken: string): RondeStand => ({
  ...initialStand(rondeId('mpp-2024-2')),
  parameters: parameters(teken),
  prognose: { opmerkingen: [], kennisname: { IND: door } },
})

describe('taking note on the screen (PR)', () => {
  it('[PR-27] counts for the prognose that was seen, lapses with another one, and is asked of who did not', () => {
    expect(kennisnameVan(stand('a'), 'IND')).toEqual({ stand: 'ja', door })
    expect(kennisnameVan(stand('b'), 'IND')).toEqual({ stand: 'vervallen', door })
    expect(kennisnameVan(stand('a'), 'COA')).toEqual({ stand: 'nee' })
  })

  it('[PR-27] APM is not asked: it is the maker', () => {
    const met = { ...stand('a'), opening: { deelnemers: ['APM', 'IND', 'COA'] } } as unknown as RondeStand
    expect(lezersVan(met)).toEqual(['IND', 'COA'])
  })
})
