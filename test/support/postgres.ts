// A real PostgreSQL of its own, on a free port with an empty data folder, that a test may stop and start again.

import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { findProgram } from './find-program.ts'
import { freePort } from './free-port.ts'
import { OwnedProcess } from './owned-process.ts'

const server = { names: ['postgres'], folders: ['/usr/lib/postgresql/*/bin'], packages: ['postgresql'] }

export interface RunningPostgres {
  readonly url: string
  /** Stop at once and come back on the same port and data, as after a crash of the service. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startPostgres(): Promise<RunningPostgres> {
  const program = findProgram(server)
  const folder = mkdtempSync(join(tmpdir(), 'ketenbeeld-postgres-'))
  const owner = ownerFor(folder)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'ketenbeeld', '-A', 'trust', '--no-sync', '--locale=C.UTF-8', '-E', 'UTF8']
  execFileSync(join(dirname(program), 'initdb'), initdb, { ...owner, cwd: folder, stdio: 'pipe' })
  const port = await freePort()
  const url = `postgres://ketenbeeld@127.0.0.1:${port}/postgres`
  const args = ['-D', data, '-p', `${port}`, '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off']
  const start = async (): Promise<OwnedProcess> => {
    const running = new OwnedProcess(program, args, { ...owner, cwd: folder })
    await running.whenReady(async () => answers(url), 20_000)
    return running
  }
  let running = await start()
  return {
    url,
    restart: async () => {
      await running.stop('SIGQUIT')
      running = await start()
    },
    stop: async () => {
      await running.stop('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses root: hand the folder to user postgres, or else nobody, and run as that user. */
function ownerFor(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = idsOf('postgres') ?? idsOf('nobody') ?? [65534, 65534]
  chownSync(folder, uid, gid)
  return { uid, gid }
}

function idsOf(user: string): [number, number] | undefined {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))
    return [id('-u'), id('-g')]
  } catch {
    return undefined
  }
}

/** The port opens a moment before queries are accepted. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select 1')
  await client.end()
  return true
}
