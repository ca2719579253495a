// Parameter tables over real rooms: what reaches the grootboek and what does not. Source: docs/spec/parameters.md (PA), identiteit.md (ID-6).

import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import { verifyChain } from '@ketenbeeld/shared/ledger/entry'
import type { WaardenGewijzigd } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import type { TestBezoeker } from '../support/test-bezoeker.ts'
import type { TestKanaal } from '../support/test-kanaal.ts'
import type { TestKamer } from '../support/test-kamer.ts'
import { ronde, tabelVan, TestServer } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const snijverlies = (jaar: number): string => `asiel.coa.snijverlies||${jaar}|`
const productie = 'asiel.ind.productie_eerste||2025|medio'

let server: TestServer
let coa: TestBezoeker
let kanaal: TestKanaal
let tabel: TestKamer
beforeAll(async () => {
  server = await TestServer.start()
  coa = await server.als('j-voorbeeld')
  kanaal = await coa.kanaal(ronde)
  tabel = await coa.kamer(tabelVan('COA'))
})
afterAll(() => server.end())

type Gewijzigd = Feit & { readonly event: WaardenGewijzigd }
const isChange = (feit: Feit): feit is Gewijzigd => feit.event.type === 'waarden_gewijzigd'
const gewijzigd = (): readonly Gewijzigd[] => kanaal.feiten.filter(isChange)
const celStand = (cel: string) => kanaal.stand.parameters[cel.split('|')[0]!]?.cellen[cel]

/** Change the table and wait until the grootboek of this client holds one entry more. */
async function zet(cellen: Readonly<Record<string, unknown>>): Promise<Gewijzigd> {
  const before = gewijzigd().length
  tabel.zet(cellen)
  await until('one entry', () => gewijzigd().length > before)
  expect(gewijzigd()).toHaveLength(before + 1)
  return gewijzigd().at(-1)!
}

describe('tabel en grootboek (PA)', () => {
  it('[PA-7] a paste is one update and one entry, written together with its author', async () => {
    const { storage } = server.huis
    const commits: { rooms: number; entries: number }[] = []
    const commit = storage.commit.bind(storage)
    storage.commit = (batch) => {
      const rooms = (batch.rooms ?? []).reduce((sum, { updates }) => sum + updates.length, 0)
      if (rooms > 0) commits.push({ rooms, entries: batch.ledger?.entries.length ?? 0 })
      return commit(batch)
    }
    const paste = Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((jaar) => [snijverlies(jaar), jaar / 20_000]))
    const entry = await zet(paste)
    storage.commit = commit
    expect(commits).toEqual([{ rooms: 1, entries: 1 }])
    expect(entry.actor).toEqual({ kind: 'persoon', persoon: 'j-voorbeeld', organisatie: 'COA' })
    expect(entry.event.parameters).toHaveLength(1)
    expect(entry.event.parameters[0]!.cellen.map(({ cel }) => cel)).toEqual(Object.keys(paste))
  })

  it('[ID-6] somebody else’s table can be read and not written: the socket closes, nothing is logged, nobody sees it', async () => {
    const ind = await (await server.als('a-fictief')).kamer(tabelVan('IND'))
    const theirs = await coa.kamer(tabelVan('IND'))
    ind.zet({ [productie]: 25_001 })
    await until('it can be read', () => theirs.cellen.get(productie) === 25_001)
    const room = await server.huis.storage.roomId(tabelVan('IND'))
    const log = await server.huis.storage.readRoomTail(room, 0)
    const entries = await server.aantal('waarden_gewijzigd')
    theirs.zet({ [productie]: 1 })
    await until('the server hung up', () => theirs.gesloten.length > 0)
    expect(theirs.gesloten[0]).toEqual({ code: 4401, reden: 'recht-gewijzigd' })
    await until('it tried again and was refused again', () => theirs.gesloten.length > 1)
    expect(await server.huis.storage.readRoomTail(room, 0)).toEqual(log)
    expect(await server.aantal('waarden_gewijzigd')).toBe(entries)
    expect(ind.cellen.get(productie)).toBe(25_001)
    expect((await coa.kamers(ronde)).find(({ naam }) => naam === tabelVan('IND'))?.recht).toBe('lezen')
    theirs.stop()
  })

  it('[PA-6] cells of another owner, cells that do not exist and things that are no cell are not looked at', async () => {
    const before = kanaal.stand.parameters
    const entry = await zet({
      [productie]: 7,
      'asiel.coa.bestaat_niet||2025|': 7,
      'asiel.coa.snijverlies||1999|': 7,
      'asiel.coa.snijverlies': 7,
      __proto__: 7,
      constructor: 7,
      '': 7,
      [snijverlies(2024)]: 0.09,
    })
    expect(entry.event.parameters.map(({ parameter }) => parameter)).toEqual(['asiel.coa.snijverlies'])
    expect(entry.event.parameters[0]!.cellen.map(({ cel }) => cel)).toEqual([snijverlies(2024)])
    expect(kanaal.stand.parameters['asiel.ind.productie_eerste']).toBe(before['asiel.ind.productie_eerste'])
  })

  it.each([
    ['a value out of bounds', 0.9, '0.9'],
    ['a text', 'negen procent', 'negen procent'],
    ['a number as text', '0,09', '0,09'],
    ['not a number', Number.NaN, 'NaN'],
    ['more than any number', Number.POSITIVE_INFINITY, 'Infinity'],
    ['yes', true, 'true'],
    ['a list', [0.1], 'geen waarde (object)'],
    ['an object', { waarde: 0.1 }, 'geen waarde (object)'],
    ['half a character and a zero byte', '\ud800\u0000', '\ud800\u0000'],
    ['a text without end', 'x'.repeat(5000), 'x'.repeat(400)],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])(
    '[PA-5] %s stays visible as a draft with a sentence, beside the last valid value, and no run reads it',
    async (_what, raw, tekst) => {
      await zet({ [snijverlies(2027)]: 0.07 + Math.random() / 100 })
      const { waarde } = celStand(snijverlies(2027))!
      const input = invoerHash(invoerSet(kanaal.stand, 'voorlopig'))
      const entry = await zet({ [snijverlies(2027)]: raw })
      const stand = celStand(snijverlies(2027))!
      expect(stand.waarde).toBe(waarde)
      expect(stand.ongeldig).toMatchObject({ code: 'ENG-02' })
      expect(stand.ongeldig!.tekst.toWellFormed()).toBe(tekst.toWellFormed())
      expect(stand.ongeldig!.zin).toMatch(/^Snijverlies.+ kan niet\. Vul .+ in\.$/s)
      expect(entry.event.parameters[0]!.cellen).toHaveLength(1)
      expect(invoerHash(invoerSet(kanaal.stand, 'voorlopig'))).toBe(input)
      await zet({ [snijverlies(2027)]: 0.08 + Math.random() / 100 })
      expect(celStand(snijverlies(2027))!.ongeldig).toBeUndefined()
    },
  )

  it('[PA-7] a minus before a zero is a zero, and says nothing again at the next change', async () => {
    await zet({ [snijverlies(2028)]: -0 })
    expect(celStand(snijverlies(2028))!.waarde).toBe(0)
    const entry = await zet({ [snijverlies(2024)]: 0.031 })
    expect(entry.event.parameters[0]!.cellen.map(({ cel }) => cel)).toEqual([snijverlies(2024)])
  })

  it('[PA-7] what two people of one table type at once is each entered by its own author', async () => {
    const other = await (await server.als('t-proef')).kamer(tabelVan('COA'))
    const before = gewijzigd().length
    tabel.zet({ [snijverlies(2025)]: 0.041 })
    other.zet({ [snijverlies(2026)]: 0.042 })
    await until(
      'both are in',
      () => celStand(snijverlies(2025))?.waarde === 0.041 && celStand(snijverlies(2026))?.waarde === 0.042,
    )
    const authors = gewijzigd()
      .slice(before)
      .map(({ actor, event }) => [
        actor.kind === 'persoon' && actor.persoon,
        event.parameters[0]!.cellen.map(({ cel }) => cel),
      ])
    expect(authors.sort()).toEqual([
      ['j-voorbeeld', [snijverlies(2025)]],
      ['t-proef', [snijverlies(2026)]],
    ])
    other.stop()
  })

  it('[PA-7] a commit that fails leaves room and grootboek both as they were; then both have it, once', async () => {
    const { storage } = server.huis
    const room = await storage.roomId(tabelVan('COA'))
    const log = (await storage.readRoomTail(room, 0)).length
    const before = await server.aantal('waarden_gewijzigd')
    const commit = storage.commit.bind(storage)
    let failures = 0
    const seen: [number, number][] = []
    storage.commit = async (batch) => {
      if (!batch.rooms?.length || failures++ >= 2) return commit(batch)
      seen.push([(await storage.readRoomTail(room, 0)).length, await server.aantal('waarden_gewijzigd')])
      throw new Error('schijf vol')
    }
    tabel.zet({ [snijverlies(2025)]: 0.051 })
    await until('it is in', () => celStand(snijverlies(2025))?.waarde === 0.051)
    storage.commit = commit
    expect(seen).toEqual([
      [log, before],
      [log, before],
    ])
    expect((await storage.readRoomTail(room, 0)).length).toBe(log + 1)
    expect(await server.aantal('waarden_gewijzigd')).toBe(before + 1)
  })

  it('[PA-6] the source of a value goes along; what is no source counts as none', async () => {
    const herkomst = tabel.doc.getMap(inhoud.herkomst)
    const bron = () => kanaal.stand.parameters['asiel.coa.snijverlies']!.herkomst
    herkomst.set('asiel.coa.snijverlies', { bron: 'Maandcijfers', peildatum: '2024-08-01' })
    await until('the source', () => bron().bron === 'Maandcijfers')
    for (const raw of [7, null, { bron: 7, peildatum: 'gisteren' }, ['a']]) {
      herkomst.set('asiel.coa.snijverlies', raw)
      await until('no source', () => bron().bron === '' && bron().peildatum === '')
      herkomst.set('asiel.coa.snijverlies', { bron: 'Maandcijfers', peildatum: '2024-08-01' })
      await until('the source', () => bron().bron === 'Maandcijfers')
    }
  })

  it('[PA-7] after all of this the grootboek is whole and a restart reads the same', async () => {
    await until('all came', () => kanaal.stand.seq === server.stand.seq)
    expect(verifyChain(await server.huis.storage.readLedger(ronde, 0)).kind).toBe('heel')
    const { parameters } = kanaal.stand
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await server.huis.documenten.materialise(await server.huis.storage.roomId(tabelVan('COA'))))
    expect(doc.getMap(inhoud.cellen).toJSON()).toEqual(tabel.cellen.toJSON())
    await server.stop()
    await server.open()
    expect(server.stand.parameters).toEqual(parameters)
  })
})
