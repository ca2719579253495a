// How wide a drawing may be, and whether this is a phone. Source: screens §7.

import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react'

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
