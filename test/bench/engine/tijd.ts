// How the engine is timed: warm, many times, peers in turn so that a busy moment hits them alike. Source: docs/benchmarks.md.

import { median, percentile } from '../meting.ts'

/** Milliseconds of each of so many turns, after warming up. */
export function tijden(werk: (beurt: number) => unknown, keer = 200, warm = 100): readonly number[] {
  for (let i = 0; i < warm; i++) werk(i)
  return Array.from({ length: keer }, (_, i) => duur(() => werk(i)))
}

export interface Deelnemer {
  readonly wie: string
  readonly werk: (beurt: number) => unknown
  /** How many times per turn; a turn should take about a millisecond. */
  readonly keer: number
}

/** Median milliseconds of one calculation per participant, in turns. */
export function omEnOm(deelnemers: readonly Deelnemer[], beurten: number): ReadonlyMap<string, number> {
  const gemeten = new Map(deelnemers.map(({ wie }) => [wie, [] as number[]]))
  for (const { werk, keer } of deelnemers) for (let i = 0; i < keer * 5; i++) werk(i)
  for (let beurt = 0; beurt < beurten; beurt++)
    for (const { wie, werk, keer } of deelnemers) {
      const ms = duur(() => {
        for (let i = 0; i < keer; i++) werk(beurt * keer + i)
      })
      gemeten.get(wie)!.push(ms / keer)
    }
  return new Map([...gemeten].map(([wie, lijst]) => [wie, median(lijst)]))
}

export function duur(werk: () => unknown): number {
  const begin = performance.now()
  werk()
  return performance.now() - begin
}

/** p50 / p95 with as many digits as they need. */
export function spreiding(lijst: readonly number[]): string {
  return `${milli(median(lijst))} / ${milli(percentile(lijst, 0.95))}`
}

export function milli(waarde: number): string {
  return `${waarde < 0.1 ? waarde.toFixed(3) : waarde < 10 ? waarde.toFixed(2) : waarde.toFixed(0)} ms`
}
