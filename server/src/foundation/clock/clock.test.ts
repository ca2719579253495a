// The real clock with its lead, and the clock of the tests. Source: docs/spec/planning.md (PL-1).

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { moment } from '@ketenbeeld/shared/vocabulary/ids'
import { SystemClock } from './clock.ts'
import { TestClock } from './test-clock.ts'

const start = moment('2024-11-21T08:00:00.000Z')
const startMs = Date.parse(start)
const dag = 24 * 60 * 60 * 1000

describe('klok (PL)', () => {
  beforeEach(() => vi.useFakeTimers({ now: startMs }))
  afterEach(() => vi.useRealTimers())

  it('[PL-1] an alarm far away goes off at its moment, once, and not when it was cancelled', () => {
    const clock = new SystemClock()
    const rang: string[] = []
    clock.at(startMs + 40 * dag, () => rang.push('ver'))
    const cancel = clock.at(startMs + dag, () => rang.push('nooit'))
    cancel()
    vi.advanceTimersByTime(40 * dag - 1)
    expect(rang).toEqual([])
    vi.advanceTimersByTime(1 + dag)
    expect(rang).toEqual(['ver'])
  })

  it('[PL-1] a lead moves the clock and everything that waits on it', () => {
    const clock = new SystemClock()
    const rang: string[] = []
    clock.at(startMs + 2 * dag, () => rang.push('overmorgen'))
    clock.setVoorsprong(dag)
    expect(clock.moment()).toBe('2024-11-22T08:00:00.000Z')
    vi.advanceTimersByTime(dag - 1)
    expect(rang).toEqual([])
    vi.advanceTimersByTime(1)
    expect(rang).toEqual(['overmorgen'])
    clock.at(startMs, () => rang.push('al geweest'))
    vi.advanceTimersByTime(0)
    expect(rang).toEqual(['overmorgen', 'al geweest'])
  })

  it('[PL-1] the clock of the tests rings in order while it moves, each alarm at its own moment', () => {
    const clock = new TestClock(start)
    const rang: string[] = []
    const note = () => rang.push(clock.moment())
    clock.at(startMs + 3000, note)
    clock.at(startMs + 1000, () => {
      note()
      clock.at(startMs + 2000, note)
    })
    clock.at(startMs + 1500, note)()
    clock.advance(5000)
    expect(rang.map((one) => one.slice(17, 19))).toEqual(['01', '02', '03'])
    expect(clock.now()).toBe(startMs + 5000)
    clock.at(startMs + 60_000, note)
    clock.setVoorsprong(60_000)
    expect(rang).toHaveLength(4)
  })
})
