// Ctrl+Z and Ctrl+Y for the whole page of the prognose, except where a field is being typed in. Source: docs/spec/prognose.md.

import { useEffect } from 'react'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { teksten } from './teksten.ts'

export function useOngedaan({ schrijver }: Pick<Prognose, 'schrijver'>): void {
  const t = useTekst(teksten)
  const meld = useMelden()
  useEffect(() => {
    if (!schrijver) return
    const opToets = (event: KeyboardEvent): void => {
      const daad = daadVan(event)
      if (!daad || typesOwnText(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      const gelukt = daad === 'ongedaan' ? schrijver.ongedaan() : schrijver.opnieuw()
      meld(gelukt ? t[daad] : t.nietsOngedaan)
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [schrijver, meld, t])
}

function daadVan({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'ongedaan' | 'opnieuw' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  const toets = key.toLowerCase()
  if (toets === 'z') return shiftKey ? 'opnieuw' : 'ongedaan'
  return toets === 'y' && !shiftKey ? 'opnieuw' : undefined
}

/** A text that is being typed has its own undo; a cell only as long as it was changed and not yet written. */
function typesOwnText(doel: EventTarget | null): boolean {
  if (doel instanceof HTMLTextAreaElement) return true
  if (!(doel instanceof HTMLInputElement) || doel.type === 'range' || doel.type === 'radio') return false
  return doel.dataset['peaKolom'] === undefined || doel.dataset['vuil'] !== undefined
}
