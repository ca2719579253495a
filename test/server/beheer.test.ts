// The administrator's command as a process of its own, and the account it makes at a running server. Source: docs/spec/identiteit.md (ID-13).

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { maakAccount } from '../../server/src/foundation/identity/account.ts'
import { SqliteStorage } from '../../server/src/foundation/storage/sqlite/sqlite-storage.ts'
import { makeTestDatabase } from '../../server/src/foundation/storage/postgres/test-database.ts'
import { TestBezoeker, cookieVan } from '../support/test-bezoeker.ts'
import { TestServer } from '../support/test-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const goed = ['persoon-toevoegen', '--naam', 'B. Echt', '--organisatie', 'COA', '--gebruikersnaam', 'B.Echt']
const wachtwoord = 'Zeven groene fietsen'

let dir: string
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'ketenbeeld-beheer-'))))
afterEach(() => rm(dir, { recursive: true, force: true }))

interface Afloop {
  readonly code: number | null
  readonly uit: string
  readonly fout: string
}

/** Run the command with this on its standard input. */
async function beheer(args: readonly string[], invoer: string, env: NodeJS.ProcessEnv = {}): Promise<Afloop> {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'beheer', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], DATA_DIR: dir, ...env },
  })
  child.stdin.on('error', () => undefined) // reason: it may refuse before it reads
  child.stdin.end(invoer)
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [uit, fout] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, uit, fout }
}

async function personen() {
  const storage = await SqliteStorage.open({ dir })
  const found = await storage.listPersons()
  await storage.close()
  return found
}

describe('beheer (ID)', () => {
  it('[ID-13] [ID-2] makes an account that can log in; the password is kept as argon2id and shown nowhere', async () => {
    const database = await makeTestDatabase(inject('databaseUrl'))
    const env = { DATABASE_URL: database.databaseUrl }
    const server = await TestServer.start({ env: { ...env, DEMO: '0' } })
    const { code, uit, fout } = await beheer(goed, `${wachtwoord}\n`, env)
    expect([code, fout]).toEqual([0, ''])
    expect(uit).toContain('Account gemaakt voor b.echt (COA)')
    expect(uit).not.toContain(wachtwoord)
    const antwoord = await server.vraag('/v1/sessies', { body: { gebruikersnaam: 'b.echt', wachtwoord } })
    expect(antwoord.status).toBe(201)
    const ik = await new TestBezoeker(server.origin, cookieVan(antwoord)).vraag('/v1/ik')
    expect(ik.body).toMatchObject({ naam: 'B. Echt', organisatie: 'COA', demo: false })
    expect((await server.huis.storage.findPersonByLogin('b.echt'))!.wachtwoord).toMatch(/^\$argon2id\$/)
    await server.end()
    await database.drop()
  })

  it('[ID-13] makes it in the folder of a server that is off, once', async () => {
    expect(await beheer(goed, wachtwoord)).toMatchObject({ code: 0 })
    const again = await beheer(goed, wachtwoord)
    expect(again.code).toBe(2)
    expect(again.fout).toContain('Er is al een account met gebruikersnaam b.echt.')
    expect(await personen()).toMatchObject([{ naam: 'B. Echt', organisatie: 'COA', gebruikersnaam: 'b.echt' }])
  })

  it('[ID-13] a short password is refused with a sentence, and no account is made', async () => {
    const { code, uit, fout } = await beheer(goed, 'elf tekens!')
    expect([code, uit]).toEqual([2, ''])
    expect(fout).toBe(
      'Het wachtwoord is te kort: ten minste 12 tekens, nu 11. Een zin van een paar woorden is goed.\nEr is geen account gemaakt.\n',
    )
    expect(await personen()).toEqual([])
  })

  it('[ID-13] a password on the command line is not taken; the way to use it is told', async () => {
    const { code, fout } = await beheer([...goed, '--wachtwoord', wachtwoord], wachtwoord)
    expect(code).toBe(2)
    expect(fout).toMatch(/^Gebruik: npm run beheer -- persoon-toevoegen/)
  })

  it('[ID-13] beside a running server on the embedded store it says to stop that first', async () => {
    const held = await SqliteStorage.open({ dir })
    const { code, fout } = await beheer(goed, wachtwoord)
    await held.close()
    expect(code).toBe(2)
    expect(fout).toContain('is al in gebruik door een andere Ketenbeeld-server. Stop die eerst.')
    expect(await personen()).toEqual([])
  })
})

describe('een account (ID)', () => {
  const account = { naam: 'B. Echt', organisatie: 'COA', gebruikersnaam: 'b.echt', wachtwoord }

  it.each([
    ['no password', { wachtwoord: '' }, 'te kort: ten minste 12 tekens, nu 0'],
    ['one character all over', { wachtwoord: 'a'.repeat(40) }, 'te weinig verschillende tekens'],
    ['a password without end', { wachtwoord: 'abcdefgh'.repeat(100) }, 'te lang: hoogstens 256'],
    ['two lines', { wachtwoord: 'een regel te veel\nen nog een' }, 'op één regel'],
    ['an unknown organisation', { organisatie: 'Gemeente' }, '--organisatie een van: '],
    ['no name', { naam: '  ' }, '--naam een naam'],
    ['a login with spaces', { gebruikersnaam: 'b echt' }, '--gebruikersnaam'],
  ])('[ID-13] with %s is refused with a sentence', async (_what, anders, zin) => {
    const storage = await SqliteStorage.open({ dir })
    const uitslag = await maakAccount(storage, { ...account, ...anders })
    expect(uitslag).toMatchObject({ kind: 'geweigerd', zinnen: [expect.stringContaining(zin) as string] })
    expect(await storage.listPersons()).toEqual([])
    await storage.close()
  })
})
