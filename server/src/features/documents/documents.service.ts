// The sync server as the rest of the server sees it: attach it to HTTP, tell it that rights changed, ask what is in a room. Source: docs/spec/sync.md (SYN).

import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import { kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { RoomId, Storage } from '../../foundation/storage/storage.ts'
import { Compactor } from './compactor.ts'
import { Connection } from './connection.ts'
import type { RoomWriter, SyncGuard } from './documents.ports.ts'
import { JoinQueue } from './join-queue.ts'
import { judgeUpdate } from './judge.ts'
import { defaultLimits, type SyncLimits } from './limits.ts'
import { Rooms } from './rooms.ts'
import type { RoomNotices } from './room.ts'
import { scanUpdate } from './scan.ts'
import { newTellers, type Tellers } from './tellers.ts'
import { Upgrade, type Admitted } from './upgrade.ts'

export interface DocumentsParts {
  readonly storage: Pick<Storage, 'readRoom' | 'readRoomTail' | 'putSnapshot' | 'findRoom' | 'roomId'>
  readonly guard: SyncGuard
  readonly writer: RoomWriter
  /** Between nodes; left out when there is one. */
  readonly notices?: RoomNotices
  readonly limits?: Partial<SyncLimits>
  readonly now?: () => number
  /** Told of failures that are retried; the message never holds content. */
  readonly report?: (what: string, error: unknown) => void
}

export class DocumentsService {
  readonly tellers: Tellers = newTellers()
  private readonly parts: DocumentsParts
  private readonly limits: SyncLimits
  private readonly now: () => number
  private readonly rooms: Rooms
  private readonly compactor = new Compactor()
  private readonly joins: JoinQueue
  private readonly upgrade: Upgrade
  private readonly connections = new Set<Connection>()
  private readonly heartbeat: NodeJS.Timeout

  constructor(parts: DocumentsParts) {
    const { storage, writer, guard, notices } = parts
    this.parts = parts
    this.limits = { ...defaultLimits, ...parts.limits }
    this.now = parts.now ?? Date.now
    this.joins = new JoinQueue(this.limits.joinBytesPerTurn)
    const { compactor, limits, tellers, now } = this
    const report = parts.report ?? (() => {})
    const own = { tell: () => {} }
    this.rooms = new Rooms({ storage, writer, compactor, limits, tellers, now, report, notices: notices ?? own })
    this.upgrade = new Upgrade({
      guard,
      limits,
      tellers,
      find: (id) => this.rooms.find(id),
      socketsOf: (persoon) => count(this.connections, (connection) => connection.identity.wie.persoon === persoon),
      admit: (ws, socket, admitted) => this.admit(ws, socket, admitted),
    })
    notices?.onTold((room, seq) => this.rooms.told(room, seq))
    notices?.onDoubt(() => this.doubt())
    this.heartbeat = setInterval(() => this.beat(), limits.pingEvery)
    this.heartbeat.unref()
  }

  /**
   * Answer upgrades to /sync/<room id> on this server.
   *
   * @param others Paths that somebody else on the same server answers; all that remain are refused, or they would stay open unanswered.
   */
  attach(server: Server, others: readonly string[] = ['/socket.io/']): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = request.url ?? '/'
      if (path.startsWith('/sync/')) this.upgrade.handle(request, socket, head)
      else if (!others.some((other) => path.startsWith(other))) this.upgrade.refuseUnknown(socket)
    })
  }

  /** Close every socket whose right in its room is no longer the one it was opened with. Called after each ledger event. */
  rechtenHerzien(): void {
    for (const connection of this.connections) connection.checkRecht()
  }

  /** Close every socket of a session that ended. */
  sessieBeeindigd(sessie: string): void {
    for (const connection of this.connections)
      if (connection.identity.sessie === sessie) connection.close('sessieVerlopen')
  }

  /** Make everything durable that was accepted in a room until now; return the position of its log after it. */
  async drain(kamer: Kamer): Promise<number> {
    return (await this.roomOf(kamer)).drain()
  }

  /** Return what is durable of a room, as one Yjs update. */
  async materialise(id: RoomId): Promise<Uint8Array> {
    const kamer = await this.rooms.find(id)
    if (!kamer) throw new RangeError(`materialise expects a known room, got ${id}`)
    return (await this.rooms.enter(id, kamer)).content.whole().update
  }

  /**
   * Write to a room as the server. Resolves with the position of the log once it is durable; everybody in the room sees it.
   *
   * @param author On whose behalf; null when nobody's.
   */
  async schrijf(kamer: Kamer, update: Uint8Array, author: Gemachtigde | null): Promise<number> {
    const room = await this.roomOf(kamer)
    const judged = judgeUpdate(scanUpdate(update), room.accepted)
    if (judged.kind === 'gat' || judged.kind === 'onmogelijk')
      throw new RangeError(`schrijf got an update that leans on what ${kamerNaam(kamer)} does not hold`)
    if (judged.kind === 'nieuw') {
      room.owners.learn(author?.persoon ?? null, judged.update.sections)
      room.accept(judged.update, author)
    }
    return room.drain()
  }

  /** Hear that the log of a room was written to by somebody else in this process. */
  verteld(id: RoomId, seq: number): void {
    this.rooms.told(id, seq)
  }

  /** Close all sockets, then wait until everything accepted is durable. */
  async stop(): Promise<void> {
    clearInterval(this.heartbeat)
    this.upgrade.stop()
    for (const connection of this.connections) connection.close('stopt')
    await this.rooms.drain()
    this.rooms.close()
    await this.compactor.close()
  }

  private async roomOf(kamer: Kamer) {
    return this.rooms.enter(await this.parts.storage.roomId(kamerNaam(kamer)), kamer)
  }

  private admit(ws: WebSocket, socket: Duplex, { id, kamer, identity, recht, wantsAck }: Admitted): void {
    const { limits, tellers, now, joins } = this
    const connection = new Connection(ws, socket, {
      identity,
      recht,
      wantsAck,
      guard: this.parts.guard,
      joins,
      limits,
      tellers,
      now,
    })
    this.connections.add(connection)
    tellers.verbindingen = this.connections.size
    const room = this.rooms.enter(id, kamer)
    ws.once('close', () => {
      this.connections.delete(connection)
      tellers.verbindingen = this.connections.size
      room.then(
        (entered) => this.rooms.left(entered),
        () => {},
      )
    })
    room.then(
      (entered) => connection.enter(entered),
      (error: unknown) => {
        this.parts.report?.('kamer niet gelezen', error)
        connection.close('stopt')
      },
    )
  }

  private beat(): void {
    for (const connection of this.connections) connection.beat()
    for (const room of this.rooms.all) void this.rooms.compactWhenLong(room)
  }

  private doubt(): void {
    for (const room of this.rooms.all) void room.refresh()
  }
}

function count<T>(all: Iterable<T>, isCounted: (one: T) => boolean): number {
  let counted = 0
  for (const one of all) if (isCounted(one)) counted++
  return counted
}
