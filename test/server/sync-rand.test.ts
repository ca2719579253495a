// Bad input at the rooms of the whole server: each is told why, nothing is half done, everybody else goes on. Source: docs/spec/sync.md (SYN).

import { once } from 'node:events'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeUpdateMessage } from '../../server/src/features/documents/wire.ts'
import type { TestBezoeker } from '../support/test-bezoeker.ts'
import { syncAdres, type TestKamer } from '../support/test-kamer.ts'
import { rapportage, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

let server: TestServer
let coa: TestBezoeker
let lezer: TestKamer
beforeAll(async () => {
  server = await TestServer.start()
  coa = await server.als('j-voorbeeld')
  lezer = await (await server.als('r-model')).kamer(rapportage)
})
afterAll(() => server.end())

interface Rauw {
  readonly ws: WebSocket
  readonly gesloten: Promise<{ readonly code: number; readonly reden: string }>
}

function dial(id: string, headers: Record<string, string> = { cookie: coa.cookie }): Rauw {
  const ws = new WebSocket(`${syncAdres(server.origin)}/${id}`, { headers: { origin: server.origin, ...headers } })
  ws.on('error', () => undefined)
  const gesloten = once(ws, 'close').then(([code, reason]) => ({ code: code as number, reden: String(reason) }))
  return { ws, gesloten }
}

async function opened(naam = rapportage): Promise<Rauw> {
  const rauw = dial(await coa.kamerId(naam))
  await once(rauw.ws, 'open')
  return rauw
}

/** Whoever was reading still is, and hears what others type. */
async function goesOn(): Promise<void> {
  const schrijver = await coa.kamer(rapportage)
  const woorden = `nog steeds ${crypto.randomUUID()}`
  schrijver.typ(woorden)
  await until('it is heard', () => lezer.leest(woorden))
  schrijver.stop()
  expect(lezer.gesloten).toEqual([])
}

describe('rand van de kamers (SYN)', () => {
  it.each([
    ['nothing at all', [], { code: 4400, reden: 'onleesbaar-bericht' }],
    ['an unknown message', [9, 9, 9], { code: 4400, reden: 'onleesbaar-bericht' }],
    ['half a message', [0, 2, 200], { code: 4400, reden: 'onleesbaar-bericht' }],
    ['an update that is none', [0, 2, 3, 255, 255, 255], { code: 4400, reden: 'onleesbaar-bericht' }],
  ])('[SYN-20] [SYN-25] %s closes that socket with the reason and no other', async (_what, bytes, reason) => {
    const { ws, gesloten } = await opened()
    ws.send(Uint8Array.from(bytes))
    expect(await gesloten).toEqual(reason)
    await goesOn()
  })

  it('[SYN-20] text where bytes belong is unreadable', async () => {
    const { ws, gesloten } = await opened()
    ws.send('{"hallo": true}')
    expect(await gesloten).toEqual({ code: 4400, reden: 'onleesbaar-bericht' })
  })

  it('[SYN-20] a hundred frames of random bytes, in report and table, change nothing and stop nobody', async () => {
    const { storage } = server.huis
    const rooms = [rapportage, tabelVan('COA')]
    const before = await Promise.all(rooms.map(async (naam) => storage.readRoomTail(await storage.roomId(naam), 0)))
    const seq = server.stand.seq
    for (let turn = 0; turn < 100; turn++) {
      const { ws, gesloten } = await opened(rooms[turn % 2])
      const noise = crypto.getRandomValues(new Uint8Array(1 + Math.floor(Math.random() * 300)))
      if (turn % 4 < 3) noise.set([0, 2].slice(0, noise.length))
      ws.send(noise)
      ws.close()
      await gesloten
    }
    const after = await Promise.all(rooms.map(async (naam) => storage.readRoomTail(await storage.roomId(naam), 0)))
    expect(after).toEqual(before)
    expect(server.stand.seq).toBe(seq)
    await goesOn()
  })

  it('[SYN-30] a frame above the cap is told it is too large, and nothing of it is kept', async () => {
    const { ws, gesloten } = await opened()
    const doc = new Y.Doc()
    doc.getXmlFragment('tekst').insert(0, [new Y.XmlText('x'.repeat(1_200_000))])
    ws.send(writeUpdateMessage(Y.encodeStateAsUpdate(doc)))
    expect(await gesloten).toEqual({ code: 4413, reden: 'te-groot' })
    await goesOn()
  })

  it.each([
    ['a room that does not exist', crypto.randomUUID()],
    ['a name instead of an id', 'rapport'],
    ['a path out of the folder', '..%2F..%2Fetc%2Fpasswd'],
    ['nothing', ''],
  ])('[SYN-19] %s gets the same answer as a room that is not yours', async (_what, id) => {
    expect(await dial(id).gesloten).toEqual({ code: 4403, reden: 'geen-recht' })
  })

  it('[SYN-18] [ID-1] without a session, or with an invented one, the answer is that one must log in', async () => {
    const id = await coa.kamerId(rapportage)
    for (const headers of [{}, { cookie: `kb_sessie=${'A'.repeat(43)}` }, { cookie: 'kb_sessie=kort' }])
      expect(await dial(id, headers).gesloten).toEqual({ code: 4402, reden: 'sessie-verlopen' })
  })

  it('[SYN-28] an upgrade to any other path is refused at once', async () => {
    const ws = new WebSocket(`${server.origin.replace('http', 'ws')}/elders`, {
      headers: { cookie: coa.cookie, origin: server.origin },
    })
    ws.on('error', () => undefined)
    const [, response] = (await once(ws, 'unexpected-response')) as [unknown, { statusCode: number }]
    expect(response.statusCode).toBe(404)
    ws.terminate()
  })

  it('[SYN-24] who writes under the client id of another is sent away, and the text of the other stays', async () => {
    const schrijver = await (await server.als('a-fictief')).kamer(rapportage)
    schrijver.typ('dit is van de IND')
    await until('it is heard', () => lezer.leest('dit is van de IND'))
    const { ws, gesloten } = await opened()
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(schrijver.doc))
    doc.clientID = schrijver.doc.clientID
    const before = Y.encodeStateVector(doc)
    doc.getXmlFragment('tekst').insert(0, [new Y.XmlText('onder andermans naam')])
    ws.send(writeUpdateMessage(Y.encodeStateAsUpdate(doc, before)))
    expect(await gesloten).toEqual({ code: 4409, reden: 'client-id-in-gebruik' })
    expect(lezer.leest('onder andermans naam')).toBe(false)
    await goesOn()
  })
})
