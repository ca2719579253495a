// Answers of organisations, bound to the hash of what was on the screen. Source: architecture law 2; docs/spec/akkoord.md (AK).

import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, PersoonId, VersieHash } from '../vocabulary/ids.ts'
import type { ObjectSleutel } from './object.ts'

/** What an organisation can say. */
export type AntwoordSoort = 'akkoord' | 'voorbehoud' | 'niet_akkoord'

/** What the board shows: an answer, nothing yet, or an answer on something that has changed since. */
export type AkkoordStatus = 'open' | AntwoordSoort | 'vervallen'

export interface Antwoord {
  readonly object: ObjectSleutel
  readonly organisatie: Ketenpartner
  readonly soort: AntwoordSoort
  /** Hash of what was on the screen. */
  readonly hash: VersieHash
  readonly reden?: string
  /** Until when a voorbehoud holds. */
  readonly tot?: Moment
  readonly door: PersoonId
  readonly op: Moment
  readonly seq: number
}

export type AkkoordStand = Readonly<Record<string, Antwoord>>

export type AkkoordGebeurtenis =
  | {
      readonly type: 'antwoord_gegeven'
      readonly organisatie: Ketenpartner
      readonly soort: AntwoordSoort
      readonly objecten: readonly { readonly object: ObjectSleutel; readonly hash: VersieHash }[]
      readonly reden?: string
      readonly tot?: Moment
    }
  | {
      readonly type: 'antwoord_ingetrokken'
      readonly organisatie: Ketenpartner
      readonly object: ObjectSleutel
      readonly reden?: string
    }

const key = (object: ObjectSleutel, organisatie: Ketenpartner): string => `${organisatie}@${object}`

/** Return the answer this organisation gave last on this object, also when it has lapsed since. */
export const antwoordVan = (
  stand: AkkoordStand,
  object: ObjectSleutel,
  organisatie: Ketenpartner,
): Antwoord | undefined => stand[key(object, organisatie)]

/** Apply one event; the last answer of an organisation on an object is the one that counts. */
export function reduceAkkoord(
  stand: AkkoordStand,
  event: AkkoordGebeurtenis,
  entry: { readonly seq: number; readonly at: Moment; readonly persoon: PersoonId },
): AkkoordStand {
  const next: Record<string, Antwoord> = { ...stand }
  if (event.type === 'antwoord_ingetrokken') {
    delete next[key(event.object, event.organisatie)]
    return next
  }
  const { organisatie, soort, reden, tot } = event
  for (const { object, hash } of event.objecten) {
    next[key(object, organisatie)] = {
      object,
      organisatie,
      soort,
      hash,
      door: entry.persoon,
      op: entry.at,
      seq: entry.seq,
      ...(reden !== undefined && { reden }),
      ...(tot !== undefined && { tot }),
    }
  }
  return next
}

/**
 * Return the status of one organisation on one object: an answer counts only on the hash it was given on.
 *
 * Lapse and revival are no events of their own: they follow from the hash, so no history can show an akkoord on another value.
 * @source AK-2 (vervallen), AK-3 (herleven).
 */
export function statusVan(
  stand: AkkoordStand,
  object: ObjectSleutel,
  organisatie: Ketenpartner,
  huidig: VersieHash | undefined,
): AkkoordStatus {
  const antwoord = antwoordVan(stand, object, organisatie)
  if (!antwoord) return 'open'
  return antwoord.hash === huidig ? antwoord.soort : 'vervallen'
}

/** From worst to best: what a cell of the board shows when its parameters differ. @source screens §4 Bord */
export const zwaarste: readonly AkkoordStatus[] = ['niet_akkoord', 'vervallen', 'open', 'voorbehoud', 'akkoord']
