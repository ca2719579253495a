// Which room goes where: tables to the ledger, other rooms to their log; and what the rooms hear from other nodes. Source: architecture §4, §5.

import type { AcceptedUpdate, RoomWriter } from '../features/documents/documents.ports.ts'
import { LogWriter } from '../features/documents/log-writer.ts'
import type { RoomNotices } from '../features/documents/room.ts'
import type { TabelSchrijver } from '../features/parameters/tabel-schrijver.ts'
import type { Bus } from '../foundation/bus/bus.ts'
import type { RoomAppend, Storage } from '../foundation/storage/storage.ts'
import type { Kamer } from '@ketenbeeld/shared/documents/kamer'

/** Write a table together with the ledger entry it means; write every other room to its log only. */
export function kamerSchrijver(storage: Storage, tabellen: TabelSchrijver): RoomWriter {
  const log = new LogWriter(storage)
  return {
    write: (kamer: Kamer, append: RoomAppend, accepted: readonly AcceptedUpdate[]) =>
      kamer.soort === 'tabel' ? tabellen.write(kamer, append, accepted) : log.write(kamer, append, accepted),
  }
}

/** Room notices over the bus. */
export function kamerBerichten(bus: Bus): RoomNotices {
  return {
    tell: (room, seq) => bus.publish('kamer', { id: room, seq }),
    onTold: (callback) => void bus.subscribe('kamer', ({ id, seq }) => callback(id, seq)),
    onDoubt: (callback) => void bus.onDoubt(callback),
  }
}
