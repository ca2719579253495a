// The store for more than one node: PostgreSQL 15 or newer. Source: architecture §5, docs/spec/opslag.md (OP).

import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { GroupCommit } from '../group-commit.ts'
import { fromLedgerRow, type LedgerRow } from '../rows.ts'
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
import { insertBlob, writeGroup } from './group-write.ts'
import { migrate } from './migrate.ts'
import { openPool } from './pool.ts'

export class PostgresStorage implements Storage {
  private readonly pool: pg.Pool
  private readonly group: GroupCommit<CommitBatch, CommitResult>
  private readonly roomIds = new Map<string, Promise<RoomId>>()

  private constructor(pool: pg.Pool) {
    this.pool = pool
    this.group = new GroupCommit((batches) => writeGroup(pool, batches))
  }

  /** Connect and bring the tables up to date. Rejects when the database cannot be reached. */
  static async open(options: { readonly databaseUrl: string }): Promise<PostgresStorage> {
    const pool = openPool(options.databaseUrl)
    try {
      await migrate(pool)
      return new PostgresStorage(pool)
    } catch (error) {
      await pool.end()
      throw error
    }
  }

  commit(batch: CommitBatch): Promise<CommitResult> {
    return this.group.add(batch)
  }

  async readLedger(ronde: RondeId, afterSeq: number, limit = Number.MAX_SAFE_INTEGER): Promise<readonly LedgerEntry[]> {
    const sql = 'select * from ledger where ronde = $1 and seq > $2 order by seq limit $3'
    return (await this.rows<LedgerRow>(sql, ronde, afterSeq, limit)).map(fromLedgerRow)
  }

  async findLedgerKey(ronde: RondeId, key: string): Promise<LedgerEntry | undefined> {
    const row = await this.first<LedgerRow>('select * from ledger where ronde = $1 and key = $2', ronde, key)
    return row && fromLedgerRow(row)
  }

  async listRonden(): Promise<readonly RondeId[]> {
    const rows = await this.rows<{ ronde: RondeId }>(
      'select ronde from ledger_head where seq > 0 order by ronde collate "C"',
    )
    return rows.map((row) => row.ronde)
  }

  roomId(name: string): Promise<RoomId> {
    const known = this.roomIds.get(name) ?? this.findOrMakeRoom(name)
    this.roomIds.set(name, known)
    known.catch(() => this.roomIds.delete(name))
    return known
  }

  async findRoom(id: RoomId): Promise<string | undefined> {
    return (await this.first<{ name: string }>('select name from room where id = $1', id))?.name
  }

  async readRoom(room: RoomId): Promise<RoomContent> {
    const sql = 'select seq, bytes as "update" from snapshot where room = $1'
    const snapshot = await this.first<{ seq: number; update: Uint8Array }>(sql, room)
    return { snapshot: snapshot ?? null, tail: await this.readRoomTail(room, snapshot?.seq ?? 0) }
  }

  readRoomTail(room: RoomId, afterSeq: number): Promise<readonly LoggedUpdate[]> {
    const sql = 'select seq, author, at, bytes as "update" from room_update where room = $1 and seq > $2 order by seq'
    return this.rows<LoggedUpdate>(sql, room, afterSeq)
  }

  async putSnapshot(room: RoomId, seq: number, update: Uint8Array): Promise<void> {
    await this.rows(
      `insert into snapshot (room, seq, bytes) values ($1, $2, $3)
       on conflict (room) do update set seq = excluded.seq, bytes = excluded.bytes where excluded.seq > snapshot.seq`,
      room,
      seq,
      update,
    )
  }

  async putBlob(blob: Blob): Promise<void> {
    await insertBlob(this.pool, blob)
  }

  getBlob(hash: string): Promise<Blob | undefined> {
    return this.first<Blob>('select hash, media_type as "mediaType", bytes from blob where hash = $1', hash)
  }

  listPersons(): Promise<readonly PersonRow[]> {
    return this.rows<PersonRow>(
      'select id, naam, organisatie, gebruikersnaam, wachtwoord from person order by id collate "C"',
    )
  }

  findPersonByLogin(gebruikersnaam: string): Promise<PersonRow | undefined> {
    const sql = 'select id, naam, organisatie, gebruikersnaam, wachtwoord from person where gebruikersnaam = $1'
    return this.first<PersonRow>(sql, gebruikersnaam)
  }

  async putPerson({ id, naam, organisatie, gebruikersnaam, wachtwoord }: PersonRow): Promise<void> {
    await this.rows(
      `insert into person (id, naam, organisatie, gebruikersnaam, wachtwoord) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set naam = excluded.naam, organisatie = excluded.organisatie,
         gebruikersnaam = excluded.gebruikersnaam, wachtwoord = excluded.wachtwoord`,
      id,
      naam,
      organisatie,
      gebruikersnaam,
      wachtwoord,
    )
  }

  async putSession({ id, persoon, verlooptOp }: SessionRow): Promise<void> {
    await this.rows(
      `insert into session (id, persoon, verloopt_op) values ($1, $2, $3)
       on conflict (id) do update set persoon = excluded.persoon, verloopt_op = excluded.verloopt_op`,
      id,
      persoon,
      verlooptOp,
    )
  }

  findSession(id: string): Promise<SessionRow | undefined> {
    return this.first<SessionRow>('select id, persoon, verloopt_op as "verlooptOp" from session where id = $1', id)
  }

  async deleteSession(id: string): Promise<void> {
    await this.rows('delete from session where id = $1', id)
  }

  async deleteExpiredSessions(now: number): Promise<number> {
    return (await this.pool.query('delete from session where verloopt_op <= $1', [now])).rowCount ?? 0
  }

  async ping(): Promise<void> {
    await this.rows('select 1 as goed')
  }

  async close(): Promise<void> {
    await this.group.idle()
    await this.pool.end()
  }

  private async findOrMakeRoom(name: string): Promise<RoomId> {
    await this.rows('insert into room (id, name) values ($1, $2) on conflict do nothing', randomUUID(), name)
    const row = await this.first<{ id: RoomId }>('select id from room where name = $1', name)
    if (!row) throw new Error(`room ${name} was made and is not there`)
    return row.id
  }

  private async rows<Row extends object>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows
  }

  private async first<Row extends object>(sql: string, ...values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...values))[0]
  }
}
