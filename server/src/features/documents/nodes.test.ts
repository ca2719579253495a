// Two sync servers on one store, as two nodes have it; the notices between them in the hand of the test.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server as SocketIoServer } from 'socket.io'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DocumentsService } from './documents.service.ts'
import type { RoomNotices } from './room.ts'
import { BareClient, headersOf, isSaved, provider, typed, until } from './test-support/test-client.ts'
import { TestServer } from './test-support/test-server.ts'
import { writeStep2, writeUpdateMessage } from './wire.ts'

/** Notes from one node to the other; cut to lose them. */
class Line implements RoomNotices {
  private readonly listeners: ((room: string, seq: number) => void)[] = []
  private readonly doubters: (() => void)[] = []
  isCut = false
  other: Line | undefined

  tell(room: string, seq: number): void {
    if (!this.isCut) for (const listener of this.other?.listeners ?? []) listener(room, seq)
  }

  onTold(listener: (room: string, seq: number) => void): void {
    this.listeners.push(listener)
  }

  onDoubt(listener: () => void): void {
    this.doubters.push(listener)
  }

  doubt(): void {
    for (const doubter of this.doubters) doubter()
  }
}

/** The machine may be busy. */
const patience = { timeout: 15_000 }

let first: TestServer
let second: DocumentsService
let secondHttp: Server
let secondAddress: string
let lines: readonly [Line, Line]
const providers: WebsocketProvider[] = []

beforeEach(async () => {
  lines = [new Line(), new Line()]
  lines[0].other = lines[1]
  lines[1].other = lines[0]
  first = await TestServer.start({ notices: lines[0] })
  second = new DocumentsService({ storage: first.storage, guard: first.guard, writer: first.writer, notices: lines[1] })
  secondHttp = createServer()
  second.attach(secondHttp)
  await new Promise<void>((resolve) => secondHttp.listen(0, '127.0.0.1', resolve))
  secondAddress = `ws://127.0.0.1:${(secondHttp.address() as AddressInfo).port}/sync`
})

afterEach(async () => {
  for (const one of providers.splice(0)) one.destroy()
  await second.stop()
  secondHttp.close()
  await first.end()
})

async function join(address: string, cookie: string) {
  const doc = new Y.Doc()
  const one = provider(address, first.room, doc, cookie)
  providers.push(one)
  await until(one, () => one.synced)
  return { doc, text: doc.getText('tekst') }
}

describe('two nodes (SYN)', () => {
  it('[SYN-46] what is typed on one node is seen on the other', async () => {
    const coa = await join(first.address, 'anna')
    const ind = await join(secondAddress, 'bram')
    coa.text.insert(0, 'van de ene ')
    await until(ind.doc, () => ind.text.length === 11)
    ind.text.insert(11, 'en de andere')
    await until(coa.doc, () => coa.text.toJSON() === 'van de ene en de andere')
  })

  it('[SYN-46] a lost note is healed by doubt', async () => {
    const coa = await join(first.address, 'anna')
    const ind = await join(secondAddress, 'bram')
    lines[0].isCut = true
    coa.text.insert(0, 'ongehoord')
    const local = await join(first.address, 'cees')
    await until(local.doc, () => local.text.length === 9)
    expect(ind.text.length).toBe(0)
    lines[1].doubt()
    await until(ind.doc, () => ind.text.toJSON() === 'ongehoord')
  })

  it('[SYN-47] two nodes that write at once, without hearing each other, end equal', async () => {
    const coa = await join(first.address, 'anna')
    const ind = await join(secondAddress, 'bram')
    lines[0].isCut = lines[1].isCut = true
    for (let edit = 0; edit < 20; edit++) {
      coa.text.insert(0, 'c')
      ind.text.insert(0, 'i')
      await new Promise((resolve) => setImmediate(resolve))
    }
    for (const line of lines) line.doubt()
    await expect
      .poll(() => (lines.forEach((line) => line.doubt()), coa.text.length + ind.text.length), patience)
      .toBe(80)
    expect(coa.text.toJSON()).toBe(ind.text.toJSON())
  })

  it('[SYN-48] a client that comes from the other node may repeat what it saw there of others', async () => {
    const { doc, updates } = typed(7, 'gezien op de eerste')
    const anna = await BareClient.open(first.address, first.room, 'anna', '?ack=1')
    const before = await BareClient.open(secondAddress, first.room, 'dirk')
    await Promise.all([anna.join(), before.join()])
    lines[0].isCut = true
    anna.send(writeUpdateMessage(updates[0]!))
    await anna.message(isSaved(1))
    const bram = await BareClient.open(secondAddress, first.room, 'bram', '?ack=1')
    await bram.join(Y.decodeStateVector(Y.encodeStateVector(doc)))
    bram.send(writeStep2(Y.encodeStateAsUpdate(doc)))
    await bram.message(isSaved(1))
    expect(bram.ws.readyState).toBe(1)
    expect(await first.storage.readRoomTail(first.room, 0)).toHaveLength(1)
    for (const client of [anna, bram, before]) client.ws.terminate()
  })
})

describe('one HTTP server (SYN)', () => {
  it("[SYN-28] Socket.IO and /sync share it; a path that is nobody's gets 404", async () => {
    const io = new SocketIoServer(secondHttp, { destroyUpgrade: false, transports: ['websocket'] })
    const base = secondAddress.replace('/sync', '')
    const other = new BareClient(`${base}/socket.io/?EIO=4&transport=websocket`, {})
    await new Promise((resolve) => other.ws.once('open', resolve))
    await join(secondAddress, 'anna')
    const unknown = new BareClient(`${base}/elders`, { headers: headersOf('anna') })
    const status = await new Promise((resolve) =>
      unknown.ws.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
    )
    expect(status).toBe(404)
    for (const client of [other, unknown]) client.ws.terminate()
    io.engine.close()
  })
})
