// One line of the grootboek and the chain that ties the lines together. Source: architecture §1; docs/spec/grootboek.md (GB).

import { hashOf } from './canonical.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, PersoonId, RondeId } from '../vocabulary/ids.ts'

/** Who did it: person and organisation kept apart, so that a Woo version can drop the person. */
export type Actor =
  | { readonly kind: 'persoon'; readonly persoon: PersoonId; readonly organisatie: Ketenpartner }
  | { readonly kind: 'systeem' }

export interface LedgerEntry<Event = unknown> {
  readonly ronde: RondeId
  /** 1, 2, 3 … without gaps within a ronde. */
  readonly seq: number
  readonly at: Moment
  readonly actor: Actor
  /** Idempotency key: unique within a ronde; the same key never makes a second entry. */
  readonly key: string
  readonly event: Event
  /** Hash of the entry before; 64 zeros for the first. */
  readonly prev: string
  readonly hash: string
}

export const genesisHash = '0'.repeat(64)

export type UnsealedEntry<Event> = Omit<LedgerEntry<Event>, 'hash'>

/** Return the entry with its hash: SHA-256 over the canonical JSON of everything else in it, `prev` included. */
export function seal<Event>(entry: UnsealedEntry<Event>): LedgerEntry<Event> {
  const { ronde, seq, at, actor, key, event, prev } = entry
  return { ...entry, hash: hashOf({ ronde, seq, at, actor, key, event, prev }) }
}

export type ChainVerdict =
  | { readonly kind: 'heel'; readonly aantal: number; readonly hoofd: string }
  | {
      readonly kind: 'gebroken'
      readonly seq: number
      readonly reden: 'volgorde' | 'schakel' | 'inhoud' | 'ronde' | 'sleutel'
    }

/**
 * Check a whole ledger from its first entry: numbers without gaps, every link, every hash, no key twice.
 *
 * @source GB-2 (ketting), GB-3 (geen sleutel tweemaal).
 */
export function verifyChain(entries: readonly LedgerEntry[]): ChainVerdict {
  let prev = genesisHash
  const keys = new Set<string>()
  const ronde = entries[0]?.ronde
  for (const [index, entry] of entries.entries()) {
    const broken = (reden: (ChainVerdict & { kind: 'gebroken' })['reden']) =>
      ({ kind: 'gebroken', seq: index + 1, reden }) as const
    if (entry.ronde !== ronde) return broken('ronde')
    if (entry.seq !== index + 1) return broken('volgorde')
    if (entry.prev !== prev) return broken('schakel')
    if (keys.has(entry.key)) return broken('sleutel')
    if (seal(entry).hash !== entry.hash) return broken('inhoud')
    keys.add(entry.key)
    prev = entry.hash
  }
  return { kind: 'heel', aantal: entries.length, hoofd: prev }
}
