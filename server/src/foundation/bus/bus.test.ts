// Notes between nodes over a real Redis, with Redis failing in every way, and the ledger healing by itself. Source: docs/spec/opslag.md (OP-20 … OP-24).

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import '../provided-context.ts'
import { TestClock } from '../clock/test-clock.ts'
import { Ledger } from '../ledger/ledger.ts'
import { teller, tellerReducer, type Getal, type Som } from '../ledger/teller.ts'
import { SqliteStorage } from '../storage/sqlite/sqlite-storage.ts'
import type { Note } from './bus.ts'
import { InProcessBus } from './in-process-bus.ts'
import { openBus } from './open-bus.ts'
import { RedisBus } from './redis-bus.ts'

const redisUrl = inject('redisUrl')
if (!redisUrl) throw new Error('These tests need a real Redis: the global setup provided no redisUrl.')

let closers: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closers.reverse()) await close()
  closers = []
})

const nodeOn = async (stream: string, url = redisUrl, calmMs = 60_000): Promise<RedisBus> => {
  const bus = new RedisBus({ redisUrl: url, stream, calmMs, troubleMs: 20, silenceMs: 600 })
  closers.push(() => bus.close())
  await until(() => bus.status() === 'verbonden')
  return bus
}

describe('bus (OP)', () => {
  let stream: string
  beforeEach(() => {
    stream = `proef:${randomUUID()}`
  })

  it('[OP-20] a note reaches every other node, in order, and not the one that told it', async () => {
    const [one, two, three] = [await nodeOn(stream), await nodeOn(stream), await nodeOn(stream)]
    const heard = [one, two, three].map((bus) => collect(bus))
    for (let seq = 1; seq <= 50; seq++) one.publish('grootboek', { id: 'mpp-2024-2', seq })
    two.publish('kamer', { id: 'elders', seq: 1 })
    two.publish('grootboek', { id: 'mpp-2024-2', seq: 51 })
    await until(() => heard[2]!.length === 51 && heard[0]!.length === 1)
    expect(heard[2]!.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1))
    expect(heard[1]).toHaveLength(50)
    expect(heard[0]).toEqual([{ id: 'mpp-2024-2', seq: 51 }])
  })

  it('[OP-20] the bus inside one process tells all who listen, and stops when asked', async () => {
    const bus = new InProcessBus()
    const heard: Note[] = []
    const end = bus.subscribe('kamer', (note) => heard.push(note))
    bus.publish('kamer', { id: 'a', seq: 1 })
    await until(() => heard.length === 1)
    end()
    bus.publish('kamer', { id: 'a', seq: 2 })
    await new Promise((resolve) => setImmediate(resolve))
    expect([heard.length, bus.status()]).toEqual([1, 'verbonden'])
  })

  it('[OP-20] with an address there is Redis between the nodes, without one the server is alone', async () => {
    const [alone, together] = [await openBus({}, () => undefined), await openBus({ redisUrl }, () => undefined)]
    expect([alone instanceof InProcessBus, together instanceof RedisBus]).toEqual([true, true])
    await Promise.all([alone.close(), together.close()])
  })

  it('[OP-21] nonsense in the stream stops nobody', async () => {
    const [one, two] = [await nodeOn(stream), await nodeOn(stream)]
    const heard = collect(two)
    const raw = createClient({ url: redisUrl })
    await raw.connect()
    for (const message of [
      { x: '1' },
      { van: 'a', topic: 'grootboek', id: '', seq: '1' },
      { van: 'a', topic: 'grootboek', id: 'r', seq: 'NaN' },
    ]) {
      await raw.xAdd(stream, '*', message)
    }
    await raw.close()
    one.publish('grootboek', { id: 'r', seq: 7 })
    await until(() => heard.length === 1)
    expect(heard).toEqual([{ id: 'r', seq: 7 }])
  })

  it('[OP-22] a server without Redis starts, publishes into nothing, doubts until Redis is there, and closes', async () => {
    const reasons: unknown[] = []
    const onTrouble = (reason: unknown) => reasons.push(reason)
    const bus = new RedisBus({ redisUrl: 'redis://127.0.0.1:9', stream, calmMs: 60_000, troubleMs: 10, onTrouble })
    closers.push(() => bus.close())
    let doubts = 0
    bus.onDoubt(() => doubts++)
    bus.publish('grootboek', { id: 'r', seq: 1 })
    await until(() => doubts >= 3)
    expect(bus.status()).toBe('los')
    expect(reasons).toHaveLength(1)
  })

  it('[OP-22] cut off and connected again: it says so, doubts, and hears the notes of the meantime', async () => {
    const gate = await Gate.to(redisUrl)
    closers.push(() => gate.close())
    const [far, near] = [await nodeOn(stream, gate.url), await nodeOn(stream)]
    const heard = collect(far)
    near.publish('grootboek', { id: 'r', seq: 1 })
    await until(() => heard.length === 1)
    let doubts = 0
    far.onDoubt(() => doubts++)
    gate.shut()
    await until(() => far.status() === 'los' && doubts >= 2)
    near.publish('grootboek', { id: 'r', seq: 2 })
    gate.open()
    await until(() => far.status() === 'verbonden' && heard.length === 2)
    expect(heard.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('[OP-22] a connection that falls silent without closing is given up', async () => {
    const gate = await Gate.to(redisUrl)
    closers.push(() => gate.close())
    const far = await nodeOn(stream, gate.url)
    gate.freeze()
    await until(() => far.status() === 'los')
  })

  it('[OP-23] flushing the stream loses notes but nobody stays behind: the ledger compares with the store', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'ketenbeeld-bus-'))
    const storage = await SqliteStorage.open({ dir })
    const buses = [await nodeOn(stream, redisUrl, 100), await nodeOn(stream, redisUrl, 100)]
    const nodes = buses.map(
      (bus) =>
        new Ledger<Som, Getal>({
          storage,
          bus,
          clock: new TestClock(0),
          reducer: tellerReducer,
          onError: () => undefined,
        }),
    )
    const ronde = rondeId('proef')
    await Promise.all(nodes.map((node) => node.open(ronde)))
    const raw = createClient({ url: redisUrl })
    await raw.connect()
    for (let i = 0; i < 30; i++) {
      await nodes[i % 2]!.execute(ronde, `k${i}`, { kind: 'systeem' }, teller.plus(1))
      await raw.del(stream)
    }
    await raw.close()
    await until(() => nodes.every((node) => node.stand(ronde).som === 30))
    expect(nodes[0]!.entries(ronde, 0)).toEqual(nodes[1]!.entries(ronde, 0))
    await Promise.all(nodes.map((node) => node.close()))
    await storage.close()
    rmSync(dir, { recursive: true })
  })

  it('[OP-24] the stream is a mailbox: it keeps the newest notes only', async () => {
    const one = await nodeOn(stream)
    const raw = createClient({ url: redisUrl })
    await raw.connect()
    for (let seq = 1; seq <= 25_000; seq++) {
      one.publish('kamer', { id: 'k', seq })
      if (seq % 1000 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await until(async () => (await raw.xRevRange(stream, '+', '-', { COUNT: 1 }))?.[0]?.message['seq'] === '25000')
    expect(await raw.xLen(stream)).toBeLessThan(11_000)
    await raw.close()
  })
})

function collect(bus: RedisBus): Note[] {
  const heard: Note[] = []
  bus.subscribe('grootboek', (note) => heard.push(note))
  return heard
}

const until = (met: () => boolean | Promise<boolean>): Promise<unknown> =>
  vi.waitUntil(met, { timeout: 10_000, interval: 5 })

/** A door in front of Redis that can be shut, opened, or left standing with nobody answering. */
class Gate {
  url = ''
  private readonly sockets = new Set<Socket>()
  private server: Server | undefined
  private frozen = false
  private shutNow = false

  static async to(target: string): Promise<Gate> {
    const gate = new Gate()
    const { hostname, port } = new URL(target)
    const server = createServer((socket) => gate.pass(socket, connect(Number(port), hostname)))
    gate.server = server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    gate.url = `redis://127.0.0.1:${(server.address() as AddressInfo).port}`
    return gate
  }

  shut(): void {
    this.shutNow = true
    for (const socket of this.sockets) socket.destroy()
  }

  open(): void {
    this.shutNow = false
  }

  freeze(): void {
    this.frozen = true
  }

  async close(): Promise<void> {
    this.shut()
    this.server?.close()
  }

  private pass(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from)
      from.on('data', (data) => void (this.frozen || to.write(data)))
      from.on('error', () => undefined)
      from.on('close', () => to.destroy())
    }
    if (this.shutNow) near.destroy()
  }
}
