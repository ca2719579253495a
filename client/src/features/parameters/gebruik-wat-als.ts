// The sketch of this session as a hook. Source: docs/spec/wat-als.md (WA-21).

import { useSyncExternalStore } from 'react'
import { useRondeBron } from '../../api/ronde.tsx'
import { schetsVan, type WatAls, type WatAlsStand } from './wat-als.ts'

export interface WatAlsBeeld extends WatAlsStand {
  readonly bron: WatAls
}

/** Return the sketch as it is now. */
export function useWatAls(): WatAlsBeeld {
  const bron = schetsVan(useRondeBron())
  const { aan, cellen } = useSyncExternalStore(bron.abonneer, bron.stand)
  return { bron, cellen, aan }
}
