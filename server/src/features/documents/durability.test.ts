// From frame to disk to the others: what is shown and acknowledged, and when; with a disk that waits or fails in the hand of the test.

import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { Compactor } from './compactor.ts'
import type { DocumentsParts } from './documents.service.ts'
import { JoinQueue } from './join-queue.ts'
import { BareClient, isSaved, isStep2, isUpdate, typed, updatesOf } from './test-support/test-client.ts'
import { rapportage, TestServer } from './test-support/test-server.ts'
import { writeStep1, writeStep2, writeUpdateMessage } from './wire.ts'

/** The machine may be busy. */
const patience = { timeout: 15_000 }

let server: TestServer
const clients: BareClient[] = []
const oplegnota: Kamer = { soort: 'rapport', ronde: rondeId('proef'), document: 'oplegnota' }

beforeEach(async () => {
  server = await TestServer.start()
})

afterEach(async () => {
  for (const client of clients.splice(0)) client.ws.terminate()
  await server.end()
})

async function joined(cookie = 'anna', query = '', room = server.room): Promise<BareClient> {
  const client = await BareClient.open(server.address, room, cookie, query)
  clients.push(client)
  await client.join()
  client.received.length = 0
  return client
}

async function restartWith(parts: Partial<DocumentsParts>): Promise<void> {
  await server.end()
  server = await TestServer.start(parts)
}

/** Resolve when the server has dealt with everything this client sent: its answer to a question comes in order. */
async function heard(client: BareClient): Promise<void> {
  client.ws.ping()
  await new Promise((resolve) => client.ws.once('pong', resolve))
}

const logLength = async (): Promise<number> => (await server.storage.readRoomTail(server.room, 0)).length

function textOf(update: Uint8Array): string {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc.getText('tekst').toJSON()
}

describe('durable before visible (SYN)', () => {
  it('[SYN-5] [SYN-3] while the disk is busy nobody sees an edit and nobody is told it is saved', async () => {
    const anna = await joined('anna', '?ack=1')
    const bram = await joined('bram')
    const release = server.writer.hold()
    anna.send(writeUpdateMessage(typed(7, 'onderweg').updates[0]!))
    await heard(anna)
    const late = await joined('cees')
    expect([anna, bram, late].flatMap((client) => client.received)).toEqual([])
    expect(textOf(await server.service.materialise(server.room))).toBe('')
    release()
    await Promise.all([anna.message(isSaved(1)), bram.message(isUpdate), late.message(isUpdate)])
    expect(anna.received.some(isUpdate)).toBe(false)
  })

  it('[SYN-3] a message with nothing new is acknowledged only after what was under way', async () => {
    const anna = await joined('anna', '?ack=1')
    const { doc, updates } = typed(7, 'onderweg')
    const release = server.writer.hold()
    anna.send(writeUpdateMessage(updates[0]!))
    await heard(anna)
    anna.send(writeStep2(Y.encodeStateAsUpdate(doc)))
    await heard(anna)
    expect(anna.received).toEqual([])
    release()
    await anna.message(isSaved(2))
  })

  it('[SYN-3] only who asked for it is told what is saved', async () => {
    const anna = await joined('anna')
    const bram = await joined('bram')
    anna.send(writeUpdateMessage(typed(7, 'x').updates[0]!))
    await bram.message(isUpdate)
    await heard(anna)
    expect(anna.received).toEqual([])
  })

  it('[SYN-6] what gathers while a commit is under way is one commit, with an entry per author', async () => {
    const [anna, bram] = [await joined('anna', '?ack=1'), await joined('bram', '?ack=1')]
    const release = server.writer.hold()
    const byAnna = typed(7, 'eerst', 'a', 'b', 'c').updates
    anna.send(writeUpdateMessage(byAnna[0]!))
    await heard(anna)
    for (const update of byAnna.slice(1)) anna.send(writeUpdateMessage(update))
    for (const update of typed(8, 'd', 'e').updates) bram.send(writeUpdateMessage(update))
    await Promise.all([heard(anna), heard(bram)])
    release()
    await Promise.all([anna.message(isSaved(4)), bram.message(isSaved(2))])
    expect(server.writer.commits).toEqual([1, 2])
    expect(await logLength()).toBe(3)
  })

  it('[SYN-6] a room whose disk stands still does not keep another room waiting', async () => {
    const other = await server.storage.roomId(kamerNaam(oplegnota))
    const release = server.writer.hold(server.room)
    const [stuck, quick] = [await joined('anna', '?ack=1'), await joined('anna', '?ack=1', other)]
    stuck.send(writeUpdateMessage(typed(7, 'wacht').updates[0]!))
    await heard(stuck)
    quick.send(writeUpdateMessage(typed(8, 'snel').updates[0]!))
    await quick.message(isSaved(1))
    expect(stuck.received).toEqual([])
    release()
    await stuck.message(isSaved(1))
  })

  it('[SYN-8] a commit that fails is tried again; meanwhile nothing is shown, afterwards everything, once', async () => {
    const [anna, bram] = [await joined('anna', '?ack=1'), await joined('bram')]
    server.writer.failures = 2
    const { updates } = typed(7, 'blijft ', 'bewaard')
    for (const update of updates) anna.send(writeUpdateMessage(update))
    await bram.message(isUpdate)
    await anna.message(isSaved(2))
    expect(server.service.tellers.mislukteCommits).toBe(2)
    expect(textOf(await server.service.materialise(server.room))).toBe('blijft bewaard')
  })

  it('[SYN-9] drain makes what was accepted durable, and says where the log then ends', async () => {
    const anna = await joined()
    const release = server.writer.hold()
    anna.send(writeUpdateMessage(typed(7, 'net op tijd').updates[0]!))
    await heard(anna)
    const drained = server.service.drain(rapportage)
    release()
    expect(await drained).toBe(1)
    expect(textOf(await server.service.materialise(server.room))).toBe('net op tijd')
    expect(await server.service.drain(rapportage)).toBe(1)
  })
})

describe('rooms (SYN)', () => {
  it('[SYN-11] a client that has nearly everything is sent little', async () => {
    const { updates } = typed(7, 'x'.repeat(100_000), 'nieuw')
    for (const update of updates) await server.service.schrijf(rapportage, update, null)
    const client = await BareClient.open(server.address, server.room)
    clients.push(client)
    await client.join(new Map([[7, 100_000]]))
    expect(client.received.find(isStep2)!.length).toBeLessThan(100)
  })

  it('[SYN-12] a client that reconnects with nothing new adds nothing to the log', async () => {
    const anna = await joined('anna', '?ack=1')
    const { doc, updates } = typed(7, 'tekst die ', 'blijft')
    updates.push(...updatesOf(doc, () => doc.getText('tekst').delete(0, 6)))
    for (const update of updates) anna.send(writeUpdateMessage(update))
    await anna.message(isSaved(3))
    const before = await logLength()
    const again = await joined('anna', '?ack=1')
    again.send(writeStep2(Y.encodeStateAsUpdate(doc)))
    await again.message(isSaved(1))
    expect(await logLength()).toBe(before)
    expect(anna.received.some(isUpdate)).toBe(false)
  })

  it('[SYN-14] joins are done in order, so many bytes per turn of the event loop', async () => {
    const turns: number[][] = []
    const done = Promise.withResolvers<void>()
    const queue = new JoinQueue(10)
    setImmediate(function next() {
      turns.push([])
      if (turns.flat().length < 5) setImmediate(next)
      else done.resolve()
    })
    for (let job = 1; job <= 5; job++) queue.add(() => (turns.at(-1)!.push(job), 5))
    await done.promise
    expect(turns.filter((turn) => turn.length > 0)).toEqual([[1, 2], [3, 4], [5]])
  })

  it('[SYN-15] twenty who come at once read the room once; it leaves memory when they have left', async () => {
    await restartWith({ limits: { keepEmpty: 1 } })
    const { storage } = server
    const readRoom = storage.readRoom.bind(storage)
    let reads = 0
    storage.readRoom = (room) => (reads++, readRoom(room))
    await Promise.all(Array.from({ length: 20 }, (_, index) => joined(`persoon-${index}`)))
    expect(reads).toBe(1)
    expect(server.service.tellers.kamers).toBe(1)
    for (const client of clients) client.ws.close()
    await expect.poll(() => server.service.tellers.kamers, patience).toBe(0)
  })

  it('[SYN-15] a room with something on its way stays in memory', async () => {
    await restartWith({ limits: { keepEmpty: 1 } })
    const release = server.writer.hold()
    const anna = await joined()
    anna.send(writeUpdateMessage(typed(7, 'nog niet vast').updates[0]!))
    await heard(anna)
    anna.ws.terminate()
    await expect.poll(() => server.service.tellers.verbindingen, patience).toBe(0)
    expect(server.service.tellers.kamers).toBe(1)
    release()
    await expect.poll(() => server.service.tellers.kamers, patience).toBe(0)
    expect(await logLength()).toBe(1)
  })

  it('[SYN-16] a long tail becomes a small snapshot without what was deleted; the log stays whole', async () => {
    await restartWith({ limits: { keepEmpty: 1, compactAbove: 16 } })
    const anna = await joined('anna', '?ack=1')
    const { doc, updates } = typed(7, 'x'.repeat(5000), 'blijft')
    updates.push(...updatesOf(doc, () => doc.getText('tekst').delete(0, 5000)))
    for (const update of updates) anna.send(writeUpdateMessage(update))
    await anna.message(isSaved(3))
    anna.ws.close()
    await expect.poll(() => server.service.tellers.kamers, patience).toBe(0)
    const { snapshot, tail } = await server.storage.readRoom(server.room)
    expect(tail).toEqual([])
    expect(snapshot!.update.length).toBeLessThan(100)
    expect(textOf(Y.mergeUpdates((await server.storage.readRoomTail(server.room, 0)).map((e) => e.update)))).toBe(
      'blijft',
    )
    const again = await joined('bram')
    again.send(writeStep1(new Map([[7, 3]])))
    await expect.poll(async () => textOf(await server.service.materialise(server.room)), patience).toBe('blijft')
  })

  it('[SYN-16] a log that leans on what it does not hold is not compacted', async () => {
    const compactor = new Compactor()
    await expect(compactor.compact(typed(7, 'een', 'twee').updates[1]!)).rejects.toThrow('leans on')
    await compactor.close()
  })
})

describe('slow receivers (SYN)', () => {
  it('[SYN-36] a receiver that stops reading costs little and gets what it missed when it reads on', async () => {
    await restartWith({ limits: { unsentBehind: 64 * 1024, bytesBurst: 2 ** 30, framesBurst: 1e6 } })
    const [anna, slow] = [await joined('anna', '?ack=1'), await joined('bram')]
    slow.ws.pause()
    const { doc, updates } = typed(7, ...Array.from({ length: 60 }, (_, page) => String(page % 10).repeat(200_000)))
    await sendOneByOne(anna, updates)
    expect(server.service.tellers.achterop).toBe(1)
    slow.ws.resume()
    await expect.poll(() => server.service.tellers.bijgetrokken, patience).toBe(1)
    const copy = new Y.Doc()
    await expect.poll(() => applyAll(copy, slow), { timeout: 10_000 }).toBe(doc.getText('tekst').length)
    expect(copy.getText('tekst').toJSON()).toBe(doc.getText('tekst').toJSON())
  })
})

async function sendOneByOne(client: BareClient, updates: readonly Uint8Array[]): Promise<void> {
  for (const [index, update] of updates.entries()) {
    client.send(writeUpdateMessage(update))
    await client.message(isSaved(index + 1))
    client.received.length = 0
  }
}

function applyAll(doc: Y.Doc, client: BareClient): number {
  for (const frame of client.received.splice(0).filter(isUpdate)) Y.applyUpdate(doc, updateIn(frame))
  return doc.getText('tekst').length
}

/** Return the update inside an edit frame: after two numbers and its length. */
function updateIn(frame: Uint8Array): Uint8Array {
  let at = 2
  while (frame[at]! >= 128) at++
  return frame.subarray(at + 1)
}
