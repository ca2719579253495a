// The sketch of this session as a hook. Source: docs/spec/wat-als.md (WA-21).

import { useSyncExternalStore } from 'react'
import { useRondeBron } from '../../api/ronde.tsx'
import { useBreedte } from './gebruik-breedte.ts'
import { schetsVan, type WatAls, type WatAlsStand } from './wat-als.ts'

export interface WatAlsBeeld extends WatAlsStand {
  readonly bron: WatAls
}

/** Return the sketch; on a phone tables are not edited, so it is off there. */
export function useWatAls(): WatAlsBeeld {
  const ronde = useRondeBron()
  const smal = useBreedte() === 'smal'
  const bron = schetsVan(ronde)
  const { aan, cellen } = useSyncExternalStore(bron.abonneer, bron.stand)
  return { bron, cellen, aan: aan && !smal }
}
