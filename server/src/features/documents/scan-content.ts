// Reads the content of one Yjs item and says how many clocks it takes; refuses what would make a receiving Yjs throw. Source: docs/spec/sync.md (SYN-21); Yjs src/structs/Content*.js.

import { Reader, Unreadable } from './reader.ts'
import { utf16Length } from './utf8.ts'

/** Read the content with this number; return its length in clocks, always at least 1. */
export function readContent(reader: Reader, content: number): number {
  switch (content) {
    case 1:
      return atLeastOne(reader.clock())
    case 2:
      return times(reader, readJsonOrUndefined)
    case 3:
      return one(readBytes(reader))
    case 4:
      return atLeastOne(readString(reader))
    case 5:
      return one(readJson(reader))
    case 6:
      return one(readString(reader), readJson(reader))
    case 7:
      return one(readType(reader))
    case 8:
      return times(reader, readAny)
    default:
      // 9 is a document in a document, which ours never hold; 10 is a gap.
      throw new Unreadable(content === 10 ? 'gap' : 'unknown content')
  }
}

/** The reading was the point; the item counts for one. */
const one = (..._read: unknown[]): number => 1

function atLeastOne(length: number): number {
  if (length === 0) throw new Unreadable('struct without length')
  return length
}

function times(reader: Reader, read: (reader: Reader) => unknown): number {
  const count = atLeastOne(reader.count(1))
  for (let left = count; left > 0; left--) read(reader)
  return count
}

const readBytes = (reader: Reader): void => reader.skip(reader.count(1))

/** Read a text and return its length in UTF-16 units, which is how Yjs counts. */
export const readString = (reader: Reader): number => utf16Length(reader.buffer())

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readJson(reader: Reader): void {
  checkJson(readText(reader))
}

function readJsonOrUndefined(reader: Reader): void {
  const text = readText(reader)
  if (text !== 'undefined') checkJson(text)
}

function readText(reader: Reader): string {
  try {
    return decoder.decode(reader.buffer())
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('not UTF-8')
  }
}

function checkJson(text: string): void {
  if (text === 'null' || text === 'true') return
  try {
    JSON.parse(text)
  } catch {
    throw new Unreadable('not JSON')
  }
}

function readType(reader: Reader): void {
  const type = reader.uint()
  if (type > 6) throw new Unreadable('unknown type')
  if (type === 3 || type === 5) readString(reader)
}

/** Deeper than any value of ours; far less than what a receiver's stack can take. */
const deepest = 64

function readAny(reader: Reader, depth = 0): void {
  if (depth > deepest) throw new Unreadable('too deep')
  const kind = reader.byte()
  switch (kind) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return
    case 125:
      return readVarInt(reader)
    case 124:
      return reader.skip(4)
    case 123: // float64
    case 122: // bigint
      return reader.skip(8)
    case 119:
      readString(reader)
      return
    case 118:
      return readObject(reader, depth)
    case 117:
      for (let left = reader.count(1); left > 0; left--) readAny(reader, depth + 1)
      return
    case 116:
      return readBytes(reader)
    default:
      throw new Unreadable('unknown value')
  }
}

function readObject(reader: Reader, depth: number): void {
  for (let left = reader.count(2); left > 0; left--) {
    if (readText(reader) === '__proto__') throw new Unreadable('forbidden key')
    readAny(reader, depth + 1)
  }
}

function readVarInt(reader: Reader): void {
  for (let bytes = 1; reader.byte() >= 128; bytes++) if (bytes === 8) throw new Unreadable('number too long')
}
