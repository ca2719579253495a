// The plain way to make updates durable: into the log of the room, nothing else. Source: docs/spec/sync.md (SYN-5).

import type { Storage } from '../../foundation/storage/storage.ts'
import type { RoomWriter } from './documents.ports.ts'

export class LogWriter implements RoomWriter {
  private readonly storage: Pick<Storage, 'commit'>

  constructor(storage: Pick<Storage, 'commit'>) {
    this.storage = storage
  }

  async write(...[, append]: Parameters<RoomWriter['write']>): Promise<number> {
    const result = await this.storage.commit({ rooms: [append] })
    const seq = result.kind === 'vastgelegd' ? result.rooms.get(append.room) : undefined
    if (seq === undefined) throw new Error(`the log of room ${append.room} was not written: ${result.kind}`)
    return seq
  }
}
