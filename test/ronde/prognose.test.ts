// The rules of asking about, and taking note of, the prognose, through the real decisions and reducer. Source: docs/spec/prognose.md.

import { describe, expect, it } from 'vitest'
import { celSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { heeftKennisGenomen, peaHash } from '@ketenbeeld/shared/prognose/prognose'
import type { Besluit } from '@ketenbeeld/shared/ronde/besluit'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { invoerHash } from '@ketenbeeld/shared/runs/invoerset'
import { persoonId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { mandaathouder, startwaardenVoor, TestRonde } from '../support/ronde-bouwer.ts'

const kans = celSleutel({ parameter: 'pea.scenario.kans', sleutel: 'daling', jaar: 2024 })
const eenRonde = (): TestRonde => new TestRonde({ startwaarden: startwaardenVoor('pea.scenario.kans') })
const code = (besluit: Besluit) => (besluit.kind === 'geweigerd' ? besluit.weigering.code : 'gedaan')

const vraag = (organisatie: Ketenpartner, jaar?: number): Opdracht => ({
  type: 'plaats_opmerking',
  organisatie,
  soort: 'vraag',
  tekst: 'Hoe komt u aan de spreiding?',
  ...(jaar !== undefined && { jaar }),
})
const antwoord = (opmerking: number): Opdracht => ({
  type: 'beantwoord_opmerking',
  opmerking,
  besluit: 'beantwoord',
  tekst: 'Uit eerdere jaren.',
})
const kennis = (ronde: TestRonde, organisatie: Ketenpartner): Opdracht => ({
  type: 'neem_kennis',
  organisatie,
  hash: peaHash(ronde.stand.parameters),
})
const weet = ({ stand }: TestRonde, organisatie: Ketenpartner) =>
  heeftKennisGenomen(stand.prognose, stand.parameters, organisatie)

describe('asking', () => {
  it('[PR-1] a participant asks for its own organisation, with name and moment', () => {
    const ronde = eenRonde()
    expect(code(ronde.opdracht(mandaathouder('IND'), vraag('IND', 2025)))).toBe('gedaan')
    expect(ronde.stand.prognose.opmerkingen).toMatchObject([
      { organisatie: 'IND', soort: 'vraag', jaar: 2025, persoon: 'ind-1', nummer: ronde.stand.seq },
    ])
  })
  it.each([
    ['for another organisation', 'IND', vraag('COA'), 'geen-mandaat'],
    ['about a year outside the ronde', 'IND', vraag('IND', 2031), 'onbekend-jaar'],
  ] as const)('[PR-1] is refused %s', (_, wie, opdracht, verwacht) => {
    expect(code(eenRonde().opdracht(mandaathouder(wie), opdracht))).toBe(verwacht)
  })
  it('[PR-1] stops at fifty open remarks of one organisation, and goes on after an answer', () => {
    const ronde = eenRonde()
    for (let n = 0; n < 50; n++) ronde.opdracht(mandaathouder('IND'), vraag('IND'))
    expect(code(ronde.opdracht(mandaathouder('IND'), vraag('IND')))).toBe('te-veel-open')
    expect(code(ronde.opdracht(mandaathouder('COA'), vraag('COA')))).toBe('gedaan')
    ronde.opdracht(mandaathouder('APM'), antwoord(ronde.stand.prognose.opmerkingen[0]!.nummer))
    expect(code(ronde.opdracht(mandaathouder('IND'), vraag('IND')))).toBe('gedaan')
  })
})

describe('answering', () => {
  it('[PR-2] APM answers once', () => {
    const ronde = eenRonde()
    ronde.opdracht(mandaathouder('IND'), vraag('IND'))
    const { nummer } = ronde.stand.prognose.opmerkingen[0]!
    expect(code(ronde.opdracht(mandaathouder('APM'), antwoord(nummer)))).toBe('gedaan')
    expect(ronde.stand.prognose.opmerkingen[0]!.antwoord).toMatchObject({ besluit: 'beantwoord', persoon: 'apm-1' })
    expect(code(ronde.opdracht(mandaathouder('APM'), antwoord(nummer)))).toBe('al-beantwoord')
  })
  it('[PR-2] nobody else answers, and not on what does not exist', () => {
    const ronde = eenRonde()
    ronde.opdracht(mandaathouder('IND'), vraag('IND'))
    const { nummer } = ronde.stand.prognose.opmerkingen[0]!
    expect(code(ronde.opdracht(mandaathouder('COA'), antwoord(nummer)))).toBe('niet-van-apm')
    expect(code(ronde.opdracht(mandaathouder('APM'), antwoord(nummer + 1)))).toBe('onbekende-opmerking')
  })
})

describe('taking note', () => {
  it('[PR-3] is bound to the PEA as it was: a change makes it lapse, the old PEA revives it', () => {
    const ronde = eenRonde()
    ronde.opdracht(mandaathouder('COA'), kennis(ronde, 'COA'))
    expect(weet(ronde, 'COA')).toBe(true)
    ronde.typ('APM', kans, 0.25)
    expect(weet(ronde, 'COA')).toBe(false)
    delete ronde.tabel('APM').cellen[kans]
    ronde.bewaarTabel('APM')
    expect(weet(ronde, 'COA')).toBe(true)
  })
  it('[PR-3] is refused on another PEA than the one of now, for another organisation, and without a mandate to sign', () => {
    const ronde = eenRonde()
    const oud = kennis(ronde, 'COA')
    ronde.typ('APM', kans, 0.25)
    expect(code(ronde.opdracht(mandaathouder('COA'), oud))).toBe('prognose-gewijzigd')
    expect(code(ronde.opdracht(mandaathouder('IND'), kennis(ronde, 'COA')))).toBe('geen-mandaat')
    const lid = { persoon: persoonId('coa-2'), organisatie: 'COA' } as const
    const mandaat = { ...lid, rol: 'lid', van: ronde.nu } as const
    ronde.schrijf({ kind: 'systeem' }, { type: 'mandaat_verleend', mandaat })
    expect(code(ronde.opdracht(lid, kennis(ronde, 'COA')))).toBe('geen-mandaat')
  })
  it('[PR-4] nothing of this moves a value, an akkoord or the input of a run', () => {
    const ronde = eenRonde()
    const before = [invoerHash(invoerSet(ronde.stand, 'voorlopig')), invoerHash(invoerSet(ronde.stand, 'vastgesteld'))]
    const { parameters, akkoord } = ronde.stand
    ronde.opdracht(mandaathouder('IND'), vraag('IND'))
    ronde.opdracht(mandaathouder('COA'), kennis(ronde, 'COA'))
    expect([ronde.stand.parameters, ronde.stand.akkoord]).toEqual([parameters, akkoord])
    expect([
      invoerHash(invoerSet(ronde.stand, 'voorlopig')),
      invoerHash(invoerSet(ronde.stand, 'vastgesteld')),
    ]).toEqual(before)
  })
})

describe('the scenarios of the PEA', () => {
  const nu = [{ id: 'daling', label: 'Dalend' }]
  const wijzig = (...scenarios: { id: string; label: string }[]): Opdracht => ({
    type: 'wijzig_pea_scenarios',
    scenarios,
  })
  const groep = { id: 'oekraine.ja', label: 'Derdelanders uit Oekraïne' }

  it('[PR-5] APM adds a scenario of an additive group, and its cells can be filled at once', () => {
    const ronde = eenRonde()
    expect(code(ronde.opdracht(mandaathouder('APM'), wijzig(...nu, groep)))).toBe('gedaan')
    const cel = celSleutel({ parameter: 'pea.scenario.kans', sleutel: 'oekraine.ja', jaar: 2024 })
    ronde.typ('APM', cel, 0.4)
    expect(ronde.stand.parameters['pea.scenario.kans']!.cellen[cel]?.waarde).toBe(0.4)
    expect(invoerSet(ronde.stand, 'vastgesteld').kader.peaScenarios).toEqual([...nu, groep])
  })
  it('[PR-5] a scenario with values stays; an empty one goes', () => {
    const ronde = eenRonde()
    ronde.opdracht(mandaathouder('APM'), wijzig(...nu, groep))
    expect(code(ronde.opdracht(mandaathouder('APM'), wijzig(groep)))).toBe('pea-scenarios')
    expect(code(ronde.opdracht(mandaathouder('APM'), wijzig(...nu)))).toBe('gedaan')
    expect(ronde.stand.opening!.kader.peaScenarios).toEqual(nu)
  })
  it.each([
    ['nothing at all', []],
    ['one id twice', [...nu, ...nu]],
    ['an id that is no id', [...nu, { id: 'Een|twee', label: 'x' }]],
    ['no name', [...nu, { id: 'leeg', label: '' }]],
    ['too many', [...nu, ...Array.from({ length: 20 }, (_, n) => ({ id: `s${n}`, label: `s${n}` }))]],
  ])('[PR-5] %s is refused with a sentence', (_, scenarios) => {
    expect(code(eenRonde().opdracht(mandaathouder('APM'), wijzig(...scenarios)))).toBe('pea-scenarios')
  })
  it('[PR-5] nobody else changes them', () => {
    expect(code(eenRonde().opdracht(mandaathouder('IND'), wijzig(...nu, groep)))).toBe('niet-van-apm')
  })
})
