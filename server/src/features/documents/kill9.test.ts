// The server is killed in the middle of the work, ten times: nothing that another client saw, and nothing that was called saved, is lost. Nobody reconnects, so nothing is healed from a client.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Reader } from './reader.ts'
import { BareClient, isStep2, isUpdate } from './test-support/test-client.ts'
import { writeStep1, writeUpdateMessage } from './wire.ts'

const kills = 10
const documents = ['rapportage', 'oplegnota']
/** Edits a second over all rooms, in steps of some milliseconds. */
const perSecond = 800
const stepMs = 5

interface Running {
  readonly child: ChildProcess
  readonly address: string
  readonly rooms: readonly string[]
}

let dir: string
beforeAll(async () => void (dir = await mkdtemp(join(tmpdir(), 'kill9-'))))
afterAll(() => rm(dir, { recursive: true, force: true }))

async function start(): Promise<Running> {
  const file = fileURLToPath(new URL('./test-support/kill9-server.ts', import.meta.url))
  const child = spawn(process.execPath, [file, dir, ...documents], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { port, rooms } = JSON.parse(line.toString()) as { port: number; rooms: string[] }
  return { child, address: `ws://127.0.0.1:${port}/sync`, rooms }
}

async function kill({ child }: Running): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Every edit sets a key of its own, so that what arrived can be named. */
class Writer {
  readonly keys: string[] = []
  saved = 0
  private readonly client: BareClient
  private readonly doc = new Y.Doc()

  constructor(client: BareClient, name: string) {
    this.client = client
    this.doc.on('update', (update: Uint8Array) => client.send(writeUpdateMessage(update)))
    client.ws.on('message', (data: Buffer) => data[0] === 100 && (this.saved = new Reader(data, 1).uint()))
    this.name = name
  }

  private readonly name: string

  edit(): void {
    if (this.client.ws.readyState !== 1) return
    const key = `${this.name}-${this.keys.length}`
    this.keys.push(key)
    this.doc.getMap('m').set(key, true)
  }
}

function contentsOf(client: BareClient): Set<string> {
  const doc = new Y.Doc()
  for (const frame of client.received.filter((one) => isUpdate(one) || isStep2(one))) {
    const reader = new Reader(frame, 2)
    Y.applyUpdate(doc, reader.buffer())
  }
  return new Set(doc.getMap('m').keys())
}

async function joined(address: string, room: string, cookie: string, query = ''): Promise<BareClient> {
  const client = await BareClient.open(address, room, cookie, query)
  client.send(writeStep1(new Map()))
  await client.message(isStep2)
  return client
}

/** Work in all rooms until enough was seen, kill, and return what was seen and what was called saved, per room. */
async function workAndKill(running: Running, round: number): Promise<Set<string>[]> {
  const sides = await Promise.all(
    running.rooms.map(async (room) => {
      const writing = await joined(running.address, room, 'anna', '?ack=1')
      return {
        writing,
        writer: new Writer(writing, `r${round}`),
        watching: await joined(running.address, room, 'bram'),
      }
    }),
  )
  const perStep = (perSecond * stepMs) / 1000 / sides.length
  const work = setInterval(
    () => sides.forEach(({ writer }) => Array.from({ length: perStep }, () => writer.edit())),
    stepMs,
  )
  await Promise.all(
    sides.map(({ watching }, side) => watching.message(() => watching.received.length > 60 + 20 * side + 7 * round)),
  )
  await kill(running)
  clearInterval(work)
  await Promise.all(sides.flatMap(({ writing, watching }) => [writing.closed, watching.closed]))
  return sides.map(({ writer, watching }) => new Set([...contentsOf(watching), ...writer.keys.slice(0, writer.saved)]))
}

describe('kill -9 (SYN)', () => {
  it(`[SYN-7] [SYN-3] ${kills} kills at ${perSecond} edits a second lose nothing that was seen or called saved`, async () => {
    let running = await start()
    let promised = 0
    for (let round = 0; round < kills; round++) {
      const promises = await workAndKill(running, round)
      running = await start()
      for (const [index, room] of running.rooms.entries()) {
        const fresh = await joined(running.address, room, 'cees')
        const kept = contentsOf(fresh)
        expect([...promises[index]!].filter((key) => !kept.has(key))).toEqual([])
        promised += promises[index]!.size
        fresh.ws.terminate()
      }
    }
    await kill(running)
    expect(promised).toBeGreaterThan(kills * 100)
  }, 180_000)
})
