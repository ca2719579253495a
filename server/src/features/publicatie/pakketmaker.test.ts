// The package on the real ledger and the embedded store. Source: docs/spec/publicatie.md (PU).

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { sha256HexOfBytes } from '@ketenbeeld/shared/ledger/canonical'
import { verifyChain } from '@ketenbeeld/shared/ledger/entry'
import { bak, bevrorenBytes, inhoudHash } from '@ketenbeeld/shared/rapport/bakken'
import { bronVan } from '@ketenbeeld/shared/rapport/cijferbron'
import { startRapportage } from '@ketenbeeld/shared/rapport/startdocument'
import { huidigeHash } from '@ketenbeeld/shared/ronde/afspraak'
import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { ontbrekenden } from '@ketenbeeld/shared/ronde/ontbrekenden'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { moment, persoonId, rondeId, versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { InProcessBus } from '../../foundation/bus/in-process-bus.ts'
import { TestClock } from '../../foundation/clock/test-clock.ts'
import { Grootboek } from '../../foundation/ledger/grootboek.ts'
import { SqliteStorage } from '../../foundation/storage/sqlite/sqlite-storage.ts'
import type { Manifest } from './manifest.ts'
import { Pakketmaker } from './pakketmaker.ts'

const root = mkdtempSync(join(tmpdir(), 'ketenbeeld-pakket-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const ronde = rondeId('mpp-2024-2')
const start = moment('2024-09-06T14:00:00.000Z')
const coa = { persoon: persoonId('j-voorbeeld'), organisatie: 'COA' } as const
const resultaat = run(mpp20242)
if (resultaat.kind !== 'voltooid') throw new Error('the example does not run')
const runHash = versieHash('a'.repeat(64))
const rapport = bak(
  { ronde, document: 'rapportage', titel: 'MPP-rapportage', inhoud: startRapportage() },
  { vastgesteld: bronVan(runHash, resultaat.uitkomst) },
)

const opening: readonly Gebeurtenis[] = [
  {
    type: 'ronde_geopend',
    naam: 'MPP 2024-2',
    kader: mpp20242.kader,
    rubricering: 'Intern gebruik',
    demo: true,
    deelnemers: ['COA', 'Nidos'],
    documenten: [{ id: 'rapportage', titel: 'MPP-rapportage 2024-2' }],
    startwaarden: mpp20242.cellen,
    herkomst: {},
    herkomstNoot: 'Gekalibreerd, niet officieel.',
    ookGevraagd: {},
  },
  { type: 'mandaat_verleend', mandaat: { ...coa, rol: 'mandaathouder', van: start } },
  {
    type: 'versie_bevroren',
    document: 'rapportage',
    nummer: 1,
    naam: 'Versie 1, definitief concept',
    inhoudHash: inhoudHash(rapport),
    run: runHash,
    logPositie: 1,
    aanleiding: 'rondsturen',
  },
]

describe('publicatie: pakket (PU)', () => {
  let dirs = 0
  let storage: SqliteStorage
  let grootboek: Grootboek
  let maker: Pakketmaker

  const schrijf = (sleutel: string, wat: (stand: RondeStand) => readonly Gebeurtenis[], wie?: typeof coa) =>
    grootboek.execute(ronde, sleutel, wie ? { kind: 'persoon', ...wie } : { kind: 'systeem' }, (stand) => ({
      kind: 'feiten',
      gebeurtenissen: wat(stand),
      antwoord: undefined,
    }))
  const bestanden = async (): Promise<Record<string, Uint8Array>> =>
    unzipSync((await storage.getBlob(grootboek.stand(ronde).pakket!.zipHash))!.bytes)
  const json = <T>(alles: Record<string, Uint8Array>, naam: string): T => JSON.parse(strFromU8(alles[naam]!)) as T

  beforeEach(async () => {
    storage = await SqliteStorage.open({ dir: join(root, `map-${++dirs}`) })
    grootboek = new Grootboek({
      storage,
      clock: new TestClock(start),
      bus: new InProcessBus(),
      onError: (error) => {
        throw error
      },
    })
    await storage.putBlob({ hash: inhoudHash(rapport), mediaType: 'application/json', bytes: bevrorenBytes(rapport) })
    await storage.putBlob({
      hash: runHash,
      mediaType: 'application/json',
      bytes: Buffer.from(JSON.stringify(resultaat)),
    })
    await schrijf('open', () => opening)
    await schrijf(
      'akkoord',
      (stand) => [
        {
          type: 'antwoord_gegeven',
          organisatie: 'COA',
          soort: 'voorbehoud',
          objecten: [
            {
              object: 'parameter:asiel.coa.snijverlies',
              hash: huidigeHash(stand, { soort: 'parameter', id: 'asiel.coa.snijverlies' })!,
            },
          ],
          reden: '=HYPERLINK("http://boos.nl";"klik")',
        },
      ],
      coa,
    )
    await schrijf('sluit', (stand) => [{ type: 'akkoord_gesloten', ontbrekend: ontbrekenden(stand) }])
    maker = new Pakketmaker({ grootboek, storage, uitkomst: () => undefined })
  })
  afterEach(async () => {
    await grootboek.close()
    await storage.close()
  })

  it('[PU-1] makes it once per key and writes zip and manifest down under their hashes', async () => {
    const eerste = await maker.maakPakket(ronde, 'vr16')
    expect(await maker.maakPakket(ronde, 'vr16')).toEqual(eerste)
    expect(grootboek.entries(ronde, 0).filter((e) => e.event.type === 'pakket_gemaakt')).toHaveLength(1)
    const blob = await storage.getBlob(eerste.zipHash)
    expect(sha256HexOfBytes(blob!.bytes)).toBe(eerste.zipHash)
    expect(sha256HexOfBytes((await bestanden())['manifest.json']!)).toBe(eerste.manifestHash)
  })

  it('[PU-2] the same facts give the same zip, byte for byte, whatever the time and zone', async () => {
    const feiten = grootboek.entries(ronde, 0)
    const een = await maker.samengesteld(ronde, feiten)
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Auckland'
      const twee = await maker.samengesteld(ronde, [...feiten])
      expect(twee.bytes).toEqual(een.bytes)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('[PU-3] [PU-4] has the figures of the run of the report, unrounded and as published', async () => {
    await maker.maakPakket(ronde, 'vr16')
    const alles = await bestanden()
    expect(Object.keys(alles).toSorted()).toEqual([
      'akkoordregister.csv',
      'akkoordregister.json',
      'cijfers-machine.csv',
      'cijfers.csv',
      'cijfers.json',
      'grootboek.json',
      'manifest.json',
      'rapport.html',
    ])
    const rijen = json<Record<string, unknown>[]>(alles, 'cijfers.json')
    const coa2026 = rijen.find((r) => r.indicator === 'u.coa.bezetting' && r.jaar === 2026 && r.scenario === 'medio')
    expect(coa2026).toMatchObject({ afgerond: 106_700, spoor: 'vastgesteld', run: runHash, eenheid: 'personen' })
    expect(strFromU8(alles['cijfers.csv']!)).toContain(';2026;')
    expect(strFromU8(alles['rapport.html']!)).toContain('106.700')
  })

  it('[PU-8] [PU-9] the register says who answered what in which words, and who is missing', async () => {
    await maker.maakPakket(ronde, 'vr16')
    const alles = await bestanden()
    const register = json<{ ontbrekend: { organisatie: string }[]; rijen: Record<string, unknown>[] }>(
      alles,
      'akkoordregister.json',
    )
    expect(register.ontbrekend.map((o) => o.organisatie)).toEqual(['COA', 'Nidos'])
    expect(register.rijen.find((r) => r.antwoord !== null)).toMatchObject({
      organisatie: 'COA',
      status: 'voorbehoud',
      door: 'j-voorbeeld',
      woorden: '=HYPERLINK("http://boos.nl";"klik")',
    })
    expect(strFromU8(alles['akkoordregister.csv']!)).toContain(`"'=HYPERLINK(""http://boos.nl"";""klik"")"`)
  })

  it('[PU-10] an answer after closing does not count in the register', async () => {
    await schrijf(
      'te-laat',
      (stand) => [
        {
          type: 'antwoord_gegeven',
          organisatie: 'COA',
          soort: 'akkoord',
          objecten: [
            {
              object: 'versie:rapportage/1',
              hash: huidigeHash(stand, { soort: 'versie', document: 'rapportage', nummer: 1 })!,
            },
          ],
        },
      ],
      coa,
    )
    await maker.maakPakket(ronde, 'vr16')
    const register = json<{ rijen: Record<string, unknown>[] }>(await bestanden(), 'akkoordregister.json')
    expect(register.rijen.find((r) => r.object === 'versie:rapportage/1' && r.organisatie === 'COA')).toMatchObject({
      status: 'open',
    })
  })

  it('[PU-11] [PU-12] the manifest names every file with its hash, and the grootboek in it can be verified', async () => {
    await maker.maakPakket(ronde, 'vr16')
    const alles = await bestanden()
    const manifest = json<Manifest>(alles, 'manifest.json')
    for (const { naam, sha256, bytes } of manifest.bestanden) {
      expect([naam, sha256HexOfBytes(alles[naam]!), alles[naam]!.length]).toEqual([naam, sha256, bytes])
    }
    expect(manifest.bestanden).toHaveLength(7)
    expect(verifyChain(json(alles, 'grootboek.json'))).toEqual({
      kind: 'heel',
      aantal: manifest.grootboek.regels,
      hoofd: manifest.grootboek.hoofd,
    })
    expect(manifest.bronvermelding).toContain('Concept – voor intern gebruik')
    expect(manifest.letOp.join(' ')).toContain('Zwijgen is geen akkoord')
  })

  it('[PU-13] without figures or a version it is made all the same and says so', async () => {
    const leeg = new Pakketmaker({
      grootboek,
      storage: { getBlob: () => Promise.resolve(undefined), listPersons: () => Promise.resolve([]) },
      uitkomst: () => undefined,
    })
    const feiten = grootboek.entries(ronde, 0).filter((f) => f.event.type !== 'versie_bevroren')
    const { manifest } = await leeg.samengesteld(ronde, feiten)
    expect((JSON.parse(strFromU8(manifest)) as Manifest).letOp.slice(0, 2)).toEqual([
      'Er is geen versie rondgestuurd; de rapportage ontbreekt in dit pakket.',
      'Er is geen berekening; de cijferbestanden zijn leeg.',
    ])
  })
})
