// What a person may do in a room, decided live from the state of the ronde. The only place. Source: architecture law 3; docs/spec/identiteit.md (ID-5 … ID-8).

import type { Kamer, Recht } from '../documents/kamer.ts'
import { rolVan, type Gemachtigde } from '../identity/mandaat.ts'
import { passedWith } from '../planning/planning.ts'
import type { Moment } from '../vocabulary/ids.ts'
import type { RondeStand } from './stand.ts'

/**
 * Return the right of a person in a room.
 *
 * Without a mandate in this ronde: nothing. A table: its owner's people write until sign-off closes, the others read.
 * A report: everybody with a mandate writes until it is sent round (rondsturen); after that it is read.
 */
export function kamerRecht(stand: RondeStand, wie: Gemachtigde, kamer: Kamer, nu: Moment): Recht {
  if (!stand.opening || !rolVan(stand.mandaten, wie, nu)) return 'geen'
  if (kamer.soort === 'tabel') {
    if (kamer.eigenaar !== wie.organisatie) return 'lezen'
    return passedWith(stand.planning, 'akkoord_sluit') ? 'lezen' : 'schrijven'
  }
  if (!stand.opening.documenten.some((d) => d.id === kamer.document)) return 'geen'
  return passedWith(stand.planning, 'rondsturen') ? 'lezen' : 'schrijven'
}

/** Return since when and why a room can only be read, for the sentence on the screen; undefined while it can be written. */
export function leesReden(
  stand: RondeStand,
  wie: Gemachtigde,
  kamer: Kamer,
): { reden: 'eigenaar' | 'rondsturen' | 'akkoord_sluit'; sinds?: Moment } | undefined {
  if (kamer.soort === 'tabel' && kamer.eigenaar !== wie.organisatie) return { reden: 'eigenaar' }
  const effect = kamer.soort === 'tabel' ? 'akkoord_sluit' : 'rondsturen'
  const passed = passedWith(stand.planning, effect)
  return passed && { reden: effect, sinds: passed.moment }
}
