// The room of a table as React sees it: its cells and sources, and the way to write in it. Source: docs/spec/parameters.md (PA-4).

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import type { RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { KamerVerbinding } from './kamer.ts'
import { TabelSchrijver } from './tabel-schrijver.ts'

/** What stands in the room of the table: only what this ronde changed. */
export interface Blad {
  readonly geladen: boolean
  readonly cellen: Readonly<Record<string, unknown>>
  readonly herkomst: Readonly<Record<string, unknown>>
}

export const leegBlad: Blad = { geladen: false, cellen: {}, herkomst: {} }

/** Follow the two maps of a table room; the same object until something changes. */
export function useBlad(kamer: KamerVerbinding | undefined): Blad {
  const doc = kamer?.doc
  const cache = useRef<Omit<Blad, 'geladen'> | undefined>(undefined)
  const abonneer = useCallback(
    (tell: () => void) => {
      cache.current = undefined
      if (!doc) return () => undefined
      const changed = (): void => {
        cache.current = undefined
        tell()
      }
      const maps = [doc.getMap(inhoud.cellen), doc.getMap(inhoud.herkomst)]
      for (const map of maps) map.observe(changed)
      return () => {
        for (const map of maps) map.unobserve(changed)
      }
    },
    [doc],
  )
  const inhoudNu = useSyncExternalStore(abonneer, () => {
    if (!doc) return leegBlad
    cache.current ??= {
      cellen: Object.fromEntries(doc.getMap(inhoud.cellen).entries()),
      herkomst: Object.fromEntries(doc.getMap(inhoud.herkomst).entries()),
    }
    return cache.current
  })
  const geladen = kamer?.geladen ?? false
  return useMemo(() => ({ geladen, cellen: inhoudNu.cellen, herkomst: inhoudNu.herkomst }), [geladen, inhoudNu])
}

/** Return the one writer of a room; its undo knows the steps made since the screen opened. */
export function useTabelSchrijver(
  doc: KamerVerbinding['doc'] | undefined,
  opening: RondeGeopend | undefined,
): TabelSchrijver | undefined {
  const [schrijver, zet] = useState<TabelSchrijver>()
  useEffect(() => {
    if (!doc || !opening) return
    const nieuw = new TabelSchrijver(doc, opening)
    zet(nieuw)
    return () => {
      zet(undefined)
      nieuw.sluit()
    }
  }, [doc, opening])
  return schrijver
}
