// How wide the screen is, for what cannot be done with style alone: a table becomes a list, a drawer becomes a dialog. Source: screens §7.

import { useCallback, useSyncExternalStore } from 'react'

/** Below this the board is a list. */
export const bordTabelVanaf = '(min-width: 1000px)'
/** Below this the drawer lies over the board. */
export const ladeNaastVanaf = '(min-width: 1200px)'

export function useBreedte(vraag: string): boolean {
  const abonneer = useCallback(
    (bijWijziging: () => void) => {
      const lijst = matchMedia(vraag)
      lijst.addEventListener('change', bijWijziging)
      return () => lijst.removeEventListener('change', bijWijziging)
    },
    [vraag],
  )
  return useSyncExternalStore(abonneer, () => matchMedia(vraag).matches)
}
