// What has been deleted in a room, as merged ranges per client; state vectors do not tell, so the room keeps it. Source: docs/spec/sync.md (SYN-12).

import type { DeleteRange } from './scan.ts'

/** Flat and sorted: start, end, start, end … with room between them. */
type Ranges = number[]

export class DeleteSet {
  private readonly clients = new Map<number, Ranges>()

  add({ client, start, end }: DeleteRange): void {
    const ranges = this.clients.get(client)
    if (ranges) merge(ranges, start, end)
    else this.clients.set(client, [start, end])
  }

  has({ client, start, end }: DeleteRange): boolean {
    const ranges = this.clients.get(client)
    if (!ranges) return false
    const at = firstEndingAt(ranges, start + 1)
    return at < ranges.length && ranges[at]! <= start && end <= ranges[at + 1]!
  }

  /** All ranges, highest client first as Yjs writes them. */
  *perClient(): Iterable<readonly [client: number, ranges: readonly number[]]> {
    for (const client of [...this.clients.keys()].sort((a, b) => b - a)) yield [client, this.clients.get(client)!]
  }

  get size(): number {
    return this.clients.size
  }

  *[Symbol.iterator](): Iterator<DeleteRange> {
    for (const [client, ranges] of this.clients)
      for (let i = 0; i < ranges.length; i += 2) yield { client, start: ranges[i]!, end: ranges[i + 1]! }
  }
}

/** Return the index of the first range that ends at or after this clock. */
function firstEndingAt(ranges: Ranges, clock: number): number {
  let low = 0
  let high = ranges.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle * 2 + 1]! >= clock) high = middle
    else low = middle + 1
  }
  return low * 2
}

function merge(ranges: Ranges, start: number, end: number): void {
  const from = firstEndingAt(ranges, start)
  let to = from
  while (to < ranges.length && ranges[to]! <= end) to += 2
  if (to === from) return void ranges.splice(from, 0, start, end)
  const merged = [Math.min(start, ranges[from]!), Math.max(end, ranges[to - 1]!)] as const
  ranges.splice(from, to - from, ...merged)
}
