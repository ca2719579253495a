// The load of the sync bench: people who type and people who read, as bare sockets that count every edit they get.

import { once } from 'node:events'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { scanUpdate } from '../../../server/src/features/documents/scan.ts'
import { Reader } from '../../../server/src/features/documents/reader.ts'
import { writeStep1, writeUpdateMessage } from '../../../server/src/features/documents/wire.ts'

export interface Load {
  readonly typing: number
  readonly reading: number
  readonly editsPerSecond: number
}

/** How a peer wants to be spoken to. */
export interface Dialect {
  /** What comes before every frame. */
  readonly prefix: Uint8Array
  /** Sent when the socket opens. */
  readonly hello: readonly Uint8Array[]
  /** The peer answers a step 1; without it a receiver is ready when it is connected. */
  readonly answers: boolean
}

const room = new TextEncoder().encode('kamer')

export const plain: Dialect = { prefix: new Uint8Array(0), hello: [writeStep1(new Map())], answers: true }
export const relayed: Dialect = { prefix: new Uint8Array(0), hello: [], answers: false }
export const hocuspocus: Dialect = {
  prefix: Uint8Array.of(room.length, ...room),
  hello: [Uint8Array.of(2, 0, 1, 120), writeStep1(new Map())],
  answers: true,
}

/** When each edit was sent, by client id and clock. */
type Sent = Map<number, number[]>

export class Person {
  delivered = 0
  readonly latencies: number[] = []
  private readonly socket: WebSocket
  private readonly dialect: Dialect
  private readonly sent: Sent
  private readonly next = new Map<number, number>()
  private isSynced = false
  private onSynced = (): void => {}

  private constructor(socket: WebSocket, dialect: Dialect, sent: Sent) {
    this.socket = socket
    this.dialect = dialect
    this.sent = sent
    socket.on('message', (data) => this.hear(data as Buffer))
  }

  /** Connect, say hello, and wait for what the peer answers. */
  static async join(address: string, name: string, dialect: Dialect, sent: Sent): Promise<Person> {
    const socket = new WebSocket(address, {
      headers: { cookie: name, origin: 'http://eigen' },
      perMessageDeflate: false,
    })
    const person = new Person(socket, dialect, sent)
    await once(socket, 'open')
    const synced = new Promise<void>((resolve) => (person.onSynced = resolve))
    for (const frame of dialect.hello) person.say(frame)
    if (dialect.answers && !person.isSynced) await synced
    return person
  }

  say(frame: Uint8Array): void {
    this.socket.send(Buffer.concat([this.dialect.prefix, frame]))
  }

  leave(): void {
    this.socket.terminate()
  }

  private hear(frame: Buffer): void {
    const now = performance.now()
    const reader = new Reader(frame, this.dialect.prefix.length)
    const message = reader.uint()
    // 4 is how Hocuspocus calls an answer that wants no answer.
    if (message !== 0 && message !== 4) return
    const kind = reader.uint()
    if (kind === 0) return
    if (kind === 1) this.synced()
    for (const { client, start, end } of scanUpdate(reader.buffer()).sections) this.count(client, start, end, now)
  }

  private synced(): void {
    this.isSynced = true
    this.onSynced()
  }

  private count(client: number, start: number, end: number, now: number): void {
    const from = Math.max(start, this.next.get(client) ?? 0)
    for (let clock = from; clock < end; clock++) {
      const at = this.sent.get(client)?.[clock]
      if (at !== undefined) this.latencies.push(now - at)
      this.delivered++
    }
    this.next.set(client, Math.max(end, from))
  }
}

/** Somebody who types one letter at a time. */
export class Typist {
  readonly client: number
  private readonly doc = new Y.Doc()
  private readonly sent: Sent

  constructor(person: Person, sent: Sent) {
    this.sent = sent
    this.client = this.doc.clientID
    sent.set(this.client, [])
    this.doc.on('update', (update: Uint8Array) => person.say(writeUpdateMessage(update)))
  }

  type(): void {
    const text = this.doc.getText('tekst')
    this.sent.get(this.client)!.push(performance.now())
    text.insert(text.length, 'x')
  }
}

/** Let everybody type for so many milliseconds, as people do: on average so often, never evenly. */
export async function typeFor(ms: number, typists: readonly Typist[], perSecond: number): Promise<void> {
  const pause = (): number => (1000 / perSecond) * (0.5 + Math.random())
  const timers = new Map<Typist, NodeJS.Timeout>()
  const again = (typist: Typist): void => {
    typist.type()
    timers.set(typist, setTimeout(again, pause(), typist))
  }
  for (const typist of typists) timers.set(typist, setTimeout(again, pause() * Math.random(), typist))
  await new Promise((resolve) => setTimeout(resolve, ms))
  for (const timer of timers.values()) clearTimeout(timer)
}
