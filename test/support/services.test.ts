// The services of the tests are real: they answer, and they come back after a restart.

import pg from 'pg'
import { createClient } from 'redis'
import { describe, expect, inject, it } from 'vitest'
import { findProgram } from './find-program.ts'
import './provided-context.ts'
import { startPostgres } from './postgres.ts'

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ answer: unknown }>(sql)
  await client.end()
  return rows[0]?.answer
}

describe('the services of the tests', () => {
  it('PostgreSQL 15 or newer answers', async () => {
    const version = await ask(inject('databaseUrl'), `select current_setting('server_version_num')::int as answer`)
    expect(version).toBeGreaterThanOrEqual(150_000)
  })

  it('Redis answers', async () => {
    const client = await createClient({ url: inject('redisUrl') }).connect()
    expect(await client.ping()).toBe('PONG')
    client.destroy()
  })

  it('PostgreSQL keeps what was committed over a restart', async () => {
    const postgres = await startPostgres()
    await ask(postgres.url, 'create table kept as select 41 + 1 as answer')
    await postgres.restart()
    expect(await ask(postgres.url, 'select answer from kept')).toBe(42)
    await postgres.stop()
  })

  it('a program that is nowhere is told with the command that brings it', () => {
    const absent = { names: ['no-such-program'], packages: ['no-such-package'] }
    const path = process.env['PATH']
    process.env['PATH'] = '/nowhere'
    try {
      expect(() => findProgram(absent)).toThrow('sudo apt-get install -y no-such-package')
    } finally {
      process.env['PATH'] = path
    }
  })
})
