// Opens the embedded database the way we trust it: WAL, a real fsync per commit, one owner. Source: docs/adr/0002-sqlite-embedded.md, docs/spec/opslag.md (OP-8, OP-9).

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migrationsFor } from '../migrations.ts'

const databaseFile = (dir: string): string => join(dir, 'ketenbeeld.sqlite')

/**
 * Claim a data directory for this process; the claim is a lock of the operating system and vanishes with the process, however it ends.
 *
 * @throws Error when another process, or another store in this one, holds the directory.
 * @source OP-9
 */
export function claimDirectory(dir: string): DatabaseSync {
  mkdirSync(dir, { recursive: true })
  const lock = new DatabaseSync(join(dir, 'ketenbeeld.lock'), { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
    return lock
  } catch (cause) {
    lock.close()
    throw new Error(`De gegevensmap ${dir} is al in gebruik door een andere Ketenbeeld-server. Stop die eerst.`, {
      cause,
    })
  }
}

export function openForWriting(dir: string): DatabaseSync {
  const database = new DatabaseSync(databaseFile(dir), { timeout: 5000, enableForeignKeyConstraints: true })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma journal_size_limit = 67108864')
  migrate(database)
  return database
}

export function openForReading(dir: string): DatabaseSync {
  return new DatabaseSync(databaseFile(dir), { timeout: 5000, readOnly: true })
}

function migrate(database: DatabaseSync): void {
  database.exec('create table if not exists migration (nr integer primary key, naam text not null) strict')
  const done = new Set(
    database
      .prepare('select nr from migration')
      .all()
      .map((row) => row['nr']),
  )
  for (const { nr, naam, sql } of migrationsFor('sqlite')) {
    if (done.has(nr)) continue
    database.exec('begin immediate')
    database.exec(sql)
    database.prepare('insert into migration (nr, naam) values (?, ?)').run(nr, naam)
    database.exec('commit')
  }
}
