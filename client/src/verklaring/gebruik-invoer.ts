// The input a figure is explained from: that of its lane now, or for a frozen figure that of the run it was frozen with. Source: docs/spec/verklaring.md (VK-18).

import { useMemo } from 'react'
import type { Invoer } from '@ketenbeeld/engine/run'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { useRonde } from '../api/ronde.tsx'
import { invoerToen } from './toen.ts'
import type { Cijfervraag } from './vraag.ts'

export interface InvoerBeeld {
  readonly invoer: Invoer | undefined
  /** The ronde the inputs belong to: now, or at the time of the run. */
  readonly stand: RondeStand
  readonly tijd: 'nu' | 'toen' | 'kwijt'
}

export function useInvoer({ spoor, run }: Cijfervraag): InvoerBeeld {
  const { ronde, stand, feiten, uitkomsten } = useRonde()
  const nu = useInvoerNu(stand, spoor)
  const isNu = run === undefined || !stand.opening || uitkomsten[spoor]?.invoerHash === run
  const toen = useMemo(
    () => (isNu || run === undefined ? undefined : invoerToen(ronde, feiten, spoor, run)),
    [isNu, run, ronde, feiten, spoor],
  )
  if (toen) return { ...toen, tijd: 'toen' }
  return { invoer: nu, stand, tijd: isNu ? 'nu' : 'kwijt' }
}

/** What the lane reads now; the same object as long as nothing in it changed. */
export function useInvoerNu(stand: RondeStand, spoor: Spoor): Invoer | undefined {
  const { opening, afgesproken, parameters } = stand
  const gelezen = spoor === 'vastgesteld' ? afgesproken : parameters
  // reason: of the whole state only the kader and the values of this lane are read
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => (opening ? invoerSet(stand, spoor) : undefined), [opening, gelezen, spoor])
}
