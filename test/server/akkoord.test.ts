// Akkoord over real sockets: once, on what was seen, until it closes. Source: docs/spec/akkoord.md (AK).

import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { antwoordStatus } from '@ketenbeeld/shared/ronde/afspraak'
import { bordVan } from '@ketenbeeld/shared/ronde/bord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { TestKanaal } from '../support/test-kanaal.ts'
import { ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const snijverlies = 'asiel.coa.snijverlies'
const uitstroom = 'asiel.coa.uitstroom_vh'
const startbezetting = 'asiel.coa.startbezetting'
const cel = `${uitstroom}||2026|medio`

let server: TestServer
let coa: TestKanaal
let chair: TestKanaal
beforeAll(async () => {
  server = await TestServer.start()
  coa = await (await server.als('j-voorbeeld')).kanaal(ronde)
  chair = await (await server.als('m-proef')).kanaal(ronde)
})
afterAll(() => server.end())

type Gezien = readonly (readonly [id: string, hash: VersieHash])[]
const nu = (...ids: readonly string[]): Gezien => ids.map((id) => [id, coa.hash(id)])

const antwoord = (
  gezien: Gezien,
  { kanaal = coa, sleutel = crypto.randomUUID() as string, organisatie = 'COA' as Ketenpartner } = {},
) =>
  kanaal.opdracht(
    {
      type: 'geef_antwoord',
      organisatie,
      soort: 'akkoord',
      objecten: gezien.map(([id, hash]) => ({ object: `parameter:${id}`, hash })),
    },
    sleutel,
  )

const status = (kanaal: TestKanaal, id: string) => antwoordStatus(kanaal.stand, { soort: 'parameter', id }, 'COA')
const gegeven = (): Promise<number> => server.aantal('antwoord_gegeven')

describe('akkoord over het kanaal (AK)', () => {
  it('[AK-13] a double click gives one entry and the same answer twice, at once and later', async () => {
    const before = await gegeven()
    const sleutel = crypto.randomUUID()
    const gezien = nu(snijverlies)
    const [first, second] = await Promise.all([antwoord(gezien, { sleutel }), antwoord(gezien, { sleutel })])
    expect(first).toMatchObject({ kind: 'gedaan' })
    expect(second).toEqual(first)
    expect(await antwoord(gezien, { sleutel })).toEqual(first)
    expect(await gegeven()).toBe(before + 1)
    coa.socket.io.engine.close()
    await until('it follows again', () => coa.keren === 2)
    expect(await antwoord(gezien, { sleutel })).toEqual(first)
    expect(await gegeven()).toBe(before + 1)
  })

  it('[AK-12] [AK-13] of a selection the stale ones are left out and named, also when it is sent again', async () => {
    const stale = '0'.repeat(64) as VersieHash
    const sleutel = crypto.randomUUID()
    const gezien: Gezien = [...nu(startbezetting), [uitstroom, stale]]
    const first = await antwoord(gezien, { sleutel })
    expect(first).toMatchObject({ kind: 'gedaan', antwoord: { overgeslagen: [`parameter:${uitstroom}`] } })
    expect(await antwoord(gezien, { sleutel })).toEqual(first)
    await coa.tot('the answer', () => status(coa, startbezetting) === 'akkoord')
    expect(status(coa, uitstroom)).toBe('open')
  })

  it('[AK-13] the key of one person does nothing for another', async () => {
    const sleutel = crypto.randomUUID()
    expect(await antwoord(nu(snijverlies), { sleutel })).toMatchObject({ kind: 'gedaan' })
    const ind = await (await server.als('a-fictief')).kanaal(ronde)
    const theirs = await antwoord(nu('asiel.ind.productie_eerste'), { sleutel, kanaal: ind, organisatie: 'IND' })
    expect(theirs).toMatchObject({ kind: 'gedaan' })
    await ind.tot(
      'their own answer',
      (stand) => antwoordStatus(stand, { soort: 'parameter', id: 'asiel.ind.productie_eerste' }, 'IND') === 'akkoord',
    )
  })

  it('[AK-12] an akkoord on what is no longer there is refused with a sentence, and nothing is written', async () => {
    const seen = nu(uitstroom)
    const tabel = await (await server.als('t-proef')).kamer(tabelVan('COA'))
    tabel.zet({ [cel]: 28_000 })
    await coa.tot('the change', (stand) => stand.parameters[uitstroom]!.hash !== seen[0]![1])
    const before = server.stand.seq
    const refused = await antwoord(seen)
    expect(refused).toMatchObject({ kind: 'geweigerd', weigering: { code: 'versie-verouderd' } })
    expect(refused.kind === 'geweigerd' && refused.weigering.zin).toBe(
      'Eén waarde is gewijzigd nadat u die zag. Uw antwoord daarop is niet opgeslagen. Bekijk het verschil en antwoord opnieuw.',
    )
    expect(server.stand.seq).toBe(before)
  })

  it('[AK-4] [AK-5] who may not sign, or is not asked, is refused with a sentence', async () => {
    const lid = await (await server.als('t-proef')).kanaal(ronde)
    const before = server.stand.seq
    expect(await antwoord(nu(snijverlies), { kanaal: lid })).toMatchObject({ weigering: { code: 'geen-mandaat' } })
    expect(await antwoord(nu(snijverlies), { organisatie: 'IND' })).toMatchObject({
      weigering: { code: 'geen-mandaat' },
    })
    expect(await antwoord(nu('asiel.ind.productie_eerste'))).toMatchObject({ weigering: { code: 'niet-gevraagd' } })
    expect(await antwoord([['bestaat.niet', '0'.repeat(64) as VersieHash]])).toMatchObject({
      weigering: { code: 'onbekend-object' },
    })
    expect(server.stand.seq).toBe(before)
  })

  it('[AK-2] [AK-3] [AK-14] a change makes it vervallen on every screen in the same entry, undo revives it, without anybody reloading', async () => {
    const tabel = await (await server.als('j-voorbeeld')).kamer(tabelVan('COA'))
    const undo = new Y.UndoManager(tabel.cellen, { captureTimeout: 0 })
    await antwoord(nu(uitstroom))
    await chair.tot('akkoord', () => status(chair, uitstroom) === 'akkoord')
    const hash = chair.hash(uitstroom)
    tabel.zet({ [cel]: 30_123 })
    await chair.tot('vervallen', () => status(chair, uitstroom) === 'vervallen', 1000)
    const change = chair.feiten.at(-1)!
    expect(change.actor).toMatchObject({ persoon: 'j-voorbeeld', organisatie: 'COA' })
    expect(change.event).toMatchObject({
      type: 'waarden_gewijzigd',
      parameters: [{ parameter: uitstroom, cellen: [{ cel, oud: { waarde: 28_000 }, nieuw: { waarde: 30_123 } }] }],
    })
    expect(bordVan(chair.stand).totaal.vervallen).toBeGreaterThan(0)
    undo.undo()
    await chair.tot('akkoord again', () => status(chair, uitstroom) === 'akkoord', 1000)
    expect(chair.hash(uitstroom)).toBe(hash)
    undo.redo()
    await chair.tot('vervallen again', () => status(chair, uitstroom) === 'vervallen', 1000)
    tabel.zet({ [cel]: 28_000 })
    await chair.tot('typed back by hand: akkoord', () => status(chair, uitstroom) === 'akkoord', 1000)
    await until('the same everywhere', () => coa.stand.seq === chair.stand.seq)
    expect(coa.stand).toEqual(chair.stand)
  })

  it('[AK-7] on a cell that holds no value nobody can agree, and the sentence says which', async () => {
    const tabel = await (await server.als('j-voorbeeld')).kamer(tabelVan('COA'))
    tabel.zet({ [`${snijverlies}||2025|`]: 'ongeveer 9%' })
    await coa.tot(
      'the draft',
      (stand) => stand.parameters[snijverlies]!.cellen[`${snijverlies}||2025|`]!.ongeldig !== undefined,
    )
    const before = server.stand.seq
    const refused = await antwoord(nu(snijverlies))
    expect(refused).toMatchObject({ kind: 'geweigerd', weigering: { code: 'ongeldige-waarde' } })
    expect(refused.kind === 'geweigerd' && refused.weigering.zin).toContain('Snijverlies')
    expect(server.stand.seq).toBe(before)
  })

  it('[AK-13] the answer is told only when it is on disk; a commit that fails is refused, and the same key works later', async () => {
    const { storage } = server.huis
    const commit = storage.commit.bind(storage)
    storage.commit = () => Promise.reject(new Error('schijf vol'))
    const sleutel = crypto.randomUUID()
    const before = await gegeven()
    const refused = await antwoord(nu(startbezetting), { sleutel })
    expect(refused).toMatchObject({ kind: 'geweigerd', weigering: { code: 'even-niet' } })
    expect(refused.kind === 'geweigerd' && refused.weigering.zin).toContain('Er is niets gewijzigd')
    storage.commit = commit
    expect(await gegeven()).toBe(before)
    expect(await antwoord(nu(startbezetting), { sleutel })).toMatchObject({ kind: 'gedaan' })
    expect(await gegeven()).toBe(before + 1)
    expect(server.logregels.join('')).toContain('schijf vol')
  })
})
