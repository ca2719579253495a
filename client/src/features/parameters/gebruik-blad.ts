// Whose cursor is where in the room of one table. Source: docs/spec/parameters.md (PA-4, PA-59).

import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { isKetenpartner, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { KamerVerbinding } from '../../sync/kamer.ts'

export { useBlad } from '../../sync/tabel-blad.ts'

export interface Bezoeker {
  readonly naam: string
  readonly organisatie: Ketenpartner
}

/** Return whose cursor stands in which cell, without mine. */
export function useBezoekers(kamer: KamerVerbinding | undefined): ReadonlyMap<CelSleutel, Bezoeker> {
  const awareness = kamer?.provider.awareness
  const cache = useRef<ReadonlyMap<CelSleutel, Bezoeker>>(new Map())
  const abonneer = useCallback(
    (tell: () => void) => {
      if (!awareness) return () => undefined
      const changed = (): void => {
        const vers = readBezoekers(awareness.getStates(), awareness.clientID)
        if (same(vers, cache.current)) return
        cache.current = vers
        tell()
      }
      changed()
      awareness.on('change', changed)
      return () => awareness.off('change', changed)
    },
    [awareness],
  )
  return useSyncExternalStore(abonneer, () => cache.current)
}

/** States come from other people's clients and may be anything; the server stamps who it is. */
export function readBezoekers(states: ReadonlyMap<number, unknown>, mij: number): ReadonlyMap<CelSleutel, Bezoeker> {
  const bezoekers = new Map<CelSleutel, Bezoeker>()
  for (const [client, state] of states) {
    const { cel, user } = (state ?? {}) as { cel?: unknown; user?: { naam?: unknown; organisatie?: unknown } }
    if (client === mij || typeof cel !== 'string' || typeof user?.naam !== 'string') continue
    if (isKetenpartner(user.organisatie))
      bezoekers.set(cel, { naam: user.naam.slice(0, 60), organisatie: user.organisatie })
  }
  return bezoekers
}

function same(a: ReadonlyMap<CelSleutel, Bezoeker>, b: ReadonlyMap<CelSleutel, Bezoeker>): boolean {
  return a.size === b.size && [...a].every(([cel, wie]) => b.get(cel)?.naam === wie.naam)
}
