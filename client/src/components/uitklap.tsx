// A button that opens a small panel under it: Esc, a link inside and a click elsewhere close it; Esc gives focus back. Used for the user menu and the list of who is here.

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

export interface UitklapProps {
  /** What the button shows. */
  readonly knop: ReactNode
  /** Said after it to who cannot see it: what opens. */
  readonly label: string
  readonly klasse?: string
  readonly children: ReactNode
}

export function Uitklap({ knop, label, klasse, children }: UitklapProps) {
  const [open, zet] = useState(false)
  const id = useId()
  const omhulsel = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const elsewhere = (event: Event): void => {
      if (!omhulsel.current?.contains(event.target as Node)) zet(false)
    }
    const link = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('a')) zet(false)
    }
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      zet(false)
      opener.current?.focus()
    }
    const paneel = omhulsel.current
    paneel?.addEventListener('click', link)
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      paneel?.removeEventListener('click', link)
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [open])
  return (
    <div className="uitklap" ref={omhulsel}>
      <button
        ref={opener}
        type="button"
        className={`uitklap__knop ${klasse ?? ''}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => zet(!open)}
      >
        {knop}
        <span className="vh">{label}</span>
      </button>
      {open && (
        <div className="uitklap__paneel" id={id}>
          {children}
        </div>
      )}
    </div>
  )
}
