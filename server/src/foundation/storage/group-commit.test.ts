// One group at a time, in order, answered when it is done. Source: docs/spec/opslag.md (OP-2, OP-11).

import { describe, expect, it } from 'vitest'
import { GroupCommit, type Settled } from './group-commit.ts'

/** A store of which the test says when a group is done. */
function heldStore() {
  const groups: { readonly group: readonly number[]; done(): void; fail(): void }[] = []
  const run = (group: readonly number[]) =>
    new Promise<Settled<string>[]>((resolve, reject) => {
      const answer = (one: number): Settled<string> =>
        one < 0 ? { kind: 'fout', error: new RangeError(`${one}`) } : { kind: 'klaar', result: `klaar ${one}` }
      groups.push({ group, done: () => resolve(group.map(answer)), fail: () => reject(new Error('schijf vol')) })
    })
  return { groups, run }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('groepen (OP)', () => {
  it('[OP-2] what comes in during a commit waits for it, shares the next one, and nobody is answered early', async () => {
    const { groups, run } = heldStore()
    const commit = new GroupCommit(run)
    const answered: string[] = []
    const add = (one: number) => void commit.add(one).then((answer) => answered.push(answer))
    add(1)
    add(2)
    await turn()
    add(3)
    await turn()
    add(4)
    await turn()
    expect(groups.map(({ group }) => group)).toEqual([[1, 2]])
    expect(answered).toEqual([])
    groups[0]!.done()
    await turn()
    expect(answered).toEqual(['klaar 1', 'klaar 2'])
    expect(groups.map(({ group }) => group)).toEqual([[1, 2], [3, 4]]) // prettier-ignore
    groups[1]!.done()
    await commit.idle()
    expect(answered).toEqual(['klaar 1', 'klaar 2', 'klaar 3', 'klaar 4'])
  })

  it('[OP-11] an error of one request is its own; a failed group fails all in it and nobody after it', async () => {
    const { groups, run } = heldStore()
    const commit = new GroupCommit(run, 2)
    const results = Promise.allSettled([1, -2, 3, 4, 5].map((one) => commit.add(one)))
    for (const ending of ['done', 'fail', 'done'] as const) {
      await turn()
      groups.at(-1)![ending]()
    }
    const told = (await results).map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))
    expect(told).toEqual(['klaar 1', '-2', 'schijf vol', 'schijf vol', 'klaar 5'])
  })
})
