// What an update holds beyond a state vector, cut at struct boundaries: no item is decoded into anything, none is rewritten. Source: docs/spec/sync.md (SYN-11).
// A struct that is half known goes along whole; Yjs skips the known half.

import { Reader } from './reader.ts'
import { walkSection, type Scan, type Section } from './scan.ts'
import { writeUpdate, joinedOf, type Joined } from './splice.ts'
import { DeleteSet } from './delete-set.ts'
import { Writer } from './writer.ts'

/** Per client the next clock. */
export type Clocks = ReadonlyMap<number, number>

export function readStateVector(bytes: Uint8Array): Clocks {
  const reader = new Reader(bytes)
  const clocks = new Map<number, number>()
  for (let left = reader.count(2); left > 0; left--) clocks.set(reader.clientId(), reader.clock())
  reader.end()
  return clocks
}

export function writeStateVector(clocks: Clocks): Uint8Array {
  const writer = new Writer(1 + clocks.size * 10)
  writer.uint(clocks.size)
  for (const [client, clock] of clocks) {
    writer.uint(client)
    writer.uint(clock)
  }
  return writer.take()
}

/** Return the part of an update that somebody with this state vector lacks, with all its deletions. */
export function cutUpdate(scan: Scan, known: Clocks): Scan {
  const parts: Joined[] = []
  for (const section of scan.sections) {
    const clock = known.get(section.client) ?? 0
    if (clock < section.end) parts.push(joinedOf(clock <= section.start ? section : cutSection(section, clock)))
  }
  const deletes = new DeleteSet()
  for (const range of scan.deletes) deletes.add(range)
  return writeUpdate(parts, deletes)
}

/** Return the section from the struct that holds this clock. */
function cutSection(section: Section, clock: number): Section {
  let start = section.start
  let offset = 0
  let skipped = -1
  walkSection(section, (at, from) => {
    if (at <= clock) {
      start = at
      offset = from
      skipped++
    }
    return at < clock
  })
  return { ...section, start, structs: section.structs - skipped, body: section.body.subarray(offset) }
}
