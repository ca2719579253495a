// The whole server in this process: real store in a folder of its own, real ports, demo ronde; its parts are in the hand of the test.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { kamerNaam, type KamerNaam } from '@ketenbeeld/shared/documents/kamer'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { demoRonde } from '../../server/src/app/demo.ts'
import { openHuis } from '../../server/src/app/demo-huis.ts'
import { bouwHuis, type Huis } from '../../server/src/app/huis.ts'
import { dien, type Draaiend } from '../../server/src/app/server.ts'
import { readConfig, type Environment } from '../../server/src/foundation/config/config.ts'
import { Log } from '../../server/src/foundation/log/log.ts'
import { TestBezoeker, vraag, type Antwoord, type Vraag } from './test-bezoeker.ts'

export const ronde = demoRonde
export const rapportage: KamerNaam = kamerNaam({ soort: 'rapport', ronde, document: 'rapportage' })
export const tabelVan = (eigenaar: Ketenpartner): KamerNaam => kamerNaam({ soort: 'tabel', ronde, eigenaar })

export interface TestServerOpties {
  /** Settings besides those of the demo on this machine. */
  readonly env?: Environment
  /** Do something to the parts after they were built and before anything is read or served. */
  readonly voorOpen?: (huis: Huis) => void
}

export class TestServer {
  huis!: Huis
  /** Everything the server logged, line by line. */
  readonly logregels: string[] = []
  private draaiend!: Draaiend
  private readonly dir: string
  private readonly bezoekers: TestBezoeker[] = []
  private port = 0

  private constructor(dir: string) {
    this.dir = dir
  }

  static async start(opties: TestServerOpties = {}): Promise<TestServer> {
    const server = new TestServer(await mkdtemp(join(tmpdir(), 'ketenbeeld-server-')))
    await server.open(opties)
    return server
  }

  /** Start on the folder and, after stop(), on the port it had. */
  async open({ env = {}, voorOpen }: TestServerOpties = {}): Promise<void> {
    const demo = { HOST: '127.0.0.1', PORT: String(this.port), DATA_DIR: this.dir, DEMO: '1' }
    const gelezen = readConfig({ ...demo, ...env })
    if (gelezen.kind === 'fout') throw new Error(gelezen.zinnen.join('\n'))
    this.huis = await bouwHuis(gelezen.config, new Log('info', { write: (line) => void this.logregels.push(line) }))
    voorOpen?.(this.huis)
    await openHuis(this.huis)
    this.draaiend = await dien(this.huis)
    this.port = this.draaiend.poort
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get stand(): RondeStand {
    return this.huis.grootboek.stand(ronde)
  }

  /** How often an event of this type stands in the store. */
  async aantal(type: string): Promise<number> {
    const entries = await this.huis.storage.readLedger(ronde, 0)
    return entries.filter(({ event }) => (event as { type: string }).type === type).length
  }

  vraag(path: string, vraagje?: Vraag): Promise<Antwoord> {
    return vraag(this.origin, path, vraagje)
  }

  /** Log in as one of the people of the demo; the visitor is sent away when the server stops. */
  async als(persoon: string): Promise<TestBezoeker> {
    const bezoeker = await TestBezoeker.demo(this.origin, persoon)
    this.bezoekers.push(bezoeker)
    return bezoeker
  }

  /** Let it be this moment on the server, as time passing would. */
  zetKlok(op: Moment): void {
    this.huis.clock.setVoorsprong(msOf(op) - Date.now())
  }

  /** Stop the server; the folder and its visitors stay. */
  async stop(): Promise<void> {
    await this.draaiend.stop()
  }

  /** Stop for good and clean up. */
  async end(): Promise<void> {
    for (const bezoeker of this.bezoekers.splice(0)) bezoeker.stop()
    await this.draaiend.stop()
    await rm(this.dir, { recursive: true, force: true })
  }
}
