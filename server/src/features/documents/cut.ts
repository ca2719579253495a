// What an update holds beyond a state vector, cut at struct boundaries: no item is decoded into anything, none is rewritten. Source: docs/spec/sync.md (SYN-11).
// A struct that is half known goes along whole; Yjs skips the known half.

import { Reader } from './reader.ts'
import { structsOf, type Scan, type Section, type StructMark } from './scan.ts'
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
  let from = markBefore(section, clock)
  for (const mark of structsOf(section, from)) {
    if (mark.clock > clock) break
    from = mark
  }
  const { clock: start, offset, before } = from
  return { ...section, start, structs: section.structs - before, body: section.body.subarray(offset) }
}

/** One mark per so many structs. */
const markEvery = 128

/** Marks of long sections, made the first time somebody comes back with part of them; after that a cut reads few structs. */
const marksOf = new WeakMap<Section, readonly StructMark[]>()

function markBefore(section: Section, clock: number): StructMark {
  const first: StructMark = { clock: section.start, offset: 0, before: 0 }
  if (section.structs <= markEvery) return first
  const marks = marksOf.get(section) ?? makeMarks(section)
  marksOf.set(section, marks)
  let low = 0
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >> 1
    if (marks[middle]!.clock <= clock) low = middle + 1
    else high = middle
  }
  return marks[low - 1] ?? first
}

function makeMarks(section: Section): StructMark[] {
  const marks: StructMark[] = []
  for (const mark of structsOf(section)) if (mark.before % markEvery === 0) marks.push(mark)
  return marks
}
