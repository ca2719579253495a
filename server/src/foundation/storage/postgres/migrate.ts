// Brings a PostgreSQL database to the tables of this version; safe when several nodes start at once. Source: docs/spec/opslag.md (OP-10).

import type pg from 'pg'
import { migrationsFor } from '../migrations.ts'
import { inTransaction } from './pool.ts'

/** Any number, the same for every node: whoever holds it migrates, the others wait and find it done. */
const migrationLock = 4_180_001

export async function migrate(pool: pg.Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await client.query('create table if not exists migration (nr integer primary key, naam text not null)')
    const done = await client.query<{ nr: number }>('select nr from migration')
    for (const { nr, naam, sql } of migrationsFor('postgres')) {
      if (done.rows.some((row) => row.nr === nr)) continue
      await client.query(sql)
      await client.query('insert into migration (nr, naam) values ($1, $2)', [nr, naam])
    }
  })
}
