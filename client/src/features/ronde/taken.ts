// What is asked from one organisation now, grouped by the deadline before which it is asked: pure. Source: screens §6 Vandaag; docs/spec/scherm.md (SCH-13); akkoord.md (AK-5, AK-10).

import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { antwoordVan, type AkkoordStatus, type Antwoord } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { passedWith, type DeadlineEffect, type DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import { antwoordStatus, objectenVoor } from '@ketenbeeld/shared/ronde/afspraak'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export interface Gevraagd {
  readonly object: AkkoordObject
  readonly status: AkkoordStatus
  readonly antwoord: Antwoord | undefined
}

export type Taak =
  /** Answer on parameters in the table of one owner. */
  | { readonly soort: 'open'; readonly eigenaar: Ketenpartner; readonly naar: string; readonly ids: readonly string[] }
  /** Look again: the answer lapsed, because the value is another one now. */
  | { readonly soort: 'vervallen'; readonly naar: string; readonly id: string; readonly antwoord: Antwoord }
  /** Turn a reservation into an answer. */
  | { readonly soort: 'voorbehoud'; readonly naar: string; readonly id: string; readonly antwoord: Antwoord }
  /** Answer on a frozen document. */
  | {
      readonly soort: 'versie'
      readonly naar: string
      readonly document: string
      readonly nummer: number
      readonly status: AkkoordStatus
    }
  /** Read and complete the report before it is sent round. */
  | { readonly soort: 'rapport'; readonly naar: string }

export interface Termijn {
  readonly deadline: DeadlineStand
  readonly taken: readonly Taak[]
}

/** Return every object this organisation is asked on, with its status and last answer. */
export const gevraagdAan = (stand: RondeStand, organisatie: Ketenpartner): readonly Gevraagd[] =>
  objectenVoor(stand, organisatie).map((object) => ({
    object,
    status: antwoordStatus(stand, object, organisatie),
    antwoord: antwoordVan(stand.akkoord, objectSleutel(object), organisatie),
  }))

/**
 * Return what is asked from an organisation, nearest deadline first; deadlines without tasks are left out.
 *
 * Answers are asked until sign-off closes; after that nothing is asked any more. The report is asked until it is sent round.
 */
export function takenVan(stand: RondeStand, organisatie: Ketenpartner): readonly Termijn[] {
  if (!stand.opening?.deelnemers.includes(organisatie)) return []
  const perEffect: Partial<Record<DeadlineEffect, readonly Taak[]>> = {
    rondsturen: [{ soort: 'rapport', naar: '/rapport' }],
    akkoord_sluit: answerTasks(gevraagdAan(stand, organisatie)),
  }
  return stand.planning.deadlines
    .filter(({ verstreken, effect }) => verstreken === undefined && !passedWith(stand.planning, effect))
    .map((deadline) => ({ deadline, taken: perEffect[deadline.effect] ?? [] }))
    .filter(({ taken }) => taken.length > 0)
}

/** Return the number of answers still asked, as the header counts them; reading the report is an invitation, not a debt. */
export const aantalGevraagd = (stand: RondeStand, organisatie: Ketenpartner): number =>
  takenVan(stand, organisatie).reduce((n, { taken }) => n + taken.filter((t) => t.soort !== 'rapport').length, 0)

/** Return the objects this organisation has answered and that still stand. */
export const gedaanDoor = (stand: RondeStand, organisatie: Ketenpartner): readonly Gevraagd[] =>
  gevraagdAan(stand, organisatie).filter(({ status }) => status === 'akkoord' || status === 'niet_akkoord')

function answerTasks(alles: readonly Gevraagd[]): readonly Taak[] {
  return [
    ...openTasks(alles),
    ...lookAgain(alles, 'vervallen'),
    ...lookAgain(alles, 'voorbehoud'),
    ...versionTasks(alles),
  ]
}

/** One task per table, however many rows. */
function openTasks(alles: readonly Gevraagd[]): readonly Taak[] {
  const perEigenaar = new Map<Ketenpartner, string[]>()
  for (const { object, status } of alles) {
    if (object.soort !== 'parameter' || status !== 'open') continue
    const eigenaar = declaratieVan(object.id)?.eigenaar
    if (eigenaar) perEigenaar.set(eigenaar, [...(perEigenaar.get(eigenaar) ?? []), object.id])
  }
  return [...perEigenaar].map(([eigenaar, ids]) => ({ soort: 'open', eigenaar, ids, naar: pathOf(eigenaar) }))
}

function lookAgain(alles: readonly Gevraagd[], soort: 'vervallen' | 'voorbehoud'): readonly Taak[] {
  return alles.flatMap(({ object, status, antwoord }): Taak[] => {
    const eigenaar = object.soort === 'parameter' ? declaratieVan(object.id)?.eigenaar : undefined
    if (object.soort !== 'parameter' || status !== soort || !antwoord || !eigenaar) return []
    return [{ soort, id: object.id, antwoord, naar: `${pathOf(eigenaar)}&parameter=${object.id}` }]
  })
}

function versionTasks(alles: readonly Gevraagd[]): readonly Taak[] {
  return alles.flatMap(({ object, status }): Taak[] =>
    object.soort === 'versie' && status !== 'akkoord' && status !== 'niet_akkoord'
      ? [{ soort: 'versie', document: object.document, nummer: object.nummer, status, naar: '/rapport' }]
      : [],
  )
}

const pathOf = (eigenaar: Ketenpartner): string => `/parameters/${slugOf(eigenaar)}?toon=zonder-akkoord`
