// Everything that only reads the embedded database; has its own thread and connection, because in WAL a reader never waits for a commit. Source: docs/spec/opslag.md (OP-7).

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { fromLedgerRow, type LedgerRow } from '../rows.ts'
import type { Blob, PersonRow, RoomContent, RoomId, SessionRow } from '../storage.ts'
import { openForReading } from './open-database.ts'
import { packUpdates, type PackedUpdates, type UpdateRow } from './packed-updates.ts'

export class SqliteReader {
  private readonly database: DatabaseSync
  private readonly statements = new Map<string, StatementSync>()

  constructor(options: { readonly dir: string }) {
    this.database = openForReading(options.dir)
  }

  readLedger(ronde: RondeId, afterSeq: number, limit: number): readonly LedgerEntry[] {
    const sql = 'select * from ledger where ronde = ? and seq > ? order by seq limit ?'
    return this.all<LedgerRow>(sql, ronde, afterSeq, limit).map(fromLedgerRow)
  }

  findLedgerKey(ronde: RondeId, key: string): LedgerEntry | undefined {
    const row = this.get<LedgerRow>('select * from ledger where ronde = ? and key = ?', ronde, key)
    return row && fromLedgerRow(row)
  }

  listRonden(): readonly RondeId[] {
    return this.all<{ ronde: RondeId }>('select ronde from ledger_head where seq > 0 order by ronde').map(
      (row) => row.ronde,
    )
  }

  findRoomByName(name: string): RoomId | undefined {
    return this.get<{ id: RoomId }>('select id from room where name = ?', name)?.id
  }

  findRoom(id: RoomId): string | undefined {
    return this.get<{ name: string }>('select name from room where id = ?', id)?.name
  }

  private readSnapshot(room: RoomId): { seq: number; update: Uint8Array } | undefined {
    return this.get('select seq, bytes as "update" from snapshot where room = ?', room)
  }

  readRoomTail(room: RoomId, afterSeq: number): PackedUpdates {
    const rows = this.statement(
      'select seq, author, at, bytes from room_update where room = ? and seq > ? order by seq',
    )
    rows.setReturnArrays(true)
    return packUpdates(rows.all(room, afterSeq) as unknown as UpdateRow[])
  }

  readRoom(room: RoomId): { readonly snapshot: RoomContent['snapshot']; readonly tail: PackedUpdates } {
    const snapshot = this.readSnapshot(room) ?? null
    return { snapshot, tail: this.readRoomTail(room, snapshot?.seq ?? 0) }
  }

  getBlob(hash: string): Blob | undefined {
    return this.get<Blob>('select hash, media_type as "mediaType", bytes from blob where hash = ?', hash)
  }

  listPersons(): readonly PersonRow[] {
    return this.all<PersonRow>('select id, naam, organisatie, gebruikersnaam, wachtwoord from person order by id')
  }

  findPersonByLogin(gebruikersnaam: string): PersonRow | undefined {
    const sql = 'select id, naam, organisatie, gebruikersnaam, wachtwoord from person where gebruikersnaam = ?'
    return this.get<PersonRow>(sql, gebruikersnaam)
  }

  findSession(id: string): SessionRow | undefined {
    return this.get<SessionRow>('select id, persoon, verloopt_op as "verlooptOp" from session where id = ?', id)
  }

  ping(): void {
    this.get('select 1 as goed')
  }

  close(): void {
    this.database.close()
  }

  private all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.statement(sql).all(...values) as Row[]
  }

  private get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.statement(sql).get(...values) as Row | undefined
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql)
    if (known) return known
    const made = this.database.prepare(sql)
    this.statements.set(sql, made)
    return made
  }
}
