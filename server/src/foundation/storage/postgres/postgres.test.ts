// The suite on a real PostgreSQL with two nodes on one database, and what only it promises. Source: docs/spec/opslag.md (OP).

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import '../../provided-context.ts'
import { storageSuite } from '../storage.suite.ts'
import { PostgresStorage } from './postgres-storage.ts'
import { makeTestDatabase, type TestDatabase } from './test-database.ts'

storageSuite('PostgreSQL', async () => {
  const database = await makeTestDatabase(inject('databaseUrl'))
  const other = await PostgresStorage.open(database)
  let storage = await PostgresStorage.open(database)
  return {
    storage,
    other,
    reopen: async () => {
      await storage.close()
      return (storage = await PostgresStorage.open(database))
    },
    close: async () => {
      await Promise.all([storage.close(), other.close()])
      await database.drop()
    },
  }
})

const waiters = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`

describe('PostgreSQL (OP)', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await makeTestDatabase(inject('databaseUrl'))
  })
  afterAll(() => database.drop())

  it('[OP-10] four nodes that start at once on an empty database migrate it once', async () => {
    const nodes = await Promise.all([1, 2, 3, 4].map(() => PostgresStorage.open(database)))
    await Promise.all(nodes.map((node) => node.ping()))
    await Promise.all(nodes.map((node) => node.close()))
    expect(await raw('select nr from migration order by nr')).toEqual([{ nr: 1 }, { nr: 2 }])
  })

  it('[OP-1] our connections ask for a flush at every commit', async () => {
    const node = await PostgresStorage.open(database)
    const pool = (node as unknown as { pool: pg.Pool }).pool
    expect((await pool.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }])
    await node.close()
  })

  it('[OP-16] the database itself refuses a second seq, a second key and a second update number', async () => {
    await raw(`insert into ledger_head values ('r', 1, 'h'); insert into ledger values ('r', 1, '', '', 'a', '', '', '');
      insert into room values ('k', 'naam', 1); insert into room_update values ('k', 1, null, 0, '')`)
    for (const sql of [
      `insert into ledger values ('r', 1, '', '', 'b', '', '', '')`,
      `insert into ledger values ('r', 2, '', '', 'a', '', '', '')`,
      `insert into room_update values ('k', 1, null, 0, '')`,
    ]) {
      await expect(raw(sql)).rejects.toThrow(/unique/i)
    }
  })

  it('[OP-17] when the database closes our connections the waiting call fails and the next one works', async () => {
    const node = await PostgresStorage.open(database)
    const room = await node.roomId('rapport/weg/rapportage')
    const commit = () =>
      node.commit({ rooms: [{ room, updates: [{ author: null, at: 0, update: new Uint8Array([1]) }] }] })
    await commit()
    const blocker = new pg.Client({ connectionString: database.databaseUrl })
    await blocker.connect()
    await blocker.query('begin; select 1 from room for update')
    const waiting = commit()
    const refused = expect(waiting).rejects.toThrow(/terminat/)
    await untilSomebodyWaits()
    await raw(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ketenbeeld' and datname = current_database()`,
    )
    await refused
    await blocker.query('rollback')
    await blocker.end()
    const result = await commit()
    expect(result.kind === 'vastgelegd' && result.rooms.get(room)).toBe(2)
    await node.close()
  })

  it('[OP-17] a database that cannot be reached is said at once', async () => {
    await expect(PostgresStorage.open({ databaseUrl: 'postgres://postgres@127.0.0.1:9/niets' })).rejects.toThrow(
      /ECONNREFUSED/,
    )
  })

  async function raw(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: database.databaseUrl })
    await client.connect()
    try {
      return (await client.query(sql)).rows as unknown[]
    } finally {
      await client.end()
    }
  }

  const untilSomebodyWaits = () =>
    vi.waitUntil(async () => (await raw(waiters)).length > 0, { timeout: 10_000, interval: 5 })
})
