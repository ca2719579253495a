// The connections to PostgreSQL and how we insist on using them. Source: docs/spec/opslag.md (OP-1, OP-11).

import pg from 'pg'

/** Numbers of 64 bits arrive as numbers: our sequences and milliseconds stay far below 2⁵³. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

/** What the server must hold to on our connections: flush before answering, and let go of locks when we fall silent. */
const settings = {
  synchronous_commit: 'on',
  statement_timeout: '15s',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '10s',
}

export function openPool(databaseUrl: string): pg.Pool {
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'ketenbeeld',
    pipeline: true,
    options,
    types,
  })
  // A connection that breaks says so to whoever was using it, by a rejected query; this event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return pool
}

const transient = new Set(['40001', '40P01'])
const attempts = 3

/**
 * Run work in one transaction; a deadlock or serialisation failure is tried again.
 *
 * @throws whatever the database said; then nothing was written, unless the connection broke during COMMIT.
 */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect()
    try {
      void client.query('begin').catch(() => undefined) // travels with the first statement of the work, which fails when this does
      const result = await work(client)
      await client.query('commit')
      client.release()
      return result
    } catch (error) {
      await client.query('rollback').then(
        () => client.release(),
        (broken: Error) => client.release(broken),
      )
      if (attempt >= attempts || !transient.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}
