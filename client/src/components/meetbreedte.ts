// How wide a drawing may be. Source: screens §7.

import { useEffect, useState, type RefObject } from 'react'

/** Width of an element in whole steps, so that dragging a window does not draw a hundred times; 0 before it was measured. */
export function useMeetbreedte(plek: RefObject<HTMLElement | null>, stap = 4): number {
  const [breedte, zet] = useState(0)
  useEffect(() => {
    const element = plek.current
    if (!element) return
    const kijk = new ResizeObserver(([vak]) => zet(Math.floor((vak?.contentRect.width ?? 0) / stap) * stap))
    kijk.observe(element)
    return () => kijk.disconnect()
  }, [plek, stap])
  return breedte
}
