// The sync server as the stock y-websocket client meets it, on a real port and a real store.

import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provider, until, untilPresent } from './test-support/test-client.ts'
import { rapportage, TestServer } from './test-support/test-server.ts'

let server: TestServer
let providers: WebsocketProvider[]

beforeEach(async () => {
  providers = []
  server = await TestServer.start()
})

afterEach(async () => {
  for (const one of providers) one.destroy()
  await server.end()
})

function join(cookie: string, doc = new Y.Doc()) {
  const one = provider(server.address, server.room, doc, cookie)
  providers.push(one)
  return { doc, text: doc.getText('tekst'), provider: one, synced: () => until(one, () => one.synced) }
}

describe('the stock client (SYN)', () => {
  it('[SYN-1] two clients see what the other types', async () => {
    const coa = join('anna')
    const ind = join('bram')
    await Promise.all([coa.synced(), ind.synced()])
    coa.text.insert(0, 'bezetting 71.000')
    ind.text.insert(0, 'instroom 22.500 ')
    await Promise.all([coa, ind].map(({ doc, text }) => until(doc, () => text.length === 32)))
    expect(coa.text.toJSON()).toBe(ind.text.toJSON())
  })

  it('[SYN-10] a joiner is not synced before the content is there', async () => {
    await server.service.schrijf(rapportage, updateOf('x'.repeat(50_000)), null)
    const ind = join('bram')
    await ind.synced()
    expect(ind.text.length).toBe(50_000)
  })

  it('[SYN-7] the document is there after a restart of the server, and clients connect again by themselves', async () => {
    const coa = join('anna')
    await coa.synced()
    const reader = join('cees')
    coa.text.insert(0, 'voor de herstart')
    await until(reader.doc, () => reader.text.length > 0)
    await server.stop()
    await until(coa.provider, () => !coa.provider.wsconnected)
    coa.text.insert(0, 'zonder lijn, ')
    await server.open()
    const ind = join('bram')
    await until(ind.doc, () => ind.text.toJSON() === 'zonder lijn, voor de herstart')
  })

  it('[SYN-11] a client that was cut off gets what it missed and sends what it did meanwhile', async () => {
    const coa = join('anna')
    const ind = join('bram')
    await Promise.all([coa.synced(), ind.synced()])
    ind.provider.disconnect()
    coa.text.insert(0, 'van COA. ')
    ind.text.insert(0, 'van IND. ')
    ind.provider.connect()
    await Promise.all([coa, ind].map(({ doc, text }) => until(doc, () => text.length === 18)))
    expect(coa.text.toJSON()).toBe(ind.text.toJSON())
  })

  it('[SYN-1] undo takes back what I did and not what another did', async () => {
    const coa = join('anna')
    const ind = join('bram')
    await Promise.all([coa.synced(), ind.synced()])
    const undo = new Y.UndoManager(coa.text)
    coa.text.insert(0, 'mijn zin')
    await until(ind.doc, () => ind.text.length === 8)
    ind.text.insert(8, ', uw zin')
    await until(coa.doc, () => coa.text.length === 16)
    undo.undo()
    await until(ind.doc, () => ind.text.toJSON() === ', uw zin')
    expect(coa.text.toJSON()).toBe(', uw zin')
  })

  it('[SYN-40] everybody sees who is here, as the session says, and sees them leave', async () => {
    const coa = join('anna')
    const ind = join('bram')
    await Promise.all([coa.synced(), ind.synced()])
    coa.provider.awareness.setLocalStateField('user', { naam: 'Ik ben de voorzitter', kleur: '#112233' })
    const seen = () => ind.provider.awareness.getStates().get(coa.doc.clientID) as { user?: object } | undefined
    await untilPresent(ind.provider, () => seen()?.user !== undefined)
    expect(seen()?.user).toMatchObject({ persoon: 'anna', naam: 'ANNA', organisatie: 'COA' })
    coa.provider.disconnect()
    await untilPresent(ind.provider, () => seen() === undefined)
    coa.provider.connect()
    await untilPresent(ind.provider, () => seen() !== undefined)
  })

  it('[SYN-9] materialise returns what is durable', async () => {
    const coa = join('anna')
    await coa.synced()
    coa.text.insert(0, 'vast te leggen')
    const doc = new Y.Doc()
    const other = join('bram')
    await until(other.doc, () => other.text.length > 0)
    expect(await server.service.drain(rapportage)).toBeGreaterThan(0)
    Y.applyUpdate(doc, await server.service.materialise(server.room))
    expect(doc.getText('tekst').toJSON()).toBe('vast te leggen')
  })
})

function updateOf(text: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('tekst').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}
