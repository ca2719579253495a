// One client on the line: reads its frames, checks right and rate per frame, and says what the room must do with each. Source: docs/spec/sync.md (SYN-1…SYN-4, SYN-14…SYN-24, SYN-30…SYN-34).

import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Recht } from '@ketenbeeld/shared/documents/kamer'
import { sluitredenen, type Sluitreden } from '@ketenbeeld/shared/documents/sluitreden'
import { Bucket } from './bucket.ts'
import type { Clocks } from './cut.ts'
import type { SyncGuard, SyncIdentity } from './documents.ports.ts'
import { frameOf } from './frame.ts'
import type { JoinQueue } from './join-queue.ts'
import { judgeUpdate, type Judgement } from './judge.ts'
import type { SyncLimits } from './limits.ts'
import type { Member } from './member.ts'
import { Outlet } from './outlet.ts'
import { Unreadable } from './reader.ts'
import type { Room } from './room.ts'
import { scanUpdate, type Scan } from './scan.ts'
import { countRefusal, type Tellers } from './tellers.ts'
import { readMessage, writeAwareness, writeSaved, type ClientMessage } from './wire.ts'

export interface ConnectionParts {
  readonly identity: SyncIdentity
  /** The client asked to be told what is durable. */
  readonly wantsAck: boolean
  readonly recht: Recht
  readonly guard: Pick<SyncGuard, 'recht'>
  readonly joins: JoinQueue
  readonly limits: SyncLimits
  readonly tellers: Tellers
  readonly now: () => number
}

/** How long a socket may take to say goodbye. */
const farewellMs = 2_000

const nobody = frameOf(writeAwareness([]))

export class Connection implements Member {
  readonly identity: SyncIdentity
  readonly outlet: Outlet
  client: number | undefined
  isAlive = true
  private readonly ws: WebSocket
  private readonly parts: ConnectionParts
  private readonly frames: Bucket
  private readonly bytes: Bucket
  private readonly joins: Bucket
  private room: Room | undefined
  /** Frames that wait: for the room to be read, or for something to be looked up. */
  private waiting: Buffer[] | undefined = []
  private received = 0
  /** We asked for what we lack; until it comes nothing that follows can be called saved. */
  private isResyncing = false
  private isClosed = false

  constructor(ws: WebSocket, socket: Duplex, parts: ConnectionParts) {
    const { limits, tellers, now } = parts
    this.ws = ws
    this.parts = parts
    this.identity = parts.identity
    this.outlet = new Outlet(socket, limits, tellers, (afterSeq) => this.room?.catchUp(this, afterSeq))
    this.frames = new Bucket(limits.framesPerSecond, limits.framesBurst, now())
    this.bytes = new Bucket(limits.bytesPerSecond, limits.bytesBurst, now())
    this.joins = new Bucket(limits.joinsPerSecond, limits.joinsBurst, now())
    ws.on('message', (data, isBinary) => this.receive(data as Buffer, isBinary))
    ws.on('ping', () => this.takeRate(1))
    ws.on('pong', () => (this.isAlive = true))
    ws.on('error', () => this.ended())
    ws.on('close', () => this.ended())
  }

  /** Start to talk about this room; what the client said before is heard now. */
  enter(room: Room): void {
    if (this.isClosed) return
    this.room = room
    room.connections.add(this)
    this.resume()
  }

  /** Close when the right is no longer the one this connection was opened with. Return whether it was the same. */
  checkRecht(): boolean {
    if (!this.room) return true
    const recht = this.parts.guard.recht(this.room.kamer, this.identity)
    if (recht !== this.parts.recht) this.close(recht === 'geen' ? 'geenRecht' : 'rechtGewijzigd')
    return recht === this.parts.recht
  }

  close(reason: Sluitreden): void {
    if (this.isClosed) return
    countRefusal(this.parts.tellers, reason)
    this.outlet.stop()
    const { code, naam } = sluitredenen[reason]
    this.ws.close(code, naam)
    setTimeout(() => this.ws.terminate(), farewellMs).unref()
    this.ended()
  }

  /** Ping, or end a socket that did not answer the last one or costs too much. */
  beat(): void {
    if (this.outlet.isHopeless(this.parts.now())) return this.close('achterop')
    if (!this.isAlive) return this.ws.terminate()
    this.isAlive = false
    this.ws.ping()
    // The stock client cannot see pings and hangs up when it hears nothing for 30 seconds.
    if (this.outlet.unsent === 0) this.outlet.write(nobody)
  }

  saved(count: number): void {
    if (this.parts.wantsAck && count > 0) this.outlet.write(frameOf(writeSaved(count)))
  }

  sendAwareness(frame: Buffer): void {
    this.outlet.deliverAwareness(frame)
  }

  tell(frame: Buffer): void {
    this.outlet.write(frame)
  }

  private ended(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.waiting = undefined
    this.outlet.stop()
    this.room?.leave(this)
  }

  private receive(frame: Buffer, isBinary: boolean): void {
    if (this.isClosed) return
    this.parts.tellers.framesIn++
    this.parts.tellers.bytesIn += frame.length
    if (!isBinary) return this.close('onleesbaar')
    if (frame.length > this.parts.limits.frame) return this.close('teGroot')
    if (!this.takeRate(frame.length)) return
    if (this.waiting) this.wait(this.waiting, frame)
    else this.handle(frame)
  }

  private takeRate(bytes: number): boolean {
    const now = this.parts.now()
    const isInTime = this.frames.take(1, now) && this.bytes.take(bytes, now)
    if (!isInTime) this.close('teSnel')
    return isInTime
  }

  private wait(waiting: Buffer[], frame: Buffer): void {
    waiting.push(frame)
    const bytes = waiting.reduce((sum, one) => sum + one.length, 0)
    const { waitingFrames, waitingBytes } = this.parts.limits
    if (waiting.length > waitingFrames || bytes > waitingBytes) this.close('teSnel')
  }

  private resume(): void {
    const frames = this.waiting ?? []
    this.waiting = undefined
    while (frames.length > 0 && !this.waiting && !this.isClosed) this.handle(frames.shift()!)
    // A frame that had to wait again goes before the ones behind it.
    const again = this.waiting as Buffer[] | undefined
    again?.push(...frames)
  }

  private handle(frame: Buffer): void {
    if (!this.room || !this.checkRecht()) return
    try {
      this.answer(this.room, readMessage(frame), frame)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.close('onleesbaar')
    }
  }

  private answer(room: Room, message: ClientMessage, frame: Buffer): void {
    switch (message.kind) {
      case 'stap1':
        return this.join(room, message.known)
      case 'stap2':
      case 'update':
        return this.takeContent(room, message, frame)
      case 'aanwezig':
        return room.presence.receive(this, message.states)
      case 'wie-is-er':
        return this.tellEverybody(room)
    }
  }

  private tellEverybody(room: Room): void {
    const everybody = room.presence.everybody()
    if (everybody) this.sendAwareness(everybody)
  }

  private join(room: Room, known: Clocks): void {
    if (!this.joins.take(1, this.parts.now())) return this.close('teSnel')
    if (this.outlet.isHopeless(this.parts.now())) return this.close('achterop')
    const { tellers } = this.parts
    void room.keepUpWith(known).then(() =>
      this.parts.joins.add(() => {
        if (this.isClosed) return 0
        const bytes = room.join(this, known)
        tellers.aansluitingen++
        tellers.aansluitBytes += bytes
        return bytes
      }),
    )
  }

  private takeContent(
    room: Room,
    { kind, update }: { kind: 'stap2' | 'update'; update: Uint8Array },
    frame: Buffer,
  ): void {
    const scan = scanUpdate(update)
    const judged = judgeUpdate(scan, room.accepted)
    if (this.parts.recht !== 'schrijven') return this.refuseReader(kind, judged)
    switch (judged.kind) {
      case 'onmogelijk':
        return this.close('onleesbaar')
      case 'gat':
        return this.askAgain(room, kind)
      case 'bekend':
        return this.count(kind, (count) => room.acknowledge(this, count))
      case 'nieuw':
        return this.write(room, kind, judged.update, frame)
    }
  }

  /** A reader's step 2 tells the deletions it knows of; only somebody who adds something really tries to write. */
  private refuseReader(kind: 'stap2' | 'update', judged: Judgement): void {
    if (judged.kind === 'bekend') return
    if (kind === 'stap2' && judged.kind === 'nieuw' && judged.update.sections.length === 0) return
    this.close('rechtGewijzigd')
  }

  /** An update that leans on something we lack is left out; the client is asked for everything we lack, which holds it too. */
  private askAgain(room: Room, kind: 'stap2' | 'update'): void {
    countRefusal(this.parts.tellers, 'gat')
    if (kind === 'stap2') return this.close('onleesbaar')
    this.received++
    if (this.isResyncing) return
    this.isResyncing = true
    room.askMissing(this)
  }

  private write(room: Room, kind: 'stap2' | 'update', update: Scan, frame: Buffer): void {
    const ownerships = new Set(update.sections.map(({ client }) => room.ownershipOf(client, this)))
    if (ownerships.has('vreemd')) return this.close('vreemdeClient')
    if (ownerships.has('onbekend')) return this.waitForOwners(room, frame)
    if (room.bytes + update.update.length > this.parts.limits.roomHard) return this.close('kamerVol')
    if (room.bytes > this.parts.limits.roomSoft) this.parts.tellers.bovenZachteGrens++
    for (const { client } of update.sections) room.owners.claim(client, this.identity)
    this.count(kind, (count) => room.accept(update, this.identity.wie, this, count))
  }

  private count(kind: 'stap2' | 'update', pass: (count: number) => void): void {
    this.received++
    if (kind === 'stap2') this.isResyncing = false
    pass(this.isResyncing ? 0 : this.received)
  }

  private waitForOwners(room: Room, frame: Buffer): void {
    this.waiting = [frame]
    room.readOwners().then(
      () => this.resume(),
      () => this.close('stopt'),
    )
  }
}
