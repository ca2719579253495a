// Two whole servers on one PostgreSQL and one Redis: what happens once happens once, and what ends on one ends on both. Source: architecture §5; docs/spec/planning.md (PL-3), identiteit.md (ID-9), kanaal.md (KA).

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import { verifyChain } from '@ketenbeeld/shared/ledger/entry'
import { moment } from '@ketenbeeld/shared/vocabulary/ids'
import { makeTestDatabase, type TestDatabase } from '../../server/src/foundation/storage/postgres/test-database.ts'
import { TestBezoeker } from '../support/test-bezoeker.ts'
import { rapportage, ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

let database: TestDatabase
let een: TestServer
let twee: TestServer

beforeEach(async () => {
  database = await makeTestDatabase(inject('databaseUrl'))
  const env = { DATABASE_URL: database.databaseUrl, REDIS_URL: inject('redisUrl') }
  een = await TestServer.start({ env })
  twee = await TestServer.start({ env })
  await until('both know the same', () => een.stand.seq === twee.stand.seq)
})
afterEach(async () => {
  await Promise.all([een.end(), twee.end()])
  await database.drop()
})

describe('twee servers (PL)', () => {
  it('[PL-3] [PL-7] [PL-8] each deadline passes once, one version is frozen and one package made', async () => {
    const chair = await (await een.als('m-proef')).kanaal(ronde)
    const coa = await (await twee.als('j-voorbeeld')).kanaal(ronde)
    expect(await chair.opdracht({ type: 'verzet_klok', naar: moment('2024-09-06T14:00:00.000Z') })).toMatchObject({
      kind: 'gedaan',
    })
    await Promise.all([chair, coa].map((one) => one.tot('the package', (stand) => stand.pakket !== undefined, 60_000)))
    await Promise.all([een, twee].map(({ huis }) => huis.wekker.werk(ronde)))
    const passed = (await een.huis.storage.readLedger(ronde, 0)).flatMap(({ event }) => {
      const { type, id } = event as { type: string; id?: string }
      return type === 'deadline_verstreken' ? [id] : []
    })
    expect(passed).toEqual(['reacties', 'rondsturen', 'akkoord', 'aanleveren'])
    for (const type of ['akkoord_gesloten', 'versie_bevroren', 'pakket_gemaakt']) expect(await een.aantal(type)).toBe(1)
    await until('both know the same', () => chair.stand.seq === coa.stand.seq)
    expect(coa.stand).toEqual(chair.stand)
    expect(verifyChain(await een.huis.storage.readLedger(ronde, 0)).kind).toBe('heel')
  })

  it('[AK-13] the same command sent to both at once is carried out once', async () => {
    const coa = await een.als('j-voorbeeld')
    const here = await coa.kanaal(ronde)
    const there = await new TestBezoeker(twee.origin, coa.cookie).kanaal(ronde)
    const id = 'asiel.coa.uitstroom_vh'
    const sleutel = crypto.randomUUID()
    const objecten = [{ object: `parameter:${id}`, hash: here.hash(id) }]
    const answers = await Promise.all(
      [here, there].map((kanaal) =>
        kanaal.opdracht({ type: 'geef_antwoord', organisatie: 'COA', soort: 'akkoord', objecten }, sleutel),
      ),
    )
    expect(answers[0]).toMatchObject({ kind: 'gedaan' })
    expect(answers[1]).toEqual(answers[0])
    const entries = await een.huis.storage.readLedger(ronde, 0)
    expect(entries.filter(({ key }) => key.endsWith(sleutel))).toHaveLength(1)
    there.stop()
  })

  it('[KA-2] text and values typed at one are seen at the other, and entered once', async () => {
    const coa = await een.als('j-voorbeeld')
    const [hier, tabel] = [await coa.kamer(rapportage), await coa.kamer(tabelVan('COA'))]
    const nidos = await twee.als('r-model')
    const [daar, zicht] = [await nidos.kamer(rapportage), await nidos.kamer(tabelVan('COA'))]
    const kanaal = await nidos.kanaal(ronde)
    const before = await een.aantal('waarden_gewijzigd')
    hier.typ('van de ene naar de andere')
    tabel.zet({ 'asiel.coa.snijverlies||2025|': 0.12 })
    await until('the text is there', () => daar.leest('van de ene naar de andere'))
    await until(
      'the value is there',
      () => zicht.doc.getMap(inhoud.cellen).get('asiel.coa.snijverlies||2025|') === 0.12,
    )
    await kanaal.tot(
      'the entry is there',
      (stand) => stand.parameters['asiel.coa.snijverlies']?.cellen['asiel.coa.snijverlies||2025|']?.waarde === 0.12,
    )
    expect(await een.aantal('waarden_gewijzigd')).toBe(before + 1)
  })

  it('[ID-9] logging out at one server closes the sockets at the other and makes the cookie worthless there', async () => {
    const coa = await een.als('j-voorbeeld')
    const daar = new TestBezoeker(twee.origin, coa.cookie)
    const [kanaal, rapport] = [await daar.kanaal(ronde), await daar.kamer(rapportage)]
    await coa.vraag('/v1/sessies/_huidige', { method: 'DELETE' })
    await until('both sockets closed', () => !kanaal.socket.connected && rapport.gesloten.length > 0, 2000)
    expect(kanaal.afgemeld).toMatchObject({ code: 'niet-aangemeld' })
    expect((await daar.vraag('/v1/ik')).status).toBe(401)
    daar.stop()
  })

  it('[ID-9] a session that ended unheard elsewhere is noticed at the next sweep', async () => {
    const coa = await een.als('j-voorbeeld')
    const daar = new TestBezoeker(twee.origin, coa.cookie)
    const kanaal = await daar.kanaal(ronde)
    een.huis.bus.publish = () => undefined
    await coa.vraag('/v1/sessies/_huidige', { method: 'DELETE' })
    expect(kanaal.socket.connected).toBe(true)
    await twee.huis.sessies.endExpired()
    await until('the socket closed', () => !kanaal.socket.connected, 1000)
    daar.stop()
  })
})
