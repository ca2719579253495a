// Whether there is room for the panel beside the page. Source: screens §7.

import { useSyncExternalStore } from 'react'

const vraag = '(width >= 1200px)'

export const useNaast = (): boolean =>
  useSyncExternalStore(
    (bijWijziging) => {
      const media = window.matchMedia(vraag)
      media.addEventListener('change', bijWijziging)
      return () => media.removeEventListener('change', bijWijziging)
    },
    () => window.matchMedia(vraag).matches,
  )
