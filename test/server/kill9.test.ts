// The real server process is killed ten times while three people type and change values: nothing anybody had seen is lost, nothing is there twice, and everybody is back by themselves. Source: architecture law 1; docs/spec/sync.md (SYN-7), grootboek.md (GB), kanaal.md (KA).

import * as Y from 'yjs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import { verifyChain } from '@ketenbeeld/shared/ledger/entry'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { SqliteStorage } from '../../server/src/foundation/storage/sqlite/sqlite-storage.ts'
import { TestBezoeker } from '../support/test-bezoeker.ts'
import type { TestKamer } from '../support/test-kamer.ts'
import type { TestKanaal } from '../support/test-kanaal.ts'
import { bouwServer, TestProces } from '../support/test-proces.ts'
import { rapportage, ronde, tabelVan } from '../support/test-server.ts'
import { until } from '../support/until.ts'

const kills = 10
const stapMs = 10
const mensen = [
  { persoon: 'j-voorbeeld', organisatie: 'COA', cel: 'asiel.coa.uitstroom_vh||2026|medio' },
  { persoon: 'a-fictief', organisatie: 'IND', cel: 'asiel.ind.productie_eerste||2026|medio' },
  { persoon: 's-denkbeeld', organisatie: 'DT&V', cel: 'asiel.dtv.overige_instroom|politie|2026|medio' },
] as const

let proces: TestProces
const typing: NodeJS.Timeout[] = []
const ophouden = (): void => typing.splice(0).forEach((interval) => clearInterval(interval))
beforeAll(async () => {
  bouwServer()
  proces = await TestProces.start()
}, 120_000)
afterEach(ophouden)
afterAll(() => proces.end())

/** Somebody who keeps typing and changing one value, also while the server is gone. */
class Werker {
  readonly kanaal: TestKanaal
  readonly rapport: TestKamer
  readonly tabel: TestKamer
  readonly woorden: string[] = []
  readonly waarden: number[] = []
  /** Updates of others that came in. */
  gehoord = 0
  private readonly naam: string
  private readonly cel: string
  private stappen = 0

  constructor(naam: string, cel: string, kanaal: TestKanaal, rapport: TestKamer, tabel: TestKamer) {
    this.naam = naam
    this.cel = cel
    this.kanaal = kanaal
    this.rapport = rapport
    this.tabel = tabel
    rapport.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === rapport.provider) this.gehoord += 1
    })
  }

  stap(): void {
    this.stappen += 1
    const woord = `${this.naam}-${this.stappen};`
    this.woorden.push(woord)
    this.rapport.typ(woord)
    if (this.stappen % 10 > 0) return
    this.waarden.push(10_000 + this.stappen)
    this.tabel.zet({ [this.cel]: 10_000 + this.stappen })
  }

  get isWeg(): boolean {
    return !this.kanaal.socket.connected && !this.rapport.provider.wsconnected && !this.tabel.provider.wsconnected
  }

  get isTerug(): boolean {
    return this.kanaal.socket.connected && this.rapport.provider.synced && this.tabel.provider.synced
  }

  /** Words of the others that this person has seen. */
  get gezien(): readonly string[] {
    return wordsIn(this.rapport.doc).filter((woord) => !woord.startsWith(`${this.naam}-`))
  }
}

const wordsIn = (doc: Y.Doc): string[] =>
  doc
    .getXmlFragment(inhoud.tekst)
    .toString()
    .match(/[a-z]-[a-z]+-\d+;/g) ?? []

async function aanHetWerk(index: number): Promise<Werker> {
  const { persoon, organisatie, cel } = mensen[index]!
  const bezoeker = await TestBezoeker.demo(proces.origin, persoon)
  const [rapport, tabel] = [await bezoeker.kamer(rapportage), await bezoeker.kamer(tabelVan(organisatie))]
  return new Werker(persoon, cel, await bezoeker.kanaal(ronde), rapport, tabel)
}

interface OpSchijf {
  readonly woorden: ReadonlySet<string>
  readonly grootboek: readonly Feit[]
}

/** Read the folder while nobody serves it: no client has brought anything back yet. */
async function opSchijf(): Promise<OpSchijf> {
  const storage = await SqliteStorage.open({ dir: proces.dir })
  const { snapshot, tail } = await storage.readRoom(await storage.roomId(rapportage))
  const doc = new Y.Doc()
  if (snapshot) Y.applyUpdate(doc, snapshot.update)
  for (const { update } of tail) Y.applyUpdate(doc, update)
  const grootboek = (await storage.readLedger(ronde, 0)) as readonly Feit[]
  await storage.close()
  return { woorden: new Set(wordsIn(doc)), grootboek }
}

/** Long enough for a machine that does ten other things. */
const geduldMs = 60_000

/** Give the answer until the server says it is done, with one key, as the client does. */
async function akkoord(kanaal: TestKanaal, sleutel: string): Promise<void> {
  const id = 'asiel.coa.startbezetting'
  const objecten = [{ object: `parameter:${id}`, hash: kanaal.hash(id) }]
  await until(
    'the answer is in',
    async () => {
      const antwoord = await kanaal
        .opdracht({ type: 'geef_antwoord', organisatie: 'COA', soort: 'akkoord', objecten }, sleutel)
        .catch(() => undefined) // the server was killed before it answered
      return antwoord?.kind === 'gedaan'
    },
    geduldMs,
  )
}

describe('kill -9 (SYN, GB, KA)', () => {
  it(`[SYN-7] [GB-2] [GB-3] [KA-2] [KA-3] [AK-13] ${kills} kills lose nothing that was seen, double nothing, and everybody comes back`, async () => {
    const werkers = await Promise.all(mensen.map((_, index) => aanHetWerk(index)))
    typing.push(setInterval(() => werkers.forEach((werker) => werker.stap()), stapMs))
    const sleutels: string[] = []
    const antwoorden: Promise<void>[] = []
    let gezienTotaal = 0
    for (let beurt = 0; beurt < kills; beurt++) {
      const vanaf = werkers.map(({ gehoord }) => gehoord)
      await until(
        'everybody hears the others',
        () => werkers.every(({ gehoord }, index) => gehoord > vanaf[index]! + 10 + 5 * beurt),
        geduldMs,
      )
      const sleutel = crypto.randomUUID()
      sleutels.push(sleutel)
      antwoorden.push(akkoord(werkers[0]!.kanaal, sleutel))
      await proces.kill()
      await until('everybody noticed', () => werkers.every(({ isWeg }) => isWeg))
      const gezien = werkers.flatMap((werker) => werker.gezien)
      const vernomen = werkers.map(({ kanaal }) => kanaal.feiten.length)
      const { woorden, grootboek } = await opSchijf()
      expect(gezien.filter((woord) => !woorden.has(woord))).toEqual([])
      for (const [index, { kanaal }] of werkers.entries())
        expect(kanaal.feiten.slice(0, vernomen[index])).toEqual(grootboek.slice(0, vernomen[index]))
      gezienTotaal += gezien.length
      await proces.open()
      await until('everybody is back', () => werkers.every(({ isTerug }) => isTerug), geduldMs)
    }
    ophouden()
    await Promise.all(antwoorden)
    expect(gezienTotaal).toBeGreaterThan(kills * 100)

    const alles = werkers.flatMap(({ woorden }) => woorden).sort()
    for (const { rapport } of werkers)
      await until('everything everybody typed is with everybody', () => wordsIn(rapport.doc).length >= alles.length)
    for (const { rapport } of werkers) expect(wordsIn(rapport.doc).sort()).toEqual(alles)
    await until(
      'the last values are in',
      () => werkers.every(({ kanaal, waarden }, index) => celIn(kanaal, mensen[index]!.cel) === waarden.at(-1)),
      geduldMs,
    )
    for (const { kanaal } of werkers) kanaal.stop()
    expect(await proces.stop()).toBe(0)

    const { woorden, grootboek } = await opSchijf()
    expect([...woorden].sort()).toEqual(alles)
    expect(verifyChain(grootboek).kind).toBe('heel')
    for (const sleutel of sleutels) expect(grootboek.filter(({ key }) => key.endsWith(sleutel))).toHaveLength(1)
    for (const [index, { cel }] of mensen.entries()) {
      const ingevoerd = grootboek.flatMap((feit) => valueOf(feit, cel))
      expect(ingevoerd).toEqual([...new Set(ingevoerd)])
      expect(ingevoerd.filter((waarde) => !werkers[index]!.waarden.includes(waarde))).toEqual([])
    }
    expect(grootboek.filter(({ event }) => event.type === 'deadline_verstreken')).toHaveLength(1)
  }, 180_000)

  it('[SYN-7] asked to stop it stops by itself, with nothing left undone', async () => {
    await proces.kill()
    await proces.open()
    const werker = await aanHetWerk(0)
    for (let stap = 0; stap < 50; stap++) werker.stap()
    await until('some of it is saved', () => werker.rapport.bewaard > 10)
    const bewaard = werker.rapport.bewaard
    expect(await proces.stop()).toBe(0)
    expect(proces.output).not.toContain('"niveau":"error"')
    const { woorden } = await opSchijf()
    const eersten = werker.woorden.slice(0, bewaard - 1)
    expect(eersten.length).toBeGreaterThan(0)
    expect(eersten.filter((woord) => !woorden.has(woord))).toEqual([])
  })
})

const celIn = (kanaal: TestKanaal, cel: string) => kanaal.stand.parameters[cel.split('|')[0]!]?.cellen[cel]?.waarde

function valueOf({ event }: Feit, cel: string): number[] {
  if (event.type !== 'waarden_gewijzigd') return []
  const wijzigingen = event.parameters.flatMap(({ cellen }) => cellen)
  return wijzigingen.flatMap((wijziging) =>
    wijziging.cel === cel && typeof wijziging.nieuw.waarde === 'number' ? [wijziging.nieuw.waarde] : [],
  )
}
