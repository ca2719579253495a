// The door: Origin, session, room and right are checked before anything is kept for a client. Source: docs/spec/sync.md (SYN-17…SYN-19, SYN-34).

import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Kamer, Recht } from '@ketenbeeld/shared/documents/kamer'
import { sluitredenen, type Sluitreden } from '@ketenbeeld/shared/documents/sluitreden'
import type { PersoonId } from '@ketenbeeld/shared/vocabulary/ids'
import type { RoomId } from '../../foundation/storage/storage.ts'
import type { SyncGuard, SyncIdentity } from './documents.ports.ts'
import type { SyncLimits } from './limits.ts'
import { countRefusal, type Tellers, type Weigering } from './tellers.ts'

export interface Admitted {
  readonly id: RoomId
  readonly kamer: Kamer
  readonly identity: SyncIdentity
  readonly recht: Recht
  readonly wantsAck: boolean
}

export interface UpgradeParts {
  readonly guard: SyncGuard
  readonly limits: SyncLimits
  readonly tellers: Tellers
  readonly find: (id: RoomId) => Promise<Kamer | undefined>
  readonly socketsOf: (persoon: PersoonId) => number
  readonly admit: (ws: WebSocket, socket: Duplex, admitted: Admitted) => void
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const farewellMs = 2_000

export class Upgrade {
  private readonly parts: UpgradeParts
  private readonly server: WebSocketServer
  private underWay = 0
  private isStopped = false

  constructor(parts: UpgradeParts) {
    this.parts = parts
    // One frame above our own cap still arrives, so that we can say why; beyond twice the cap ws itself hangs up.
    this.server = new WebSocketServer({
      noServer: true,
      maxPayload: 2 * parts.limits.frame,
      perMessageDeflate: false,
      clientTracking: false,
    })
  }

  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { guard, limits, tellers } = this.parts
    socket.on('error', () => socket.destroy())
    if (this.isStopped || this.underWay >= limits.upgradesAtOnce)
      return refuse(socket, '503 Service Unavailable', tellers, 'te-druk')
    if (!guard.isOwnOrigin(request.headers.origin, request.headers.host))
      return refuse(socket, '403 Forbidden', tellers, 'herkomst')
    this.underWay++
    void this.decide(request)
      .catch((): Sluitreden => 'stopt')
      .finally(() => this.underWay--)
      .then((decision) => this.carryOut(decision, request, socket, head))
  }

  /** Answer an upgrade that is nobody's. */
  refuseUnknown(socket: Duplex): void {
    socket.on('error', () => socket.destroy())
    refuse(socket, '404 Not Found', this.parts.tellers, 'onbekend-pad')
  }

  stop(): void {
    this.isStopped = true
  }

  /** An unknown room and a room that is not yours get the same answer. */
  private async decide({ url, headers }: IncomingMessage): Promise<Admitted | Sluitreden> {
    const { guard, limits, find, socketsOf } = this.parts
    const { pathname, searchParams } = new URL(url ?? '/', 'http://sync')
    const identity = await guard.identify(headers.cookie)
    if (!identity) return 'sessieVerlopen'
    if (socketsOf(identity.wie.persoon) >= limits.socketsPerPerson) return 'teSnel'
    const id = pathname.slice('/sync/'.length)
    const kamer = uuid.test(id) ? await find(id) : undefined
    const recht = kamer ? guard.recht(kamer, identity) : 'geen'
    if (!kamer || recht === 'geen') return 'geenRecht'
    return { id, kamer, identity, recht, wantsAck: searchParams.get('ack') === '1' }
  }

  /** A browser cannot read why a handshake failed, so a refusal completes it, says why, and hangs up. */
  private carryOut(decision: Admitted | Sluitreden, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (socket.destroyed) return
    this.server.handleUpgrade(request, socket, head, (ws) => {
      if (typeof decision === 'string') sayGoodbye(ws, decision, this.parts.tellers)
      else if (this.isStopped) sayGoodbye(ws, 'stopt', this.parts.tellers)
      else this.parts.admit(ws, socket, decision)
    })
  }
}

function sayGoodbye(ws: WebSocket, reason: Sluitreden, tellers: Tellers): void {
  countRefusal(tellers, reason)
  ws.on('error', () => ws.terminate())
  ws.close(sluitredenen[reason].code, sluitredenen[reason].naam)
  setTimeout(() => ws.terminate(), farewellMs).unref()
}

function refuse(socket: Duplex, status: string, tellers: Tellers, reason: Weigering): void {
  countRefusal(tellers, reason)
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
