// The deadlines of a ronde: moment, what happens then, and whether it happened. Source: architecture §3 (one deadline); docs/spec/planning.md (PL).

import type { Actor } from '../ledger/entry.ts'
import type { Moment } from '../vocabulary/ids.ts'

/** What happens when a deadline passes. */
export type DeadlineEffect = 'reacties_binnen' | 'rondsturen' | 'akkoord_sluit' | 'aanleveren' | 'overleg' | 'topberaad'

export interface Deadline {
  readonly id: string
  readonly titel: string
  readonly effect: DeadlineEffect
  readonly moment: Moment
}

export interface Verplaatsing {
  readonly van: Moment
  readonly naar: Moment
  readonly reden: string
  readonly door: Actor
  readonly op: Moment
}

export interface DeadlineStand extends Deadline {
  readonly verplaatsingen: readonly Verplaatsing[]
  /** Set once: the moment it passed, by server time. */
  readonly verstreken?: { readonly op: Moment; readonly seq: number }
}

export interface PlanningStand {
  readonly deadlines: readonly DeadlineStand[]
  /** Milliseconds the demo clock runs ahead of the real one. 0 outside the demo. */
  readonly klokVoorsprong: number
}

export type PlanningGebeurtenis =
  | { readonly type: 'deadline_gepland'; readonly deadline: Deadline }
  | {
      readonly type: 'deadline_verplaatst'
      readonly id: string
      readonly van: Moment
      readonly naar: Moment
      readonly reden: string
    }
  | { readonly type: 'deadline_verstreken'; readonly id: string; readonly moment: Moment }
  | { readonly type: 'klok_verzet'; readonly naar: Moment; readonly voorsprong: number }

export const emptyPlanning: PlanningStand = { deadlines: [], klokVoorsprong: 0 }

/** Apply one event to the planning; deadlines stay sorted by moment. */
export function reducePlanning(
  stand: PlanningStand,
  event: PlanningGebeurtenis,
  entry: { readonly seq: number; readonly at: Moment; readonly actor: Actor },
): PlanningStand {
  if (event.type === 'klok_verzet') return { ...stand, klokVoorsprong: event.voorsprong }
  if (event.type === 'deadline_gepland') {
    return withDeadlines(stand, [...stand.deadlines, { ...event.deadline, verplaatsingen: [] }])
  }
  return withDeadlines(
    stand,
    stand.deadlines.map((deadline) => {
      if (deadline.id !== event.id) return deadline
      if (event.type === 'deadline_verstreken') return { ...deadline, verstreken: { op: entry.at, seq: entry.seq } }
      const verplaatsing = { van: event.van, naar: event.naar, reden: event.reden, door: entry.actor, op: entry.at }
      return { ...deadline, moment: event.naar, verplaatsingen: [...deadline.verplaatsingen, verplaatsing] }
    }),
  )
}

function withDeadlines(stand: PlanningStand, deadlines: readonly DeadlineStand[]): PlanningStand {
  return {
    ...stand,
    deadlines: [...deadlines].sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0)),
  }
}

/** Return the deadlines still to come, nearest first. @source PL-2 */
export const nextDeadlines = (stand: PlanningStand, nu: Moment): readonly DeadlineStand[] =>
  stand.deadlines.filter((d) => d.verstreken === undefined && d.moment > nu)

/** Return the deadlines whose moment is there but whose effect has not happened yet, oldest first. @source PL-3 */
export const dueDeadlines = (stand: PlanningStand, nu: Moment): readonly DeadlineStand[] =>
  stand.deadlines.filter((d) => d.verstreken === undefined && d.moment <= nu)

/** Return the deadline with this effect that has passed, or undefined. */
export const passedWith = (stand: PlanningStand, effect: DeadlineEffect): DeadlineStand | undefined =>
  stand.deadlines.find((d) => d.effect === effect && d.verstreken !== undefined)
