// The grootboek service: decides commands one after the other on the newest state and appends what they decide. Source: architecture §1, §3; docs/spec/grootboek.md (GB).

import { verifyChain, type Actor, type ChainVerdict, type LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Bus } from '../bus/bus.ts'
import type { Clock } from '../clock/clock.ts'
import type { CommitBatch, Storage } from '../storage/storage.ts'
import { Book } from './book.ts'
import type { Decide, Outcome, Reducer } from './decision.ts'
import { fly, type Waiting } from './flight.ts'

export interface LedgerParts<State, Event> {
  readonly storage: Storage
  readonly clock: Clock
  readonly bus: Bus
  readonly reducer: Reducer<State, Event>
  /** Told what went wrong where nobody waits for it: a listener that threw, a catch-up that failed. */
  readonly onError: (error: unknown, ronde: RondeId) => void
}

export type LedgerListener<State, Event> = (
  ronde: RondeId,
  entries: readonly LedgerEntry<Event>[],
  state: State,
) => void

/** One ronde of this node: what is known, what waits, and the work on it, one thing at a time. */
interface Desk<State, Event> {
  readonly book: Book<State, Event>
  readonly waiting: Waiting<State, Event>[]
  flying: boolean
  readingTail: boolean
  work: Promise<unknown>
}

export class Ledger<State, Event> {
  private readonly parts: LedgerParts<State, Event>
  private readonly desks = new Map<RondeId, Desk<State, Event>>()
  private readonly opening = new Map<RondeId, Promise<Desk<State, Event>>>()
  private readonly listeners = new Set<LedgerListener<State, Event>>()
  private readonly ends: readonly (() => void)[]

  constructor(parts: LedgerParts<State, Event>) {
    this.parts = parts
    this.ends = [
      parts.bus.subscribe('grootboek', ({ id, seq }) => this.heard(id as RondeId, seq)),
      parts.bus.onDoubt(() => void this.catchUpAll()),
    ]
  }

  /** Load a ronde and reduce it; asked many times at once it is read once. */
  async open(ronde: RondeId): Promise<State> {
    return (await this.desk(ronde)).book.state
  }

  /**
   * Return the state of a ronde as this node knows it now.
   *
   * @throws Error when the ronde was not opened.
   */
  stand(ronde: RondeId): State {
    return this.opened(ronde).book.state
  }

  /** Return the entries after a seq, for whoever resumes. */
  entries(ronde: RondeId, afterSeq: number): readonly LedgerEntry<Event>[] {
    return this.opened(ronde).book.entries.slice(Math.max(afterSeq, 0))
  }

  /**
   * Decide on the newest state and append what was decided, durable before the answer. When another node was first, read and decide
   * again. The same key is carried out once. `extra` goes into the same transaction, also when nothing is decided; not when refused.
   *
   * @source GB-3, GB-5, GB-7, GB-8
   */
  async execute<Answer, Refusal>(
    ronde: RondeId,
    key: string,
    actor: Actor,
    decide: Decide<State, Event, Answer, Refusal>,
    extra: Pick<CommitBatch, 'rooms' | 'blobs'> = {},
  ): Promise<Outcome<Event, Answer, Refusal>> {
    const desk = await this.desk(ronde)
    const outcome = new Promise<Outcome<Event, unknown, unknown>>((resolve, reject) => {
      desk.waiting.push({ key, actor, decide, extra, resolve, reject, attempts: 0, alone: false })
    })
    this.takeOff(desk)
    return (await outcome) as Outcome<Event, Answer, Refusal>
  }

  /** Hear of every new entry once it is durable, in order, whichever node appended it. */
  subscribe(listener: LedgerListener<State, Event>): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Check the whole chain as it stands in the store, not as it is remembered. @source GB-2 */
  async verify(ronde: RondeId): Promise<ChainVerdict> {
    return verifyChain(await this.parts.storage.readLedger(ronde, 0))
  }

  /** Compare every open ronde with the store and take in what other nodes appended. */
  async catchUpAll(): Promise<void> {
    await Promise.all([...this.desks.values()].map((desk) => this.catchUp(desk)))
  }

  /** Stop listening and let what is under way finish. */
  async close(): Promise<void> {
    for (const end of this.ends) end()
    this.listeners.clear()
    await Promise.all([...this.desks.values()].map((desk) => desk.work))
  }

  private async desk(ronde: RondeId): Promise<Desk<State, Event>> {
    const known = this.desks.get(ronde)
    if (known) return known
    const opening = this.opening.get(ronde) ?? this.load(ronde).finally(() => this.opening.delete(ronde))
    this.opening.set(ronde, opening)
    return opening
  }

  private async load(ronde: RondeId): Promise<Desk<State, Event>> {
    const book = new Book(ronde, this.parts.reducer)
    book.adopt((await this.parts.storage.readLedger(ronde, 0)) as readonly LedgerEntry<Event>[])
    const desk = { book, waiting: [], flying: false, readingTail: false, work: Promise.resolve() }
    this.desks.set(ronde, desk)
    return desk
  }

  private opened(ronde: RondeId): Desk<State, Event> {
    const desk = this.desks.get(ronde)
    if (!desk) throw new Error(`ronde ${ronde} was not opened on this node`)
    return desk
  }

  /** Carry out what waits, flight after flight, until nothing waits. */
  private takeOff(desk: Desk<State, Event>): void {
    if (desk.flying) return
    desk.flying = true
    desk.work = desk.work.then(async () => {
      while (desk.waiting.length > 0) await fly(desk.book, desk.waiting, this.pilot(desk))
      desk.flying = false
    })
  }

  private pilot(desk: Desk<State, Event>) {
    const { storage, clock, bus } = this.parts
    return {
      now: () => clock.moment(),
      commit: (batch: CommitBatch) => storage.commit(batch),
      readTail: () => this.readTail(desk),
      landed: (entries: readonly LedgerEntry<Event>[]) => {
        this.take(desk, entries)
        bus.publish('grootboek', { id: desk.book.ronde, seq: desk.book.seq })
      },
      lost: () => void this.catchUp(desk),
    }
  }

  private heard(ronde: RondeId, seq: number): void {
    const desk = this.desks.get(ronde)
    if (desk && seq > desk.book.seq) void this.catchUp(desk)
  }

  private async catchUp(desk: Desk<State, Event>): Promise<void> {
    if (desk.readingTail) return void (await desk.work) // one is planned that has not looked yet
    desk.readingTail = true
    desk.work = desk.work.then(async () => {
      desk.readingTail = false // whoever hears something from here on needs a new look
      await this.readTail(desk).catch((error: unknown) => this.parts.onError(error, desk.book.ronde))
    })
    await desk.work
  }

  private async readTail(desk: Desk<State, Event>): Promise<void> {
    const tail = await this.parts.storage.readLedger(desk.book.ronde, desk.book.seq)
    this.take(desk, tail as readonly LedgerEntry<Event>[])
  }

  private take({ book }: Desk<State, Event>, entries: readonly LedgerEntry<Event>[]): void {
    const fresh = book.adopt(entries)
    if (fresh.length === 0) return
    for (const listener of this.listeners) {
      try {
        listener(book.ronde, fresh, book.state)
      } catch (error) {
        this.parts.onError(error, book.ronde)
      }
    }
  }
}
