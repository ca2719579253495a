// One polite live region for the whole screen and toasts at the bottom left; at most one announcement per 3 seconds. Source: screens §4 Dialoog, toast; §8.

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icoon.tsx'

const rustMs = 3_000
const toastMs = 8_000

export interface Toast {
  readonly tekst: string
  readonly icoon?: IcoonNaam
  readonly actie?: ReactNode
}

interface Toon {
  /** Have a sentence read aloud, politely. */
  readonly meld: (zin: string) => void
  /** Show a sentence at the bottom left for eight seconds and have it read aloud. Never the only place of a message. */
  readonly toast: (toast: Toast) => void
}

const ToonContext = createContext<Toon>({ meld: () => undefined, toast: () => undefined })

/** Return the function that announces politely: `const meld = useMelden()`. */
export const useMelden = (): ((zin: string) => void) => useContext(ToonContext).meld
export const useToast = (): ((toast: Toast) => void) => useContext(ToonContext).toast

export function ToonProvider({ children }: { readonly children: ReactNode }) {
  const [zin, meld] = useAnnouncements()
  const [toasts, zet] = useState<readonly (Toast & { id: number })[]>([])
  const nummer = useRef(0)
  const weg = useCallback((id: number) => zet((alle) => alle.filter((t) => t.id !== id)), [])
  const toast = useCallback(
    (nieuw: Toast) => {
      nummer.current += 1
      const id = nummer.current
      zet((alle) => [...alle.slice(-2), { ...nieuw, id }])
      meld(nieuw.tekst)
    },
    [meld],
  )
  const toon = useMemo(() => ({ meld, toast }), [meld, toast])
  return (
    <ToonContext value={toon}>
      {children}
      <output className="vh" aria-live="polite">
        {zin}
      </output>
      <div className="toasts">
        {toasts.map((t) => (
          <ToastBalk key={t.id} toast={t} bijEinde={weg} />
        ))}
      </div>
    </ToonContext>
  )
}

/** Sentences that come too fast are joined, so that one announcement says them all. */
function useAnnouncements(): [string, (zin: string) => void] {
  const [zin, zet] = useState('')
  const wacht = useRef<string[]>([])
  const vrijOp = useRef(0)
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined)
  const meld = useCallback((nieuw: string) => {
    wacht.current.push(nieuw)
    if (wekker.current !== undefined) return
    wekker.current = setTimeout(
      () => {
        wekker.current = undefined
        vrijOp.current = performance.now() + rustMs
        zet(wacht.current.splice(0).join(' '))
      },
      Math.max(50, vrijOp.current - performance.now()),
    )
  }, [])
  useEffect(() => () => clearTimeout(wekker.current), [])
  return [zin, meld]
}

function ToastBalk({
  toast,
  bijEinde,
}: {
  readonly toast: Toast & { readonly id: number }
  readonly bijEinde: (id: number) => void
}) {
  const [vast, zetVast] = useState(false)
  useEffect(() => {
    if (vast) return
    const wekker = setTimeout(() => bijEinde(toast.id), toastMs)
    return () => clearTimeout(wekker)
  }, [vast, bijEinde, toast.id])
  return (
    <div
      className="toast"
      onMouseEnter={() => zetVast(true)}
      onMouseLeave={() => zetVast(false)}
      onFocus={() => zetVast(true)}
      onBlur={() => zetVast(false)}
    >
      <Icoon name={toast.icoon ?? 'bewaard'} />
      <span>{toast.tekst}</span>
      {toast.actie ?? <span />}
    </div>
  )
}
