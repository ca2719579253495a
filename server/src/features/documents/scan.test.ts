// The scanner against hostile bytes: it refuses what would make Yjs throw, hang or wait for ever, and never throws anything else itself.

import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { judgeUpdate } from './judge.ts'
import { Knowledge } from './knowledge.ts'
import { Unreadable } from './reader.ts'
import { scanUpdate } from './scan.ts'
import { below, randomHistory, randomOf } from './test-support/random-doc.ts'
import { utf16Length } from './utf8.ts'
import { Writer } from './writer.ts'

/** Write an update by hand: sections of structs given as bytes. */
function forged(...sections: { client: number; clock: number; structs: number[][] }[]): Uint8Array {
  const writer = new Writer()
  writer.uint(sections.length)
  for (const { client, clock, structs } of sections) {
    for (const value of [structs.length, client, clock]) writer.uint(value)
    writer.bytes(Uint8Array.from(structs.flat()))
  }
  writer.uint(0)
  return writer.take()
}

/** A struct at the root 't' with this content. */
const atRoot = (content: number, ...bytes: number[]): number[] => [content, 1, 1, 0x74, ...bytes]
const one = (struct: number[]): Uint8Array => forged({ client: 1, clock: 0, structs: [struct] })
const text = (value: string): number[] => [value.length, ...Buffer.from(value)]

describe('the scanner (SYN)', () => {
  it.each<[string, Uint8Array]>([
    ['text that is not UTF-8', one(atRoot(4, 1, 0xff))],
    ['an overlong form', one(atRoot(4, 2, 0xc0, 0x80))],
    ['half a surrogate pair', one(atRoot(4, 3, 0xed, 0xa0, 0x80))],
    ['an empty text', one(atRoot(4, 0))],
    ['an embed that is no JSON', one(atRoot(5, ...text('{stuk')))],
    ['a format whose value is no JSON', one(atRoot(6, ...text('bold'), ...text('ja')))],
    ['JSON content that is no JSON', one(atRoot(2, 1, ...text('{')))],
    ['an unknown type', one(atRoot(7, 9))],
    ['an unknown kind of value', one(atRoot(8, 1, 1))],
    [
      'a value nested deeper than a stack takes',
      one(atRoot(8, 1, ...Array.from({ length: 200 }, () => [117, 1]).flat(), 126)),
    ],
    ['an object that changes its own prototype', one(atRoot(8, 1, 118, 1, ...text('__proto__'), 126))],
    ['a document in a document', one(atRoot(9, ...text('sub'), 126))],
    ['a gap between structs', forged({ client: 1, clock: 0, structs: [[10, 5]] })],
    ['an unknown content', one(atRoot(11, 0))],
    ['a number without end', one(atRoot(8, 1, 125, ...Array.from({ length: 12 }, () => 255)))],
    ['an unknown kind of parent', one([4, 2, 1, 0x74, 1, 0x61])],
    ['deleted content without length', one(atRoot(1, 0))],
  ])('[SYN-21] refuses %s', (_what, update) => expect(() => scanUpdate(update)).toThrow(Unreadable))

  it.each<[string, Uint8Array]>([
    ['a count larger than the bytes that follow', Uint8Array.of(255, 255, 255, 255, 15)],
    ['more structs than bytes', Uint8Array.of(1, 200, 1, 1, 0, 0, 1, 0)],
    ['a length above 2³¹', one([1, 1, 1, 0x74, 255, 255, 255, 255, 127])],
    ['a client twice', forged({ client: 1, clock: 0, structs: [[0, 1]] }, { client: 1, clock: 1, structs: [[0, 1]] })],
    [
      'a section without structs',
      forged({ client: 1, clock: 0, structs: [] }, { client: 2, clock: 0, structs: [[0, 1]] }),
    ],
    ['bytes left over', new Uint8Array([...one([0, 1]), 0])],
    ['a deletion of nothing', Uint8Array.of(0, 1, 1, 1, 5, 0)],
  ])('[SYN-20] refuses %s', (_what, update) => expect(() => scanUpdate(update)).toThrow(Unreadable))

  it('[SYN-23] refuses a struct that leans on itself, and clients that lean on each other in a circle', () => {
    const leaning = (client: number, clock: number): number[] => [0x84, client, clock, 1, 0x61]
    expect(() => scanUpdate(one(leaning(1, 0)))).toThrow(Unreadable)
    const circle = forged(
      { client: 2, clock: 0, structs: [leaning(1, 0)] },
      { client: 1, clock: 0, structs: [leaning(2, 0)] },
    )
    expect(judgeUpdate(scanUpdate(circle), new Knowledge()).kind).toBe('onmogelijk')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, circle)
    expect(doc.store.pendingStructs).not.toBeNull()
  })

  it('[SYN-23] accepts clients that lean on each other by turns', () => {
    const plain = atRoot(4, 1, 0x61)
    const leaning = (client: number, clock: number): number[] => [0x84, client, clock, 1, 0x61]
    const turns = forged(
      { client: 2, clock: 0, structs: [leaning(1, 0), leaning(1, 1)] },
      { client: 1, clock: 0, structs: [plain, leaning(2, 0)] },
    )
    expect(judgeUpdate(scanUpdate(turns), new Knowledge()).kind).toBe('nieuw')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, turns)
    expect(doc.store.pendingStructs).toBeNull()
  })

  it.each(['', 'a', 'é', '€', '😀', 'a😀é漢\u{10ffff}\ufffd'])('[SYN-20] counts %j as JavaScript does', (value) =>
    expect(utf16Length(new TextEncoder().encode(value))).toBe(value.length),
  )

  const perSeed = 1000
  it.each(Array.from({ length: 10 }, (_, seed) => seed + 1))(
    '[SYN-20] seed %d: a thousand mutated or random updates are refused, or are what Yjs can read',
    (seed) => {
      const random = randomOf(seed)
      const real = randomHistory(seed, 40).updates
      for (let round = 0; round < perSeed; round++) checkAgainstYjs(mutate(real[below(random, real.length)]!, random))
    },
  )
})

function mutate(update: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.1) return Uint8Array.from({ length: below(random, 60) }, () => below(random, 256))
  const copy = Uint8Array.from(update)
  for (let times = 1 + below(random, 3); times > 0; times--) copy[below(random, copy.length)] = below(random, 256)
  return random() < 0.2 ? copy.subarray(0, below(random, copy.length)) : copy
}

/** What the judge lets into an empty room, Yjs takes without an error and without anything left waiting. */
function checkAgainstYjs(update: Uint8Array): void {
  try {
    if (judgeUpdate(scanUpdate(update), new Knowledge()).kind !== 'nieuw') return
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
    return
  }
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  expect(doc.store.pendingStructs).toBeNull()
}
