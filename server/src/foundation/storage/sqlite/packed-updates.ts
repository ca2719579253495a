// Many small updates as one block between threads: copying 100,000 little arrays one by one takes longer than reading them. Source: docs/adr/0002-sqlite-embedded.md.

import type { PersoonId } from '@ketenbeeld/shared/vocabulary/ids'
import type { LoggedUpdate } from '../storage.ts'

export interface PackedUpdates {
  readonly seqs: Float64Array
  readonly ats: Float64Array
  /** Where each update ends in `bytes`. */
  readonly ends: Float64Array
  readonly authors: readonly (PersoonId | null)[]
  readonly bytes: Uint8Array
}

/** One update as a bare row; a row object per update costs twice the time. */
export type UpdateRow = readonly [seq: number, author: PersoonId | null, at: number, update: Uint8Array]

export function packUpdates(rows: readonly UpdateRow[]): PackedUpdates {
  const ends = new Float64Array(rows.length)
  let size = 0
  for (const [index, [, , , update]] of rows.entries()) ends[index] = size += update.byteLength
  const bytes = new Uint8Array(size)
  for (const [index, [, , , update]] of rows.entries()) bytes.set(update, ends[index]! - update.byteLength)
  return {
    seqs: Float64Array.from(rows, ([seq]) => seq),
    ats: Float64Array.from(rows, ([, , at]) => at),
    ends,
    authors: rows.map(([, author]) => author),
    bytes,
  }
}

/** Unpack into updates that are views on the one block. */
export function unpackUpdates({ seqs, ats, ends, authors, bytes }: PackedUpdates): readonly LoggedUpdate[] {
  return authors.map((author, index) => {
    const update = bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index])
    return { seq: seqs[index]!, author, at: ats[index]!, update }
  })
}
