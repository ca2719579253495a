// What the sync server counts, as plain data for metrics and tests. Source: docs/spec/sync.md (SYN-50).

import type { Sluitreden } from '@ketenbeeld/shared/documents/sluitreden'

/** Why something was refused: a close reason, or what was dropped without closing. */
export type Weigering =
  Sluitreden | 'herkomst' | 'onbekend-pad' | 'te-druk' | 'gat' | 'cursor-te-groot' | 'cursor-onleesbaar'

export interface Tellers {
  kamers: number
  verbindingen: number
  /** Commits that became durable, those that did not, and the milliseconds all of them took. */
  commits: number
  mislukteCommits: number
  commitMs: number
  framesIn: number
  bytesIn: number
  framesUit: number
  bytesUit: number
  /** Answers to a step 1, and their bytes. */
  aansluitingen: number
  aansluitBytes: number
  compacties: number
  mislukteCompacties: number
  /** Receivers that fell behind, and those that caught up again. */
  achterop: number
  bijgetrokken: number
  /** Updates accepted into a room above its soft limit. */
  bovenZachteGrens: number
  readonly geweigerd: Partial<Record<Weigering, number>>
}

export function newTellers(): Tellers {
  return {
    kamers: 0,
    verbindingen: 0,
    commits: 0,
    mislukteCommits: 0,
    commitMs: 0,
    framesIn: 0,
    bytesIn: 0,
    framesUit: 0,
    bytesUit: 0,
    aansluitingen: 0,
    aansluitBytes: 0,
    compacties: 0,
    mislukteCompacties: 0,
    achterop: 0,
    bijgetrokken: 0,
    bovenZachteGrens: 0,
    geweigerd: {},
  }
}

export function countRefusal(tellers: Tellers, reason: Weigering): void {
  tellers.geweigerd[reason] = (tellers.geweigerd[reason] ?? 0) + 1
}
