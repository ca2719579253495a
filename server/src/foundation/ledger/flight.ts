// One flight of commands to the store: decide all that waits, write it in one commit, answer when it is durable. Source: docs/spec/grootboek.md (GB-5 … GB-8).

import type { LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import type { CommitBatch, CommitResult, RoomId } from '../storage/storage.ts'
import { Draft, type Book } from './book.ts'
import type { Command, Outcome } from './decision.ts'

export interface Waiting<State, Event> extends Command<State, Event> {
  readonly extra: Pick<CommitBatch, 'rooms' | 'blobs'>
  readonly resolve: (outcome: Outcome<Event, unknown, unknown>) => void
  readonly reject: (error: unknown) => void
  /** How often another node was first. */
  attempts: number
  /** Something in its flight was at fault: it travels by itself, so that the fault hits its owner only. */
  alone: boolean
}

/** What a flight needs of its surroundings. */
export interface Pilot<Event> {
  now(): Moment
  commit(batch: CommitBatch): Promise<CommitResult>
  /** Take in what other nodes appended. */
  readTail(): Promise<void>
  /** Take in what this flight made durable and tell everybody. */
  landed(entries: readonly LedgerEntry<Event>[]): void
  /** The store failed; perhaps it wrote and perhaps not: look when it can be looked at. */
  lost(): void
}

interface Seat<State, Event> {
  readonly waiting: Waiting<State, Event>
  readonly outcome: Outcome<Event, unknown, unknown>
}

const seats = 256
/** Other nodes may be first this often before we say that it does not work. */
const maxAttempts = 50

/**
 * Take commands off the queue, decide each on the state the ones before it leave, commit once, answer all. Overtaken, they go back to
 * the front of the queue to be decided again. Failed, they are all rejected and nothing of them counts – unless the store says that
 * one of them is impossible (a RangeError): then they go again one by one.
 */
export async function fly<State, Event>(
  book: Book<State, Event>,
  queue: Waiting<State, Event>[],
  pilot: Pilot<Event>,
): Promise<void> {
  const draft = new Draft(book)
  const aboard = board(draft, queue.splice(0, queue[0]?.alone ? 1 : seats), pilot.now())
  const batch = batchOf(draft, aboard)
  try {
    const result = batch ? await pilot.commit(batch) : nothingToWrite
    if (result.kind !== 'vastgelegd') {
      await pilot.readTail()
      return overtaken(queue, aboard)
    }
    if (draft.entries.length > 0) pilot.landed(draft.entries)
    answer(aboard, result.rooms)
  } catch (error) {
    if (error instanceof RangeError && aboard.length > 1) return oneByOne(queue, aboard)
    for (const { waiting } of aboard) waiting.reject(error)
    if (!(error instanceof RangeError)) pilot.lost()
  }
}

const nothingToWrite: CommitResult = { kind: 'vastgelegd', rooms: new Map() }

function board<State, Event>(
  draft: Draft<State, Event>,
  commands: readonly Waiting<State, Event>[],
  now: Moment,
): Seat<State, Event>[] {
  return commands.flatMap((waiting) => {
    try {
      return [{ waiting, outcome: draft.decide(waiting, now) }]
    } catch (error) {
      waiting.reject(error)
      return []
    }
  })
}

function batchOf<State, Event>(
  draft: Draft<State, Event>,
  aboard: readonly Seat<State, Event>[],
): CommitBatch | undefined {
  const writing = aboard.filter(({ outcome }) => outcome.kind === 'vastgelegd').map(({ waiting }) => waiting.extra)
  const rooms = writing.flatMap((extra) => extra.rooms ?? [])
  const blobs = writing.flatMap((extra) => extra.blobs ?? [])
  const [first] = draft.entries
  if (!first && rooms.length === 0 && blobs.length === 0) return undefined
  return { rooms, blobs, ...(first && { ledger: { ronde: first.ronde, entries: draft.entries } }) }
}

/** Each command hears the last seq of its own updates: the store told the last of all, so count back. */
function answer<State, Event>(aboard: readonly Seat<State, Event>[], last: ReadonlyMap<RoomId, number>): void {
  const heads = new Map(last)
  const answers = aboard.toReversed().map(({ waiting, outcome }) => {
    if (outcome.kind !== 'vastgelegd') return () => waiting.resolve(outcome)
    const rooms = new Map<RoomId, number>()
    for (const { room, updates } of (waiting.extra.rooms ?? []).toReversed()) {
      const head = heads.get(room) ?? 0
      if (!rooms.has(room)) rooms.set(room, head)
      heads.set(room, head - updates.length)
    }
    return () => waiting.resolve({ ...outcome, rooms })
  })
  for (const tell of answers.toReversed()) tell()
}

function overtaken<State, Event>(queue: Waiting<State, Event>[], aboard: readonly Seat<State, Event>[]): void {
  const again = aboard.map(({ waiting }) => waiting).filter((waiting) => ++waiting.attempts <= maxAttempts)
  for (const { waiting } of aboard) {
    if (waiting.attempts > maxAttempts)
      waiting.reject(new Error(`other nodes were first ${maxAttempts} times; nothing was written`))
  }
  queue.unshift(...again)
}

function oneByOne<State, Event>(queue: Waiting<State, Event>[], aboard: readonly Seat<State, Event>[]): void {
  for (const { waiting } of aboard) waiting.alone = true
  queue.unshift(...aboard.map(({ waiting }) => waiting))
}
