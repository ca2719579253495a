import { describe, expect, it } from 'vitest'
import { moment, momentOf, msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { makeServertijd } from './servertijd.ts'

const server = moment('2024-09-04T07:27:00.000Z')

/** A clock of which the test turns the hand. */
function hand() {
  let ms = 1_000
  return { tik: () => ms, verder: (n: number) => void (ms += n) }
}

describe('servertijd (SCH)', () => {
  it('[SCH-9] follows the server with half the round trip, whatever this computer thinks the time is', () => {
    const { tik, verder } = hand()
    const tijd = makeServertijd(tik, 0)
    tijd.gehoord(server, 80)
    expect(msOf(tijd.nu())).toBe(msOf(server) + 40)
    verder(1_500)
    expect(msOf(tijd.nu())).toBe(msOf(server) + 1_540)
  })

  it('[SCH-9] a small correction does not turn time back', () => {
    const { tik, verder } = hand()
    const tijd = makeServertijd(tik, 0)
    tijd.gehoord(server, 0)
    const voor = tijd.nu()
    verder(100)
    tijd.gehoord(momentOf(msOf(server) - 300), 0)
    expect(tijd.nu()).toBe(voor)
  })

  it('[SCH-9] the demo clock that is moved on moves it on, once', () => {
    const tijd = makeServertijd(hand().tik, msOf(server))
    const straks = moment('2024-09-05T10:00:00.000Z')
    tijd.minstens(straks)
    tijd.minstens(server)
    expect(tijd.nu()).toBe(straks)
  })
})
