// Each guard of the sync server, with a client that does what it may not.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentsParts } from './documents.service.ts'
import {
  BareClient,
  headersOf,
  isAwareness,
  isSaved,
  isStep1,
  isStep2,
  isUpdate,
  typed,
  updatesOf,
} from './test-support/test-client.ts'
import { rapportage, TestServer } from './test-support/test-server.ts'
import { writeAwareness, writeStep1, writeStep2, writeUpdateMessage } from './wire.ts'

/** The machine may be busy. */
const patience = { timeout: 15_000 }

let server: TestServer
const clients: BareClient[] = []

beforeEach(async () => {
  server = await TestServer.start()
})

afterEach(async () => {
  for (const client of clients.splice(0)) client.ws.terminate()
  await server.end()
})

async function open(cookie = 'anna', query = ''): Promise<BareClient> {
  const client = await BareClient.open(server.address, server.room, cookie, query)
  clients.push(client)
  return client
}

async function joined(cookie = 'anna', query = ''): Promise<BareClient> {
  const client = await open(cookie, query)
  await client.join()
  return client
}

async function restartWith(limits: NonNullable<DocumentsParts['limits']>): Promise<void> {
  await server.end()
  server = await TestServer.start({ limits })
}

const utf8 = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const textOf = async (): Promise<string> => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await server.service.materialise(server.room))
  return doc.getText('tekst').toJSON()
}

describe('the door (SYN)', () => {
  it.each([
    ['a foreign Origin', headersOf('anna', 'http://kwaad')],
    ['no Origin', { cookie: 'anna' }],
  ])('[SYN-17] %s gets 403 and no socket', async (_what, headers) => {
    const client = new BareClient(`${server.address}/${server.room}`, { headers })
    const status = await new Promise((resolve) =>
      client.ws.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
    )
    expect(status).toBe(403)
    expect(server.service.tellers.geweigerd.herkomst).toBe(1)
    client.ws.terminate()
  })

  it('[SYN-18] [SYN-25] without a session: sessie-verlopen', async () => {
    const client = new BareClient(`${server.address}/${server.room}`, { headers: { origin: 'http://eigen' } })
    expect(await client.closed).toEqual({ code: 4402, reason: 'sessie-verlopen' })
  })

  it('[SYN-18] a session that ends closes its sockets and no others', async () => {
    const mine = await joined('anna/laptop')
    const other = await joined('anna/telefoon')
    server.service.sessieBeeindigd('anna/laptop')
    expect(await mine.closed).toEqual({ code: 4402, reason: 'sessie-verlopen' })
    expect(other.ws.readyState).toBe(1)
  })

  it.each(['11111111-1111-4111-8111-111111111111', 'rapport%2Fproef%2Frapportage', 'niet-een-id', ''])(
    '[SYN-19] a room that is not there (%s) is refused like one that is not yours',
    async (room) => {
      const unknown = new BareClient(`${server.address}/${room}`, { headers: headersOf('anna') })
      server.guard.set('bram', 'geen')
      const forbidden = new BareClient(`${server.address}/${server.room}`, { headers: headersOf('bram') })
      expect(await unknown.closed).toEqual(await forbidden.closed)
      expect(await forbidden.closed).toEqual({ code: 4403, reason: 'geen-recht' })
      expect(server.service.tellers.kamers).toBe(0)
    },
  )

  it('[SYN-34] a person opens only so many sockets', async () => {
    await restartWith({ socketsPerPerson: 2 })
    await open('anna')
    await open('anna/telefoon')
    const third = new BareClient(`${server.address}/${server.room}`, { headers: headersOf('anna') })
    expect((await third.closed).reason).toBe('te-snel')
    await open('bram')
  })

  it('[SYN-34] only so many upgrades are under way at once', async () => {
    await restartWith({ upgradesAtOnce: 0 })
    const client = new BareClient(`${server.address}/${server.room}`, { headers: headersOf('anna') })
    const status = await new Promise((resolve) =>
      client.ws.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
    )
    expect(status).toBe(503)
    client.ws.terminate()
  })
})

describe('live rights (SYN)', () => {
  it('[SYN-26] a right that is taken away closes the socket at once', async () => {
    const client = await joined('anna')
    server.guard.set('anna', 'lezen')
    server.service.rechtenHerzien()
    expect(await client.closed).toEqual({ code: 4401, reason: 'recht-gewijzigd' })
    const again = await joined('anna')
    server.guard.set('anna', 'geen')
    server.service.rechtenHerzien()
    expect(await again.closed).toEqual({ code: 4403, reason: 'geen-recht' })
  })

  it('[SYN-26] the right is looked up for every frame, also before anybody said that it changed', async () => {
    const client = await joined('anna')
    server.guard.set('anna', 'lezen')
    client.send(writeUpdateMessage(typed(7, 'te laat').updates[0]!))
    expect((await client.closed).reason).toBe('recht-gewijzigd')
    expect(await textOf()).toBe('')
  })

  it.each([
    ['an edit', writeUpdateMessage],
    ['a step 2 with content', writeStep2],
  ])('[SYN-27] %s of a reader is refused', async (_what, write) => {
    server.guard.set('anna', 'lezen')
    const client = await joined('anna')
    client.send(write(typed(7, 'mag niet').updates[0]!))
    expect(await client.closed).toEqual({ code: 4401, reason: 'recht-gewijzigd' })
    expect(await textOf()).toBe('')
  })

  it('[SYN-27] a reader who repeats what is known, or nothing, stays and hears everything', async () => {
    const { doc, updates } = typed(7, 'tekst met ', 'iets gewist')
    updates.push(...updatesOf(doc, () => doc.getText('tekst').delete(0, 5)))
    await server.service.schrijf(rapportage, Y.mergeUpdates(updates), null)
    server.guard.set('bram', 'lezen')
    const reader = await joined('bram')
    reader.send(writeStep2(Y.encodeStateAsUpdate(doc)))
    reader.send(writeStep2(Uint8Array.of(0, 0)))
    await server.service.schrijf(rapportage, typed(8, 'nieuws').updates[0]!, null)
    await reader.message(isUpdate)
    expect(reader.ws.readyState).toBe(1)
  })
})

describe('what may enter the log (SYN)', () => {
  const garbage: readonly [string, Uint8Array][] = [
    ['an authentication message', Uint8Array.of(2, 0)],
    ["the server's own acknowledgement", Uint8Array.of(100, 1)],
    ['an unknown message', Uint8Array.of(9)],
    ['an unknown sync message', Uint8Array.of(0, 3, 0)],
    ['nothing', new Uint8Array(0)],
    ['bytes left over', Uint8Array.of(3, 0)],
    ['an update cut short', writeUpdateMessage(typed(7, 'abc').updates[0]!.subarray(0, 9))],
    ['an update with a byte too many', writeUpdateMessage(new Uint8Array([...typed(7, 'abc').updates[0]!, 0]))],
  ]

  it.each(garbage)('[SYN-4] [SYN-20] %s closes the connection and nothing else', async (_what, frame) => {
    const other = await joined('bram')
    const client = await joined('anna')
    client.send(frame)
    expect(await client.closed).toEqual({ code: 4400, reason: 'onleesbaar-bericht' })
    expect(other.ws.readyState).toBe(1)
  })

  it('[SYN-4] a text frame closes the connection', async () => {
    const client = await joined()
    client.ws.send('hallo')
    expect((await client.closed).reason).toBe('onleesbaar-bericht')
  })

  it('[SYN-22] [SYN-3] an update that skips one is left out, asked for, and complete after the answer', async () => {
    const { doc, updates } = typed(7, 'eerste ', 'tweede ', 'derde')
    const client = await joined('anna', '?ack=1')
    const other = await joined('bram')
    client.received.length = 0
    client.send(writeUpdateMessage(updates[0]!))
    await client.message(isSaved(1))
    client.send(writeUpdateMessage(updates[2]!))
    await client.message(isStep1)
    expect(await textOf()).toBe('eerste ')
    client.send(writeUpdateMessage(updates[0]!))
    client.send(writeStep2(Y.encodeStateAsUpdate(doc)))
    await client.message(isSaved(4))
    expect(client.received.filter((frame) => isSaved(2)(frame) || isSaved(3)(frame))).toEqual([])
    expect(await textOf()).toBe('eerste tweede derde')
    expect(other.ws.readyState).toBe(1)
    expect(server.service.tellers.geweigerd.gat).toBe(1)
  })

  it('[SYN-22] a step 2 with a gap is refused', async () => {
    const client = await joined()
    client.send(writeStep2(typed(7, 'een', 'twee').updates[1]!))
    expect((await client.closed).reason).toBe('onleesbaar-bericht')
  })

  it('[SYN-22] deleting or leaning on what is not there is a gap', async () => {
    const { doc, updates } = typed(7, 'tekst')
    const unknown = updatesOf(doc, () => doc.getText('tekst').delete(0, 2))[0]!
    const copy = new Y.Doc()
    copy.clientID = 8
    Y.applyUpdate(copy, updates[0]!)
    const leaning = updatesOf(copy, () => copy.getText('tekst').insert(3, 'tussen'))[0]!
    const client = await joined()
    for (const update of [unknown, leaning]) client.send(writeUpdateMessage(update))
    await expect.poll(() => server.service.tellers.geweigerd.gat, patience).toBe(2)
    expect(await textOf()).toBe('')
  })

  it("[SYN-24] writing under another person's client id is refused", async () => {
    const { doc, updates } = typed(7, 'van anna')
    const anna = await joined('anna', '?ack=1')
    anna.send(writeUpdateMessage(updates[0]!))
    await anna.message(isSaved(1))
    const forged = updatesOf(doc, () => doc.getText('tekst').insert(0, 'niet '))[0]!
    const bram = await joined('bram')
    bram.send(writeUpdateMessage(forged))
    expect(await bram.closed).toEqual({ code: 4409, reason: 'client-id-in-gebruik' })
    expect(await textOf()).toBe('van anna')
  })

  it('[SYN-24] also after a restart and a compaction; the owner herself goes on', async () => {
    const { doc, updates } = typed(7, 'van anna')
    const anna = await joined('anna', '?ack=1')
    anna.send(writeUpdateMessage(updates[0]!))
    await anna.message(isSaved(1))
    await server.storage.putSnapshot(server.room, 1, Y.encodeStateAsUpdate(doc))
    await server.stop()
    await server.open()
    const more = updatesOf(doc, () => doc.getText('tekst').insert(0, 'nog steeds '))[0]!
    const bram = await joined('bram')
    bram.send(writeUpdateMessage(more))
    expect((await bram.closed).reason).toBe('client-id-in-gebruik')
    const again = await joined('anna/nieuw', '?ack=1')
    again.send(writeUpdateMessage(more))
    await again.message(isSaved(1))
    expect(await textOf()).toBe('nog steeds van anna')
  })

  it('[SYN-24] another session of the same person may not use an id that is held', async () => {
    const { doc, updates } = typed(7, 'een')
    const laptop = await joined('anna/laptop', '?ack=1')
    laptop.send(writeAwareness([{ client: 7, clock: 1, json: utf8({}) }]))
    laptop.send(writeUpdateMessage(updates[0]!))
    await laptop.message(isSaved(1))
    const phone = await joined('anna/telefoon')
    phone.send(writeUpdateMessage(updatesOf(doc, () => doc.getText('tekst').insert(0, 'x'))[0]!))
    expect((await phone.closed).reason).toBe('client-id-in-gebruik')
  })
})

describe('caps (SYN)', () => {
  it('[SYN-30] a frame above the cap: te-groot', async () => {
    await restartWith({ frame: 1000 })
    const client = await joined()
    client.send(new Uint8Array(1001))
    expect(await client.closed).toEqual({ code: 4413, reason: 'te-groot' })
  })

  it('[SYN-31] a room above the hard cap takes no more; above the soft cap it is counted', async () => {
    await restartWith({ roomSoft: 50, roomHard: 200 })
    const { updates } = typed(7, 'x'.repeat(80), 'y'.repeat(40), 'z'.repeat(100))
    const client = await joined('anna', '?ack=1')
    for (const update of updates) client.send(writeUpdateMessage(update))
    expect(await client.closed).toEqual({ code: 4507, reason: 'kamer-vol' })
    expect(server.service.tellers.bovenZachteGrens).toBe(1)
    await expect.poll(textOf, patience).toHaveLength(120)
  })

  it('[SYN-33] too many frames: te-snel', async () => {
    await restartWith({ framesPerSecond: 1, framesBurst: 20 })
    const client = await joined()
    for (let frame = 0; frame < 30; frame++) client.send(Uint8Array.of(3))
    expect(await client.closed).toEqual({ code: 4429, reason: 'te-snel' })
  })

  it('[SYN-33] too many bytes: te-snel', async () => {
    await restartWith({ bytesPerSecond: 1, bytesBurst: 5000 })
    const client = await joined()
    client.send(writeUpdateMessage(typed(7, 'x'.repeat(6000)).updates[0]!))
    expect((await client.closed).reason).toBe('te-snel')
  })

  it('[SYN-33] too much before the room is read: te-snel', async () => {
    await restartWith({ waitingFrames: 5 })
    const reading = Promise.withResolvers<void>()
    const { storage } = server
    const readRoom = storage.readRoom.bind(storage)
    storage.readRoom = async (room) => (await reading.promise, readRoom(room))
    const client = await open()
    for (let frame = 0; frame < 6; frame++) client.send(Uint8Array.of(3))
    expect((await client.closed).reason).toBe('te-snel')
    reading.resolve()
  })

  it('[SYN-14] a connection that keeps asking for everything: te-snel', async () => {
    await restartWith({ joinsPerSecond: 0.001, joinsBurst: 3 })
    const client = await open()
    for (let ask = 0; ask < 4; ask++) client.send(writeStep1(new Map()))
    expect((await client.closed).reason).toBe('te-snel')
  })

  it('[SYN-37] a client that is alone hears something with every ping', async () => {
    await restartWith({ pingEvery: 20 })
    const client = await joined()
    const heard = await client.message(isAwareness)
    expect([...heard]).toEqual([1, 1, 0])
    expect(client.ws.readyState).toBe(1)
  })

  it('[SYN-37] a socket that does not answer a ping is ended', async () => {
    await restartWith({ pingEvery: 20 })
    const client = new BareClient(`${server.address}/${server.room}`, { headers: headersOf('anna'), autoPong: false })
    expect((await client.closed).code).toBe(1006)
    const answering = await open()
    await answering.join()
    expect(answering.ws.readyState).toBe(1)
  })
})

describe('who is here (SYN)', () => {
  const state = (client: number, clock: number, json: unknown) => writeAwareness([{ client, clock, json: utf8(json) }])
  const says = (text: string) => (frame: Uint8Array) => isAwareness(frame) && Buffer.from(frame).includes(text)

  it('[SYN-40] who somebody is comes from the session, not from the client', async () => {
    const reader = await joined('bram')
    const client = await joined('anna')
    client.send(state(7, 1, { user: { persoon: 'bram', naam: 'BRAM', kleur: '#aabbcc' }, cursor: 'hier' }))
    const seen = Buffer.from(await reader.message(says('hier'))).toString()
    expect(seen).toContain('"persoon":"anna","naam":"ANNA","organisatie":"COA"')
    expect(seen).toContain('#aabbcc')
    expect(seen).not.toContain('BRAM')
  })

  it('[SYN-41] what a client says of others is dropped, and it has one id', async () => {
    const reader = await joined('cees')
    const bram = await joined('bram')
    bram.send(state(8, 1, { cursor: 'van bram' }))
    await reader.message(says('van bram'))
    const anna = await joined('anna')
    anna.send(state(7, 1, { cursor: 'van anna' }))
    anna.send(state(8, 5, { cursor: 'vals' }))
    anna.send(state(9, 1, { cursor: 'tweede' }))
    anna.send(state(7, 2, { cursor: 'klaar' }))
    await reader.message(says('klaar'))
    expect(reader.received.some((frame) => says('vals')(frame) || says('tweede')(frame))).toBe(false)
  })

  it('[SYN-42] a state above the cap is dropped, one that is no JSON is shown without it', async () => {
    const reader = await joined('bram')
    const anna = await joined('anna')
    anna.send(state(7, 1, { cursor: 'x'.repeat(3000) }))
    anna.send(writeAwareness([{ client: 7, clock: 2, json: new TextEncoder().encode('{stuk') }]))
    await reader.message(says('"persoon":"anna"'))
    expect(server.service.tellers.geweigerd).toMatchObject({ 'cursor-te-groot': 1, 'cursor-onleesbaar': 1 })
  })

  it('[SYN-42] many states in one interval are one message with the latest of each', async () => {
    await restartWith({ awarenessEvery: 50 })
    const reader = await joined('cees')
    const [anna, bram] = [await joined('anna'), await joined('bram')]
    for (let clock = 1; clock <= 5; clock++) {
      anna.send(state(7, clock, { cursor: `anna ${clock}` }))
      bram.send(state(8, clock, { cursor: `bram ${clock}` }))
    }
    await reader.message(says('anna 5'))
    await reader.message(says('bram 5'))
    expect(reader.received.filter(isAwareness).length).toBeLessThan(5)
  })
})

describe('the answers (SYN)', () => {
  it("[SYN-2] step 1 is answered with the content, then the server's step 1, then who is here", async () => {
    await server.service.schrijf(rapportage, typed(7, 'tekst').updates[0]!, null)
    const anna = await joined('anna')
    anna.send(writeAwareness([{ client: 9, clock: 1, json: utf8({}) }]))
    const other = await joined('bram')
    await other.message(isAwareness)
    const late = await joined('cees')
    await late.message(isAwareness)
    expect([isStep2, isStep1, isAwareness].map((is) => late.received.findIndex(is))).toEqual([0, 1, 2])
  })

  it('[SYN-50] refusals are counted by reason, connections and commits as they are', async () => {
    const client = await joined('anna', '?ack=1')
    client.send(writeUpdateMessage(typed(7, 'een').updates[0]!))
    await client.message(isSaved(1))
    client.send(Uint8Array.of(9))
    await client.closed
    expect(server.service.tellers).toMatchObject({ kamers: 1, commits: 1, geweigerd: { onleesbaar: 1 } })
    await expect.poll(() => server.service.tellers.verbindingen, patience).toBe(0)
  })
})
