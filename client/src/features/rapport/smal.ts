// Whether this is a phone: then the report is there to read. Source: screens §6 (08), §7.

import { useSyncExternalStore } from 'react'

const smal = '(max-width: 639px)'

export const useIsSmal = (): boolean =>
  useSyncExternalStore(
    (bijWijziging) => {
      const vraag = matchMedia(smal)
      vraag.addEventListener('change', bijWijziging)
      return () => vraag.removeEventListener('change', bijWijziging)
    },
    () => matchMedia(smal).matches,
  )
