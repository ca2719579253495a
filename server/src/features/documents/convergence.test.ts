// Random work by several stock clients on a bad line: cuts, restarts of the server, a disk that fails. A seed that once failed stays here as a test.

import { isDeepStrictEqual } from 'node:util'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { below, contentOf, randomEdit, randomOf } from './test-support/random-doc.ts'
import { provider, until } from './test-support/test-client.ts'
import { TestServer } from './test-support/test-server.ts'

let server: TestServer
let providers: WebsocketProvider[]

beforeEach(async () => {
  providers = []
  server = await TestServer.start({ limits: { keepEmpty: 1, compactAbove: 512, framesBurst: 1e6, joinsBurst: 1e6 } })
})

afterEach(async () => {
  for (const one of providers) one.destroy()
  await server.end()
})

function join(name: string): Y.Doc {
  const doc = new Y.Doc()
  providers.push(provider(server.address, server.room, doc, name))
  return doc
}

async function disturb(random: () => number): Promise<void> {
  const one = providers[below(random, providers.length)]!
  const pick = below(random, 12)
  if (pick < 5) one.disconnect()
  else if (pick < 10) one.connect()
  else if (pick < 11) server.writer.failures = 1
  else {
    await server.stop()
    await server.open()
  }
}

/** Resolve when all copies and what the server holds say the same. */
async function settle(docs: readonly Y.Doc[]): Promise<void> {
  for (const one of providers) one.connect()
  await Promise.all(providers.map((one) => until(one, () => one.synced)))
  await expect.poll(() => docs.every((doc) => equal(doc, docs[0]!)), { timeout: 20_000, interval: 10 }).toBe(true)
}

const equal = (a: Y.Doc, b: Y.Doc): boolean => isDeepStrictEqual(contentOf(a), contentOf(b))

describe('convergence (SYN)', () => {
  it.each([1, 2, 3, 4, 5, 6])('[SYN-1] [SYN-11] seed %d: three clients and the server end equal', async (seed) => {
    const random = randomOf(seed)
    const docs = ['anna', 'bram', 'cees'].map(join)
    for (let step = 0; step < 150; step++) {
      randomEdit(docs[below(random, docs.length)]!, random)
      if (random() < 0.1) await disturb(random)
      if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve))
    }
    await settle(docs)
    const fresh = join('dirk')
    await settle([...docs, fresh])
    const stored = new Y.Doc()
    Y.applyUpdate(stored, await server.service.materialise(server.room))
    expect(contentOf(stored)).toEqual(contentOf(fresh))
  })
})
