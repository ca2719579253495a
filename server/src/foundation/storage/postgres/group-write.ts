// One transaction for a group of batches: lock what it touches in one order, plan, write everything in a few statements. Source: docs/spec/opslag.md (OP-2 … OP-6).

import type pg from 'pg'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Settled } from '../group-commit.ts'
import { keyName, planGroup, type GroupPlan, type Known, type LedgerHead } from '../plan-group.ts'
import { fromLedgerRow, toLedgerRow, type LedgerRow } from '../rows.ts'
import type { Blob, CommitBatch, CommitResult } from '../storage.ts'
import { inTransaction } from './pool.ts'

/** Write a group in one transaction. Throws when nothing of it was written, or when the connection broke and nobody knows. */
export function writeGroup(pool: pg.Pool, group: readonly CommitBatch[]): Promise<readonly Settled<CommitResult>[]> {
  return inTransaction(pool, async (client) => {
    const plan = planGroup(group, await readKnown(client, group))
    await write(client, plan)
    return plan.settled
  })
}

/**
 * Lock the heads of every room and ronde in the group and read what stands there. Rooms before ronden, each in sorted order:
 * two nodes that want the same ones wait for each other and never in a circle. Each statement sees what was committed before it.
 */
async function readKnown(client: pg.PoolClient, group: readonly CommitBatch[]): Promise<Known> {
  const rooms = distinct(group.flatMap((batch) => (batch.rooms ?? []).map((append) => append.room)))
  const ronden = distinct(group.flatMap((batch) => (batch.ledger ? [batch.ledger.ronde] : [])))
  const entries = group.flatMap((batch) => batch.ledger?.entries ?? [])
  const [roomHeads, , ledgerHeads, keys] = await Promise.all([
    rooms.length > 0
      ? client.query('select id, head from room where id = any($1) order by id for update', [rooms])
      : nothing,
    ronden.length > 0 ? client.query(makeHeads, [ronden, '0'.repeat(64)]) : nothing,
    ronden.length > 0 ? client.query(lockHeads, [ronden]) : nothing,
    entries.length > 0
      ? client.query<LedgerRow>(findKeys, [entries.map((e) => e.ronde), entries.map((e) => e.key)])
      : nothing,
  ])
  return {
    roomHeads: new Map(roomHeads.rows.map((row: { id: string; head: number }) => [row.id, row.head])),
    ledgerHeads: new Map(
      ledgerHeads.rows.map((row: { ronde: RondeId } & LedgerHead) => [row.ronde, { seq: row.seq, hash: row.hash }]),
    ),
    keys: new Map(keys.rows.map((row: LedgerRow) => [keyName(row.ronde as RondeId, row.key), fromLedgerRow(row)])),
  }
}

const nothing = { rows: [] }

const makeHeads = `
  insert into ledger_head (ronde, seq, hash) select ronde, 0, $2 from unnest($1::text[]) as t(ronde) order by ronde
  on conflict do nothing`
const lockHeads = 'select ronde, seq, hash from ledger_head where ronde = any($1) order by ronde for update'
const findKeys = 'select * from ledger where (ronde, key) in (select * from unnest($1::text[], $2::text[]))'

async function write(client: pg.PoolClient, plan: GroupPlan): Promise<void> {
  await Promise.all([
    ...writeLedger(client, plan),
    ...writeRooms(client, plan),
    ...plan.blobs.map((blob) => insertBlob(client, blob)),
  ])
}

function writeLedger(client: pg.PoolClient, { ledgerRows, ledgerHeads }: GroupPlan): Promise<unknown>[] {
  if (ledgerRows.length === 0) return []
  const rows = ledgerRows.map(toLedgerRow)
  const column = (name: keyof LedgerRow) => rows.map((row) => row[name])
  const heads = [...ledgerHeads.values()]
  return [
    client.query(
      `insert into ledger (ronde, seq, at, actor, key, event, prev, hash)
       select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])`,
      (['ronde', 'seq', 'at', 'actor', 'key', 'event', 'prev', 'hash'] as const).map(column),
    ),
    client.query(
      `update ledger_head set seq = v.seq, hash = v.hash
       from unnest($1::text[], $2::bigint[], $3::text[]) as v(ronde, seq, hash) where ledger_head.ronde = v.ronde`,
      [[...ledgerHeads.keys()], heads.map((head) => head.seq), heads.map((head) => head.hash)],
    ),
  ]
}

function writeRooms(client: pg.PoolClient, { roomRows, roomHeads }: GroupPlan): Promise<unknown>[] {
  if (roomRows.length === 0) return []
  return [
    client.query(
      `insert into room_update (room, seq, author, at, bytes)
       select * from unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::bytea[])`,
      [
        roomRows.map((row) => row.room),
        roomRows.map((row) => row.seq),
        roomRows.map((row) => row.author),
        roomRows.map((row) => row.at),
        roomRows.map((row) => row.update),
      ],
    ),
    client.query(
      'update room set head = v.head from unnest($1::text[], $2::bigint[]) as v(id, head) where room.id = v.id',
      [[...roomHeads.keys()], [...roomHeads.values()]],
    ),
  ]
}

export function insertBlob(client: pg.PoolClient | pg.Pool, { hash, mediaType, bytes }: Blob): Promise<unknown> {
  return client.query('insert into blob (hash, media_type, bytes) values ($1, $2, $3) on conflict do nothing', [
    hash,
    mediaType,
    bytes,
  ])
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
