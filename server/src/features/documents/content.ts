// What is durable of a room, in memory: a merged snapshot and the tail of the log behind it. No Y.Doc. Source: docs/spec/sync.md (SYN-10…SYN-13).

import { cutUpdate, type Clocks } from './cut.ts'
import { frameOf } from './frame.ts'
import type { Scan } from './scan.ts'
import { emptyUpdate, spliceUpdates } from './splice.ts'
import { writeStep2, writeUpdateMessage } from './wire.ts'

/** Neighbouring updates of the log as one. */
interface Chunk {
  readonly seq: number
  readonly scan: Scan
}

const nothing: Scan = { update: emptyUpdate, sections: [], deletes: [] }

export class Content {
  private snapshot: Chunk | undefined
  /** Oldest first; each chunk is at least as large as all behind it, so there are few and an update is copied few times. */
  private tail: Chunk[] = []
  /** The last position of the log that is in here. */
  seq = 0
  /** Chunks do not grow over this position, where a snapshot is being made. */
  private boundary = 0
  private snapshotFrame: Buffer | undefined
  private tailFrame: Buffer | undefined

  get bytes(): number {
    return this.snapshotBytes + this.tailBytes
  }

  get snapshotBytes(): number {
    return this.snapshot?.scan.update.length ?? 0
  }

  get tailBytes(): number {
    return this.tail.reduce((sum, chunk) => sum + chunk.scan.update.length, 0)
  }

  /** Take in the next part of the log. */
  append(scan: Scan, seq: number): void {
    this.tail.push({ scan, seq })
    this.seq = seq
    this.tailFrame = undefined
    while (this.mayMergeLast()) this.mergeLast()
  }

  /** Return what a snapshot would be made of, and keep the tail behind it apart until compact() is called. */
  prepareSnapshot(): { readonly seq: number; readonly update: Uint8Array } {
    this.boundary = this.seq
    return { seq: this.seq, update: this.whole().update }
  }

  /** Put a snapshot in place of the log up to and with its position. */
  compact(scan: Scan, seq: number): void {
    this.snapshot = { scan, seq }
    this.seq = Math.max(this.seq, seq)
    this.tail = this.tail.filter((chunk) => chunk.seq > seq)
    this.snapshotFrame = undefined
    this.tailFrame = undefined
  }

  /** Return everything as one update. */
  whole(): Scan {
    const all = this.all()
    return all.length === 0 ? nothing : spliceUpdates(all)
  }

  /** Return what the log holds after this position; possibly more, never less. */
  since(seq: number): Scan {
    const chunks = this.tail.filter((chunk) => chunk.seq > seq)
    if ((this.snapshot?.seq ?? 0) > seq) return this.whole()
    return chunks.length === 0 ? nothing : spliceUpdates(chunks.map((chunk) => chunk.scan))
  }

  /** Return the frames that bring somebody with this state to the whole; the step 2 comes last, so nobody is "synced" before the content is there. */
  joinFrames(known: Clocks): readonly Buffer[] {
    return known.size === 0 ? this.framesForNobody() : this.framesBeyond(known)
  }

  /** The same bytes for everybody who has nothing. */
  private framesForNobody(): readonly Buffer[] {
    this.tailFrame ??= frameOf(writeStep2(spliceAll(this.tail).update))
    if (!this.snapshot) return [this.tailFrame]
    this.snapshotFrame ??= frameOf(writeUpdateMessage(this.snapshot.scan.update))
    return [this.snapshotFrame, this.tailFrame]
  }

  private framesBeyond(known: Clocks): readonly Buffer[] {
    const missing = this.all().map((scan) => cutUpdate(scan, known))
    return [frameOf(writeStep2(missing.length === 0 ? emptyUpdate : spliceUpdates(missing).update))]
  }

  private all(): Scan[] {
    return [...(this.snapshot ? [this.snapshot] : []), ...this.tail].map((chunk) => chunk.scan)
  }

  private mayMergeLast(): boolean {
    const before = this.tail.at(-2)
    return before !== undefined && before.seq > this.boundary && sizeAt(this.tail, -2) < 2 * sizeAt(this.tail, -1)
  }

  private mergeLast(): void {
    const last = this.tail.pop()!
    const before = this.tail.pop()!
    this.tail.push({ seq: last.seq, scan: spliceUpdates([before.scan, last.scan]) })
  }
}

const sizeAt = (chunks: readonly Chunk[], index: number): number => chunks.at(index)!.scan.update.length

const spliceAll = (chunks: readonly Chunk[]): Scan =>
  chunks.length === 0 ? nothing : spliceUpdates(chunks.map((chunk) => chunk.scan))
