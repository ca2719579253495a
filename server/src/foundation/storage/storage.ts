// The storage port: two append-only logs (documents and ledger), blobs by hash and a few keyed tables. Source: architecture §5; docs/spec/opslag.md (OP).
// Two implementations, SQLite and PostgreSQL, one test suite. What commit() resolved for has reached the disk.

import type { LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { PersoonId, RondeId } from '@ketenbeeld/shared/vocabulary/ids'

/** Opaque random id of a room (uuid). */
export type RoomId = string

export interface LoggedUpdate {
  /** Position in the room's log: 1, 2, 3 … without gaps. */
  readonly seq: number
  readonly author: PersoonId | null
  /** Milliseconds since 1970, server time. */
  readonly at: number
  /** One Yjs v1 update. */
  readonly update: Uint8Array
}

export interface RoomAppend {
  readonly room: RoomId
  readonly updates: readonly Omit<LoggedUpdate, 'seq'>[]
}

export interface LedgerAppend {
  readonly ronde: RondeId
  /** Sealed entries whose first seq is the head the caller knew + 1. */
  readonly entries: readonly LedgerEntry[]
}

/** Everything in one batch becomes durable together or not at all. */
export interface CommitBatch {
  readonly rooms?: readonly RoomAppend[]
  readonly ledger?: LedgerAppend
  readonly blobs?: readonly Blob[]
}

export interface Blob {
  /** SHA-256 of the bytes, or another name that is a hash of what made them. */
  readonly hash: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type CommitResult =
  /** Durable. The last seq of each room in the batch. */
  | { readonly kind: 'vastgelegd'; readonly rooms: ReadonlyMap<RoomId, number> }
  /** The head moved: read the tail and decide again. Nothing was written. */
  | { readonly kind: 'ingehaald' }
  /** An entry with this key exists already. Nothing was written. */
  | { readonly kind: 'dubbel'; readonly entry: LedgerEntry }

export interface RoomContent {
  readonly snapshot: { readonly seq: number; readonly update: Uint8Array } | null
  /** Updates after the snapshot, in order. */
  readonly tail: readonly LoggedUpdate[]
}

export interface PersonRow {
  readonly id: PersoonId
  readonly naam: string
  readonly organisatie: string
  readonly gebruikersnaam: string
  /** PHC string of argon2id, or null when the account has no password (demo). */
  readonly wachtwoord: string | null
}

export interface SessionRow {
  /** Keyed hash (HMAC-SHA-256) of the secret in the cookie. */
  readonly id: string
  readonly persoon: PersoonId
  readonly verlooptOp: number
}

export interface Storage {
  /** Append to the logs in one durable transaction. Concurrent calls share one disk flush (group commit). */
  commit(batch: CommitBatch): Promise<CommitResult>

  readLedger(ronde: RondeId, afterSeq: number, limit?: number): Promise<readonly LedgerEntry[]>
  findLedgerKey(ronde: RondeId, key: string): Promise<LedgerEntry | undefined>
  listRonden(): Promise<readonly RondeId[]>

  /** Return the id of a room by name, making a random one the first time. */
  roomId(name: string): Promise<RoomId>
  findRoom(id: RoomId): Promise<string | undefined>
  readRoom(room: RoomId): Promise<RoomContent>
  readRoomTail(room: RoomId, afterSeq: number): Promise<readonly LoggedUpdate[]>
  /** Replace the snapshot of a room when the new one is further along; the log itself stays. */
  putSnapshot(room: RoomId, seq: number, update: Uint8Array): Promise<void>

  putBlob(blob: Blob): Promise<void>
  getBlob(hash: string): Promise<Blob | undefined>

  listPersons(): Promise<readonly PersonRow[]>
  findPersonByLogin(gebruikersnaam: string): Promise<PersonRow | undefined>
  putPerson(person: PersonRow): Promise<void>
  putSession(session: SessionRow): Promise<void>
  findSession(id: string): Promise<SessionRow | undefined>
  deleteSession(id: string): Promise<void>
  deleteExpiredSessions(now: number): Promise<number>

  /** Resolve when a trivial read succeeds; reject otherwise (health). */
  ping(): Promise<void>
  close(): Promise<void>
}
