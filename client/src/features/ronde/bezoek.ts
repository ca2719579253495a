// Remembers on this device up to where somebody has seen the grootboek of a ronde, so that Vandaag can say what is new.

import { useEffect, useState } from 'react'
import type { Moment, PersoonId, RondeId } from '@ketenbeeld/shared/vocabulary/ids'

export interface Bezoek {
  readonly seq: number
  readonly op: Moment
}

/**
 * Return the last visit before this one, or undefined on the first. The visit itself lasts as long as the browser tab: going to
 * another page and back does not make the changes "seen".
 */
export function useVorigBezoek(ronde: RondeId, persoon: PersoonId, nu: Bezoek | undefined): Bezoek | undefined {
  const plek = `ketenbeeld.bezoek.${ronde}.${persoon}`
  const [vorig] = useState(() => readPrevious(plek))
  useEffect(() => {
    if (nu && nu.seq > 0) localStorage.setItem(plek, JSON.stringify(nu))
  }, [plek, nu])
  return vorig
}

function readPrevious(plek: string): Bezoek | undefined {
  const ditBezoek = sessionStorage.getItem(plek)
  if (ditBezoek !== null) return parse(ditBezoek)
  const vorig = localStorage.getItem(plek) ?? ''
  sessionStorage.setItem(plek, vorig)
  return parse(vorig)
}

function parse(tekst: string): Bezoek | undefined {
  return tekst === '' ? undefined : (JSON.parse(tekst) as Bezoek)
}
