// The live channel of a real server, with real clients on both transports. Source: docs/spec/kanaal.md (KA).

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parameters } from '@ketenbeeld/engine/catalogus/parameters'
import { momentOf, msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { verifyChain } from '@ketenbeeld/shared/ledger/entry'
import type { OpdrachtAntwoord } from '@ketenbeeld/shared/ronde/kanaal'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { ruweSocket, type RuweSocket } from '../support/test-kanaal.ts'
import { ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

let server: TestServer
beforeAll(async () => void (server = await TestServer.start()))
afterAll(() => server.end())

const ruw: RuweSocket[] = []
afterEach(() => ruw.splice(0).forEach((socket) => socket.disconnect()))

function bare(headers: Record<string, string>, transports?: readonly ('websocket' | 'polling')[]): RuweSocket {
  const socket = ruweSocket(server.origin, headers, transports)
  ruw.push(socket)
  return socket
}

/** What becomes of a connection: 'open', or why there is none. */
const outcomeOf = (socket: RuweSocket): Promise<string> =>
  new Promise((resolve) => {
    socket.on('connect', () => resolve('open'))
    socket.on('connect_error', (error) => resolve(error.message))
  })

/** Say something no decent client says; resolve with the answer. */
const say = (socket: RuweSocket, event: string, ...args: unknown[]): Promise<OpdrachtAntwoord> =>
  socket.timeout(5000).emitWithAck(event as 'opdracht', ...(args as [never]))

const akkoordOp = (id: string, hash: string): Opdracht => ({
  type: 'geef_antwoord',
  organisatie: 'COA',
  soort: 'akkoord',
  objecten: [{ object: `parameter:${id}`, hash: hash as never }],
})

describe('the door of the channel (KA)', () => {
  describe.each(['websocket', 'polling'] as const)('over %s', (transport) => {
    it('[KA-1] with a session and our own Origin it opens', async () => {
      const { cookie } = await server.als('j-voorbeeld')
      expect(await outcomeOf(bare({ cookie }, [transport]))).toBe('open')
    })

    it.each([
      ['a foreign Origin', { origin: 'https://kwaad.example' }],
      ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
      ['an Origin that is no address', { origin: 'null' }],
    ])('[KA-1] [ID-10] %s gets nothing, though the cookie is right', async (_what, headers) => {
      const { cookie } = await server.als('j-voorbeeld')
      expect(await outcomeOf(bare({ cookie, ...headers }, [transport]))).not.toBe('open')
    })

    it('[KA-1] without a session, or with an invented one, it stays shut', async () => {
      expect(await outcomeOf(bare({}, [transport]))).not.toBe('open')
      expect(await outcomeOf(bare({ cookie: `kb_sessie=${'a'.repeat(43)}` }, [transport]))).not.toBe('open')
    })
  })

  it('[KA-1] a store that fails at the door shuts it for that visitor only', async () => {
    const { cookie } = await server.als('t-proef')
    const { storage } = server.huis
    const findSession = storage.findSession.bind(storage)
    storage.findSession = () => Promise.reject(new Error('schijf weg'))
    expect(await outcomeOf(bare({ cookie }))).not.toBe('open')
    storage.findSession = findSession
    expect(await outcomeOf(bare({ cookie }))).toBe('open')
  })
})

describe('kanaal (KA)', () => {
  it('[KA-2] [KA-3] everything comes once, in order and durable, to whoever follows from the start or resumes', async () => {
    const coa = await server.als('j-voorbeeld')
    const kanaal = await coa.kanaal(ronde)
    const notDurable: number[] = []
    kanaal.socket.on('feiten', ({ feiten }) => {
      void server.huis.storage.readLedger(ronde, 0).then((stored) => {
        for (const { seq, hash } of feiten) if (stored[seq - 1]?.hash !== hash) notDurable.push(seq)
      })
    })
    const tabel = await coa.kamer(tabelVan('COA'))
    for (const waarde of [0.01, 0.02, 0.03]) tabel.zet({ 'asiel.coa.snijverlies||2025|': waarde })
    await kanaal.tot(
      'the last value',
      (s) => s.parameters['asiel.coa.snijverlies']?.cellen['asiel.coa.snijverlies||2025|']?.waarde === 0.03,
    )
    kanaal.socket.io.engine.close()
    tabel.zet({ 'asiel.coa.snijverlies||2025|': 0.04 })
    await until('it follows again', () => kanaal.keren === 2)
    await kanaal.tot(
      'what was missed',
      (s) => s.parameters['asiel.coa.snijverlies']?.cellen['asiel.coa.snijverlies||2025|']?.waarde === 0.04,
    )
    await until('all is there', () => kanaal.stand.seq === server.stand.seq)
    expect(kanaal.stand).toEqual(server.stand)
    expect(verifyChain(kanaal.feiten).kind).toBe('heel')
    expect(notDurable).toEqual([])
  })

  it('[KA-4] [FO-5] a command is done, or refused with one whole sentence', async () => {
    const kanaal = await (await server.als('j-voorbeeld')).kanaal(ronde)
    const { id } = parameters.find((p) => p.id === 'asiel.coa.uitstroom_vh')!
    const done = await kanaal.opdracht(akkoordOp(id, kanaal.hash(id)))
    expect(done).toMatchObject({ kind: 'gedaan', antwoord: { overgeslagen: [] } })
    const refused = await kanaal.opdracht({ type: 'verzet_klok', naar: momentOf(0) })
    expect(refused).toMatchObject({ kind: 'geweigerd', weigering: { code: 'geen-voorzitter' } })
    expect(refused.kind === 'geweigerd' && refused.weigering.zin).toMatch(/^[A-Z].+\. Er is niets gewijzigd\.$/)
  })

  it.each([
    ['nothing', []],
    ['null', [null]],
    ['a number', [42]],
    ['a long text', ['x'.repeat(100_000)]],
    ['bytes', [Buffer.from([1, 2, 3])]],
    ['several arguments', [{ ronde }, { ronde }]],
    ['a nested list', [[[[[]]]]]],
    [
      'a key that is none',
      [{ ronde, sleutel: 'een#twee', opdracht: { type: 'verzet_klok', naar: '2024-09-05T10:00:00.000Z' } }],
    ],
    ['a command that is none', [{ ronde, sleutel: crypto.randomUUID(), opdracht: { type: 'wis_alles' } }]],
    [
      'a date that is none',
      [{ ronde, sleutel: crypto.randomUUID(), opdracht: { type: 'verzet_klok', naar: 'straks' } }],
    ],
    ['somebody else’s prototype', [JSON.parse('{"__proto__":{"ronde":"mpp-2024-2"}}')]],
  ])('[KA-5] %s as a command is refused with a sentence, and the connection lives on', async (_what, args) => {
    const { cookie } = await server.als('m-proef')
    const socket = bare({ cookie })
    const before = server.stand.seq
    expect(await say(socket, 'opdracht', ...args)).toMatchObject({
      kind: 'geweigerd',
      weigering: { code: 'onleesbaar', zin: expect.stringContaining('Er is niets gewijzigd') as string },
    })
    expect(await say(socket, 'volg', ...args)).toMatchObject({ kind: 'geweigerd' })
    for (const event of ['plek', 'opdracht', 'bestaat_niet']) socket.emit(event as 'plek', ...(args as [never]))
    expect(await say(socket, 'volg', { ronde, vanaf: before })).toMatchObject({ kind: 'volgt', feiten: [] })
    expect(server.stand.seq).toBe(before)
  })

  it('[KA-5] a message above the cap ends that connection only; it comes back and the server serves on', async () => {
    const coa = await server.als('j-voorbeeld')
    const [kanaal, other] = [await coa.kanaal(ronde), await coa.kanaal(ronde)]
    kanaal.socket.emit('plek', { ronde, plek: 'x'.repeat(300 * 1024) })
    await until('it follows again', () => kanaal.keren === 2)
    expect(other.keren).toBe(1)
  })

  it('[KA-5] random bytes at the door of both transports do no harm', async () => {
    const { cookie } = await server.als('j-voorbeeld')
    const headers = { cookie, 'content-type': 'application/octet-stream' }
    for (const path of [
      '/socket.io/?EIO=4&transport=polling',
      '/socket.io/?EIO=4&transport=polling&sid=verzonnen',
      '/socket.io/?EIO=99',
    ]) {
      const body = Buffer.from(crypto.getRandomValues(new Uint8Array(2000))).toString('latin1')
      expect((await server.vraag(path, { headers, body })).status).toBeGreaterThanOrEqual(400)
    }
    const socket = bare({ cookie })
    expect(await outcomeOf(socket)).toBe('open')
    const gone = new Promise((resolve) => socket.on('disconnect', resolve))
    socket.io.engine.write(Buffer.from(crypto.getRandomValues(new Uint8Array(2000))).toString('latin1'))
    await gone
    expect((await server.vraag('/health')).status).toBe(200)
  })

  it('[KA-6] who is here is what the server knows, told at most once a second', async () => {
    const chair = await (await server.als('m-proef')).kanaal(ronde)
    const nidos = await (await server.als('r-model')).kanaal(ronde)
    for (let step = 0; step < 40; step++)
      nidos.socket.emit('plek', { ronde, plek: `/blad-${step}`, naam: 'Iemand Anders', organisatie: 'IND' } as never)
    const mine = () => chair.aanwezig.at(-1)?.wie.filter(({ persoon }) => persoon === 'r-model') ?? []
    await until('Nidos is shown at its last place', () => mine()[0]?.plek === '/blad-39')
    expect(mine()).toEqual([{ persoon: 'r-model', naam: 'R. Model', organisatie: 'Nidos', plek: '/blad-39' }])
    nidos.stop()
    await until('Nidos is gone', () => mine().length === 0)
    const between = chair.aanwezig.slice(1).map(({ op }, index) => op - chair.aanwezig[index]!.op)
    expect(Math.min(...between)).toBeGreaterThan(900)
  })

  it('[KA-7] somebody without a mandate sees no ronde, no people, no rooms, and cannot follow', async () => {
    const chair = await (await server.als('m-proef')).kanaal(ronde)
    const beide = { persoon: 'd-patroon' as never, organisatie: 'DJI' } as const
    await chair.opdracht({ type: 'trek_mandaat_in', ...beide, reden: 'Ander werk' })
    const dji = await server.als('d-patroon')
    expect((await dji.vraag('/v1/ronden')).body).toEqual([])
    for (const what of ['personen', 'kamers']) {
      const hidden = await dji.vraag(`/v1/ronden/${ronde}/${what}`)
      const absent = await dji.vraag(`/v1/ronden/bestaat-niet/${what}`)
      expect(hidden.status).toBe(404)
      expect(hidden.body).toEqual(absent.body)
    }
    const socket = bare({ cookie: dji.cookie })
    expect(await say(socket, 'volg', { ronde, vanaf: 0 })).toMatchObject({ weigering: { code: 'onbekende-ronde' } })
    expect(
      await say(socket, 'opdracht', {
        ronde,
        sleutel: crypto.randomUUID(),
        opdracht: { type: 'trek_antwoord_in', organisatie: 'DJI', object: 'parameter:x' },
      }),
    ).toMatchObject({ weigering: { code: 'geen-deelnemer' } })
    await chair.opdracht({ type: 'verleen_mandaat', ...beide, rol: 'mandaathouder' })
    expect((await dji.vraag('/v1/ronden')).body).toEqual([{ ronde, naam: 'MPP 2024-2' }])
  })

  it('[KA-8] more than sixty commands in ten seconds are refused, of that person only', async () => {
    const dmb = await (await server.als('w-concept')).kanaal(ronde)
    const bz = await (await server.als('b-schema')).kanaal(ronde)
    const naar = momentOf(msOf(server.huis.clock.moment()) + 1000)
    const before = server.stand.seq
    const answers = await Promise.all(Array.from({ length: 70 }, () => dmb.opdracht({ type: 'verzet_klok', naar })))
    const codes = answers.map((a) => (a.kind === 'geweigerd' ? a.weigering.code : a.kind))
    expect(codes.filter((code) => code === 'te-snel')).toHaveLength(10)
    expect(await bz.opdracht({ type: 'verzet_klok', naar })).toMatchObject({ weigering: { code: 'geen-voorzitter' } })
    expect(server.stand.seq).toBe(before)
  })
})
