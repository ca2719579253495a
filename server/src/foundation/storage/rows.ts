// How an entry of the grootboek lies in a row: canonical JSON as text, because it is hashed. Source: architecture §5.

import { canonicalJson } from '@ketenbeeld/shared/ledger/canonical'
import type { Actor, LedgerEntry } from '@ketenbeeld/shared/ledger/entry'
import { moment, rondeId } from '@ketenbeeld/shared/vocabulary/ids'

export interface LedgerRow {
  readonly ronde: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly key: string
  readonly event: string
  readonly prev: string
  readonly hash: string
}

export function toLedgerRow(entry: LedgerEntry): LedgerRow {
  const { ronde, seq, at, key, prev, hash } = entry
  return { ronde, seq, at, actor: canonicalJson(entry.actor), key, event: canonicalJson(entry.event), prev, hash }
}

/** Read a row back. The content is trusted as far as its hash reaches: verifyChain tells whether somebody changed it. */
export function fromLedgerRow(row: LedgerRow): LedgerEntry {
  const { seq, key, prev, hash } = row
  const actor = JSON.parse(row.actor) as Actor
  return { ronde: rondeId(row.ronde), seq, at: moment(row.at), actor, key, event: JSON.parse(row.event), prev, hash }
}
