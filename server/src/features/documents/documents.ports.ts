// What the rooms need to know from the rest of the house; app/ hands it over.

import type { Kamer, Recht } from '@ketenbeeld/shared/documents/kamer'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { RoomAppend } from '../../foundation/storage/storage.ts'

/** Who is on the other end of a socket, as the session says now. */
export interface SyncIdentity {
  readonly wie: Gemachtigde
  readonly naam: string
  /** Hash of the session, to notice that it ended. */
  readonly sessie: string
}

export interface SyncGuard {
  /** Return the identity behind the cookie of an upgrade request, or undefined. */
  identify(cookieHeader: string | undefined): Promise<SyncIdentity | undefined>
  /** Say whether a request from this Origin may open a socket. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean
  /** Return what this person may do in this room at this moment. Called for every frame: must be cheap and synchronous. */
  recht(kamer: Kamer, identity: SyncIdentity): Recht
}

/** One update accepted into a table room, with its author; read for the cells it changed. */
export interface AcceptedUpdate {
  readonly author: Gemachtigde
  readonly update: Uint8Array
}

/** Makes accepted updates durable. Plain rooms only log them; a table room also tells the ledger, in the same transaction. */
export interface RoomWriter {
  /** Resolve when everything in `append` is durable; return the last seq of the room. Rejects when it is not, and then nothing is. */
  write(kamer: Kamer, append: RoomAppend, accepted: readonly AcceptedUpdate[]): Promise<number>
}
