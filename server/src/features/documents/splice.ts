// Makes one update of many without decoding a single item: v1 shares nothing between structs, so sections of a client can be put end to end. Source: docs/spec/sync.md (SYN-13).
// Y.mergeUpdates is quadratic in the number of updates; this is linear. Where sections overlap it is left to Yjs.

import { mergeUpdates } from 'yjs'
import { DeleteSet } from './delete-set.ts'
import { scanUpdate, type Scan, type Section } from './scan.ts'
import { Writer } from './writer.ts'

/** Two zeroes: no structs, no deletions. */
export const emptyUpdate: Uint8Array = Uint8Array.of(0, 0)

export const isEmpty = (scan: Scan): boolean => scan.sections.length === 0 && scan.deletes.length === 0

/** Return one update that says what these say together, in their order. */
export function spliceUpdates(scans: readonly Scan[]): Scan {
  if (scans.length === 1) return scans[0]!
  const sections = joinSections(scans)
  if (!sections) return scanUpdate(mergeUpdates(scans.map((scan) => scan.update)))
  return writeUpdate(sections, deletesOf(scans))
}

/** Write an update from sections and deletions; the scan of it comes back with it, without reading it again. */
export function writeUpdate(parts: readonly Joined[], deletes: DeleteSet): Scan {
  const writer = new Writer(256 + parts.reduce((sum, part) => sum + part.bytes + 20, 0))
  writer.uint(parts.length)
  const sections = parts.map((part) => writeSection(writer, part))
  writeDeletes(writer, deletes)
  const update = writer.take()
  return {
    update,
    sections: sections.map(({ section, from, to }) => ({ ...section, body: update.subarray(from, to) })),
    deletes: [...deletes],
  }
}

/** Sections of one client that follow each other. */
export interface Joined {
  readonly client: number
  readonly start: number
  end: number
  structs: number
  bytes: number
  readonly bodies: Uint8Array[]
}

export function joinedOf({ client, start, end, structs, body }: Section): Joined {
  return { client, start, end, structs, bytes: body.length, bodies: [body] }
}

/** Put sections end to end per client, highest client first; undefined where two do not meet exactly. */
function joinSections(scans: readonly Scan[]): Joined[] | undefined {
  const perClient = new Map<number, Joined>()
  for (const scan of scans) for (const section of scan.sections) if (!joinSection(perClient, section)) return undefined
  return [...perClient.values()].sort((a, b) => b.client - a.client)
}

function joinSection(perClient: Map<number, Joined>, section: Section): boolean {
  const joined = perClient.get(section.client)
  if (!joined) {
    perClient.set(section.client, joinedOf(section))
    return true
  }
  if (joined.end !== section.start) return false
  joined.end = section.end
  joined.structs += section.structs
  joined.bytes += section.body.length
  joined.bodies.push(section.body)
  return true
}

function deletesOf(scans: readonly Scan[]): DeleteSet {
  const deletes = new DeleteSet()
  for (const scan of scans) for (const range of scan.deletes) deletes.add(range)
  return deletes
}

function writeSection(writer: Writer, { client, start, end, structs, bodies }: Joined) {
  writer.uint(structs)
  writer.uint(client)
  writer.uint(start)
  const from = writer.length
  for (const body of bodies) writer.bytes(body)
  return { section: { client, start, end, structs }, from, to: writer.length }
}

function writeDeletes(writer: Writer, deletes: DeleteSet): void {
  writer.uint(deletes.size)
  for (const [client, ranges] of deletes.perClient()) {
    writer.uint(client)
    writer.uint(ranges.length / 2)
    for (let i = 0; i < ranges.length; i += 2) {
      writer.uint(ranges[i]!)
      writer.uint(ranges[i + 1]! - ranges[i]!)
    }
  }
}
