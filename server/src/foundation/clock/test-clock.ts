// A clock that stands still until somebody moves it; alarms go off in order while it moves. For tests only.

import { momentOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import type { Clock } from './clock.ts'

interface Pending {
  readonly time: number
  readonly callback: () => void
}

export class TestClock implements Clock {
  private real: number
  private voorsprong = 0
  private pending: Pending[] = []

  constructor(start: number | Moment = 0) {
    this.real = typeof start === 'number' ? start : Date.parse(start)
  }

  now(): number {
    return this.real + this.voorsprong
  }

  moment(): Moment {
    return momentOf(this.now())
  }

  at(time: number, callback: () => void): () => void {
    const alarm = { time, callback }
    this.pending = [...this.pending, alarm].sort((a, b) => a.time - b.time)
    // A real clock never calls back within at(): whoever asks must be able to keep the function that cancels.
    if (time <= this.now()) queueMicrotask(() => this.ring())
    return () => void (this.pending = this.pending.filter((one) => one !== alarm))
  }

  setVoorsprong(ms: number): void {
    this.voorsprong = ms
    this.ring()
  }

  /** Let this much time pass; what is due on the way goes off at its own moment, one after the other. */
  advance(ms: number): void {
    this.moveTo(this.now() + ms)
  }

  /** Go to a moment; back is possible too, as real clocks sometimes do. */
  moveTo(time: number | Moment): void {
    const target = typeof time === 'number' ? time : Date.parse(time)
    for (let next = this.pending[0]; next && next.time <= target; next = this.pending[0]) {
      this.real = Math.max(next.time, this.now()) - this.voorsprong
      this.ring()
    }
    this.real = target - this.voorsprong
  }

  private ring(): void {
    for (let next = this.pending[0]; next && next.time <= this.now(); next = this.pending[0]) {
      this.pending = this.pending.slice(1)
      next.callback()
    }
  }
}
