// The one clock of the server. Real time plus a voorsprong that only the demo and tests may set. Source: docs/spec/planning.md (PL-1).

import { momentOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  moment(): Moment
  /** Call back once, when now() reaches this time; fires at once when it has passed. Returns a function that cancels. */
  at(time: number, callback: () => void): () => void
  /** Set how far this clock runs ahead of the real one; pending alarms are planned anew. */
  setVoorsprong(ms: number): void
}

export type Alarm = { readonly time: number; readonly callback: () => void; timer?: NodeJS.Timeout }

/** Longest wait of one timer; setTimeout overflows at 2³¹ ms and a sleeping laptop should notice soon. */
const longestWait = 60_000

export class SystemClock implements Clock {
  private voorsprong = 0
  private readonly alarms = new Set<Alarm>()

  now(): number {
    return Date.now() + this.voorsprong
  }

  moment(): Moment {
    return momentOf(this.now())
  }

  at(time: number, callback: () => void): () => void {
    const alarm: Alarm = { time, callback }
    this.alarms.add(alarm)
    this.plan(alarm)
    return () => this.drop(alarm)
  }

  setVoorsprong(ms: number): void {
    this.voorsprong = ms
    for (const alarm of this.alarms) this.plan(alarm)
  }

  private plan(alarm: Alarm): void {
    clearTimeout(alarm.timer)
    const wait = Math.min(Math.max(alarm.time - this.now(), 0), longestWait)
    alarm.timer = setTimeout(() => (this.now() >= alarm.time ? this.fire(alarm) : this.plan(alarm)), wait)
    alarm.timer.unref()
  }

  private fire(alarm: Alarm): void {
    this.drop(alarm)
    alarm.callback()
  }

  private drop(alarm: Alarm): void {
    clearTimeout(alarm.timer)
    this.alarms.delete(alarm)
  }
}
