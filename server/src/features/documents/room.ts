// One room: what is durable of it, what is on its way to disk, and who is listening. Source: docs/spec/sync.md (SYN-5…SYN-9); architecture laws 1 and 3.
// No Y.Doc: updates are scanned, logged and passed on. What anybody is shown was committed before.

import type { Kamer } from '@ketenbeeld/shared/documents/kamer'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { RoomContent, RoomId, Storage } from '../../foundation/storage/storage.ts'
import { Content } from './content.ts'
import type { Clocks } from './cut.ts'
import type { RoomWriter } from './documents.ports.ts'
import { frameOf } from './frame.ts'
import { Knowledge } from './knowledge.ts'
import type { SyncLimits } from './limits.ts'
import type { Member } from './member.ts'
import { Owners, type Ownership } from './owners.ts'
import { Presence } from './presence.ts'
import { scanUpdate, type Scan } from './scan.ts'
import { spliceUpdates } from './splice.ts'
import { countRefusal, type Tellers } from './tellers.ts'
import { Turn, type Pending } from './turn.ts'
import { writeStep1, writeUpdateMessage } from './wire.ts'

/** How nodes tell each other that a room has more in its log. */
export interface RoomNotices {
  tell(room: RoomId, seq: number): void
  onTold(callback: (room: RoomId, seq: number) => void): void
  /** Notes may have been missed: compare with the store. */
  onDoubt(callback: () => void): void
}

export interface RoomParts {
  readonly storage: Pick<Storage, 'readRoom' | 'readRoomTail' | 'putSnapshot'>
  readonly writer: RoomWriter
  readonly notices: Pick<RoomNotices, 'tell'>
  readonly limits: SyncLimits
  readonly tellers: Tellers
  readonly now: () => number
  /** Told of failures that are retried; the message never holds content. */
  readonly report: (what: string, error: unknown) => void
}

export class Room {
  readonly id: RoomId
  readonly kamer: Kamer
  readonly content = new Content()
  /** What is in the log or on its way to it; new updates are judged against this. */
  readonly accepted = new Knowledge()
  readonly owners: Owners
  readonly connections = new Set<Member>()
  readonly presence: Presence
  private readonly parts: RoomParts
  private readonly turn: Turn
  private readingOwners: Promise<void> | undefined

  constructor(id: RoomId, kamer: Kamer, stored: RoomContent, parts: RoomParts) {
    this.id = id
    this.kamer = kamer
    this.parts = parts
    this.owners = new Owners(stored.snapshot === null)
    this.presence = new Presence(this.connections, {
      everyMs: parts.limits.awarenessEvery,
      maxBytes: parts.limits.awareness,
      mayUse: (client, attendee) => this.ownershipOf(client, attendee) !== 'vreemd',
      onRefused: (reason) => countRefusal(parts.tellers, reason),
    })
    this.turn = new Turn({
      room: id,
      kamer,
      writer: parts.writer,
      tellers: parts.tellers,
      now: parts.now,
      gapMs: parts.limits.commitGap,
      report: parts.report,
      position: () => this.content.seq,
      readOn: () => this.readOn(),
      durable: (scan, seq, pending) => this.show(scan, seq, pending),
    })
    this.fill(stored)
  }

  /** Everything up to the last position of the log that anybody may see. */
  get seq(): number {
    return this.content.seq
  }

  /** Bytes of the room, with what is on its way. */
  get bytes(): number {
    return this.content.bytes + this.turn.bytes
  }

  ownershipOf(client: number, { identity }: Pick<Member, 'identity'>): Ownership {
    const isHeldBy = (sessie: string): boolean =>
      [...this.connections].some((other) => other.client === client && other.identity.sessie === sessie)
    return this.owners.ownership(client, identity, this.accepted.next(client) > 0, isHeldBy)
  }

  /** Take an update into the room; it is shown and acknowledged when it is durable. */
  accept(update: Scan, author: Gemachtigde | null, from?: Member, count = 0): void {
    this.accepted.learn(update)
    this.turn.gather({ update, author, from, count })
  }

  /** Acknowledge a message that held nothing new as soon as everything before it is durable. */
  acknowledge(from: Member, count: number): void {
    this.turn.gather({ update: undefined, author: null, from, count })
  }

  /** Hear that the log is at least this far, because somebody else wrote to it. */
  told(seq: number): void {
    this.turn.told(seq)
  }

  /** Read the log to its present end, in case a note about it was missed. */
  refresh(): Promise<void> {
    return this.turn.refresh()
  }

  /** Nobody is here and nothing is on its way. */
  get isIdle(): boolean {
    return this.connections.size === 0 && this.turn.isIdle
  }

  /** Resolve with the position of the log when everything gathered until now is durable. */
  async drain(): Promise<number> {
    await this.turn.drained()
    return this.content.seq
  }

  /** Read on when somebody has seen more than this server has, through another server. */
  async keepUpWith(known: Clocks): Promise<void> {
    if ([...known].some(([client, clock]) => clock > this.accepted.next(client))) await this.turn.refresh()
  }

  /** Bring a member from what it has to what is durable; from here on it hears what follows. Return the bytes sent. */
  join(member: Member, known: Clocks): number {
    const frames = [...this.content.joinFrames(known), frameOf(writeStep1(this.accepted.clocks))]
    const everybody = this.presence.everybody()
    if (everybody) frames.push(everybody)
    member.outlet.join(frames, this.content.seq)
    return frames.reduce((sum, frame) => sum + frame.length, 0)
  }

  /** Ask a member for what it has and the room lacks. */
  askMissing(member: Member): void {
    member.outlet.write(frameOf(writeStep1(this.accepted.clocks)))
  }

  /** Send a receiver that was behind everything after this position. */
  catchUp(connection: Member, afterSeq: number): void {
    const missed = this.content.since(afterSeq)
    connection.outlet.deliver(frameOf(writeUpdateMessage(missed.update)), this.content.seq, this.parts.now())
  }

  leave(connection: Member): void {
    this.connections.delete(connection)
    this.presence.leave(connection)
  }

  /** Look up in the log whose the client ids in the snapshot are. */
  readOwners(): Promise<void> {
    this.readingOwners ??= this.parts.storage.readRoomTail(this.id, 0).then((log) => {
      for (const { author, update } of log) this.owners.learn(author, scanUpdate(update).sections)
      this.owners.markComplete()
    })
    this.readingOwners.catch(() => (this.readingOwners = undefined))
    return this.readingOwners
  }

  private fill({ snapshot, tail }: RoomContent): void {
    if (snapshot) {
      const scan = scanUpdate(snapshot.update)
      this.accepted.learn(scan)
      this.content.compact(scan, snapshot.seq)
    }
    if (tail.length > 0) this.content.append(this.learnLog(tail), tail.at(-1)!.seq)
  }

  private learnLog(log: RoomContent['tail']): Scan {
    const scans = log.map((entry) => {
      const scan = scanUpdate(entry.update)
      this.owners.learn(entry.author, scan.sections)
      return scan
    })
    const scan = spliceUpdates(scans)
    this.accepted.learn(scan)
    return scan
  }

  /** Read what others wrote to the log, and show it. */
  private async readOn(): Promise<void> {
    const log = await this.parts.storage.readRoomTail(this.id, this.content.seq)
    if (log.length > 0) this.show(this.learnLog(log), log.at(-1)!.seq, [])
  }

  /** Show what became durable: one frame, the same bytes, for everybody but a single sender; then tell the senders it is saved. */
  private show(scan: Scan | undefined, seq: number, pending: readonly Pending[]): void {
    if (scan) {
      this.content.append(scan, seq)
      this.broadcast(frameOf(writeUpdateMessage(scan.update)), seq, onlySender(pending))
      if (pending.length > 0) this.parts.notices.tell(this.id, seq)
    }
    const saved = new Map<Member, number>()
    for (const { from, count } of pending) if (from) saved.set(from, Math.max(count, saved.get(from) ?? 0))
    for (const [member, count] of saved) member.saved(count)
  }

  private broadcast(frame: Buffer, seq: number, sender: Member | undefined): void {
    const now = this.parts.now()
    for (const connection of this.connections)
      if (connection === sender) connection.outlet.skipTo(seq)
      else connection.outlet.deliver(frame, seq, now)
  }
}

/** Return the connection all updates came from, if they came from one. */
function onlySender(pending: readonly Pending[]): Member | undefined {
  const writing = pending.filter(({ update }) => update !== undefined)
  const first = writing[0]?.from
  return writing.every(({ from }) => from === first) ? first : undefined
}
