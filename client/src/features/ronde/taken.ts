// What is asked from one organisation now, grouped by the deadline before which it is asked: pure. Source: screens §6 Vandaag; docs/spec/akkoord.md (AK-5, AK-10).

import { antwoordVan, type AkkoordStatus, type Antwoord } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import {
  nextDeadlines,
  passedWith,
  type DeadlineEffect,
  type DeadlineStand,
} from '@ketenbeeld/shared/planning/planning'
import { antwoordStatus, objectenVoor } from '@ketenbeeld/shared/ronde/afspraak'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'

export interface Gevraagd {
  readonly object: AkkoordObject
  readonly status: AkkoordStatus
  readonly antwoord: Antwoord | undefined
}

export type Taak =
  /** Answer on parameters of the table of one owner. */
  | {
      readonly soort: 'parameters'
      readonly eigenaar: Ketenpartner
      readonly naar: string
      readonly gevraagd: readonly Gevraagd[]
    }
  /** Look again: the answer lapsed because the value changed. */
  | { readonly soort: 'vervallen'; readonly naar: string; readonly gevraagd: readonly Gevraagd[] }
  /** Turn a voorbehoud into an answer. */
  | { readonly soort: 'voorbehoud'; readonly naar: string; readonly gevraagd: readonly Gevraagd[] }
  /** Answer on a frozen document. */
  | { readonly soort: 'versie'; readonly naar: string; readonly gevraagd: readonly Gevraagd[] }
  /** Read and complete the report before it is sent round. */
  | { readonly soort: 'rapport'; readonly naar: string; readonly gevraagd: readonly Gevraagd[] }

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
 * Answers are asked until sign-off closes; after that nothing is asked any more. Reading the report is asked until it is sent round.
 */
export function takenVan(stand: RondeStand, organisatie: Ketenpartner): readonly Termijn[] {
  const alles = gevraagdAan(stand, organisatie)
  const perEffect: Partial<Record<DeadlineEffect, readonly Taak[]>> = {
    rondsturen: reportTasks(stand, organisatie),
    akkoord_sluit: passedWith(stand.planning, 'akkoord_sluit') ? [] : answerTasks(alles),
  }
  return stand.planning.deadlines
    .filter((deadline) => deadline.verstreken === undefined)
    .map((deadline) => ({ deadline, taken: perEffect[deadline.effect] ?? [] }))
    .filter(({ taken }) => taken.length > 0)
}

/** Return the number of tasks, as the header counts them. */
export const aantalGevraagd = (stand: RondeStand, organisatie: Ketenpartner): number =>
  takenVan(stand, organisatie).reduce((n, { taken }) => n + taken.filter((t) => t.soort !== 'rapport').length, 0)

/** Return the answers this organisation has given that still stand. */
export const gedaanDoor = (stand: RondeStand, organisatie: Ketenpartner): readonly Gevraagd[] =>
  gevraagdAan(stand, organisatie).filter((g) => g.status === 'akkoord' || g.status === 'niet_akkoord')

function reportTasks(stand: RondeStand, organisatie: Ketenpartner): readonly Taak[] {
  const deelnemer = stand.opening?.deelnemers.includes(organisatie) ?? false
  const open = deelnemer && !passedWith(stand.planning, 'rondsturen')
  return open ? [{ soort: 'rapport', naar: '/rapport', gevraagd: [] }] : []
}

function answerTasks(alles: readonly Gevraagd[]): readonly Taak[] {
  const parameters = alles.filter((g) => g.object.soort === 'parameter')
  const met = (status: AkkoordStatus) => parameters.filter((g) => g.status === status)
  const versies = alles.filter(
    (g) => g.object.soort === 'versie' && g.status !== 'akkoord' && g.status !== 'niet_akkoord',
  )
  return [
    ...perTable(met('open')),
    ...perTabel('vervallen', met('vervallen')),
    ...perTabel('voorbehoud', met('voorbehoud')),
    ...(versies.length > 0 ? [{ soort: 'versie', naar: '/rapport', gevraagd: versies } as const] : []),
  ]
}

const pathOf = (eigenaar: Ketenpartner): string => `/parameters/${slugOf(eigenaar)}?toon=zonder-akkoord`

function perTable(open: readonly Gevraagd[]): readonly Taak[] {
  return [...byOwner(open)].map(([eigenaar, gevraagd]) => ({
    soort: 'parameters',
    eigenaar,
    naar: pathOf(eigenaar),
    gevraagd,
  }))
}

function perTabel(soort: 'vervallen' | 'voorbehoud', gevraagd: readonly Gevraagd[]): readonly Taak[] {
  return [...byOwner(gevraagd)].map(([eigenaar, deel]) => ({ soort, naar: pathOf(eigenaar), gevraagd: deel }))
}

function byOwner(gevraagd: readonly Gevraagd[]): ReadonlyMap<Ketenpartner, readonly Gevraagd[]> {
  const groups = new Map<Ketenpartner, Gevraagd[]>()
  for (const g of gevraagd) {
    if (g.object.soort !== 'parameter') continue
    const eigenaar = declaratieVan(g.object.id)?.eigenaar
    if (eigenaar) groups.set(eigenaar, [...(groups.get(eigenaar) ?? []), g])
  }
  return groups
}

/** Return the deadline that comes next for everybody, whether or not something is asked before it. */
export const volgendeTermijn = (stand: RondeStand, nu: DeadlineStand['moment']): DeadlineStand | undefined =>
  nextDeadlines(stand.planning, nu)[0]
