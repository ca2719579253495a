// New scenarios and additive groups. Source: docs/spec/prognose.md (PR-5, PR-25).
import { describe, expect, it } from 'vitest'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { peaBeeld } from '@ketenbeeld/engine/prognose/beeld'
import { kenmerkVan, metGroep, metScenario } from './nieuw-scenario.ts'
import { groepenVan } from './pea-cellen.ts'
import { groepNaam, kortLabel } from './weergave.ts'

const { kader, cellen } = mpp20242

describe('new scenarios (PR)', () => {
  it.each([
    ['Oekraïne, meer', 'oekraine-meer'],
    ['  Syrië  ', 'syrie'],
    ['2025!', '2025'],
    ['???', 'scenario'],
    ['Dalend', 'dalend-2'],
  ])('[PR-25] %s gets the id %s', (naam, id) => expect(kenmerkVan(naam, new Set(['dalend']))).toBe(id))

  it('[PR-25] a scenario stands behind the others of its group', () => {
    const met = metGroep(kader, 'Oekraïne', ['gebeurt niet', 'gebeurt wel'])
    expect(metScenario(met.scenarios, 'hoofd', 'Zij-instroom').map((s) => s.id)).toEqual([
      'dalend',
      'voortzetting',
      'stijgend',
      'zij-instroom',
      'oekraine.niet',
      'oekraine.wel',
    ])
    expect(metScenario(met.scenarios, 'oekraine', 'Veel').at(-1)).toEqual({ id: 'oekraine.veel', label: 'Veel' })
  })

  it('[PR-25] an additive group begins as certainly nothing: the prognose stays what it was', () => {
    const { scenarios, cellen: erbij } = metGroep(kader, 'Oekraïne', ['gebeurt niet', 'gebeurt wel'])
    const vraag = { jaar: 2025, drempel: 50_000, stappen: 10 }
    const oud = peaBeeld({ ...vraag, kader, cellen })
    const met = { ...kader, peaScenarios: scenarios }
    const nieuw = peaBeeld({ ...vraag, kader: met, cellen: { ...cellen, ...Object.fromEntries(erbij) } })
    expect(nieuw.meldingen).toEqual([])
    expect(nieuw.jaren.map((j) => j?.kwantielen)).toEqual(oud.jaren.map((j) => j?.kwantielen))
  })

  it('[PR-25] a group is called as its scenarios are before the colon', () => {
    const { scenarios } = metGroep(kader, 'Derdelanders Oekraïne', ['gebeurt niet', 'gebeurt wel'])
    const groep = groepenVan({ ...kader, peaScenarios: scenarios }, {}, 2025)[1]!
    expect(groepNaam(groep)).toBe('Derdelanders Oekraïne')
    expect(groep.rijen.map((r) => kortLabel(groep, r.label))).toEqual(['Gebeurt niet', 'Gebeurt wel'])
    expect(groepNaam({ id: 'zij-stroom', rijen: [] })).toBe('Zij stroom')
  })
})
