// Who has not answered everything that was asked: named when sign-off closes. Silence is never akkoord. Source: docs/spec/akkoord.md (AK-11).

import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { antwoordStatus, objectenVoor } from './afspraak.ts'
import { deelnemersVan, type RondeStand } from './stand.ts'

export interface Ontbrekende {
  readonly organisatie: Ketenpartner
  readonly open: number
  readonly vervallen: number
}

/** Return the organisations with an open or lapsed answer, with how many of each, in the order of the board. */
export function ontbrekenden(stand: RondeStand): readonly Ontbrekende[] {
  return deelnemersVan(stand).flatMap((organisatie) => {
    const statuses = objectenVoor(stand, organisatie).map((object) => antwoordStatus(stand, object, organisatie))
    const open = statuses.filter((s) => s === 'open').length
    const vervallen = statuses.filter((s) => s === 'vervallen').length
    return open + vervallen > 0 ? [{ organisatie, open, vervallen }] : []
  })
}
