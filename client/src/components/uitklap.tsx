// A button that opens a small panel under it: Esc and a click elsewhere close it, Esc gives focus back. Used for the user menu and the list of who is here.

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

export interface UitklapProps {
  /** What the button shows. */
  readonly knop: ReactNode
  readonly label: string
  readonly klasse?: string
  /** The panel; `sluit` closes it and gives focus back to the button. */
  readonly children: (sluit: () => void) => ReactNode
}

export function Uitklap({ knop, label, klasse, children }: UitklapProps) {
  const [open, zet] = useState(false)
  const id = useId()
  const omhulsel = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const sluit = (): void => {
    zet(false)
    opener.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const elsewhere = (event: Event): void => {
      if (!omhulsel.current?.contains(event.target as Node)) zet(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [open])
  return (
    <div
      className="uitklap"
      ref={omhulsel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) sluit()
      }}
    >
      <button
        ref={opener}
        type="button"
        className={`uitklap__knop ${klasse ?? ''}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => zet(!open)}
      >
        {knop}
      </button>
      {open && (
        <div className="uitklap__paneel" id={id}>
          {children(sluit)}
        </div>
      )}
    </div>
  )
}
