// How wide a drawing may be, and whether this is a phone. Source: screens §7.

import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'

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

/** Width of an element in whole steps; 0 before it was measured. */
export function useBreedte(plek: RefObject<HTMLElement | null>): number {
  const [breedte, zet] = useState(0)
  useEffect(() => {
    const element = plek.current
    if (!element) return
    const kijk = new ResizeObserver(([vak]) => zet(Math.floor((vak?.contentRect.width ?? 0) / 4) * 4))
    kijk.observe(element)
    return () => kijk.disconnect()
  }, [plek])
  return breedte
}
