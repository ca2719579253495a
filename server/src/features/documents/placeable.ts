// Says whether the structs of one update can be placed one after another; two clients that lean on each other in a circle would block every copy for ever. Source: docs/spec/sync.md (SYN-23).

import type { Knowledge } from './knowledge.ts'
import type { Dependency, Section } from './scan.ts'

/** How far a section has been placed, and what the rest of it waits for. */
interface Placing {
  readonly end: number
  readonly waits: Dependency[]
  at: number
  next: number
  busy: boolean
}

/** Caller invariant: every dependency lies within what is known or within these sections. */
export function isPlaceable(
  sections: readonly Section[],
  dependencies: readonly Dependency[],
  known: Knowledge,
): boolean {
  if (sections.length < 2) return true
  const placings = new Map<number, Placing>(
    sections.map(({ client, start, end }) => [client, { end, waits: [], at: start, next: 0, busy: false }]),
  )
  for (const dependency of dependencies)
    if (dependency.onClock >= known.next(dependency.onClient)) placings.get(dependency.client)?.waits.push(dependency)
  return [...placings.values()].every((placing) => placeAll(placing, placings))
}

interface Goal {
  readonly placing: Placing
  /** Place every struct up to and with this clock. */
  readonly until: number
}

/** Place a section to its end, first placing what it waits for; false when that leads back to a struct that is itself waiting. */
function placeAll(placing: Placing, placings: ReadonlyMap<number, Placing>): boolean {
  const stack: Goal[] = [{ placing, until: Infinity }]
  placing.busy = true
  while (stack.length > 0) {
    const goal = stack.at(-1)!
    const needed = place(goal, placings)
    if (needed?.placing.busy) return false
    if (needed) {
      needed.placing.busy = true
      stack.push(needed)
    } else {
      goal.placing.busy = false
      stack.pop()
    }
  }
  return true
}

/** Move a section towards its goal; return what must be placed first, if anything. */
function place({ placing, until }: Goal, placings: ReadonlyMap<number, Placing>): Goal | undefined {
  for (; placing.next < placing.waits.length; placing.next++) {
    const wait = placing.waits[placing.next]!
    placing.at = wait.clock
    if (wait.clock > until) return undefined
    const other = placings.get(wait.onClient)
    if (other && other.at <= wait.onClock) return { placing: other, until: wait.onClock }
  }
  placing.at = placing.end
  return undefined
}
