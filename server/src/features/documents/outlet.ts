// The sending half of one socket: what is sent when the receiver is quick, slow, or not reading at all. Source: docs/spec/sync.md (SYN-36).

import type { Duplex } from 'node:stream'
import type { SyncLimits } from './limits.ts'
import type { Tellers } from './tellers.ts'

/** Bytes per millisecond we expect of the slowest line when we judge how long a joiner may take. */
const slowestLine = 64

export class Outlet {
  private readonly socket: Duplex
  private readonly limits: SyncLimits
  private readonly tellers: Tellers
  private readonly catchUp: (afterSeq: number) => void
  /** The last position of the log this receiver was sent; undefined until it joined. */
  private sent: number | undefined
  private behindUntil: number | undefined
  private joinBytes = 0
  private open = true

  constructor(socket: Duplex, limits: SyncLimits, tellers: Tellers, catchUp: (afterSeq: number) => void) {
    this.socket = socket
    this.limits = limits
    this.tellers = tellers
    this.catchUp = catchUp
    socket.on('drain', () => this.drained())
  }

  get joined(): boolean {
    return this.sent !== undefined
  }

  get unsent(): number {
    return this.socket.writableLength
  }

  /** Write one ready frame, whatever the state of the receiver. */
  write(frame: Buffer): void {
    if (!this.open || this.socket.destroyed) return
    this.socket.write(frame)
    this.tellers.framesUit++
    this.tellers.bytesUit += frame.length
  }

  /** Send what a joiner lacks, up to this position of the log; what follows it is delivered from now on. */
  join(frames: readonly Buffer[], seq: number): void {
    for (const frame of frames) this.write(frame)
    this.joinBytes = frames.reduce((sum, frame) => sum + frame.length, 0)
    this.sent = seq
  }

  /** Deliver an update that brings the receiver to `seq`; a receiver that does not keep up is sent it later. */
  deliver(frame: Buffer, seq: number, now: number): void {
    if (this.sent === undefined || this.behindUntil !== undefined) return
    if (this.unsent > this.limits.unsentBehind) return this.fallBehind(now)
    this.write(frame)
    this.sent = seq
  }

  /** The sender of an update has it already. */
  skipTo(seq: number): void {
    if (this.sent !== undefined && this.behindUntil === undefined) this.sent = seq
  }

  /** Deliver cursors; they are the first thing a slow receiver misses. */
  deliverAwareness(frame: Buffer): void {
    if (this.sent !== undefined && this.unsent <= this.limits.unsentNoAwareness) this.write(frame)
  }

  /** Say whether this receiver costs more than it may: too much unsent, or behind for too long. */
  isHopeless(now: number): boolean {
    return this.unsent > this.limits.unsentClose + this.joinBytes || (this.behindUntil ?? Infinity) < now
  }

  stop(): void {
    this.open = false
  }

  private fallBehind(now: number): void {
    this.tellers.achterop++
    this.behindUntil = now + this.limits.behindFor + this.joinBytes / slowestLine
  }

  private drained(): void {
    if (this.behindUntil === undefined || this.sent === undefined || !this.open) return
    this.behindUntil = undefined
    this.tellers.bijgetrokken++
    this.catchUp(this.sent)
  }
}
