// Where things stand in the drawing. Source: docs/spec/prognose.md (PR-31).
import { describe, expect, it } from 'vitest'
import { hoogteOp, lijnVan, schaalVan, spreid, streepjes, topVan, vlakOnder } from './tekening.ts'

const vlak = { breedte: 120, hoogte: 100, links: 10, rechts: 10, boven: 20, onder: 20 }
const schaal = schaalVan(vlak, 100, 2)
const xs = [0, 50, 100]
const ys = [0, 2, 0]

describe('the drawing (PR)', () => {
  it('[PR-31] the highest density just fits and the line starts at 0 persons', () => {
    expect([schaal.x(0), schaal.x(100), schaal.y(0), schaal.y(2), schaal.nul]).toEqual([10, 110, 80, 20, 80])
    expect(schaal.persoon(schaal.x(37))).toBeCloseTo(37, 9)
    expect(lijnVan(xs, ys, schaal)).toBe('M10 80L60 20L110 80')
    expect(schaalVan(vlak, 100, 0).y(0)).toBe(80)
    expect(lijnVan([0, 25, 50, 75, 100], [0, 0, 0, 0, 2], schaal)).toBe('M10 80L85 80L110 20')
  })

  it('[PR-31] an area is cut exactly at its two persons', () => {
    expect(hoogteOp(xs, ys, 25)).toBe(1)
    expect(hoogteOp(xs, ys, 100)).toBe(0)
    expect(vlakOnder(xs, ys, [25, 75], schaal)).toBe('M35 80L35 50L60 20L85 50L85 80Z')
    expect(vlakOnder(xs, ys, [100, 100], schaal)).toBe('M110 80L110 80L110 80L110 80Z')
  })

  it('[PR-31] labels keep their order, do not overlap, and stay inside as long as they fit', () => {
    for (const midden of [
      [50, 51, 52, 53],
      [0, 0, 0, 0],
      [400, 400, 400, 400],
      [10, 200, 210, 390],
    ]) {
      // prettier-ignore
      const uit = spreid(midden, 70, 0, 400)
      uit.forEach((m, i) => i > 0 && expect(m - uit[i - 1]!).toBeGreaterThanOrEqual(70))
      expect(uit[0]).toBeGreaterThanOrEqual(35)
      expect(uit.at(-1)).toBeLessThanOrEqual(365)
    }
    expect(spreid([100, 300], 70, 0, 400)).toEqual([100, 300])
  })

  it('[PR-31] finds the top of a line, and round ticks', () => {
    expect(topVan(xs, ys)).toEqual([50, 2])
    expect(streepjes(63_500, 4)).toEqual([0, 20_000, 40_000, 60_000, 80_000])
    expect(streepjes(90_000, 9)).toHaveLength(10)
    expect(streepjes(0, 4)).toEqual([0])
  })
})
