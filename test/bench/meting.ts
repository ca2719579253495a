// What every measurement shares: percentiles, medians, rows of a table, and the machine they came from. Source: docs/benchmarks.md.

import { availableParallelism, cpus, release, totalmem } from 'node:os'

/** Return the p-th percentile (0..1) of some samples by nearest rank. */
export function percentile(samples: readonly number[], p: number): number {
  if (samples.length === 0) throw new RangeError('percentile of nothing')
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))]!
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5)

export interface Rij {
  readonly wat: string
  readonly uitkomst: string
}

export interface Meting {
  readonly titel: string
  readonly hoe: string
  readonly rijen: readonly Rij[]
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`

/** One sentence on the machine, for below the figures. */
export const machine = (): string =>
  `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'onbekende processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`
