// Decides, for a group of batches that will share one transaction, what is written and what is refused. Pure; the same for both stores.
// Source: docs/spec/opslag.md (OP-3 … OP-6). Nothing is written for a refused batch, so nobody else's work has to be undone.

import { genesisHash, type LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Settled } from './group-commit.ts'
import type { Blob, CommitBatch, CommitResult, LedgerAppend, LoggedUpdate, RoomAppend, RoomId } from './storage.ts'

export interface LedgerHead {
  readonly seq: number
  readonly hash: string
}

/** What the store holds of everything the group touches, read under the locks of the transaction. */
export interface Known {
  /** Only the rooms that exist. */
  readonly roomHeads: Map<RoomId, number>
  readonly ledgerHeads: Map<RondeId, LedgerHead>
  /** Entries that exist with a key of the group, by keyName. */
  readonly keys: Map<string, LedgerEntry>
}

export interface RoomRow extends LoggedUpdate {
  readonly room: RoomId
}

export interface GroupPlan {
  readonly settled: readonly Settled<CommitResult>[]
  readonly roomRows: readonly RoomRow[]
  readonly ledgerRows: readonly LedgerEntry[]
  readonly blobs: readonly Blob[]
  /** New heads, only of what moved. */
  readonly roomHeads: ReadonlyMap<RoomId, number>
  readonly ledgerHeads: ReadonlyMap<RondeId, LedgerHead>
}

export const keyName = (ronde: RondeId, key: string): string => `${ronde}\n${key}`

/**
 * Plan the writes of a group. Later batches see what earlier ones in the group will have written.
 *
 * @source OP-3 (alles of niets), OP-4 (ingehaald), OP-5 (dubbel), OP-6 (nummers zonder gaten).
 */
export function planGroup(group: readonly CommitBatch[], known: Known): GroupPlan {
  const now: Known = {
    roomHeads: new Map(known.roomHeads),
    ledgerHeads: new Map(known.ledgerHeads),
    keys: new Map(known.keys),
  }
  const roomRows: RoomRow[] = []
  const ledgerRows: LedgerEntry[] = []
  const blobs: Blob[] = []
  const settled = group.map((batch): Settled<CommitResult> => {
    const misuse = misuseOf(batch, now)
    if (misuse) return { kind: 'fout', error: misuse }
    const refusal = batch.ledger && refuseLedger(batch.ledger, now)
    if (refusal) return { kind: 'klaar', result: refusal }
    if (batch.ledger) ledgerRows.push(...appendLedger(batch.ledger, now))
    blobs.push(...(batch.blobs ?? []))
    const rooms = new Map<RoomId, number>()
    for (const append of batch.rooms ?? []) {
      roomRows.push(...appendRoom(append, now))
      rooms.set(append.room, now.roomHeads.get(append.room) ?? 0)
    }
    return { kind: 'klaar', result: { kind: 'vastgelegd', rooms } }
  })
  return {
    settled,
    roomRows,
    ledgerRows,
    blobs,
    roomHeads: movedOf(now.roomHeads, known.roomHeads),
    ledgerHeads: movedOf(now.ledgerHeads, known.ledgerHeads),
  }
}

function misuseOf(batch: CommitBatch, now: Known): RangeError | undefined {
  for (const { room } of batch.rooms ?? []) {
    if (!now.roomHeads.has(room)) return new RangeError(`commit names a room that does not exist: ${room}`)
  }
  const { ronde, entries } = batch.ledger ?? { ronde: '', entries: [] }
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (entry.ronde !== ronde) return new RangeError(`entry of ${entry.ronde} in an append to ${ronde}`)
    if (entry.key.includes('\0'))
      return new RangeError(`a key cannot hold a NUL character: ${JSON.stringify(entry.key)}`)
    if (before && (entry.seq !== before.seq + 1 || entry.prev !== before.hash)) {
      return new RangeError(`entry ${entry.seq} of ${ronde} does not follow the one before it in the batch`)
    }
  }
  return undefined
}

function refuseLedger({ ronde, entries }: LedgerAppend, now: Known): CommitResult | undefined {
  for (const { key } of entries) {
    const entry = now.keys.get(keyName(ronde, key))
    if (entry) return { kind: 'dubbel', entry }
  }
  const first = entries[0]
  const head = now.ledgerHeads.get(ronde) ?? { seq: 0, hash: genesisHash }
  return first && (first.seq !== head.seq + 1 || first.prev !== head.hash) ? { kind: 'ingehaald' } : undefined
}

function appendLedger({ ronde, entries }: LedgerAppend, now: Known): readonly LedgerEntry[] {
  for (const entry of entries) {
    now.keys.set(keyName(ronde, entry.key), entry)
    now.ledgerHeads.set(ronde, { seq: entry.seq, hash: entry.hash })
  }
  return entries
}

function appendRoom({ room, updates }: RoomAppend, now: Known): readonly RoomRow[] {
  const head = now.roomHeads.get(room) ?? 0
  now.roomHeads.set(room, head + updates.length)
  return updates.map((update, index) => ({ ...update, room, seq: head + index + 1 }))
}

function movedOf<K, V>(now: ReadonlyMap<K, V>, before: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return new Map([...now].filter(([key, value]) => before.get(key) !== value))
}
