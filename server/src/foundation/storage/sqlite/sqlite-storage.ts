// The embedded store: SQLite in two threads, one that writes and one that reads. Source: docs/adr/0002-sqlite-embedded.md, docs/spec/opslag.md (OP).

import { randomUUID } from 'node:crypto'
import type { LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { GroupCommit } from '../group-commit.ts'
import type {
  Blob,
  CommitBatch,
  CommitResult,
  LoggedUpdate,
  PersonRow,
  RoomContent,
  RoomId,
  SessionRow,
  Storage,
} from '../storage.ts'
import { unpackUpdates } from './packed-updates.ts'
import type { SqliteReader } from './sqlite-reader.ts'
import type { WorkerOptions } from './sqlite-worker.ts'
import type { SqliteWriter, WriterOptions } from './sqlite-writer.ts'
import { Thread } from './thread.ts'

/** The thread's file lies beside this one: source under the tests, compiled in dist. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js',
  import.meta.url,
)

export class SqliteStorage implements Storage {
  private readonly writer: Thread<SqliteWriter>
  private readonly reader: Thread<SqliteReader>
  private readonly group: GroupCommit<CommitBatch, CommitResult>
  private readonly roomIds = new Map<string, Promise<RoomId>>()

  private constructor(writer: Thread<SqliteWriter>, reader: Thread<SqliteReader>) {
    this.writer = writer
    this.reader = reader
    this.group = new GroupCommit((batches) => writer.call('commit', batches))
  }

  /**
   * Open the store in a directory, making it when it is not there.
   *
   * @throws Error when another server holds the directory.
   * @source OP-8, OP-9
   */
  static async open(options: WriterOptions): Promise<SqliteStorage> {
    const writer = await Thread.start<SqliteWriter>(workerFile, {
      ...options,
      role: 'schrijven',
    } satisfies WorkerOptions)
    try {
      const reader = await Thread.start<SqliteReader>(workerFile, { ...options, role: 'lezen' } satisfies WorkerOptions)
      return new SqliteStorage(writer, reader)
    } catch (error) {
      await writer.close()
      throw error
    }
  }

  commit(batch: CommitBatch): Promise<CommitResult> {
    return this.group.add(ownBytes(batch))
  }

  readLedger(ronde: RondeId, afterSeq: number, limit = Number.MAX_SAFE_INTEGER): Promise<readonly LedgerEntry[]> {
    return this.reader.call('readLedger', ronde, afterSeq, limit)
  }

  findLedgerKey(ronde: RondeId, key: string): Promise<LedgerEntry | undefined> {
    return this.reader.call('findLedgerKey', ronde, key)
  }

  listRonden(): Promise<readonly RondeId[]> {
    return this.reader.call('listRonden')
  }

  roomId(name: string): Promise<RoomId> {
    const known = this.roomIds.get(name) ?? this.findOrMakeRoom(name)
    this.roomIds.set(name, known)
    known.catch(() => this.roomIds.delete(name))
    return known
  }

  findRoom(id: RoomId): Promise<string | undefined> {
    return this.reader.call('findRoom', id)
  }

  async readRoom(room: RoomId): Promise<RoomContent> {
    const { snapshot, tail } = await this.reader.call('readRoom', room)
    return { snapshot, tail: unpackUpdates(tail) }
  }

  async readRoomTail(room: RoomId, afterSeq: number): Promise<readonly LoggedUpdate[]> {
    return unpackUpdates(await this.reader.call('readRoomTail', room, afterSeq))
  }

  putSnapshot(room: RoomId, seq: number, update: Uint8Array): Promise<void> {
    return this.writer.call('putSnapshot', room, seq, ownCopy(update))
  }

  putBlob(blob: Blob): Promise<void> {
    return this.writer.call('putBlob', { ...blob, bytes: ownCopy(blob.bytes) })
  }

  getBlob(hash: string): Promise<Blob | undefined> {
    return this.reader.call('getBlob', hash)
  }

  listPersons(): Promise<readonly PersonRow[]> {
    return this.reader.call('listPersons')
  }

  findPersonByLogin(gebruikersnaam: string): Promise<PersonRow | undefined> {
    return this.reader.call('findPersonByLogin', gebruikersnaam)
  }

  putPerson(person: PersonRow): Promise<void> {
    return this.writer.call('putPerson', person)
  }

  putSession(session: SessionRow): Promise<void> {
    return this.writer.call('putSession', session)
  }

  findSession(id: string): Promise<SessionRow | undefined> {
    return this.reader.call('findSession', id)
  }

  deleteSession(id: string): Promise<void> {
    return this.writer.call('deleteSession', id)
  }

  deleteExpiredSessions(now: number): Promise<number> {
    return this.writer.call('deleteExpiredSessions', now)
  }

  async ping(): Promise<void> {
    this.writer.requireAlive()
    await this.reader.call('ping')
  }

  async close(): Promise<void> {
    await this.group.idle()
    await this.reader.close()
    await this.writer.close()
  }

  private async findOrMakeRoom(name: string): Promise<RoomId> {
    return (await this.reader.call('findRoomByName', name)) ?? this.writer.call('makeRoom', name, randomUUID())
  }
}

function ownBytes(batch: CommitBatch): CommitBatch {
  const rooms = batch.rooms?.map(({ room, updates }) => ({
    room,
    updates: updates.map((one) => ({ ...one, update: ownCopy(one.update) })),
  }))
  const blobs = batch.blobs?.map((blob) => ({ ...blob, bytes: ownCopy(blob.bytes) }))
  return { ...batch, ...(rooms && { rooms }), ...(blobs && { blobs }) }
}

/** A view on a shared buffer (as sockets hand out) would carry that whole buffer to the other thread. */
function ownCopy(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
