// What a command decides and what became of it. Source: architecture §3 (one akkoord); docs/spec/grootboek.md (GB).

import type { Actor, LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { RoomId } from '../storage/storage.ts'

/** How the entries of a ronde become its state; pure. */
export interface Reducer<State, Event> {
  readonly initial: (ronde: RondeId) => State
  readonly reduce: (state: State, entry: LedgerEntry<Event>) => State
}

export type Decision<Event, Answer, Refusal> =
  | { readonly kind: 'feiten'; readonly gebeurtenissen: readonly Event[]; readonly antwoord: Answer }
  | { readonly kind: 'geweigerd'; readonly weigering: Refusal }

/** Decide on the state of this moment. Pure: it may be asked again when another node was first. */
export type Decide<State, Event, Answer, Refusal> = (state: State, at: Moment) => Decision<Event, Answer, Refusal>

export type Outcome<Event, Answer, Refusal> =
  | {
      readonly kind: 'vastgelegd'
      readonly entries: readonly LedgerEntry<Event>[]
      readonly antwoord: Answer
      /** The last seq of each room that was written along. */
      readonly rooms: ReadonlyMap<RoomId, number>
    }
  /** This key was carried out before: these are its entries. Nothing was written. */
  | { readonly kind: 'herhaald'; readonly entries: readonly LedgerEntry<Event>[] }
  | { readonly kind: 'geweigerd'; readonly weigering: Refusal }

export interface Command<State, Event> {
  readonly key: string
  readonly actor: Actor
  readonly decide: Decide<State, Event, unknown, unknown>
}

/**
 * Check a key before use: the `#` numbers the entries of one command.
 *
 * @throws RangeError @source GB-3
 */
export function requireKey(key: string): void {
  if (!/^[^#\0]{1,200}$/u.test(key))
    throw new RangeError(`a key has 1–200 characters and no #, got ${JSON.stringify(key.slice(0, 80))}`)
}

/** Return the key of the n-th entry of a command: key, key#2, key#3 … */
export const entryKey = (key: string, index: number): string => (index === 0 ? key : `${key}#${index + 1}`)
