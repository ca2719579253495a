// One server of the sync bench, in a process of its own so that its CPU can be read: ours, a bare relay, or Hocuspocus with SQLite.
// Run by test/bench/sync.ts: node serve.ts <peer> <folder>. Tells its address and answers "meet" with what it used.

import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { WebSocketServer, type WebSocket } from 'ws'
import { kamerNaam, type Kamer, type Recht } from '@ketenbeeld/shared/documents/kamer'
import { persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { SyncGuard } from '../../../server/src/features/documents/documents.ports.ts'

export interface Used {
  /** Milliseconds of CPU, all threads. */
  readonly cpuMs: number
  readonly rssMiB: number
}

const [peer, dir] = process.argv.slice(2) as [string, string]
const http = createServer()
const path = await starters()[peer]!(http)
http.listen(0, '127.0.0.1', () =>
  process.send?.({ address: `ws://127.0.0.1:${(http.address() as AddressInfo).port}${path}` }),
)

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000, rssMiB: process.memoryUsage.rss() / 2 ** 20 } satisfies Used)
})

function starters(): Record<string, (server: Server) => Promise<string>> {
  return { ketenbeeld: startOurs, relay: startRelay, hocuspocus: startHocuspocus }
}

/** Ours as it runs for real: real store, Origin, session and right looked up, commit before anybody sees it. */
async function startOurs(server: Server): Promise<string> {
  // Imported here, so that a peer does not carry our modules.
  const { DocumentsService } = await import('../../../server/src/features/documents/documents.service.ts')
  const { LogWriter } = await import('../../../server/src/features/documents/log-writer.ts')
  const { SqliteStorage } = await import('../../../server/src/foundation/storage/sqlite/sqlite-storage.ts')
  const storage = await SqliteStorage.open({ dir })
  const kamer: Kamer = { soort: 'rapport', ronde: rondeId('proef'), document: 'rapportage' }
  const rechten = new Map<string, Recht>()
  const guard: SyncGuard = {
    identify: (cookie = '') => {
      rechten.set(cookie, 'schrijven')
      return Promise.resolve({ wie: { persoon: persoonId(cookie), organisatie: 'COA' }, naam: cookie, sessie: cookie })
    },
    isOwnOrigin: (origin) => origin === 'http://eigen',
    recht: (_kamer, { wie }) => rechten.get(wie.persoon) ?? 'geen',
  }
  const limits = { framesPerSecond: 1e6, framesBurst: 1e6, bytesPerSecond: 1e9, bytesBurst: 1e9, socketsPerPerson: 1e6 }
  new DocumentsService({ storage, guard, writer: new LogWriter(storage), limits }).attach(server)
  return `/sync/${await storage.roomId(kamerNaam(kamer))}`
}

/** The least a server can do: every message to every other socket, nothing kept. */
function startRelay(server: Server): Promise<string> {
  const sockets = new Set<WebSocket>()
  new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('message', (data) => {
      for (const other of sockets) if (other !== socket) other.send(data)
    })
  })
  return Promise.resolve('/')
}

interface HocuspocusModule {
  readonly Server: new (configuration: object) => { readonly httpServer: Server }
}

/** Hocuspocus with its defaults, storing in SQLite the way its extension does. */
async function startHocuspocus(server: Server): Promise<string> {
  const resolve = createRequire(join(dir, 'package.json'))
  const { Server: Hocuspocus } = (await import(
    pathToFileURL(resolve.resolve('@hocuspocus/server')).href
  )) as HocuspocusModule
  const { applyUpdate, encodeStateAsUpdate } = resolve('yjs') as typeof import('yjs')
  const db = new DatabaseSync(join(dir, `bench-${process.pid}.sqlite`))
  db.exec('create table if not exists documents (name varchar(255) not null, data blob not null, unique(name))')
  const put = db.prepare('insert into documents (name, data) values (?, ?) on conflict(name) do update set data = ?')
  const get = db.prepare('select data from documents where name = ?')
  const { httpServer } = new Hocuspocus({
    quiet: true,
    stopOnSignals: false,
    onLoadDocument({ document, documentName }: { document: import('yjs').Doc; documentName: string }) {
      const row = get.get(documentName) as { data: Uint8Array } | undefined
      if (row) applyUpdate(document, row.data)
      return Promise.resolve()
    },
    onStoreDocument({ document, documentName }: { document: import('yjs').Doc; documentName: string }) {
      const data = encodeStateAsUpdate(document)
      put.run(documentName, data, data)
      return Promise.resolve()
    },
  })
  for (const listener of httpServer.listeners('upgrade')) server.on('upgrade', listener as (...args: unknown[]) => void)
  return '/'
}
