// Which key does what in the table. Source: screens §4 Parametertabel; docs/spec/parameters.md (PA-52).

import type { Zet } from './selectie.ts'

export interface Toets {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

export type ToetsDaad =
  | { readonly kind: 'zet'; readonly zet: Zet; readonly uitbreiden: boolean }
  | { readonly kind: 'bewerk'; readonly tekst?: string }
  | {
      readonly kind:
        | 'leeg'
        | 'vink'
        | 'ongedaan'
        | 'opnieuw'
        | 'voer-door'
        | 'alles'
        | 'vergelijk'
        | 'paneel'
        | 'watals'
        | 'toetsen'
        | 'inklappen'
    }

const pijlen: Readonly<Record<string, readonly [Zet, Zet]>> = {
  ArrowLeft: ['links', 'rand-links'],
  ArrowRight: ['rechts', 'rand-rechts'],
  ArrowUp: ['omhoog', 'rand-omhoog'],
  ArrowDown: ['omlaag', 'rand-omlaag'],
  Home: ['rijbegin', 'begin'],
  End: ['rijeinde', 'einde'],
  PageUp: ['blad-omhoog', 'blad-omhoog'],
  PageDown: ['blad-omlaag', 'blad-omlaag'],
}
const metCtrl: Readonly<Record<string, 'ongedaan' | 'opnieuw' | 'voer-door' | 'alles'>> = {
  z: 'ongedaan',
  y: 'opnieuw',
  d: 'voer-door',
  a: 'alles',
}
const los: Readonly<Record<string, ToetsDaad>> = {
  F2: { kind: 'bewerk' },
  Enter: { kind: 'bewerk' },
  Delete: { kind: 'leeg' },
  Backspace: { kind: 'leeg' },
  ' ': { kind: 'vink' },
  Escape: { kind: 'inklappen' },
  v: { kind: 'vergelijk' },
  V: { kind: 'vergelijk' },
  h: { kind: 'paneel' },
  H: { kind: 'paneel' },
  w: { kind: 'watals' },
  W: { kind: 'watals' },
  '?': { kind: 'toetsen' },
}

/** Return what a key asks while no cell is being edited; undefined for keys that are the browser's (Tab, Ctrl+C, Ctrl+V …). */
export function daadVan({ key, ctrl, shift, alt }: Toets): ToetsDaad | undefined {
  if (alt) return undefined
  const pijl = pijlen[key]
  if (pijl) return { kind: 'zet', zet: pijl[ctrl ? 1 : 0], uitbreiden: shift }
  if (ctrl) {
    const daad = metCtrl[key.toLowerCase()]
    if (daad === undefined) return undefined
    return { kind: daad === 'ongedaan' && shift ? 'opnieuw' : daad }
  }
  return los[key] ?? (key.length === 1 ? { kind: 'bewerk', tekst: key } : undefined)
}
