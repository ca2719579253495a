// A table of figures as one stop: Tab comes in and goes out, the arrows walk from figure to figure. Source: docs/spec/verklaring.md (VK-20).

import {
  createContext,
  useContext,
  useEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { buurplek } from './rasterplek.ts'

const RasterContext = createContext(false)

/** Whether the table decides where Tab stops. */
export const useInRaster = (): boolean => useContext(RasterContext)

const knoppen = (binnen: Element): readonly HTMLElement[] => [...binnen.querySelectorAll<HTMLElement>('.vk-cijfer')]

/** Put it around one table; its figures are found by themselves. */
export function CijferRaster({ children }: { readonly children: ReactNode }) {
  const vlak = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = vlak.current
    if (!element) return
    const eenStop = (): void => {
      const alle = knoppen(element)
      if (!alle.some((knop) => knop.tabIndex === 0)) alle[0]?.setAttribute('tabindex', '0')
    }
    // reason: the table may open, close or lose rows without this component being drawn again
    const kijker = new MutationObserver(eenStop)
    kijker.observe(element, { childList: true, subtree: true })
    eenStop()
    return () => kijker.disconnect()
  }, [])
  const focus = ({ target, currentTarget }: FocusEvent<HTMLDivElement>): void => {
    if (!target.classList.contains('vk-cijfer')) return
    for (const knop of knoppen(currentTarget)) knop.tabIndex = knop === target ? 0 : -1
  }
  return (
    <RasterContext value={true}>
      {/* reason: the keys move between buttons that work by themselves */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={vlak} className="vk-raster" onFocus={focus} onKeyDown={loop}>
        {children}
      </div>
    </RasterContext>
  )
}

function loop(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rijen = [...event.currentTarget.querySelectorAll('tr')].map(knoppen).filter((rij) => rij.length > 0)
  const rij = rijen.findIndex((r) => r.includes(event.target as HTMLElement))
  if (rij < 0) return
  const kolom = rijen[rij]?.indexOf(event.target as HTMLElement) ?? 0
  const plek = buurplek(
    event.key,
    { rij, kolom },
    rijen.map((r) => r.length),
  )
  if (!plek) return
  event.preventDefault()
  rijen[plek.rij]?.[plek.kolom]?.focus()
}
