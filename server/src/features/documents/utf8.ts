// Counts UTF-16 units in UTF-8 bytes without making the text; Yjs' clocks count that way. Source: RFC 3629 §4 (which bytes may follow which).

import { Unreadable } from './reader.ts'

/** Return how long the text is in JavaScript; throws Unreadable where a strict decoder would. */
export function utf16Length(bytes: Uint8Array): number {
  let units = 0
  for (let i = 0; i < bytes.length; units++) {
    const first = bytes[i]!
    if (first < 0x80) {
      i += 1
      continue
    }
    const size = sizeOf(first)
    checkFollowers(bytes, i, size, first)
    i += size
    if (size === 4) units++
  }
  return units
}

function sizeOf(first: number): 2 | 3 | 4 {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  if (first >= 0xf0 && first <= 0xf4) return 4
  throw new Unreadable('not UTF-8')
}

function checkFollowers(bytes: Uint8Array, at: number, size: number, first: number): void {
  const [lowest, highest] = secondByteRange(first)
  const second = bytes[at + 1] ?? 0
  if (second < lowest || second > highest) throw new Unreadable('not UTF-8')
  for (let k = 2; k < size; k++) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) throw new Unreadable('not UTF-8')
}

/** No overlong forms (E0, F0), no surrogates (ED), nothing above U+10FFFF (F4). */
function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  if (first === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}
