// A database of its own for one test file, so that files run beside each other. For tests only.

import pg from 'pg'

export interface TestDatabase {
  readonly databaseUrl: string
  drop(): Promise<void>
}

let made = 0

/** Make an empty database on the server of the tests; throws with the reason when there is none. */
export async function makeTestDatabase(databaseUrl: string | undefined): Promise<TestDatabase> {
  if (!databaseUrl) throw new Error('These tests need a real PostgreSQL: the global setup provided no databaseUrl.')
  const name = `ketenbeeld_test_${process.pid}_${Date.now()}_${++made}`
  await onServer(databaseUrl, `create database ${name}`)
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  return { databaseUrl: url.href, drop: () => onServer(databaseUrl, `drop database ${name} with (force)`) }
}

async function onServer(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
