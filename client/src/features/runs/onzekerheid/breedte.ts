// How wide a drawing may be. Source: screens §7.

import { useEffect, useState, type RefObject } from 'react'

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
