// The scanner, the splice and the cut against Yjs itself, on random documents.

import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { cutUpdate } from './cut.ts'
import { Knowledge } from './knowledge.ts'
import { judgeUpdate } from './judge.ts'
import { scanUpdate } from './scan.ts'
import { spliceUpdates } from './splice.ts'
import { below, contentOf, randomHistory, randomOf } from './test-support/random-doc.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1)

function docOf(...updates: Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

describe('scan, splice and cut beside Yjs (SYN)', () => {
  it.each(seeds)('[SYN-20] seed %d: the scanner finds the clients and clocks that Yjs finds', (seed) => {
    for (const update of randomHistory(seed, 40).updates) {
      const { from, to } = Y.parseUpdateMeta(update)
      const { sections } = scanUpdate(update)
      expect(sections.map((s) => [s.client, s.start, s.end])).toEqual(
        [...from].map(([c, start]) => [c, start, to.get(c)]),
      )
    }
  })

  it.each(seeds)('[SYN-13] seed %d: splicing a history gives the same document as applying it', (seed) => {
    const { updates, doc } = randomHistory(seed, 80)
    const spliced = spliceUpdates(updates.map(scanUpdate))
    expect(contentOf(docOf(spliced.update))).toEqual(contentOf(doc))
    expect(scanUpdate(spliced.update).sections).toEqual(spliced.sections)
    expect(contentOf(docOf(Y.mergeUpdates(updates)))).toEqual(contentOf(docOf(spliced.update)))
  })

  it.each(seeds)('[SYN-13] seed %d: overlapping parts are merged by Yjs', (seed) => {
    const { updates, doc } = randomHistory(seed, 30)
    const doubled = [...updates, ...updates.slice(-5)].map(scanUpdate)
    expect(contentOf(docOf(spliceUpdates(doubled).update))).toEqual(contentOf(doc))
  })

  it.each(seeds)('[SYN-11] seed %d: a cut brings somebody who has part of it to all of it', (seed) => {
    const { updates, doc } = randomHistory(seed, 80)
    const random = randomOf(seed)
    const half = docOf(...updates.slice(0, below(random, updates.length)))
    for (const whole of [Y.encodeStateAsUpdate(doc), spliceUpdates(updates.map(scanUpdate)).update]) {
      const joiner = docOf(Y.encodeStateAsUpdate(half))
      const vector = Y.decodeStateVector(Y.encodeStateVector(joiner))
      Y.applyUpdate(joiner, cutUpdate(scanUpdate(whole), vector).update)
      expect(contentOf(joiner)).toEqual(contentOf(doc))
      expect(joiner.store.pendingStructs).toBeNull()
    }
  })

  it.each([1, 2, 3])('[SYN-11] seed %d: a cut in a long section, again and again', (seed) => {
    const { updates, doc } = randomHistory(seed, 600)
    const whole = spliceUpdates(updates.map(scanUpdate))
    for (let share = 1; share <= 8; share++) {
      const joiner = docOf(...updates.slice(0, (updates.length * share) / 9))
      Y.applyUpdate(joiner, cutUpdate(whole, Y.decodeStateVector(Y.encodeStateVector(joiner))).update)
      expect(contentOf(joiner)).toEqual(contentOf(doc))
    }
  })

  it.each(seeds)('[SYN-22] seed %d: a true history is accepted update by update, and nothing of it twice', (seed) => {
    const known = new Knowledge()
    const { updates, doc } = randomHistory(seed, 60)
    for (const update of updates) {
      const scan = scanUpdate(update)
      expect(judgeUpdate(scan, known).kind).toBeOneOf(scan.sections.length > 0 ? ['nieuw'] : ['nieuw', 'bekend'])
      known.learn(scan)
      expect(judgeUpdate(scan, known).kind).toBe('bekend')
    }
    // Yjs itself deletes what lost a contest for a map key, so a copy may know deletions that nobody sent; never structs.
    const judged = judgeUpdate(scanUpdate(Y.encodeStateAsUpdate(doc)), known)
    expect(judged.kind === 'nieuw' ? judged.update.sections : []).toEqual([])
  })

  it.each(seeds)(
    '[SYN-22] seed %d: a whole document is placeable for an empty room, a skipped update is a gap',
    (seed) => {
      const { updates, doc } = randomHistory(seed, 60)
      expect(judgeUpdate(scanUpdate(Y.encodeStateAsUpdate(doc)), new Knowledge()).kind).toBe('nieuw')
      const known = new Knowledge()
      const client = scanUpdate(updates[0]!).sections[0]?.client
      const later = updates.slice(1).find((update) => scanUpdate(update).sections.some((s) => s.client === client))
      if (later) expect(judgeUpdate(scanUpdate(later), known).kind).toBe('gat')
    },
  )
})
