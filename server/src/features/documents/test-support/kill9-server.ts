// A sync server in a process of its own, to be killed: the real store in the folder it is given, no guard to speak of. Prints its port and room when it is ready.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { kamerNaam } from '@ketenbeeld/shared/documents/kamer'
import { rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { SqliteStorage } from '../../../foundation/storage/sqlite/sqlite-storage.ts'
import { DocumentsService } from '../documents.service.ts'
import { LogWriter } from '../log-writer.ts'
import { TestGuard } from './test-server.ts'

const [dir, ...documents] = process.argv.slice(2) as [string, ...string[]]
const storage = await SqliteStorage.open({ dir })
const names = documents.map((document) => kamerNaam({ soort: 'rapport', ronde: rondeId('proef'), document }))
const rooms = await Promise.all(names.map((name) => storage.roomId(name)))
const limits = { framesPerSecond: 1e6, framesBurst: 1e6, bytesPerSecond: 1e9, bytesBurst: 1e9 }
const service = new DocumentsService({ storage, guard: new TestGuard(), writer: new LogWriter(storage), limits })
const server = createServer()
service.attach(server)
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.stdout.write(`${JSON.stringify({ port, rooms })}\n`)
})
