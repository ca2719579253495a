// Reads a Yjs v1 update without making anything of it: which clients, which clocks, which deletions, and what each struct leans on.
// Bounded: every struct costs bytes, so work and memory are at most proportional to the frame. Source: docs/spec/sync.md (SYN-20…SYN-23); Yjs src/utils/encoding.js.

import { lengthLimit, Reader, Unreadable } from './reader.ts'
import { readContent, readString } from './scan-content.ts'

/** The structs of one client in an update: clocks start … end, bytes from … to. */
export interface Section {
  readonly client: number
  readonly start: number
  readonly end: number
  readonly structs: number
  /** The bytes of the structs themselves, without count, client and clock before them. */
  readonly body: Uint8Array
}

export interface DeleteRange {
  readonly client: number
  readonly start: number
  readonly end: number
}

/** A struct of `client` at `clock` cannot be placed before `onClock` of `onClient` is there. */
export interface Dependency {
  readonly client: number
  readonly clock: number
  readonly onClient: number
  readonly onClock: number
}

export interface Scan {
  readonly update: Uint8Array
  readonly sections: readonly Section[]
  readonly deletes: readonly DeleteRange[]
}

export interface FullScan extends Scan {
  /** What structs say they stand next to or inside, where that is another client's. */
  readonly dependencies: readonly Dependency[]
}

/** Read one update; throws Unreadable when it is not a well-formed v1 update without gaps. */
export function scanUpdate(update: Uint8Array): FullScan {
  const reader = new Reader(update)
  const dependencies: Dependency[] = []
  const sections = readSections(reader, dependencies)
  const deletes = readDeletes(reader)
  reader.end()
  return { update, sections, deletes, dependencies }
}

/** The beginning of a struct: its clock, where it stands in the body, and how many structs come before it. */
export interface StructMark {
  readonly clock: number
  readonly offset: number
  readonly before: number
}

/** Return the structs of a section from this one on, one by one. */
export function* structsOf(section: Section, from?: StructMark): Iterable<StructMark> {
  const reader = new Reader(section.body, from?.offset ?? 0)
  let clock = from?.clock ?? section.start
  for (let before = from?.before ?? 0; clock < section.end; before++) {
    yield { clock, offset: reader.pos, before }
    clock += readStruct(reader, section.client, clock, undefined)
  }
}

function readSections(reader: Reader, dependencies: Dependency[]): Section[] {
  const sections: Section[] = []
  const seen = new Set<number>()
  for (let left = reader.count(5); left > 0; left--) {
    const section = readSection(reader, dependencies)
    if (seen.has(section.client)) throw new Unreadable('client twice')
    seen.add(section.client)
    sections.push(section)
  }
  return sections
}

function readSection(reader: Reader, dependencies: Dependency[]): Section {
  const structs = reader.count(2)
  if (structs === 0) throw new Unreadable('section without structs')
  const client = reader.clientId()
  const start = reader.clock()
  const from = reader.pos
  let clock = start
  for (let left = structs; left > 0; left--) {
    clock += readStruct(reader, client, clock, dependencies)
    if (clock >= lengthLimit) throw new Unreadable('clock too large')
  }
  return { client, start, end: clock, structs, body: reader.bytes.subarray(from, reader.pos) }
}

const hasOrigin = 0x80
const hasRightOrigin = 0x40
const hasParentSub = 0x20
const contentBits = 0x1f

/** Read one struct and return how many clocks it takes. */
function readStruct(reader: Reader, client: number, clock: number, dependencies: Dependency[] | undefined): number {
  const info = reader.byte()
  const content = info & contentBits
  if (content === 0) return readGarbage(reader, info)
  if (info & hasOrigin) readId(reader, client, clock, dependencies)
  if (info & hasRightOrigin) readId(reader, client, clock, dependencies)
  if ((info & (hasOrigin | hasRightOrigin)) === 0) readParent(reader, info, client, clock, dependencies)
  return readContent(reader, content)
}

function readGarbage(reader: Reader, info: number): number {
  if (info !== 0) throw new Unreadable('unknown struct')
  const length = reader.clock()
  if (length === 0) throw new Unreadable('struct without length')
  return length
}

function readParent(
  reader: Reader,
  info: number,
  client: number,
  clock: number,
  dependencies: Dependency[] | undefined,
): void {
  const kind = reader.uint()
  if (kind === 1) readString(reader)
  else if (kind === 0) readId(reader, client, clock, dependencies)
  else throw new Unreadable('unknown parent')
  if (info & hasParentSub) readString(reader)
}

function readId(reader: Reader, client: number, clock: number, dependencies: Dependency[] | undefined): void {
  const onClient = reader.clientId()
  const onClock = reader.clock()
  if (onClient !== client) dependencies?.push({ client, clock, onClient, onClock })
  else if (onClock >= clock) throw new Unreadable('leans on itself')
}

function readDeletes(reader: Reader): DeleteRange[] {
  const deletes: DeleteRange[] = []
  for (let clients = reader.count(2); clients > 0; clients--) {
    const client = reader.clientId()
    for (let ranges = reader.count(2); ranges > 0; ranges--) {
      const start = reader.clock()
      const end = start + reader.clock()
      if (end === start || end >= lengthLimit) throw new Unreadable('delete range out of bounds')
      deletes.push({ client, start, end })
    }
  }
  return deletes
}
