// Logging in, staying logged in and being sent away, at a real server. Source: docs/spec/identiteit.md (ID).

import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { WebSocket } from 'ws'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Probleem } from '@ketenbeeld/shared/identity/wie'
import { momentOf, msOf, persoonId } from '@ketenbeeld/shared/vocabulary/ids'
import { hashWachtwoord } from '../../server/src/foundation/identity/wachtwoord.ts'
import { cookieVan, TestBezoeker, type Antwoord } from '../support/test-bezoeker.ts'
import { syncAdres } from '../support/test-kamer.ts'
import { rapportage, ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const wachtwoord = 'Paard batterij nietje 7'
let server: TestServer
beforeEach(async () => void (server = await TestServer.start()))
afterEach(() => server.end())

const meldAan = (gebruikersnaam: string, met: string): Promise<Antwoord> =>
  server.vraag('/v1/sessies', { body: { gebruikersnaam, wachtwoord: met } })

const probleem = ({ body }: Antwoord): Probleem => body as Probleem

/** The row of a session, by the secret in its cookie. */
const sessieId = (cookie: string): string =>
  createHmac('sha256', server.huis.config.sessionSecret).update(cookie.split('=')[1]!).digest('hex')

async function account(id = 'j-voorbeeld'): Promise<void> {
  const person = (await server.huis.storage.listPersons()).find((p) => p.id === id)!
  await server.huis.storage.putPerson({ ...person, wachtwoord: await hashWachtwoord(wachtwoord) })
}

/** Somebody with both sockets open, as a page has. */
async function pagina(persoon: string) {
  const bezoeker = await server.als(persoon)
  return {
    bezoeker,
    kanaal: await bezoeker.kanaal(ronde),
    rapport: await bezoeker.kamer(rapportage),
    tabel: await bezoeker.kamer(tabelVan('COA')),
  }
}

describe('aanmelden (ID)', () => {
  it('[ID-1] the cookie is opaque, HttpOnly and SameSite, and the store holds only its hash', async () => {
    const antwoord = await server.vraag('/v1/demo-sessies', { body: { persoon: 'j-voorbeeld' } })
    const [header] = antwoord.headers.getSetCookie()
    expect(header).toMatch(/^kb_sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
    const cookie = cookieVan(antwoord)
    const secret = cookie.split('=')[1]!
    expect(JSON.stringify(antwoord.body)).not.toContain(secret)
    expect(await server.huis.storage.findSession(secret)).toBeUndefined()
    expect(await server.huis.storage.findSession(sessieId(cookie))).toMatchObject({ persoon: 'j-voorbeeld' })
    expect(server.logregels.join('')).not.toContain(secret)
    const ik = await new TestBezoeker(server.origin, cookie).vraag('/v1/ik')
    expect(ik.body).toEqual({ persoon: 'j-voorbeeld', organisatie: 'COA', naam: 'J. Voorbeeld', demo: true })
  })

  it('[ID-2] a password lets in; a wrong one, a wrong name and an account without one get the same sentence', async () => {
    await account()
    expect((await meldAan('j-voorbeeld', wachtwoord)).status).toBe(201)
    expect((await meldAan(' J-Voorbeeld ', wachtwoord)).status).toBe(201)
    const refused = [
      await meldAan('j-voorbeeld', 'Paard batterij nietje 8'),
      await meldAan('bestaat-niet', wachtwoord),
      await meldAan('t-proef', ''.padEnd(12, 'x')),
    ]
    for (const antwoord of refused) {
      expect(antwoord.status).toBe(401)
      expect(antwoord.headers.get('content-type')).toContain('application/problem+json')
      expect(antwoord.headers.getSetCookie()).toEqual([])
      expect(antwoord.body).toEqual(refused[0]!.body)
    }
    expect(probleem(refused[0]!)).toMatchObject({ status: 401, code: 'aanmelding-klopt-niet' })
    const stored = (await server.huis.storage.findPersonByLogin('j-voorbeeld'))!.wachtwoord
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(server.logregels.join('')).not.toContain(wachtwoord)
  })

  it.each([
    ['nothing', ''],
    ['half of a JSON text', '{"gebruikersnaam": "j-'],
    ['a list', []],
    ['a number for a name', { gebruikersnaam: 7, wachtwoord }],
    ['a password without end', { gebruikersnaam: 'j-voorbeeld', wachtwoord: 'x'.repeat(5000) }],
    ['more than a request may hold', { gebruikersnaam: 'x'.repeat(300_000), wachtwoord }],
  ])('[FO-2] %s is refused with a sentence', async (_what, body) => {
    const antwoord = await server.vraag('/v1/sessies', { body })
    expect([400, 413]).toContain(antwoord.status)
    expect(probleem(antwoord).detail).toMatch(/^[A-Z].+\. Er is niets gewijzigd\./)
  })

  it('[ID-12] the eleventh try in a minute is refused, also with the right password; other names go on', async () => {
    await account()
    const codes = []
    for (let turn = 0; turn < 10; turn++) codes.push((await meldAan('j-voorbeeld', 'Verkeerd genoeg 1')).status)
    expect(codes).toEqual(Array(10).fill(401))
    const refused = await meldAan('j-voorbeeld', wachtwoord)
    expect(refused.status).toBe(429)
    expect(probleem(refused).detail).toBe('Te vaak geprobeerd. Wacht een minuut en probeer het dan opnieuw.')
    expect((await meldAan('t-proef', 'Verkeerd genoeg 1')).status).toBe(401)
  })
})

describe('herkomst (ID)', () => {
  it.each([
    ['a foreign Origin', { origin: 'https://kwaad.example' }],
    ['no Origin', { origin: '' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
  ])('[ID-10] a change with %s is refused, though the cookie is right', async (_what, headers) => {
    const coa = await server.als('j-voorbeeld')
    const antwoord = await coa.vraag('/v1/sessies/_huidige', { method: 'DELETE', headers })
    expect(antwoord.status).toBe(403)
    expect(probleem(antwoord)).toMatchObject({ code: 'vreemde-herkomst' })
    expect((await coa.vraag('/v1/ik')).status).toBe(200)
    const demo = await server.vraag('/v1/demo-sessies', { body: { persoon: 'm-proef' }, headers })
    expect(demo.status).toBe(403)
    expect(demo.headers.getSetCookie()).toEqual([])
  })

  it.each([{ origin: 'https://kwaad.example' }, {}])('[ID-10] /sync with Origin %o is no socket', async (headers) => {
    const coa = await server.als('j-voorbeeld')
    const id = await coa.kamerId(rapportage)
    const ws = new WebSocket(`${syncAdres(server.origin)}/${id}`, { headers: { cookie: coa.cookie, ...headers } })
    ws.on('error', () => undefined)
    const [, response] = (await once(ws, 'unexpected-response')) as [unknown, { statusCode: number }]
    expect(response.statusCode).toBe(403)
    ws.terminate()
  })
})

describe('demo (ID)', () => {
  it('[ID-11] without the demo there are no demo people and no demo logins', async () => {
    await server.stop()
    await server.open({ env: { DEMO: '0' } })
    expect((await server.vraag('/v1/demo-personen')).status).toBe(404)
    const login = await server.vraag('/v1/demo-sessies', { body: { persoon: 'm-proef' } })
    expect(login.status).toBe(404)
    expect(login.headers.getSetCookie()).toEqual([])
  })

  it('[ID-11] somebody who is not in the demo cannot be chosen', async () => {
    for (const body of [{ persoon: 'niemand' }, {}, []])
      expect((await server.vraag('/v1/demo-sessies', { body })).status).toBe(404)
  })
})

describe('weggestuurd (ID)', () => {
  it('[ID-9] logging out closes both sockets at once, with the reason, and the cookie is worth nothing', async () => {
    const { bezoeker, kanaal, rapport } = await pagina('j-voorbeeld')
    const other = await pagina('j-voorbeeld')
    await bezoeker.vraag('/v1/sessies/_huidige', { method: 'DELETE' })
    await until('both sockets closed', () => !kanaal.socket.connected && rapport.gesloten.length > 0, 1000)
    expect(kanaal.afgemeld).toMatchObject({ code: 'niet-aangemeld' })
    expect(rapport.gesloten[0]).toEqual({ code: 4402, reden: 'sessie-verlopen' })
    expect((await bezoeker.vraag('/v1/ik')).status).toBe(401)
    expect(other.kanaal.socket.connected && other.rapport.provider.wsconnected).toBe(true)
  })

  it('[ID-9] a session that runs out closes both sockets with the reason, and every door says so in a sentence', async () => {
    const bezoeker = await server.als('j-voorbeeld')
    const verlooptOp = Date.now() + 1500
    await server.huis.storage.putSession({
      id: sessieId(bezoeker.cookie),
      persoon: persoonId('j-voorbeeld'),
      verlooptOp,
    })
    const [kanaal, rapport] = [await bezoeker.kanaal(ronde), await bezoeker.kamer(rapportage)]
    await server.huis.sessies.endExpired()
    expect(kanaal.socket.connected).toBe(true)
    await until('its time is over', () => Date.now() > verlooptOp)
    await server.huis.sessies.endExpired()
    await until('both sockets closed', () => !kanaal.socket.connected && rapport.gesloten.length > 0, 1000)
    expect(kanaal.afgemeld?.zin).toContain('Meld u opnieuw aan')
    expect(rapport.gesloten[0]!.reden).toBe('sessie-verlopen')
    const http = await bezoeker.vraag('/v1/ronden')
    expect(http.status).toBe(401)
    expect(probleem(http).code).toBe('niet-aangemeld')
    expect(await server.huis.storage.findSession(sessieId(bezoeker.cookie))).toBeUndefined()
  })

  it('[ID-9] a mandate that is withdrawn closes both sockets within a second, with the reason, and nothing typed after it counts', async () => {
    const chair = await (await server.als('m-proef')).kanaal(ronde)
    const { kanaal, rapport, tabel } = await pagina('j-voorbeeld')
    const seen = await server.als('h-verzonnen').then((apm) => apm.kamer(rapportage))
    const wie = { persoon: persoonId('j-voorbeeld'), organisatie: 'COA' } as const
    expect(await chair.opdracht({ type: 'trek_mandaat_in', ...wie, reden: '' })).toMatchObject({
      weigering: { code: 'reden-nodig' },
    })
    expect(kanaal.socket.connected).toBe(true)
    expect(await chair.opdracht({ type: 'trek_mandaat_in', ...wie, reden: 'Andere functie' })).toMatchObject({
      kind: 'gedaan',
    })
    await until(
      'all sockets closed',
      () => !kanaal.socket.connected && rapport.gesloten.length > 0 && tabel.gesloten.length > 0,
      1000,
    )
    expect(kanaal.afgemeld).toMatchObject({ code: 'geen-deelnemer' })
    expect(rapport.gesloten[0]).toEqual({ code: 4403, reden: 'geen-recht' })
    rapport.typ('dit mag niet meer')
    tabel.zet({ 'asiel.coa.snijverlies||2025|': 0.2 })
    await until('it was refused again', () => rapport.gesloten.length > 1 && tabel.gesloten.length > 1)
    expect(seen.leest('dit mag niet meer')).toBe(false)
    expect(await server.aantal('waarden_gewijzigd')).toBe(1)
  })

  it('[ID-9] a mandate that runs out closes both sockets too', async () => {
    const chair = await (await server.als('m-proef')).kanaal(ronde)
    const { kanaal, rapport } = await pagina('t-proef')
    const tot = momentOf(msOf(server.huis.clock.moment()) + 60_000)
    const mandaat = {
      type: 'verleen_mandaat',
      persoon: persoonId('t-proef'),
      organisatie: 'COA',
      rol: 'lid',
      tot,
    } as const
    expect(await chair.opdracht(mandaat)).toMatchObject({ kind: 'gedaan' })
    expect(kanaal.socket.connected && rapport.provider.wsconnected).toBe(true)
    server.zetKlok(tot)
    await until('both sockets closed', () => !kanaal.socket.connected && rapport.gesloten.length > 0, 1000)
    expect(kanaal.afgemeld).toMatchObject({ code: 'geen-deelnemer' })
    expect(rapport.gesloten[0]).toEqual({ code: 4403, reden: 'geen-recht' })
  })

  it('[ID-9] a store that fails while sessions are swept harms nobody', async () => {
    const { kanaal } = await pagina('j-voorbeeld')
    const { storage, sessies } = server.huis
    const deleteExpired = storage.deleteExpiredSessions.bind(storage)
    storage.deleteExpiredSessions = () => Promise.reject(new Error('schijf weg'))
    await expect(sessies.endExpired()).rejects.toThrow('schijf weg')
    storage.deleteExpiredSessions = deleteExpired
    expect(kanaal.socket.connected).toBe(true)
  })
})
