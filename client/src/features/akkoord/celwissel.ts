// Which cells of the board differ between two pictures, for the outline and the spoken summary. Pure. Source: screens §4 Bord.

import type { AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import type { Bord } from '@ketenbeeld/shared/ronde/bord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export type CelAdres = `${string}/${string}`
export const celAdres = (rij: Ketenpartner, kolom: string): CelAdres => `${rij}/${kolom}`

export interface Celwissel {
  readonly rij: Ketenpartner
  readonly kolom: string
  readonly status: AkkoordStatus
  readonly akkoord: number
  readonly gevraagd: number
}

/** Return the cells that show something else than before. */
export function celwissels(voor: Bord, na: Bord): readonly Celwissel[] {
  return na.rijen.flatMap((rij) =>
    na.kolommen.flatMap((kolom): readonly Celwissel[] => {
      const [oud, nieuw] = [voor.cel(rij, kolom), na.cel(rij, kolom)]
      if (!nieuw) return []
      const { status, akkoord, gevraagd } = nieuw
      const same = oud?.status === status && oud.akkoord === akkoord && oud.gevraagd === gevraagd
      return same ? [] : [{ rij, kolom, status, akkoord, gevraagd }]
    }),
  )
}

/** Join two series of changes: of a cell that changed twice only the last counts. */
export function joined(eerder: readonly Celwissel[], later: readonly Celwissel[]): readonly Celwissel[] {
  const alle = new Map([...eerder, ...later].map((w) => [celAdres(w.rij, w.kolom), w]))
  return [...alle.values()]
}
