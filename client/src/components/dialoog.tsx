// A modal dialog on the native <dialog>: keeps focus inside, Esc closes, focus goes back to where it was. Source: screens §4 Dialoog.

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { Icoon } from './icoon.tsx'
import { teksten } from './teksten.ts'

export interface DialoogProps {
  readonly titel: ReactNode
  readonly bijSluiten: () => void
  readonly children: ReactNode
  /** Buttons, right-aligned: stil, secundair, primair. */
  readonly voet?: ReactNode
  readonly breed?: boolean
}

/** Shown as long as it is mounted. Focus starts on the element with autofocus, else on the first control inside. */
export function Dialoog({ titel, bijSluiten, children, voet, breed }: DialoogProps) {
  const t = useTekst(teksten)
  const dialoog = useRef<HTMLDialogElement>(null)
  const titelId = useId()
  useEffect(() => {
    const terug = document.activeElement
    const element = dialoog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-eerst]')?.focus()
    return () => {
      element?.close()
      if (terug instanceof HTMLElement && terug.isConnected) terug.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialoog}
      className={breed ? 'dialoog dialoog--breed' : 'dialoog'}
      aria-labelledby={titelId}
      onCancel={(event) => {
        event.preventDefault()
        bijSluiten()
      }}
    >
      <div className="dialoog__kop">
        <h2 id={titelId}>{titel}</h2>
        <button type="button" className="knop knop--stil knop--klein" aria-label={t.sluiten} onClick={bijSluiten}>
          <Icoon name="sluiten" />
        </button>
      </div>
      <div className="dialoog__inhoud">{children}</div>
      {voet && <div className="dialoog__voet">{voet}</div>}
    </dialog>
  )
}
