// The ledger on the embedded store: order, keys, time, catching up, and no fork whatever two nodes do. Source: docs/spec/grootboek.md (GB).

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import { moment, persoonId, rondeId, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { InProcessBus } from '../bus/in-process-bus.ts'
import { TestClock } from '../clock/test-clock.ts'
import { SqliteStorage } from '../storage/sqlite/sqlite-storage.ts'
import type { CommitBatch, Storage } from '../storage/storage.ts'
import { Ledger } from './ledger.ts'
import { teller, tellerReducer, type Getal, type Som } from './teller.ts'

const root = mkdtempSync(join(tmpdir(), 'ketenbeeld-ledger-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const ronde = rondeId('proef')
const coa: Actor = { kind: 'persoon', persoon: persoonId('a-jansen'), organisatie: 'COA' }
const systeem: Actor = { kind: 'systeem' }
const plusOne = teller.plus(1)
const start = moment('2024-11-21T08:00:00.000Z')

describe('grootboek (GB)', () => {
  let dirs = 0
  let dir: string
  let storage: SqliteStorage
  let clock: TestClock
  let bus: InProcessBus
  let ledger: Ledger<Som, Getal>
  let errors: unknown[]

  const nodeOn = (store: Storage, on = bus) =>
    new Ledger<Som, Getal>({
      storage: store,
      clock,
      bus: on,
      reducer: tellerReducer,
      onError: (error) => errors.push(error),
    })

  beforeEach(async () => {
    dir = join(root, `map-${++dirs}`)
    storage = await SqliteStorage.open({ dir })
    clock = new TestClock(start)
    bus = new InProcessBus()
    errors = []
    ledger = nodeOn(storage)
  })
  afterEach(async () => {
    await ledger.close()
    await storage.close()
  })

  it('[GB-1] numbers entries from 1 and gives the state they make; a closed book says that it is closed', async () => {
    expect(() => ledger.stand(ronde)).toThrow('was not opened')
    expect(await ledger.open(ronde)).toEqual({ som: 0, aantal: 0 })
    const first = await ledger.execute(ronde, 'a', coa, teller.plus(2))
    expect(first).toMatchObject({
      kind: 'vastgelegd',
      antwoord: 2,
      entries: [{ seq: 1, key: 'a', actor: coa, at: start }],
    })
    await ledger.execute(ronde, 'b', coa, teller.plus(3))
    expect(ledger.stand(ronde)).toEqual({ som: 5, aantal: 2 })
    expect(ledger.entries(ronde, 1).map(({ seq }) => seq)).toEqual([2])
    expect(ledger.entries(ronde, 9)).toEqual([])
  })

  it('[GB-1] a restarted node has the same entries, state and hashes', async () => {
    await ledger.execute(ronde, 'a', coa, () => ({
      kind: 'feiten',
      gebeurtenissen: [{ plus: -0, uitleg: undefined }],
      antwoord: 0,
    }))
    await ledger.execute(ronde, 'b', systeem, teller.elk([1, 2]))
    const again = nodeOn(storage)
    const states = await Promise.all([again.open(ronde), again.open(ronde)])
    expect(states[0]).toBe(states[1])
    expect(states[0]).toEqual(ledger.stand(ronde))
    expect(again.entries(ronde, 0)).toEqual(ledger.entries(ronde, 0))
    await again.close()
  })

  it('[GB-2] verify reads the store: a changed event, a changed actor and a removed entry are found', async () => {
    for (const key of ['a', 'b', 'c']) await ledger.execute(ronde, key, coa, teller.plus(1))
    expect(await ledger.verify(ronde)).toMatchObject({ kind: 'heel', aantal: 3 })
    const raw = new DatabaseSync(join(dir, 'ketenbeeld.sqlite'))
    raw.exec(`update ledger set event = '{"plus":100}' where seq = 2`)
    expect(await ledger.verify(ronde)).toEqual({ kind: 'gebroken', seq: 2, reden: 'inhoud' })
    raw.exec(`update ledger set event = '{"plus":1}', actor = '{"kind":"systeem"}' where seq = 2`)
    expect(await ledger.verify(ronde)).toEqual({ kind: 'gebroken', seq: 2, reden: 'inhoud' })
    raw.exec('delete from ledger where seq = 2')
    raw.close()
    expect(await ledger.verify(ronde)).toEqual({ kind: 'gebroken', seq: 2, reden: 'volgorde' })
    await expect(nodeOn(storage).open(ronde)).rejects.toThrow('does not follow')
  })

  it('[GB-3] the same key is carried out once: in a row, at once, and on another node', async () => {
    const twice = await Promise.all([
      ledger.execute(ronde, 'a', coa, teller.elk([1, 2])),
      ledger.execute(ronde, 'a', coa, teller.plus(50)),
    ])
    expect(twice.map((one) => one.kind)).toEqual(['vastgelegd', 'herhaald'])
    const deaf = nodeOn(storage, new InProcessBus())
    await deaf.open(ronde)
    await ledger.execute(ronde, 'b', coa, teller.plus(1))
    const later = await deaf.execute(ronde, 'b', coa, teller.plus(50))
    expect(later).toEqual({ kind: 'herhaald', entries: ledger.entries(ronde, 2) })
    const pair = await ledger.execute(ronde, 'a', coa, teller.plus(50))
    expect(pair.kind === 'herhaald' && pair.entries.map(({ key }) => key)).toEqual(['a', 'a#2'])
    expect(deaf.stand(ronde).som).toBe(4)
    await deaf.close()
  })

  it('[GB-3] a key that cannot be one, or is another actor’s, is misuse and writes nothing', async () => {
    await ledger.execute(ronde, 'a', coa, teller.plus(1))
    await expect(ledger.execute(ronde, 'a', systeem, teller.plus(1))).rejects.toThrow('another actor')
    for (const key of ['', 'a#2', 'x'.repeat(201), 'nul\0']) {
      await expect(ledger.execute(ronde, key, coa, teller.plus(1))).rejects.toThrow('a key has')
    }
    expect(ledger.stand(ronde).aantal).toBe(1)
  })

  it('[GB-4] time comes from the clock and never goes back within a ronde', async () => {
    const seen: Moment[] = []
    const note: typeof plusOne = (stand, at) => {
      seen.push(at)
      return plusOne(stand, at)
    }
    await ledger.execute(ronde, 'a', coa, note)
    clock.advance(5000)
    await ledger.execute(ronde, 'b', coa, note)
    clock.moveTo(start)
    await ledger.execute(ronde, 'c', coa, note)
    const later = moment('2024-11-21T08:00:05.000Z')
    expect(seen).toEqual([start, later, later])
    expect(ledger.entries(ronde, 0).map(({ at }) => at)).toEqual(seen)
  })

  it('[GB-5] commands of one turn each see what the one before decided, and share one flush', async () => {
    let commits = 0
    const counting = nodeOn({ ...bound(storage), commit: (batch: CommitBatch) => (commits++, storage.commit(batch)) })
    await counting.open(ronde)
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, i) => counting.execute(ronde, `k${i}`, coa, teller.vanNaar(i, i + 1))),
    )
    expect(new Set(outcomes.map((one) => one.kind))).toEqual(new Set(['vastgelegd']))
    expect(counting.stand(ronde)).toEqual({ som: 100, aantal: 100 })
    expect(commits).toBe(1)
    await counting.close()
  })

  it('[GB-5] a refusal writes nothing, not even what would have come along', async () => {
    const room = await storage.roomId('tabel/proef/coa')
    const rooms = [{ room, updates: [{ author: null, at: 0, update: new Uint8Array([1]) }] }]
    const outcome = await ledger.execute(ronde, 'a', coa, teller.vanNaar(7, 8), { rooms })
    expect(outcome).toEqual({ kind: 'geweigerd', weigering: 'staat op 0, niet op 7' })
    expect(await storage.readRoomTail(room, 0)).toEqual([])
    expect(ledger.entries(ronde, 0)).toEqual([])
  })

  it('[GB-6] a decision or reducer that throws hurts its own command only, and leaves half of nothing', async () => {
    const results = await Promise.allSettled([
      ledger.execute(ronde, 'a', coa, teller.plus(1)),
      ledger.execute(ronde, 'b', coa, () => {
        throw new Error('kapot')
      }),
      ledger.execute(ronde, 'c', coa, teller.elk([1, Number.NaN])),
      ledger.execute(ronde, 'd', coa, teller.plus(1)),
    ])
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(ledger.stand(ronde)).toEqual({ som: 2, aantal: 2 })
    expect(await ledger.verify(ronde)).toMatchObject({ kind: 'heel', aantal: 2 })
  })

  it('[GB-7] rooms and blobs go along in the same transaction; each command hears its own numbers', async () => {
    const room = await storage.roomId('tabel/proef/ind')
    const along = (count: number) => ({
      rooms: [
        {
          room,
          updates: Array.from({ length: count }, () => ({ author: null, at: 0, update: new Uint8Array([count]) })),
        },
      ],
    })
    const nothing = () => ({ kind: 'feiten', gebeurtenissen: [], antwoord: 'niets' }) as const
    const outcomes = await Promise.all([
      ledger.execute(ronde, 'a', coa, teller.plus(1), along(1)),
      ledger.execute(ronde, 'b', coa, nothing, along(2)),
      ledger.execute(ronde, 'c', coa, teller.plus(1), {
        ...along(3),
        blobs: [{ hash: 'h', mediaType: 't', bytes: new Uint8Array(1) }],
      }),
    ])
    expect(outcomes.map((one) => one.kind === 'vastgelegd' && one.rooms.get(room))).toEqual([1, 3, 6])
    expect(await storage.readRoomTail(room, 0)).toHaveLength(6)
    expect(await storage.getBlob('h')).toBeDefined()
    expect(ledger.entries(ronde, 0)).toHaveLength(2)
    expect(await ledger.execute(ronde, 'd', coa, nothing, along(1))).toMatchObject({ rooms: new Map([[room, 7]]) })
  })

  it('[GB-7] an impossible companion hurts its own command only', async () => {
    const rooms = [{ room: 'nergens', updates: [{ author: null, at: 0, update: new Uint8Array([1]) }] }]
    const results = await Promise.allSettled([
      ledger.execute(ronde, 'a', coa, teller.plus(1)),
      ledger.execute(ronde, 'b', coa, teller.plus(1), { rooms }),
      ledger.execute(ronde, 'c', coa, teller.plus(1)),
    ])
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(ledger.stand(ronde).aantal).toBe(2)
  })

  it('[GB-8] nobody sees an entry, a state or a refusal built on it before it is durable; a failed write leaves no trace', async () => {
    const held: (() => void)[] = []
    let broken = false
    const slow = nodeOn({
      ...bound(storage),
      commit: async (batch: CommitBatch) => {
        await new Promise<void>((resolve) => held.push(resolve))
        if (broken) throw new Error('schijf vol')
        return storage.commit(batch)
      },
    })
    await slow.open(ronde)
    const seen: number[] = []
    slow.subscribe((_, entries) => seen.push(...entries.map(({ seq }) => seq)))
    const answered: string[] = []
    const first = slow.execute(ronde, 'a', coa, teller.vanNaar(0, 1)).then((one) => answered.push(one.kind))
    const refused = slow.execute(ronde, 'b', coa, teller.vanNaar(0, 1)).then((one) => answered.push(one.kind))
    await until(() => held.length === 1)
    expect([seen, answered, slow.stand(ronde).som]).toEqual([[], [], 0])
    held.shift()?.()
    await Promise.all([first, refused])
    expect([seen, answered, slow.stand(ronde).som]).toEqual([[1], ['vastgelegd', 'geweigerd'], 1])

    broken = true
    const failed = slow.execute(ronde, 'c', coa, teller.vanNaar(1, 2))
    await until(() => held.length === 1)
    held.shift()?.()
    await expect(failed).rejects.toThrow('schijf vol')
    expect([seen, slow.stand(ronde).som]).toEqual([[1], 1])
    await slow.close()
  })

  it('[GB-8] when the answer of the store got lost the entry is found, told once, and the retry repeats nothing', async () => {
    let lose = true
    const flaky = nodeOn({
      ...bound(storage),
      commit: async (batch: CommitBatch) => {
        const result = await storage.commit(batch)
        if (lose) throw new Error('verbinding weg')
        return result
      },
    })
    const seen: number[] = []
    flaky.subscribe((_, entries) => seen.push(...entries.map(({ seq }) => seq)))
    await expect(flaky.execute(ronde, 'a', coa, teller.plus(1))).rejects.toThrow('verbinding weg')
    lose = false
    await until(() => seen.length === 1)
    expect(await flaky.execute(ronde, 'a', coa, teller.plus(1))).toMatchObject({ kind: 'herhaald' })
    expect([seen, flaky.stand(ronde).som]).toEqual([[1], 1])
    await flaky.close()
  })

  it('[GB-9] tells every listener in order, entries of other nodes too, and one that throws stops nobody', async () => {
    const other = nodeOn(storage)
    await Promise.all([ledger.open(ronde), other.open(ronde)])
    const seen: [number, number][] = []
    ledger.subscribe(() => {
      throw new Error('luisteraar stuk')
    })
    const end = ledger.subscribe((_, entries, state) => entries.forEach(({ seq }) => seen.push([seq, state.aantal])))
    await ledger.execute(ronde, 'a', coa, teller.plus(1))
    await other.execute(ronde, 'b', coa, teller.plus(1))
    await other.execute(ronde, 'c', coa, teller.plus(1))
    await until(() => ledger.stand(ronde).aantal === 3)
    expect(seen.map(([seq]) => seq)).toEqual([1, 2, 3])
    expect(seen.every(([seq, aantal]) => aantal >= seq)).toBe(true)
    expect(errors.length).toBeGreaterThan(0)
    end()
    await ledger.execute(ronde, 'd', coa, teller.plus(1))
    expect(seen).toHaveLength(3)
    await other.close()
  })

  it('[GB-9] what was missed on the bus is found by comparing with the store', async () => {
    const deaf = nodeOn(storage, new InProcessBus())
    await deaf.open(ronde)
    await ledger.execute(ronde, 'a', coa, teller.plus(4))
    expect(deaf.stand(ronde).som).toBe(0)
    await deaf.catchUpAll()
    expect(deaf.stand(ronde).som).toBe(4)
    await deaf.close()
  })
})

/** The methods of a store as plain functions, to replace one of them. */
function bound(storage: Storage): Storage {
  return new Proxy({} as Storage, {
    ownKeys: () => Object.getOwnPropertyNames(SqliteStorage.prototype).filter((name) => name !== 'constructor'),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_, name) => (storage[name as keyof Storage] as (...args: never[]) => unknown).bind(storage),
  })
}

const until = (met: () => boolean): Promise<unknown> => vi.waitUntil(met, { timeout: 10_000, interval: 2 })
