// Two nodes on one store, in random order and with a store that fails now and then: the chain never forks. Source: docs/spec/grootboek.md (GB-10).

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import { rondeId, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import '../provided-context.ts'
import { InProcessBus } from '../bus/in-process-bus.ts'
import { TestClock } from '../clock/test-clock.ts'
import { PostgresStorage } from '../storage/postgres/postgres-storage.ts'
import { makeTestDatabase } from '../storage/postgres/test-database.ts'
import { SqliteStorage } from '../storage/sqlite/sqlite-storage.ts'
import type { CommitBatch, CommitResult, Storage } from '../storage/storage.ts'
import { Ledger } from './ledger.ts'
import { teller, tellerReducer, type Getal, type Som } from './teller.ts'

const systeem: Actor = { kind: 'systeem' }

/** One thing that happens: a node executes a command (several may be under way), or everything under way is awaited. */
type Step =
  | {
      readonly kind: 'opdracht'
      readonly node: 0 | 1
      readonly key: number
      readonly getallen: readonly number[]
      readonly storing: Storing
    }
  | { readonly kind: 'wacht' }
type Storing = 'geen' | 'ervoor' | 'erna'

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('opdracht' as const),
      node: fc.constantFrom(0 as const, 1 as const),
      key: fc.nat(12),
      getallen: fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 3 }),
      storing: fc.constantFrom<Storing>('geen', 'geen', 'geen', 'ervoor', 'erna'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'wacht' as const }) },
)

let rondes = 0

function forkSuite(
  name: string,
  open: () => Promise<{ stores: readonly [Storage, Storage]; close(): Promise<void> }>,
): void {
  describe(`twee servers op ${name} (GB)`, () => {
    let harness: Awaited<ReturnType<typeof open>>
    beforeAll(async () => {
      harness = await open()
    })
    afterAll(() => harness.close())

    it('[GB-10] [GB-3] [GB-5] any interleaving leaves one chain, every key at most once, and the same state everywhere', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
          await play(harness.stores, rondeId(`vork-${++rondes}`), steps)
        }),
        { numRuns: 150 },
      )
    })

    it('[GB-10] 200 compare-and-set commands at once on each of two nodes: each accepted one stood on the newest sum', async () => {
      const ronde = rondeId(`vork-${++rondes}`)
      const bus = new InProcessBus()
      const nodes = harness.stores.map((storage) => nodeOn(storage, bus))
      await Promise.all(nodes.map((node) => node.open(ronde)))
      const work = nodes.flatMap((node, n) =>
        Array.from({ length: 200 }, (_, i) => node.execute(ronde, `n${n}-${i}`, systeem, teller.vanNaar(i, i + 1))),
      )
      const outcomes = await Promise.all(work)
      expect(outcomes.filter((one) => one.kind === 'vastgelegd')).toHaveLength(200)
      expect(await nodes[0]!.verify(ronde)).toMatchObject({ kind: 'heel', aantal: 200 })
      await Promise.all(nodes.map((node) => node.close()))
    })
  })
}

async function play(stores: readonly [Storage, Storage], ronde: RondeId, steps: readonly Step[]): Promise<void> {
  const bus = new InProcessBus()
  const faults = stores.map((storage) => faulty(storage))
  const nodes = faults.map(({ storage }) => nodeOn(storage, bus))
  const heard: number[][] = [[], []]
  nodes.forEach((node, n) => node.subscribe((_, entries) => heard[n]!.push(...entries.map(({ seq }) => seq))))
  await Promise.all(nodes.map((node) => node.open(ronde)))
  let underWay: Promise<unknown>[] = []
  const acknowledged = new Set<string>()
  for (const one of steps) {
    if (one.kind === 'wacht') {
      await Promise.all(underWay)
      underWay = []
    }
    if (one.kind === 'opdracht') {
      faults[one.node]!.next(one.storing)
      const key = `k${one.key}`
      const work = nodes[one.node]!.execute(ronde, key, systeem, teller.elk(one.getallen))
      underWay.push(work.then((outcome) => outcome.kind === 'vastgelegd' && outcome.entries.length > 0 && acknowledged.add(key), () => undefined)) // prettier-ignore
    }
  }
  await Promise.all(underWay)
  await Promise.all(nodes.map((node) => node.catchUpAll()))
  const stored = await stores[0].readLedger(ronde, 0)
  expect(await nodes[0]!.verify(ronde)).toMatchObject({ kind: 'heel', aantal: stored.length })
  expect(new Set(stored.map(({ key }) => key)).size).toBe(stored.length)
  for (const key of acknowledged) expect(stored.some((entry) => entry.key === key)).toBe(true)
  for (const [n, node] of nodes.entries()) {
    expect(node.entries(ronde, 0)).toEqual(stored)
    expect(node.stand(ronde)).toEqual(
      stored.reduce((som, entry) => tellerReducer.reduce(som, entry as never), tellerReducer.initial(ronde)),
    )
    expect(heard[n]).toEqual(stored.map(({ seq }) => seq))
  }
  await Promise.all(nodes.map((node) => node.close()))
}

const nodeOn = (storage: Storage, bus: InProcessBus) =>
  new Ledger<Som, Getal>({
    storage,
    clock: new TestClock(1_700_000_000_000),
    bus,
    reducer: tellerReducer,
    onError: () => undefined,
  })

/** A store whose next commit fails: before it wrote, or after – then nobody hears that it did. */
function faulty(storage: Storage): { readonly storage: Storage; next(storing: Storing): void } {
  let storing: Storing = 'geen'
  const commit = async (batch: CommitBatch): Promise<CommitResult> => {
    const now = storing
    storing = 'geen'
    if (now === 'ervoor') throw new Error('storing voor het schrijven')
    const result = await storage.commit(batch)
    if (now === 'erna') throw new Error('storing na het schrijven')
    return result
  }
  const replaced = new Proxy(storage, {
    get: (target, name) =>
      name === 'commit' ? commit : (target[name as keyof Storage] as (...args: never[]) => unknown).bind(target),
  })
  return { storage: replaced, next: (soort) => (storing = soort) }
}

forkSuite('SQLite', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'ketenbeeld-vork-'))
  const storage = await SqliteStorage.open({ dir })
  const close = async () => {
    await storage.close()
    rmSync(dir, { recursive: true })
  }
  return { stores: [storage, storage], close }
})

forkSuite('PostgreSQL', async () => {
  const database = await makeTestDatabase(inject('databaseUrl'))
  const [one, two] = await Promise.all([PostgresStorage.open(database), PostgresStorage.open(database)])
  const close = async () => {
    await Promise.all([one.close(), two.close()])
    await database.drop()
  }
  return { stores: [one, two], close }
})
