// The sending half of a socket whose other side does not read.

import { Duplex } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from './limits.ts'
import { Outlet } from './outlet.ts'
import { newTellers } from './tellers.ts'

const KiB = 1024
const frame = (bytes: number): Buffer => Buffer.alloc(bytes)

/** A socket that takes nothing until it is told to. */
function stalled() {
  const waiting: (() => void)[] = []
  const socket = new Duplex({ write: (_chunk, _encoding, done) => void waiting.push(done), read: () => {} })
  const flow = (): void => {
    for (let done = waiting.shift(); done; done = waiting.shift()) done()
  }
  return { socket, flow }
}

function outletOn(socket: Duplex) {
  const caughtUpFrom: number[] = []
  const outlet = new Outlet(socket, defaultLimits, newTellers(), (seq) => caughtUpFrom.push(seq))
  outlet.join([], 10)
  return { outlet, caughtUpFrom }
}

describe('a slow receiver (SYN)', () => {
  it('[SYN-36] misses cursors above 256 KiB and updates above 1 MiB, however much there is to send', () => {
    const { socket } = stalled()
    const { outlet } = outletOn(socket)
    outlet.deliver(frame(300 * KiB), 11, 0)
    outlet.deliverAwareness(frame(KiB))
    expect(outlet.unsent).toBe(300 * KiB)
    for (let seq = 12; seq < 200; seq++) outlet.deliver(frame(300 * KiB), seq, 0)
    expect(outlet.unsent).toBe(1200 * KiB)
  })

  it('[SYN-36] is caught up from the last position it was sent when it reads on', async () => {
    const { socket, flow } = stalled()
    const { outlet, caughtUpFrom } = outletOn(socket)
    for (let seq = 11; seq < 40; seq++) outlet.deliver(frame(600 * KiB), seq, 0)
    const drained = new Promise((resolve) => socket.once('drain', resolve))
    flow()
    await drained
    expect(caughtUpFrom).toEqual([12])
    outlet.deliver(frame(KiB), 40, 0)
    expect(outlet.unsent).toBeGreaterThan(0)
  })

  it('[SYN-36] is hopeless when it stays behind for half a minute, a joiner a second per 64 KiB later', () => {
    const { socket } = stalled()
    const { outlet } = outletOn(socket)
    for (let seq = 11; seq < 20; seq++) outlet.deliver(frame(600 * KiB), seq, 1000)
    expect([30_000, 31_001].map((now) => outlet.isHopeless(now))).toEqual([false, true])
    const joining = outletOn(stalled().socket).outlet
    joining.join([frame(6400 * KiB)], 10)
    joining.deliver(frame(KiB), 11, 1000)
    expect([31_001, 131_001, 140_000].map((now) => joining.isHopeless(now))).toEqual([false, false, true])
  })

  it('[SYN-36] is hopeless at once with more than 8 MiB waiting beside its join', () => {
    const { outlet } = outletOn(stalled().socket)
    for (let ask = 0; ask < 2; ask++) outlet.join([frame(20 * 1024 * KiB)], 10)
    expect(outlet.isHopeless(0)).toBe(true)
  })
})
