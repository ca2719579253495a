// Which moment of the ronde this page shows: live, frozen by its viewer, or as it was after an entry. Source: screens §4 Bord, Geschiedenisschuif.

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { useRondeDeel, type RondeBeeld } from '../../api/ronde.tsx'
import { Tijdreis } from './tijdreis.ts'

type Keuze =
  | { readonly soort: 'live' }
  | { readonly soort: 'bevroren'; readonly stand: RondeStand; readonly feiten: readonly Feit[] }
  | { readonly soort: 'toen'; readonly seq: number }

export interface Kijk {
  readonly soort: Keuze['soort']
  readonly stand: RondeStand
  /** The entries up to this state. */
  readonly feiten: readonly Feit[]
  /** Everything there is by now. */
  readonly alle: readonly Feit[]
  readonly bevries: () => void
  /** Show the state after this entry; the newest one is live. */
  readonly naar: (seq: number) => void
  readonly naarNu: () => void
}

const live: Keuze = { soort: 'live' }

// reason: only these three, so that who comes and goes does not draw the board again
const rondeVan = (b: RondeBeeld) => b.ronde
const standVan = (b: RondeBeeld) => b.stand
const feitenVan = (b: RondeBeeld) => b.feiten

export function useKijk(): Kijk {
  const ronde = useRondeDeel(rondeVan)
  const stand = useRondeDeel(standVan)
  const feiten = useRondeDeel(feitenVan)
  const [reis] = useState(() => new Tijdreis(ronde))
  const [keuze, zet] = useState<Keuze>(live)
  useWarm(reis, feiten)
  const naarNu = useCallback(() => zet(live), [])
  const naar = useCallback(
    (seq: number) => zet(seq >= feiten.length ? live : { soort: 'toen', seq: Math.max(1, seq) }),
    [feiten.length],
  )
  const bevries = useCallback(() => zet({ soort: 'bevroren', stand, feiten }), [stand, feiten])
  const beeld = useMemo(() => {
    if (keuze.soort === 'bevroren') return { soort: keuze.soort, stand: keuze.stand, feiten: keuze.feiten }
    if (keuze.soort === 'live' || keuze.seq >= feiten.length) return { soort: 'live' as const, stand, feiten }
    return { soort: keuze.soort, stand: reis.stand(feiten, keuze.seq), feiten: feiten.slice(0, keuze.seq) }
  }, [keuze, stand, feiten, reis])
  return { ...beeld, alle: feiten, bevries, naar, naarNu }
}

const portieMs = 8
const rustMs = 40

/** Keep states along the grootboek ahead of the first look back, in small portions. */
function useWarm(reis: Tijdreis, feiten: readonly Feit[]): void {
  useEffect(() => {
    const verder = (): void => {
      if (!reis.warm(feiten, portieMs)) wekker = setTimeout(verder, rustMs)
    }
    let wekker = setTimeout(verder, rustMs)
    return () => clearTimeout(wekker)
  }, [reis, feiten])
}
