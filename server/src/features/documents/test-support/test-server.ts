// A sync server on a real port with a real store in a folder of its own; people and rights are in the hand of the test.

import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kamerNaam, type Kamer, type Recht } from '@ketenbeeld/shared/documents/kamer'
import { persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { SqliteStorage } from '../../../foundation/storage/sqlite/sqlite-storage.ts'
import type { RoomWriter, SyncGuard, SyncIdentity } from '../documents.ports.ts'
import { DocumentsService, type DocumentsParts } from '../documents.service.ts'
import { LogWriter } from '../log-writer.ts'

export const rapportage: Kamer = { soort: 'rapport', ronde: rondeId('proef'), document: 'rapportage' }

/** People log in by naming themselves in the cookie: 'anna', or 'anna/laptop' for a second session. */
export function identityOf(cookie: string): SyncIdentity {
  const [persoon] = cookie.split('/') as [string]
  return { wie: { persoon: persoonId(persoon), organisatie: 'COA' }, naam: persoon.toUpperCase(), sessie: cookie }
}

export class TestGuard implements SyncGuard {
  private readonly rechten = new Map<string, Recht>()
  standaard: Recht = 'schrijven'

  set(persoon: string, recht: Recht): void {
    this.rechten.set(persoon, recht)
  }

  identify(cookie: string | undefined): Promise<SyncIdentity | undefined> {
    return Promise.resolve(cookie ? identityOf(cookie) : undefined)
  }

  isOwnOrigin(origin: string | undefined): boolean {
    return origin === 'http://eigen'
  }

  recht(_kamer: Kamer, { wie }: SyncIdentity): Recht {
    return this.rechten.get(wie.persoon) ?? this.standaard
  }
}

/** A writer whose disk can be stopped, for all rooms or one, and can fail. */
export class TestWriter implements RoomWriter {
  private readonly disk: RoomWriter
  private gate: Promise<void> = Promise.resolve()
  private gatedRoom: string | undefined
  failures = 0
  /** How many updates each commit held. */
  readonly commits: number[] = []

  constructor(disk: RoomWriter) {
    this.disk = disk
  }

  /** Let no write through until the returned function is called. */
  hold(room?: string): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.gate = promise
    this.gatedRoom = room
    return resolve
  }

  async write(...args: Parameters<RoomWriter['write']>): Promise<number> {
    const [, append] = args
    if (this.gatedRoom === undefined || this.gatedRoom === append.room) await this.gate
    if (this.failures > 0) throw new Error(`schijf vol, nog ${--this.failures} keer`)
    this.commits.push(append.updates.length)
    return this.disk.write(...args)
  }
}

export class TestServer {
  readonly guard = new TestGuard()
  readonly dir: string
  storage!: SqliteStorage
  writer!: TestWriter
  service!: DocumentsService
  room!: string
  private http!: Server
  private port = 0
  private readonly options: Partial<DocumentsParts>

  private constructor(dir: string, options: Partial<DocumentsParts>) {
    this.dir = dir
    this.options = options
  }

  static async start(options: Partial<DocumentsParts> = {}): Promise<TestServer> {
    const server = new TestServer(await mkdtemp(join(tmpdir(), 'sync-')), options)
    await server.open()
    return server
  }

  get address(): string {
    return `ws://127.0.0.1:${this.port}/sync`
  }

  /** Open the store and listen; after stop() on the same port. */
  async open(): Promise<void> {
    this.storage = await SqliteStorage.open({ dir: this.dir })
    this.writer = new TestWriter(new LogWriter(this.storage))
    this.room = await this.storage.roomId(kamerNaam(rapportage))
    this.service = new DocumentsService({
      storage: this.storage,
      guard: this.guard,
      writer: this.writer,
      ...this.options,
    })
    this.http = createServer()
    this.service.attach(this.http)
    await new Promise<void>((resolve) => this.http.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.http.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    await this.service.stop()
    this.http.closeAllConnections()
    await new Promise((resolve) => this.http.close(resolve))
    await this.storage.close()
  }

  async end(): Promise<void> {
    await this.stop()
    await rm(this.dir, { recursive: true, force: true })
  }
}
