// Freezing on the real ledger and the embedded store. Source: docs/spec/rapport.md (RA-30 … RA-36).

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { inhoud, kamerNaam, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { sha256HexOfBytes } from '@ketenbeeld/shared/ledger/canonical'
import { leesBevroren, leesBevrorenCijfer } from '@ketenbeeld/shared/rapport/bakken'
import { bezoek, tekstVan } from '@ketenbeeld/shared/rapport/inhoud'
import { startUpdate } from '@ketenbeeld/shared/rapport/startdocument'
import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import { moment, persoonId, rondeId, versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { InProcessBus } from '../../foundation/bus/in-process-bus.ts'
import { TestClock } from '../../foundation/clock/test-clock.ts'
import { Grootboek } from '../../foundation/ledger/grootboek.ts'
import { SqliteStorage } from '../../foundation/storage/sqlite/sqlite-storage.ts'
import { Vastzetten } from './vastzetten.ts'

const root = mkdtempSync(join(tmpdir(), 'ketenbeeld-vastzetten-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const ronde = rondeId('mpp-2024-2')
const kamer: Kamer = { soort: 'rapport', ronde, document: 'rapportage' }
const start = moment('2024-09-05T10:00:00.000Z')
const voorzitter = { persoon: persoonId('m-proef'), organisatie: 'APM' } as const
const lid = { persoon: persoonId('j-voorbeeld'), organisatie: 'COA' } as const

const opening: readonly Gebeurtenis[] = [
  {
    type: 'ronde_geopend',
    naam: 'MPP 2024-2',
    kader: mpp20242.kader,
    rubricering: 'Intern gebruik',
    demo: true,
    deelnemers: ['APM', 'COA'],
    documenten: [{ id: 'rapportage', titel: 'MPP-rapportage 2024-2' }],
    startwaarden: mpp20242.cellen,
    herkomst: {},
    herkomstNoot: 'Gekalibreerd, niet officieel.',
    ookGevraagd: {},
  },
  { type: 'mandaat_verleend', mandaat: { ...voorzitter, rol: 'voorzitter', van: start } },
  { type: 'mandaat_verleend', mandaat: { ...lid, rol: 'mandaathouder', van: start } },
]

const resultaat = run(mpp20242)
const bericht: UitkomstBericht = { spoor: 'vastgesteld', invoerHash: versieHash('a'.repeat(64)), resultaat }

describe('vastzetten (RA)', () => {
  let dirs = 0
  let storage: SqliteStorage
  let grootboek: Grootboek
  let uitkomst: UitkomstBericht | undefined
  let beforeDrain: () => Promise<void>
  let vastzetten: Vastzetten
  let doc: Y.Doc

  const type = async (woorden: string): Promise<void> => {
    const before = Y.encodeStateVector(doc)
    const alinea = new Y.XmlElement('paragraph')
    alinea.insert(0, [new Y.XmlText(woorden)])
    const tekst = doc.getXmlFragment(inhoud.tekst)
    tekst.insert(tekst.length, [alinea])
    await write(Y.encodeStateAsUpdate(doc, before))
  }
  const write = async (update: Uint8Array): Promise<void> => {
    const room = await storage.roomId(kamerNaam(kamer))
    await storage.commit({ rooms: [{ room, updates: [{ author: null, at: 0, update }] }] })
  }
  const bevroren = async (hash: string) => leesBevroren((await storage.getBlob(hash))!.bytes)

  beforeEach(async () => {
    storage = await SqliteStorage.open({ dir: join(root, `map-${++dirs}`) })
    const clock = new TestClock(start)
    grootboek = new Grootboek({
      storage,
      clock,
      bus: new InProcessBus(),
      onError: (error) => {
        throw error
      },
    })
    await grootboek.execute(ronde, 'open', { kind: 'systeem' }, () => ({
      kind: 'feiten',
      gebeurtenissen: opening,
      antwoord: undefined,
    }))
    uitkomst = bericht
    beforeDrain = () => Promise.resolve()
    doc = new Y.Doc()
    Y.applyUpdate(doc, startUpdate())
    await write(startUpdate())
    vastzetten = new Vastzetten({
      grootboek,
      storage,
      documenten: { drain: () => beforeDrain().then(() => 0) },
      uitkomst: () => uitkomst,
    })
  })
  afterEach(async () => {
    await grootboek.close()
    await storage.close()
  })

  it('[RA-30] [RA-31] takes everything accepted before it in, says up to where, and bakes the figures of the run', async () => {
    beforeDrain = () => type('Nog net op tijd.')
    const uitslag = await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')
    expect(uitslag).toMatchObject({
      kind: 'vastgezet',
      versie: { nummer: 1, run: bericht.invoerHash, logPositie: 2, aanleiding: 'rondsturen' },
    })
    const [versie] = grootboek.stand(ronde).versies
    const blob = await storage.getBlob(versie!.inhoudHash)
    expect(sha256HexOfBytes(blob!.bytes)).toBe(versie!.inhoudHash)
    const rapport = await bevroren(versie!.inhoudHash)
    expect(tekstVan(rapport.inhoud)).toContain('Nog net op tijd.')
    const teksten: string[] = []
    bezoek(rapport.inhoud, (knoop) => void teksten.push(leesBevrorenCijfer(knoop)?.tekst ?? ''))
    expect(teksten).toContain('106.700')
    expect(rapport.bevindingen).toEqual([])
  })

  it('[RA-32] the same key, and another key for the same deadline, freeze once', async () => {
    const eerste = await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')
    await type('Te laat.')
    const weer = await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')
    const anders = await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12-node-2')
    expect(weer).toEqual({ kind: 'stond-al-vast', versie: (eerste as { versie: unknown }).versie })
    expect(anders.kind).toBe('stond-al-vast')
    expect(grootboek.stand(ronde).versies).toHaveLength(1)
  })

  it('[RA-32] asked twice at the same moment it freezes once', async () => {
    const uitslagen = await Promise.all([1, 2].map(() => vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')))
    expect(uitslagen.map((u) => u.kind).toSorted()).toEqual(['stond-al-vast', 'vastgezet'])
    expect(grootboek.stand(ronde).versies).toHaveLength(1)
  })

  it('[RA-31] what is typed or calculated after it does not change the version', async () => {
    await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')
    const hash = grootboek.stand(ronde).versies[0]!.inhoudHash
    const before = (await storage.getBlob(hash))!.bytes
    await type('Te laat.')
    uitkomst = undefined
    expect((await storage.getBlob(hash))!.bytes).toEqual(before)
    expect(tekstVan((await bevroren(hash)).inhoud)).not.toContain('Te laat.')
  })

  it('[RA-33] [RA-34] the chair makes named versions, numbered on; nobody else can', async () => {
    expect(await vastzetten.maakVersie(ronde, 'rapportage', 'Na reacties', lid, 'k1')).toMatchObject({
      kind: 'geweigerd',
      weigering: { code: 'geen-voorzitter' },
    })
    await vastzetten.maakVersie(ronde, 'rapportage', 'Na reacties', voorzitter, 'k2')
    await type('Nieuw.')
    await vastzetten.maakVersie(ronde, 'rapportage', '', voorzitter, 'k3')
    await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')
    expect(grootboek.stand(ronde).versies.map((v) => [v.nummer, v.naam, v.aanleiding])).toEqual([
      [1, 'Na reacties', 'voorzitter'],
      [2, 'Concept 2', 'voorzitter'],
      [3, 'Versie 3, definitief concept', 'rondsturen'],
    ])
  })

  it('[RA-14] without figures it freezes all the same and says so', async () => {
    uitkomst = undefined
    await vastzetten.vastzet(ronde, 'rapportage', 'rondsturen', 'do12')
    const [versie] = grootboek.stand(ronde).versies
    expect(versie!.run).toBeNull()
    expect((await bevroren(versie!.inhoudHash)).bevindingen.length).toBeGreaterThan(20)
  })

  it('[RA-30] an unknown document is refused, and nothing is written', async () => {
    const before = grootboek.stand(ronde).seq
    expect(await vastzetten.vastzet(ronde, 'geheim', 'rondsturen', 'x')).toMatchObject({ kind: 'geweigerd' })
    expect(grootboek.stand(ronde).seq).toBe(before)
  })
})
