// Keeps what was worked out for a kader: the same kader comes back at every keystroke and every run. Source: decisions, How fast is fast.
import type { ModelKader } from './cellen.ts'

/** The same function, that works out each kader once; it remembers the last few. `maak` may depend on nothing but the kader. */
export function perKader<T>(maak: (kader: ModelKader) => T): (kader: ModelKader) => T {
  const bewaard = new Map<string, T>()
  return (kader) => {
    const { startjaar, jaren, scenarios, peaScenarios } = kader
    const sleutel = JSON.stringify([startjaar, jaren, scenarios, peaScenarios])
    return onthoud(bewaard, sleutel, () => maak(kader))
  }
}

/** Take from memory, or make and remember; above `hoogstens` the oldest makes room. */
export function onthoud<T>(bewaard: Map<string, T>, sleutel: string, maak: () => T, hoogstens = 8): T {
  const bekend = bewaard.get(sleutel)
  if (bekend !== undefined) return bekend
  const nieuw = maak()
  const oudste = bewaard.keys().next().value
  if (bewaard.size >= hoogstens && oudste !== undefined) bewaard.delete(oudste)
  bewaard.set(sleutel, nieuw)
  return nieuw
}
