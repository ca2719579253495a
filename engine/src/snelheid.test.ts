// How long a run takes after warm-up. Source: decisions, How fast is fast; docs/spec/engine.md (ENG-S).
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { mpp20242 } from './voorbeeld/mpp-2024-2.ts'

describe('speed', () => {
  it('[ENG-S-1] one scenario and four scenarios, with room for a slow machine', () => {
    const medio = { ...mpp20242, kader: { ...mpp20242.kader, scenarios: ['medio'] as const } }
    const eigen = Object.fromEntries(Object.entries(mpp20242.cellen).filter(([cel]) => !/\|(min|max)$/.test(cel)))
    expect(duur(() => run({ ...medio, cellen: eigen }))).toBeLessThan(5)
    expect(duur(() => run(mpp20242))).toBeLessThan(20)
  })
})

/** Median of 21 runs after 100, in milliseconds. */
function duur(doe: () => void): number {
  for (let i = 0; i < 100; i++) doe()
  const tijden = Array.from({ length: 21 }, () => {
    const begin = performance.now()
    doe()
    return performance.now() - begin
  })
  return tijden.sort((a, b) => a - b)[10] ?? Infinity
}
