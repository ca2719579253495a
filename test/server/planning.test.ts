// Deadlines at a real server: each effect once, whatever happens around its moment. Source: docs/spec/planning.md (PL).

import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inhoud, leesKamer } from '@ketenbeeld/shared/documents/kamer'
import { verifyChain } from '@ketenbeeld/shared/ledger/entry'
import { leesBevroren } from '@ketenbeeld/shared/rapport/bakken'
import { tekstVan } from '@ketenbeeld/shared/rapport/inhoud'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import { moment, momentOf, msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import type { TestKanaal } from '../support/test-kanaal.ts'
import { rapportage, ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const rondsturen = moment('2024-09-05T10:00:00.000Z')
const akkoordSluit = moment('2024-09-06T10:00:00.000Z')
const aanleveren = moment('2024-09-06T14:00:00.000Z')

let server: TestServer
beforeEach(async () => void (server = await TestServer.start()))
afterEach(() => server.end())

const voorzitter = async (): Promise<TestKanaal> => (await server.als('m-proef')).kanaal(ronde)
const feiten = async (): Promise<readonly Feit[]> => (await server.huis.storage.readLedger(ronde, 0)) as readonly Feit[]
const soort = async (type: string): Promise<readonly Feit[]> =>
  (await feiten()).filter(({ event }) => event.type === type)
const verstreken = async (): Promise<readonly string[]> =>
  (await feiten()).flatMap(({ event }) => (event.type === 'deadline_verstreken' ? [event.id] : []))
const verzet = (chair: TestKanaal, naar: Moment) => chair.opdracht({ type: 'verzet_klok', naar })
const later = (op: Moment, ms: number): Moment => momentOf(msOf(op) + ms)

/** What the log of the report holds up to a position. */
async function rapportTot(seq: number): Promise<string> {
  const { storage } = server.huis
  const log = await storage.readRoomTail(await storage.roomId(rapportage), 0)
  const doc = new Y.Doc()
  for (const { update } of log.filter((entry) => entry.seq <= seq)) Y.applyUpdate(doc, update)
  return doc.getXmlFragment(inhoud.tekst).toString()
}

describe('termijnen (PL)', () => {
  it('[PL-3] a deadline passes once, at its moment, also when everybody tries', async () => {
    const chair = await voorzitter()
    await verzet(chair, later(rondsturen, -2000))
    expect(await verstreken()).toEqual(['reacties'])
    await chair.tot('do 12:00', (stand) => stand.planning.deadlines.some((d) => d.id === 'rondsturen' && d.verstreken))
    await Promise.all(Array.from({ length: 20 }, () => server.huis.wekker.werk(ronde)))
    expect(await verstreken()).toEqual(['reacties', 'rondsturen'])
    const [passed] = (await soort('deadline_verstreken')).slice(-1)
    expect(msOf(passed!.at) - msOf(rondsturen)).toBeLessThan(1000)
    expect(passed!.at >= rondsturen).toBe(true)
  })

  it('[PL-3] after downtime over all deadlines each effect happens once, in order; another restart adds nothing', async () => {
    await server.stop()
    await server.open({ env: { DEMO: '0' } }) // by the real clock: years later
    await until('the package', () => server.stand.pakket !== undefined, 60_000)
    const passed = ['reacties', 'rondsturen', 'akkoord', 'aanleveren', 'topberaad']
    expect(await verstreken()).toEqual(passed)
    await server.stop()
    await server.open({ env: { DEMO: '0' } })
    await server.huis.wekker.werk(ronde)
    expect(await verstreken()).toEqual(passed)
    for (const type of ['akkoord_gesloten', 'versie_bevroren', 'pakket_gemaakt'])
      expect([type, (await soort(type)).length]).toEqual([type, 1])
    expect(verifyChain(await feiten()).kind).toBe('heel')
  })

  it('[PL-3] the demo clock stands still while the server is off: a restart passes no deadline', async () => {
    const before = await verstreken()
    for (let turn = 0; turn < 2; turn++) {
      await server.stop()
      await server.open()
      await server.huis.wekker.werk(ronde)
    }
    expect(await verstreken()).toEqual(before)
    expect(server.huis.clock.moment() < rondsturen).toBe(true)
  })

  it('[PL-5] [PL-6] of two chairs who move one deadline the second is told the new moment; the effect waits for it', async () => {
    const chair = await voorzitter()
    const wie = { persoon: 'h-verzonnen' as never, organisatie: 'APM' } as const
    await chair.opdracht({ type: 'verleen_mandaat', ...wie, rol: 'voorzitter' })
    const other = await (await server.als('h-verzonnen')).kanaal(ronde)
    const verplaats = (kanaal: TestKanaal, naar: Moment) =>
      kanaal.opdracht({
        type: 'verplaats_deadline',
        id: 'rondsturen',
        van: rondsturen,
        naar,
        reden: 'Nog één controle',
      })
    const answers = await Promise.all([
      verplaats(chair, later(rondsturen, 3_600_000)),
      verplaats(other, later(rondsturen, 7_200_000)),
    ])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['gedaan', 'geweigerd'])
    const refused = answers.find((answer) => answer.kind === 'geweigerd')!
    expect(refused).toMatchObject({ weigering: { code: 'termijn-verouderd' } })
    expect(refused.kind === 'geweigerd' && refused.weigering.zin).toMatch(
      /^Iemand anders verplaatste Definitieve versie rond intussen naar do\s5\ssep\s1[34]:00\. Uw wijziging is niet opgeslagen\./,
    )
    expect(await soort('deadline_verplaatst')).toHaveLength(1)
    await verzet(chair, later(rondsturen, 1000))
    await server.huis.wekker.werk(ronde)
    expect(await verstreken()).toEqual(['reacties'])
    await verzet(chair, later(rondsturen, 7_200_000))
    await chair.tot('it passed', (stand) => stand.versies.length === 1)
  })
})

describe('rondsturen (PL)', () => {
  it('[PL-7] the report closes and is frozen once, up to an exact position; what comes later changes nothing', async () => {
    const chair = await voorzitter()
    const coa = await server.als('j-voorbeeld')
    const rapport = await coa.kamer(rapportage)
    for (let turn = 0; turn < 30; turn++) rapport.typ(`vooraf-${turn}.`)
    await until('all is saved', () => rapport.leest('vooraf-29.') && rapport.bewaard >= 30)
    await verzet(chair, rondsturen)
    await chair.tot('the version', (stand) => stand.versies.length === 1)
    await until('the room closed', () => rapport.gesloten.length > 0)
    expect(rapport.gesloten[0]).toEqual({ code: 4401, reden: 'recht-gewijzigd' })
    expect((await coa.kamers(ronde)).find(({ naam }) => naam === rapportage)?.recht).toBe('lezen')

    const { logPositie, inhoudHash, nummer, run } = server.stand.versies[0]!
    expect(nummer).toBe(1)
    expect(run).toBe(server.stand.run!.invoerHash)
    const frozen = (await server.huis.storage.getBlob(inhoudHash))!
    const bevroren = tekstVan(leesBevroren(frozen.bytes)!.inhoud)
    expect(bevroren).toContain('vooraf-29.')
    expect(await rapportTot(logPositie)).toContain('vooraf-29.')
    const { storage } = server.huis
    const room = await storage.roomId(rapportage)
    expect(await storage.readRoomTail(room, logPositie)).toEqual([])

    await until('it reads again', () => rapport.provider.synced)
    rapport.typ('te laat.')
    await until('it was refused', () => rapport.gesloten.length > 1)
    expect(await storage.readRoomTail(room, logPositie)).toEqual([])
    await verzet(chair, later(rondsturen, 60_000))
    await server.huis.wekker.werk(ronde)
    expect(server.stand.versies).toHaveLength(1)
    expect((await storage.getBlob(inhoudHash))!.bytes).toEqual(frozen.bytes)
  })

  it('[PL-7] an edit that races the deadline is in the version or refused, never in between', async () => {
    const chair = await voorzitter()
    const visitors = await Promise.all(['j-voorbeeld', 'a-fictief', 'r-model'].map((wie) => server.als(wie)))
    const rooms = await Promise.all(visitors.map((visitor) => visitor.kamer(rapportage)))
    const typing = setInterval(() => rooms.forEach((room, who) => room.typ(`race-${who}-${Date.now()}.`)), 2)
    await until('text is coming in', () => rooms[0]!.tekst.toString().split('race-1').length > 20)
    await verzet(chair, rondsturen)
    await chair.tot('the version', (stand) => stand.versies.length === 1)
    clearInterval(typing)
    const { logPositie, inhoudHash } = server.stand.versies[0]!
    const { storage } = server.huis
    expect(await storage.readRoomTail(await storage.roomId(rapportage), logPositie)).toEqual([])
    const words = (text: string): string[] => (text.match(/race-\d-\d+\./g) ?? []).sort()
    const bevroren = tekstVan(leesBevroren((await storage.getBlob(inhoudHash))!.bytes)!.inhoud)
    expect(words(bevroren)).toEqual(words(await rapportTot(Infinity)))
    expect(words(bevroren).length).toBeGreaterThan(20)
  })

  it('[PL-7] the run that is pinned is the one of what was agreed at that moment, also when it was agreed just before', async () => {
    const chair = await voorzitter()
    const coa = await server.als('j-voorbeeld')
    const [kanaal, tabel] = [await coa.kanaal(ronde), await coa.kamer(tabelVan('COA'))]
    await kanaal.tot('the figures at the start', (stand) => stand.run !== undefined)
    const before = server.stand.run!.invoerHash
    const id = 'asiel.coa.uitstroom_vh'
    const cel = `${id}||2025|medio`
    tabel.zet({ [cel]: 31_234 })
    await kanaal.tot('the value', (stand) => stand.parameters[id]?.cellen[cel]?.waarde === 31_234)
    const objecten = [{ object: `parameter:${id}`, hash: kanaal.hash(id) }]
    const both = await Promise.all([
      kanaal.opdracht({ type: 'geef_antwoord', organisatie: 'COA', soort: 'akkoord', objecten }),
      verzet(chair, rondsturen),
    ])
    expect(both.map(({ kind }) => kind)).toEqual(['gedaan', 'gedaan'])
    await chair.tot('the version', (stand) => stand.versies.length === 1)
    const agreed = invoerHash(invoerSet(server.stand, 'vastgesteld'))
    expect(agreed).not.toBe(before)
    expect(server.stand.versies[0]!.run).toBe(agreed)
  })

  it('[PL-9] a freeze that failed is tried again until it is there', async () => {
    const chair = await voorzitter()
    const { vastzetten } = server.huis
    const vastzet = vastzetten.vastzet.bind(vastzetten)
    let failures = 0
    vastzetten.vastzet = (...args) => (failures++ < 1 ? Promise.reject(new Error('schijf vol')) : vastzet(...args))
    await verzet(chair, rondsturen)
    await chair.tot('the version', (stand) => stand.versies.length === 1)
    expect(failures).toBeGreaterThan(1)
    expect(await verstreken()).toEqual(['reacties', 'rondsturen'])
  })

  it('[PL-9] a server that stopped between the deadline and the freeze finishes it at the next start', async () => {
    const chair = await voorzitter()
    server.huis.vastzetten.vastzet = () => Promise.reject(new Error('gestopt'))
    await verzet(chair, rondsturen)
    await chair.tot('the deadline', (stand) =>
      stand.planning.deadlines.some((d) => d.id === 'rondsturen' && d.verstreken),
    )
    expect(server.stand.versies).toEqual([])
    await server.stop()
    await server.open()
    await until('the version', () => server.stand.versies.length === 1)
    expect(await verstreken()).toEqual(['reacties', 'rondsturen'])
    expect(server.stand.versies[0]!.run).toBe(server.stand.run!.invoerHash)
  })
})

describe('akkoord sluit (PL)', () => {
  it('[PL-8] [AK-10] [AK-11] who is missing is written with the deadline itself, and nothing is answered after it', async () => {
    const chair = await voorzitter()
    const coa = await server.als('j-voorbeeld')
    const [kanaal, tabel] = [await coa.kanaal(ronde), await coa.kamer(tabelVan('COA'))]
    const id = 'asiel.coa.uitstroom_vh'
    const antwoord = { type: 'geef_antwoord', organisatie: 'COA', soort: 'akkoord' } as const
    await verzet(chair, akkoordSluit)
    await kanaal.tot('it closed', (stand) => stand.gesloten !== undefined)
    const all = await feiten()
    const closing = all.findIndex(({ event }) => event.type === 'akkoord_gesloten')
    const [deadline, gesloten] = [all[closing - 1]!, all[closing]!]
    expect(deadline.event).toMatchObject({ type: 'deadline_verstreken', id: 'akkoord' })
    expect(gesloten.key).toBe(`${deadline.key}#2`)
    expect(
      gesloten.event.type === 'akkoord_gesloten' && gesloten.event.ontbrekend.find((o) => o.organisatie === 'COA'),
    ).toMatchObject({ open: expect.any(Number) as number })

    await kanaal.tot('the report is frozen as well', (stand) => stand.versies.length > 0)
    const before = server.stand.seq
    const late = await kanaal.opdracht({
      ...antwoord,
      objecten: [{ object: `parameter:${id}`, hash: kanaal.hash(id) }],
    })
    expect(late).toMatchObject({ kind: 'geweigerd', weigering: { code: 'akkoord-gesloten' } })
    expect(late.kind === 'geweigerd' && late.weigering.zin).toMatch(
      /^Het akkoord sloot op .+\. Uw antwoord is niet opgeslagen\. Overleg/,
    )
    await until('the table closed', () => tabel.gesloten.length > 0)
    tabel.zet({ [`${id}||2025|medio`]: 1 })
    await until('it was refused', () => tabel.gesloten.length > 1)
    expect(server.stand.seq).toBe(before)
    for (const kamer of await coa.kamers(ronde))
      expect([leesKamer(kamer.naam)?.soort, kamer.recht]).toEqual([expect.any(String), 'lezen'])
  })

  it('[PL-8] when the commit of the deadline fails nothing of it is there; then both are', async () => {
    const chair = await voorzitter()
    const { storage } = server.huis
    const commit = storage.commit.bind(storage)
    const closes = (batch: Parameters<typeof commit>[0]): boolean =>
      batch.ledger?.entries.some(({ event }) => (event as { id?: string }).id === 'akkoord') ?? false
    let failures = 0
    storage.commit = (batch) =>
      closes(batch) && failures++ < 1 ? Promise.reject(new Error('schijf vol')) : commit(batch)
    await verzet(chair, akkoordSluit)
    await chair.tot('it closed', (stand) => stand.gesloten !== undefined)
    expect(failures).toBeGreaterThan(1)
    expect(await verstreken()).toEqual(['reacties', 'rondsturen', 'akkoord'])
    expect(await soort('akkoord_gesloten')).toHaveLength(1)
  })

  it('[PL-3] at the last deadline the package is made once, also after a failure', async () => {
    const chair = await voorzitter()
    const { pakketmaker } = server.huis
    const maak = pakketmaker.maakPakket.bind(pakketmaker)
    let failures = 0
    pakketmaker.maakPakket = (...args) => (failures++ < 1 ? Promise.reject(new Error('schijf vol')) : maak(...args))
    await verzet(chair, aanleveren)
    await chair.tot('the package', (stand) => stand.pakket !== undefined, 60_000)
    await server.huis.wekker.werk(ronde)
    expect(await soort('pakket_gemaakt')).toHaveLength(1)
  })
})
