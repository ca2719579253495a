// The write path of one room: what arrives in one turn of the event loop is written in one commit, and while that is under way the next turn gathers. Source: docs/spec/sync.md (SYN-5, SYN-6, SYN-8).

import type { Kamer } from '@ketenbeeld/shared/documents/kamer'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { RoomId } from '../../foundation/storage/storage.ts'
import type { RoomWriter } from './documents.ports.ts'
import type { Member } from './member.ts'
import type { Scan } from './scan.ts'
import { spliceUpdates } from './splice.ts'
import type { Tellers } from './tellers.ts'

export interface Pending {
  /** Undefined for a message that held nothing new and only waits for its acknowledgement. */
  readonly update: Scan | undefined
  readonly author: Gemachtigde | null
  readonly from: Member | undefined
  /** Which content message of that connection this is; 0 when it may not be called saved yet. */
  readonly count: number
}

export interface TurnParts {
  readonly room: RoomId
  readonly kamer: Kamer
  readonly writer: RoomWriter
  readonly tellers: Tellers
  readonly now: () => number
  /** Milliseconds between the starts of two commits. */
  readonly gapMs: number
  readonly report: (what: string, error: unknown) => void
  /** The position of the log that was shown last. */
  readonly position: () => number
  /** Read and show what others wrote to the log. */
  readonly readOn: () => Promise<void>
  /** Called when a batch is durable; without an update when it held only acknowledgements, or was shown by readOn. */
  readonly durable: (update: Scan | undefined, seq: number, pending: readonly Pending[]) => void
}

const firstRetryMs = 100
const longestRetryMs = 5_000

export class Turn {
  private readonly parts: TurnParts
  private gathered: Pending[] = []
  private writing: readonly Pending[] = []
  private toldSeq = 0
  private isScheduled = false
  private isWorking = false
  private waiters: (() => void)[] = []
  private lastStart = -Infinity

  constructor(parts: TurnParts) {
    this.parts = parts
  }

  get bytes(): number {
    return sizeOf(this.gathered) + sizeOf(this.writing)
  }

  gather(pending: Pending): void {
    this.gathered.push(pending)
    this.schedule()
  }

  told(seq: number): void {
    this.toldSeq = Math.max(this.toldSeq, seq)
    if (this.toldSeq > this.parts.position()) this.schedule()
  }

  /** Resolve when everything gathered until now is durable and shown. */
  drained(): Promise<void> {
    if (this.isIdle) return Promise.resolve()
    return new Promise((resolve) => this.waiters.push(resolve))
  }

  /** Resolve when the log has been read to its present end. */
  refresh(): Promise<void> {
    this.toldSeq = Math.max(this.toldSeq, this.parts.position() + 1)
    this.schedule()
    return this.drained()
  }

  get isIdle(): boolean {
    return !this.isScheduled && !this.isWorking
  }

  private schedule(): void {
    if (!this.isIdle) return
    this.isScheduled = true
    setImmediate(() => void this.work())
  }

  private async work(): Promise<void> {
    this.isScheduled = false
    this.isWorking = true
    while (this.hasWork) {
      await this.keepGap()
      await this.step()
    }
    this.isWorking = false
  }

  /** The first commit goes at once; those close behind it wait a moment and go together, which is what makes many typists cheap. */
  private async keepGap(): Promise<void> {
    const wait = this.lastStart + this.parts.gapMs - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    this.lastStart = performance.now()
  }

  private get hasWork(): boolean {
    return this.gathered.length > 0 || this.waiters.length > 0 || this.isBehind
  }

  private get isBehind(): boolean {
    return this.toldSeq > this.parts.position()
  }

  private async step(): Promise<void> {
    if (this.isBehind) await this.readOn()
    const waiters = this.waiters.splice(0)
    this.writing = this.gathered
    this.gathered = []
    if (this.writing.length > 0) await this.write(this.writing)
    this.writing = []
    for (const resolve of waiters) resolve()
  }

  private async readOn(): Promise<void> {
    await this.untilDone('log niet gelezen', this.parts.readOn)
    this.toldSeq = this.parts.position()
  }

  private async write(pending: readonly Pending[]): Promise<void> {
    const groups = perAuthor(pending)
    if (groups.length === 0) return this.parts.durable(undefined, this.parts.position(), pending)
    const seq = await this.untilDone('niet opgeslagen', () => this.commit(groups))
    if (seq === this.parts.position() + groups.length)
      return this.parts.durable(spliceUpdates(groups.map((group) => group.update)), seq, pending)
    // Somebody else wrote to the log in between: show both in the order of the log.
    await this.readOn()
    this.parts.durable(undefined, this.parts.position(), pending)
  }

  private async commit(groups: readonly Group[]): Promise<number> {
    const { room, kamer, writer, tellers, now } = this.parts
    const started = performance.now()
    const at = now()
    const updates = groups.map(({ author, update }) => ({ author: author?.persoon ?? null, at, update: update.update }))
    const accepted = groups.flatMap(({ author, update }) => (author ? [{ author, update: update.update }] : []))
    const seq = await writer.write(kamer, { room, updates }, accepted)
    tellers.commits++
    tellers.commitMs += performance.now() - started
    return seq
  }

  /** Try until it succeeds, ever less often; meanwhile nothing is shown or acknowledged and the next turn gathers. */
  private async untilDone<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    for (let wait = firstRetryMs; ; wait = Math.min(longestRetryMs, wait * 2)) {
      try {
        return await attempt()
      } catch (error) {
        this.parts.tellers.mislukteCommits++
        this.parts.report(what, error)
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
}

interface Group {
  readonly author: Gemachtigde | null
  readonly update: Scan
}

/** One update per author, in the order in which they first spoke; nobody leans on what another wrote in the same turn, for they have not seen it. */
function perAuthor(pending: readonly Pending[]): Group[] {
  const groups = new Map<string, { author: Gemachtigde | null; updates: Scan[] }>()
  for (const { author, update } of pending) {
    if (!update) continue
    const key = author ? `${author.persoon} ${author.organisatie}` : ''
    const group = groups.get(key)
    if (group) group.updates.push(update)
    else groups.set(key, { author, updates: [update] })
  }
  return [...groups.values()].map(({ author, updates }) => ({ author, update: spliceUpdates(updates) }))
}

const sizeOf = (pending: readonly Pending[]): number =>
  pending.reduce((sum, { update }) => sum + (update?.update.length ?? 0), 0)
