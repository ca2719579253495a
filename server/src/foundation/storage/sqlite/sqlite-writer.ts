// Everything that writes to the embedded database; lives in its own thread, so that waiting for the disk stops nobody. Source: docs/spec/opslag.md (OP-1, OP-2).

import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Settled } from '../group-commit.ts'
import { keyName, planGroup, type GroupPlan, type Known } from '../plan-group.ts'
import { fromLedgerRow, toLedgerRow, type LedgerRow } from '../rows.ts'
import type { Blob, CommitBatch, CommitResult, PersonRow, RoomId, SessionRow } from '../storage.ts'
import { claimDirectory, openForWriting } from './open-database.ts'

export interface WriterOptions {
  readonly dir: string
  /** For tests: a disk that needs this long for every commit. */
  readonly commitDelayMs?: number
}

export class SqliteWriter {
  private readonly lock: DatabaseSync
  private readonly database: DatabaseSync
  private readonly commitDelayMs: number
  private readonly statements = new Map<string, StatementSync>()

  constructor(options: WriterOptions) {
    this.lock = claimDirectory(options.dir)
    this.database = openForWriting(options.dir)
    this.commitDelayMs = options.commitDelayMs ?? 0
  }

  /** Write a group in one transaction and one flush. Throws when nothing of it was written. */
  commit(group: readonly CommitBatch[]): readonly Settled<CommitResult>[] {
    return this.transaction(() => {
      const plan = planGroup(group, this.readKnown(group))
      this.write(plan)
      return plan.settled
    })
  }

  makeRoom(name: string, id: RoomId): RoomId {
    this.transaction(() => this.run('insert into room (id, name) values (?, ?) on conflict do nothing', id, name))
    return this.get<{ id: RoomId }>('select id from room where name = ?', name)?.id ?? id
  }

  putSnapshot(room: RoomId, seq: number, update: Uint8Array): void {
    this.transaction(() =>
      this.run(
        `insert into snapshot (room, seq, bytes) values (?, ?, ?)
         on conflict (room) do update set seq = excluded.seq, bytes = excluded.bytes where excluded.seq > snapshot.seq`,
        room,
        seq,
        update,
      ),
    )
  }

  putBlob(blob: Blob): void {
    this.transaction(() => this.insertBlob(blob))
  }

  putPerson({ id, naam, organisatie, gebruikersnaam, wachtwoord }: PersonRow): void {
    this.transaction(() =>
      this.run(
        `insert into person (id, naam, organisatie, gebruikersnaam, wachtwoord) values (?, ?, ?, ?, ?)
         on conflict (id) do update set naam = excluded.naam, organisatie = excluded.organisatie,
           gebruikersnaam = excluded.gebruikersnaam, wachtwoord = excluded.wachtwoord`,
        id,
        naam,
        organisatie,
        gebruikersnaam,
        wachtwoord,
      ),
    )
  }

  putSession({ id, persoon, verlooptOp }: SessionRow): void {
    this.transaction(() =>
      this.run(
        `insert into session (id, persoon, verloopt_op) values (?, ?, ?)
         on conflict (id) do update set persoon = excluded.persoon, verloopt_op = excluded.verloopt_op`,
        id,
        persoon,
        verlooptOp,
      ),
    )
  }

  deleteSession(id: string): void {
    this.transaction(() => this.run('delete from session where id = ?', id))
  }

  deleteExpiredSessions(now: number): number {
    return this.transaction(() => this.run('delete from session where verloopt_op <= ?', now))
  }

  close(): void {
    this.database.close()
    this.lock.close()
  }

  private readKnown(group: readonly CommitBatch[]): Known {
    const known: Known = { roomHeads: new Map(), ledgerHeads: new Map(), keys: new Map() }
    for (const { rooms, ledger } of group) {
      for (const { room } of rooms ?? []) {
        const row = this.get<{ head: number }>('select head from room where id = ?', room)
        if (row) known.roomHeads.set(room, row.head)
      }
      if (ledger) this.readLedgerHead(ledger.ronde, known)
      for (const { ronde, key } of ledger?.entries ?? []) {
        const row = this.get<LedgerRow>('select * from ledger where ronde = ? and key = ?', ronde, key)
        if (row) known.keys.set(keyName(ronde, key), fromLedgerRow(row))
      }
    }
    return known
  }

  private readLedgerHead(ronde: RondeId, known: Known): void {
    const row = this.get<{ seq: number; hash: string }>('select seq, hash from ledger_head where ronde = ?', ronde)
    if (row) known.ledgerHeads.set(ronde, row)
  }

  private write(plan: GroupPlan): void {
    for (const [ronde, { seq, hash }] of plan.ledgerHeads) {
      const upsert =
        'insert into ledger_head (ronde, seq, hash) values (?, ?, ?) on conflict (ronde) do update set seq = excluded.seq, hash = excluded.hash'
      this.run(upsert, ronde, seq, hash)
    }
    for (const entry of plan.ledgerRows) {
      const { ronde, seq, at, actor, key, event, prev, hash } = toLedgerRow(entry)
      this.run('insert into ledger values (?, ?, ?, ?, ?, ?, ?, ?)', ronde, seq, at, actor, key, event, prev, hash)
    }
    for (const { room, seq, author, at, update } of plan.roomRows) {
      this.run('insert into room_update values (?, ?, ?, ?, ?)', room, seq, author, at, update)
    }
    for (const [room, head] of plan.roomHeads) this.run('update room set head = ? where id = ?', head, room)
    for (const blob of plan.blobs) this.insertBlob(blob)
  }

  private insertBlob({ hash, mediaType, bytes }: Blob): void {
    this.run(
      'insert into blob (hash, media_type, bytes) values (?, ?, ?) on conflict do nothing',
      hash,
      mediaType,
      bytes,
    )
  }

  private transaction<T>(work: () => T): T {
    this.database.exec('begin immediate')
    try {
      const result = work()
      if (this.commitDelayMs > 0) sleep(this.commitDelayMs)
      this.database.exec('commit')
      return result
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('rollback')
      throw error
    }
  }

  private run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.statement(sql).run(...values).changes)
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

/** Block this thread, as a slow disk would. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
