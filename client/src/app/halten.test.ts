import { describe, expect, it } from 'vitest'
import type { DeadlineEffect, DeadlineStand, PlanningStand } from '@ketenbeeld/shared/planning/planning'
import { moment, momentOf, msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { aankondiging, haltenVan } from './halten.ts'

const deadline = (effect: DeadlineEffect, op: string): DeadlineStand => ({
  id: effect,
  titel: effect,
  effect,
  moment: moment(op),
  verplaatsingen: [],
})
const planning: PlanningStand = {
  klokVoorsprong: 0,
  deadlines: [
    deadline('reacties_binnen', '2024-09-03T15:00:00.000Z'),
    deadline('rondsturen', '2024-09-05T10:00:00.000Z'),
    deadline('akkoord_sluit', '2024-09-06T10:00:00.000Z'),
    deadline('topberaad', '2024-09-19T08:00:00.000Z'),
  ],
}

describe('halten (SCH)', () => {
  it('shows the stops of the week, how far we are and which comes next', () => {
    const halten = haltenVan(planning, moment('2024-09-04T12:30:00.000Z'))
    expect(halten.map((h) => [h.deadline.id, h.voorbij, h.volgende])).toEqual([
      ['reacties_binnen', true, false],
      ['rondsturen', false, true],
      ['akkoord_sluit', false, false],
    ])
    expect(halten[0]?.door).toBeCloseTo(0.5, 10)
  })

  it('shows what comes after the week when it is over', () => {
    const halten = haltenVan(planning, moment('2024-09-07T12:00:00.000Z'))
    expect(halten.map((h) => h.deadline.id)).toEqual(['akkoord_sluit', 'topberaad'])
    expect(halten[1]?.volgende).toBe(true)
  })

  it('[SCH-11] is announced at 60, 15 and 5 minutes, once each, whatever the beat', () => {
    const doel = planning.deadlines[1]!
    const eind = msOf(doel.moment)
    const gehoord: number[] = []
    for (let t = eind - 2 * 3_600_000; t < eind; t += 7_000) {
      const minuten = aankondiging(doel, momentOf(t), momentOf(t + 7_000))
      if (minuten !== undefined) gehoord.push(minuten)
    }
    expect(gehoord).toEqual([60, 15, 5])
  })
})
