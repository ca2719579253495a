// Keeps the way down in the address, so that going back, reloading and sharing work, and gives the focus back to the figure that was clicked. Source: docs/spec/verklaring.md (VK-14, VK-15).

import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { VerklaarContext, type Verklaren } from './verklaar-context.ts'
import { inSpoor, metPad, metStap, padUit, type Cijfervraag } from './vraag.ts'

/** Stands once, in the shell, around the pages. */
export function VerklaarAanbieder({ children }: { readonly children: ReactNode }) {
  const [zoek, zetZoek] = useSearchParams()
  const tekst = zoek.getAll('verklaar').join(' ')
  // reason: the text says it all; the object of the address is new on every visit
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const pad = useMemo(() => padUit(zoek), [tekst])
  const opener = useRef<HTMLElement>(null)
  const ga = useCallback(
    (kies: (pad: readonly Cijfervraag[]) => readonly Cijfervraag[]) =>
      zetZoek((oud) => metPad(oud, kies(padUit(oud))), { preventScrollReset: true }),
    [zetZoek],
  )
  const verklaren = useMemo(
    (): Verklaren => ({
      pad,
      toon: (vraag) => {
        const nu = document.activeElement
        if (nu instanceof HTMLElement && !nu.closest('.vk')) opener.current = nu
        ga(() => [vraag])
      },
      stap: (doel) => ga((weg) => metStap(weg, doel)),
      terugNaar: (n) => ga((weg) => weg.slice(0, n + 1)),
      wisselSpoor: (spoor) => ga((weg) => inSpoor(weg, spoor)),
      sluit: () => ga(() => []),
    }),
    [pad, ga],
  )
  useFocusBack(pad.length > 0, opener)
  return <VerklaarContext value={verklaren}>{children}</VerklaarContext>
}

function useFocusBack(isOpen: boolean, opener: { current: HTMLElement | null }): void {
  const was = useRef(isOpen)
  useEffect(() => {
    if (was.current && !isOpen) {
      const terug = opener.current?.isConnected ? opener.current : document.getElementById('inhoud')
      terug?.focus({ preventScroll: true })
    }
    was.current = isOpen
  }, [isOpen, opener])
}
