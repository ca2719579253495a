// The rules of akkoord, one by one, through the real decisions and reducer. Source: docs/spec/akkoord.md.

import { describe, expect, it } from 'vitest'
import { celSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { leesObject, objectSleutel } from '@ketenbeeld/shared/akkoord/object'
import { antwoordStatus, gevraagdVan, isAfgesproken } from '@ketenbeeld/shared/ronde/afspraak'
import { bordVan } from '@ketenbeeld/shared/ronde/bord'
import { ontbrekenden } from '@ketenbeeld/shared/ronde/ontbrekenden'
import { moment, persoonId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { mandaathouder, startwaardenVoor, testBegin, TestRonde } from '../support/ronde-bouwer.ts'

const snijverlies = 'asiel.coa.snijverlies'
const amvVast = 'asiel.apm.amv_vast'
const zij = 'asiel.ind.instroom_zij'
const cel = celSleutel({ parameter: snijverlies, jaar: 2025 })

const eenRonde = (): TestRonde =>
  new TestRonde({ startwaarden: startwaardenVoor(snijverlies, amvVast, zij), ookGevraagd: { [amvVast]: ['Nidos'] } })
const status = (ronde: TestRonde, organisatie: Ketenpartner, id = snijverlies) =>
  antwoordStatus(ronde.stand, { soort: 'parameter', id }, organisatie)
const code = (besluit: ReturnType<TestRonde['antwoord']>) =>
  besluit.kind === 'geweigerd' ? besluit.weigering.code : 'gedaan'
const zin = (besluit: ReturnType<TestRonde['antwoord']>) => (besluit.kind === 'geweigerd' ? besluit.weigering.zin : '')

describe('objects (AK-1)', () => {
  it.each(['parameter:asiel.coa.snijverlies', 'versie:rapportage/5'])(
    '[AK-1] %s is one object, written one way',
    (sleutel) => {
      expect(objectSleutel(leesObject(sleutel)!)).toBe(sleutel)
    },
  )
  it.each(['', 'parameter:', 'parameter:A', 'versie:x', 'versie:rapportage/12345', 'kamer:x', 'parameter:a b'])(
    '[AK-1] %j is no object',
    (sleutel) => {
      expect(leesObject(sleutel)).toBeUndefined()
    },
  )
})

describe('lapse and revival', () => {
  it('[AK-2] a changed value makes the akkoord on it vervallen, and no other', () => {
    const ronde = eenRonde()
    ronde.antwoord('COA', 'akkoord', snijverlies)
    ronde.antwoord('IND', 'akkoord', zij)
    ronde.typ('COA', cel, 0.1)
    expect([status(ronde, 'COA'), status(ronde, 'IND', zij)]).toEqual(['vervallen', 'akkoord'])
  })
  it('[AK-2] a changed source text makes the akkoord vervallen too', () => {
    const ronde = eenRonde()
    ronde.antwoord('COA', 'akkoord', snijverlies)
    ronde.tabel('COA').herkomst[snijverlies] = { bron: 'maandstand', peildatum: '2024-06-01' }
    ronde.bewaarTabel('COA')
    expect(status(ronde, 'COA')).toBe('vervallen')
  })
  it('[AK-3] the old value coming back revives it', () => {
    const ronde = eenRonde()
    ronde.antwoord('COA', 'akkoord', snijverlies)
    ronde.typ('COA', cel, 0.1)
    delete ronde.tabel('COA').cellen[cel]
    ronde.bewaarTabel('COA')
    expect(status(ronde, 'COA')).toBe('akkoord')
  })
})

describe('who may and who is asked', () => {
  it('[AK-4] without a mandate for that organisation nobody answers for it', () => {
    const ronde = eenRonde()
    const objecten = [{ object: `parameter:${snijverlies}`, hash: ronde.stand.parameters[snijverlies]!.hash }]
    const opdracht = { type: 'geef_antwoord', organisatie: 'COA', soort: 'akkoord', objecten } as const
    expect(code(ronde.opdracht(mandaathouder('IND'), opdracht))).toBe('geen-mandaat')
    expect(code(ronde.opdracht({ persoon: persoonId('vreemd'), organisatie: 'COA' }, opdracht))).toBe('geen-deelnemer')
    expect(ronde.stand.akkoord).toEqual({})
  })
  it('[AK-4] after the mandate was withdrawn it is refused, with a sentence that says nothing changed', () => {
    const ronde = eenRonde()
    ronde.opdracht(mandaathouder('APM'), { type: 'trek_mandaat_in', ...mandaathouder('COA'), reden: 'uit dienst' })
    expect(zin(ronde.antwoord('COA', 'akkoord', snijverlies))).toContain('niets gewijzigd')
  })
  it('[AK-5] the owner is asked, and whoever the ronde asks besides', () => {
    expect(gevraagdVan(eenRonde().stand, { soort: 'parameter', id: amvVast })).toEqual(['APM', 'Nidos'])
    expect(gevraagdVan(eenRonde().stand, { soort: 'versie', document: 'rapportage', nummer: 1 })).toHaveLength(5)
    expect(code(eenRonde().antwoord('COA', 'akkoord', zij))).toBe('niet-gevraagd')
  })
  it.each(['pea.scenario.kans', 'mc.zaad', 'asiel.coa.capaciteit'])('[AK-6] nobody is asked on %s', (id) => {
    const kans = celSleutel({ parameter: 'pea.scenario.kans', sleutel: 'daling', jaar: 2024 })
    const ronde = new TestRonde({ startwaarden: { [kans]: 1, 'mc.zaad|||': 1 } })
    expect(gevraagdVan(ronde.stand, { soort: 'parameter', id })).toEqual([])
  })
})

describe('agreed values', () => {
  it('[AK-7] agreed needs everybody who is asked, and then holds until the next agreement', () => {
    const ronde = eenRonde()
    const apm = celSleutel({ parameter: amvVast, jaar: 2025 })
    ronde.typ('APM', apm, 300)
    ronde.antwoord('APM', 'akkoord', amvVast)
    expect(isAfgesproken(ronde.stand, amvVast)).toBe(false)
    expect(ronde.stand.afgesproken[amvVast]![apm]).toBe(101)
    ronde.antwoord('Nidos', 'akkoord', amvVast)
    expect(ronde.stand.afgesproken[amvVast]![apm]).toBe(300)
    ronde.typ('APM', apm, 999)
    expect(ronde.stand.afgesproken[amvVast]![apm]).toBe(300)
  })
  it('[AK-7] a parameter with an invalid cell can not be agreed', () => {
    const ronde = eenRonde()
    ronde.typ('COA', cel, 'n.n.b.')
    expect(code(ronde.antwoord('COA', 'akkoord', snijverlies))).toBe('ongeldige-waarde')
  })
  it('[AK-7] a group that does not add up cannot be agreed, but can be objected to', () => {
    const verdeling = 'asiel.dtv.vertrekverdeling'
    const ronde = new TestRonde({ startwaarden: startwaardenVoor(verdeling) })
    expect(code(ronde.antwoord('DT&V', 'akkoord', verdeling))).toBe('groep-klopt-niet')
    expect(zin(ronde.antwoord('DT&V', 'akkoord', verdeling))).toContain('Samen moeten zij 1 zijn.')
    expect(code(ronde.antwoord('DT&V', 'niet_akkoord', verdeling))).toBe('gedaan')
  })
  it('[AK-8] voorbehoud and niet akkoord need a reason and are no agreement', () => {
    const ronde = eenRonde()
    const objecten = [{ object: `parameter:${snijverlies}`, hash: ronde.stand.parameters[snijverlies]!.hash }]
    for (const soort of ['voorbehoud', 'niet_akkoord'] as const) {
      expect(
        code(ronde.opdracht(mandaathouder('COA'), { type: 'geef_antwoord', organisatie: 'COA', soort, objecten })),
      ).toBe('reden-nodig')
      ronde.antwoord('COA', soort, snijverlies)
      expect([status(ronde, 'COA'), isAfgesproken(ronde.stand, snijverlies)]).toEqual([soort, false])
    }
  })
})

describe('the board and the closing', () => {
  it('[AK-9] the heaviest status of a group wins', () => {
    const uitstroom = 'asiel.coa.uitstroom_vh'
    const ronde = new TestRonde({ startwaarden: startwaardenVoor(snijverlies, uitstroom) })
    const groep = bordVan(ronde.stand).kolommen[0]!
    const shown = () => bordVan(ronde.stand).cel('COA', groep)
    ronde.antwoord('COA', 'akkoord', snijverlies, uitstroom)
    expect(shown()).toMatchObject({ gevraagd: 2, akkoord: 2, status: 'akkoord' })
    ronde.antwoord('COA', 'voorbehoud', uitstroom)
    expect(shown()).toMatchObject({ akkoord: 1, status: 'voorbehoud' })
    ronde.typ('COA', cel, 0.2)
    expect(shown()).toMatchObject({ akkoord: 0, status: 'vervallen' })
    ronde.antwoord('COA', 'niet_akkoord', uitstroom)
    expect(shown()?.status).toBe('niet_akkoord')
  })
  it('[AK-10] after closing no answer and no withdrawal', () => {
    const ronde = eenRonde().met({
      id: 'sluit',
      titel: 'Akkoord sluit',
      effect: 'akkoord_sluit',
      moment: moment('2024-09-06T10:00:00.000Z'),
    })
    ronde.antwoord('COA', 'akkoord', snijverlies)
    ronde.schrijf(
      { kind: 'systeem' },
      { type: 'deadline_verstreken', id: 'sluit', moment: moment('2024-09-06T10:00:00.000Z') },
    )
    const intrekken = ronde.opdracht(mandaathouder('COA'), {
      type: 'trek_antwoord_in',
      organisatie: 'COA',
      object: `parameter:${snijverlies}`,
    })
    expect([code(ronde.antwoord('COA', 'akkoord', snijverlies)), code(intrekken), status(ronde, 'COA')]).toEqual([
      'akkoord-gesloten',
      'akkoord-gesloten',
      'akkoord',
    ])
  })
  it('[AK-11] at closing the organisations with something open or lapsed are named', () => {
    const ronde = eenRonde()
    ronde.antwoord('COA', 'akkoord', snijverlies)
    ronde.typ('COA', cel, 0.2)
    ronde.antwoord('IND', 'akkoord', zij)
    expect(ontbrekenden(ronde.stand)).toEqual([
      { organisatie: 'APM', open: 1, vervallen: 0 },
      { organisatie: 'COA', open: 0, vervallen: 1 },
      { organisatie: 'Nidos', open: 1, vervallen: 0 },
    ])
  })
  it('[AK-12] of several objects only the unchanged are answered, the others are named', () => {
    const ronde = new TestRonde({ startwaarden: startwaardenVoor(snijverlies, 'asiel.coa.uitstroom_vh') })
    const shown = [snijverlies, 'asiel.coa.uitstroom_vh'].map((id) => ({
      object: `parameter:${id}`,
      hash: ronde.stand.parameters[id]!.hash,
    }))
    ronde.typ('COA', cel, 0.2)
    const besluit = ronde.opdracht(mandaathouder('COA'), {
      type: 'geef_antwoord',
      organisatie: 'COA',
      soort: 'akkoord',
      objecten: shown,
    })
    expect(besluit).toMatchObject({ kind: 'feiten', antwoord: { overgeslagen: [`parameter:${snijverlies}`] } })
    expect([status(ronde, 'COA'), status(ronde, 'COA', 'asiel.coa.uitstroom_vh')]).toEqual(['open', 'akkoord'])
  })
  it('[AK-12] a stale hash alone is refused with what to do now', () => {
    const ronde = eenRonde()
    const hash = ronde.stand.parameters[snijverlies]!.hash
    ronde.typ('COA', cel, 0.2)
    const besluit = ronde.opdracht(mandaathouder('COA'), {
      type: 'geef_antwoord',
      organisatie: 'COA',
      soort: 'akkoord',
      objecten: [{ object: `parameter:${snijverlies}`, hash }],
    })
    expect(code(besluit)).toBe('versie-verouderd')
    expect(zin(besluit)).toBe(
      'Eén waarde is gewijzigd nadat u die zag. Uw antwoord daarop is niet opgeslagen. Bekijk het verschil en antwoord opnieuw.',
    )
  })
  it('the ronde starts at the moment of the builder', () => expect(eenRonde().stand.at).toBe(testBegin))
})
