import { describe, expect, it } from 'vitest'
import { moment } from '@ketenbeeld/shared/vocabulary/ids'
import { plaatsInDag, plaatsOpDag } from './week-schaal.ts'

describe('week-schaal', () => {
  it.each([
    ['2024-09-05T06:00:00.000Z', 0],
    ['2024-09-05T10:00:00.000Z', 0.4],
    ['2024-09-05T16:00:00.000Z', 1],
    ['2024-09-05T03:00:00.000Z', 0],
  ])('%s stands at %d of the day', (op, x) => {
    expect(plaatsInDag(moment(op))).toBeCloseTo(x, 10)
  })

  it('a text stands where there is room and never reaches over the next line', () => {
    const dag = [
      { wat: 'aanleveren', moment: moment('2024-09-06T14:00:00.000Z') },
      { wat: 'akkoord', moment: moment('2024-09-06T10:00:00.000Z') },
    ]
    expect(plaatsOpDag(dag).map(({ wat, kant }) => [wat, kant])).toEqual([
      ['akkoord', 'links'],
      ['aanleveren', 'links'],
    ])
    for (const { ruimte } of plaatsOpDag(dag)) expect(ruimte).toBeCloseTo(0.4, 10)
  })
})
