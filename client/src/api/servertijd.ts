// The server's clock on this screen: measured with half a round trip, never running back. Source: screens §4 Rondelijn; docs/spec/kanaal.md (KA).

import { momentOf, msOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'

export interface Servertijd {
  readonly nu: () => Moment
  /** The server said `moment`; `rondreisMs` is the round trip of the question, or undefined when the server spoke by itself. */
  readonly gehoord: (moment: Moment, rondreisMs?: number) => void
  /** It is certainly not earlier than this (an entry of the grootboek, or the demo clock that was moved). */
  readonly minstens: (moment: Moment) => void
}

/**
 * Make a clock that follows the server.
 *
 * @param tik Monotonic milliseconds (performance.now), so that a user who changes the computer's clock changes nothing here.
 */
export function makeServertijd(tik: () => number, begin: number): Servertijd {
  let verschil = begin - tik()
  let halveReis = 0
  let laatste = 0
  const set = (epochMs: number): void => {
    verschil = epochMs - tik()
  }
  return {
    nu: () => {
      laatste = Math.max(laatste, verschil + tik())
      return momentOf(laatste)
    },
    gehoord: (moment, rondreisMs) => {
      if (rondreisMs !== undefined) halveReis = rondreisMs / 2
      const epochMs = msOf(moment) + halveReis
      // reason: small corrections may wait for time to catch up; a larger step back means our first guess was wrong
      if (laatste - epochMs > 2_000) laatste = epochMs
      set(epochMs)
    },
    minstens: (moment) => {
      if (msOf(moment) > verschil + tik()) set(msOf(moment))
    },
  }
}
