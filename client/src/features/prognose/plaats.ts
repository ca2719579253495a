// Whether this is a phone, or a screen with one column. Source: screens §7.

import { useSyncExternalStore } from 'react'

/** From this width down: a phone, and one column. */
export const telefoon = 639
export const eenKolom = 1080

export const useIsSmal = (hoogstens: number): boolean => {
  const vraag = `(max-width: ${hoogstens}px)`
  return useSyncExternalStore(
    (bijWijziging) => {
      const kijk = matchMedia(vraag)
      kijk.addEventListener('change', bijWijziging)
      return () => kijk.removeEventListener('change', bijWijziging)
    },
    () => matchMedia(vraag).matches,
  )
}
