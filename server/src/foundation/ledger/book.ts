// The grootboek of one ronde in memory: its entries, their keys and the state they make. No IO. Source: docs/spec/grootboek.md (GB-1 … GB-5).

import { canonicalJson } from '@ketenbeeld/shared/ledger/canonical'
import { genesisHash, seal, type Actor, type LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { entryKey, requireKey, type Command, type Outcome, type Reducer } from './decision.ts'

export class Book<State, Event> {
  readonly ronde: RondeId
  readonly reducer: Reducer<State, Event>
  readonly entries: LedgerEntry<Event>[] = []
  state: State
  private readonly byKey = new Map<string, LedgerEntry<Event>>()

  constructor(ronde: RondeId, reducer: Reducer<State, Event>) {
    this.ronde = ronde
    this.reducer = reducer
    this.state = reducer.initial(ronde)
  }

  get seq(): number {
    return this.entries.length
  }

  /**
   * Take in durable entries; what is known already is passed over. Returns what was new.
   *
   * @throws Error when an entry does not follow the one before it: then the store was tampered with, and nothing may be built on it.
   * @source GB-2
   */
  adopt(entries: readonly LedgerEntry<Event>[]): readonly LedgerEntry<Event>[] {
    const fresh = entries.filter((entry) => entry.seq > this.seq)
    for (const entry of fresh) {
      const prev = this.entries.at(-1)?.hash ?? genesisHash
      if (entry.seq !== this.seq + 1 || entry.prev !== prev)
        throw new Error(`grootboek ${this.ronde}: entry ${entry.seq} does not follow ${this.seq}`)
      this.state = this.reducer.reduce(this.state, entry)
      this.entries.push(entry)
      this.byKey.set(entry.key, entry)
    }
    return fresh
  }

  /** Return the entries a command with this key made, or none. */
  entriesOf(key: string): readonly LedgerEntry<Event>[] {
    const found: LedgerEntry<Event>[] = []
    for (let entry = this.byKey.get(key); entry; entry = this.byKey.get(entryKey(key, found.length))) found.push(entry)
    return found
  }
}

/** Entries decided on top of a book that are not durable yet; nobody but the next decision sees them. */
export class Draft<State, Event> {
  readonly entries: LedgerEntry<Event>[] = []
  private readonly book: Book<State, Event>
  private readonly byKey = new Map<string, readonly LedgerEntry<Event>[]>()
  private state: State

  constructor(book: Book<State, Event>) {
    this.book = book
    this.state = book.state
  }

  /**
   * Decide one command on what stands and what was decided before it in this draft.
   *
   * @returns its outcome, true as soon as the draft is durable.
   * @throws RangeError for a key that cannot be one or is another actor's; and whatever `decide` throws.
   * @source GB-3 (sleutel), GB-4 (tijd), GB-5 (op de stand van dit moment)
   */
  decide(command: Command<State, Event>, now: Moment): Outcome<Event, unknown, unknown> {
    requireKey(command.key)
    const earlier = this.byKey.get(command.key) ?? this.book.entriesOf(command.key)
    if (earlier.length > 0) return { kind: 'herhaald', entries: sameActor(earlier, command) }
    const at = this.notBefore(now)
    const decision = command.decide(this.state, at)
    if (decision.kind === 'geweigerd') return decision
    const entries = this.append(decision.gebeurtenissen, command, at)
    return { kind: 'vastgelegd', entries, antwoord: decision.antwoord, rooms: new Map() }
  }

  /** All events of a command or, when the reducer throws, none. */
  private append(
    events: readonly Event[],
    { key, actor }: Command<State, Event>,
    at: Moment,
  ): readonly LedgerEntry<Event>[] {
    const entries: LedgerEntry<Event>[] = []
    let state = this.state
    for (const [index, event] of events.entries()) {
      const last = entries.at(-1) ?? this.last()
      const [seq, prev] = [(last?.seq ?? 0) + 1, last?.hash ?? genesisHash]
      // As it will be read back, so that every node reduces the very same thing.
      const written = JSON.parse(canonicalJson(event)) as Event
      const entry = seal<Event>({
        ronde: this.book.ronde,
        seq,
        at,
        actor,
        key: entryKey(key, index),
        event: written,
        prev,
      })
      state = this.book.reducer.reduce(state, entry)
      entries.push(entry)
    }
    this.state = state
    this.entries.push(...entries)
    if (entries.length > 0) this.byKey.set(key, entries)
    return entries
  }

  private notBefore(now: Moment): Moment {
    const last = this.last()?.at
    return last !== undefined && last > now ? last : now
  }

  private last(): LedgerEntry<Event> | undefined {
    return this.entries.at(-1) ?? this.book.entries.at(-1)
  }
}

function sameActor<Event>(
  entries: readonly LedgerEntry<Event>[],
  { key, actor }: { key: string; actor: Actor },
): readonly LedgerEntry<Event>[] {
  if (canonicalJson(entries[0]?.actor) === canonicalJson(actor)) return entries
  throw new RangeError(`key ${key} was used by another actor`)
}
