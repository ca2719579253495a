// Who took note of the prognose as it is now. Pure. Source: docs/spec/prognose.md (PR-3, PR-27).

import { heeftKennisGenomen, type Kennisname } from '@ketenbeeld/shared/prognose/prognose'
import { deelnemersVan, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export type KennisBeeld = { readonly stand: 'nee' } | { readonly stand: 'ja' | 'vervallen'; readonly door: Kennisname }

type Stand = Pick<RondeStand, 'prognose' | 'parameters'>

/** Return how an organisation stands to the prognose of now; another prognose than the one it saw makes it lapse. */
export function kennisnameVan(stand: Stand, organisatie: Ketenpartner): KennisBeeld {
  const door = stand.prognose.kennisname[organisatie]
  if (!door) return { stand: 'nee' }
  return { stand: heeftKennisGenomen(stand.prognose, stand.parameters, organisatie) ? 'ja' : 'vervallen', door }
}

/** Everybody but its maker. */
export const lezersVan = (stand: RondeStand): readonly Ketenpartner[] => deelnemersVan(stand).filter((o) => o !== 'APM')
