// Deadlines, mandates and rooms, one rule at a time. Source: docs/spec/planning.md, docs/spec/identiteit.md, docs/spec/runs.md.

import { describe, expect, it } from 'vitest'
import { celSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { kamerNaam, leesKamer, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { dueDeadlines, nextDeadlines, type Deadline } from '@ketenbeeld/shared/planning/planning'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import { kamerRecht } from '@ketenbeeld/shared/ronde/kamer-recht'
import { invoerHash, invoerVan } from '@ketenbeeld/shared/runs/invoerset'
import { moment, persoonId, rondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { mandaathouder, startwaardenVoor, testKader, TestRonde } from '../support/ronde-bouwer.ts'

const rond: Deadline = {
  id: 'rond',
  titel: 'Definitieve versie rond',
  effect: 'rondsturen',
  moment: moment('2024-09-05T10:00:00.000Z'),
}
const sluit: Deadline = {
  id: 'sluit',
  titel: 'Akkoord sluit',
  effect: 'akkoord_sluit',
  moment: moment('2024-09-06T10:00:00.000Z'),
}
const lever: Deadline = {
  id: 'lever',
  titel: 'Naar het Topberaad',
  effect: 'aanleveren',
  moment: moment('2024-09-06T14:00:00.000Z'),
}
const gepland = (): TestRonde => new TestRonde().met(lever, rond, sluit)
const verplaats = (
  ronde: TestRonde,
  naar: string,
  more: { reden?: string; van?: string; wie?: 'APM' | 'COA' } = {},
) => {
  const { reden = 'IND vond een fout', van = sluit.moment, wie = 'APM' } = more
  const besluit = ronde.opdracht(mandaathouder(wie), {
    type: 'verplaats_deadline',
    id: 'sluit',
    van: moment(van),
    naar: moment(naar),
    reden,
  })
  return besluit.kind === 'geweigerd' ? besluit.weigering : undefined
}

describe('planning (PL)', () => {
  it('[PL-2] the nearest deadline comes first and what has passed is gone', () => {
    const ronde = gepland()
    expect(nextDeadlines(ronde.stand.planning, ronde.nu).map((d) => d.id)).toEqual(['rond', 'sluit', 'lever'])
    ronde.schrijf({ kind: 'systeem' }, { type: 'deadline_verstreken', id: 'rond', moment: rond.moment })
    expect(nextDeadlines(ronde.stand.planning, moment('2024-09-05T10:00:00.001Z')).map((d) => d.id)).toEqual([
      'sluit',
      'lever',
    ])
  })
  it('[PL-3] a deadline is due from its moment until it has passed', () => {
    const ronde = gepland()
    expect(dueDeadlines(ronde.stand.planning, moment('2024-09-05T09:59:59.999Z'))).toEqual([])
    expect(dueDeadlines(ronde.stand.planning, rond.moment).map((d) => d.id)).toEqual(['rond'])
  })
  it('[PL-4] moving needs the chair and a reason, and is remembered', () => {
    const ronde = gepland()
    expect(verplaats(ronde, '2024-09-06T12:00:00.000Z', { wie: 'COA' })?.code).toBe('geen-voorzitter')
    expect(verplaats(ronde, '2024-09-06T12:00:00.000Z', { reden: '' })?.code).toBe('reden-nodig')
    expect(verplaats(ronde, '2024-09-06T12:00:00.000Z')).toBeUndefined()
    expect(ronde.stand.planning.deadlines.find((d) => d.id === 'sluit')).toMatchObject({
      moment: '2024-09-06T12:00:00.000Z',
      verplaatsingen: [{ van: sluit.moment, reden: 'IND vond een fout' }],
    })
  })
  it.each([
    ['2024-09-05T09:00:00.000Z', 'volgorde'],
    ['2024-09-06T14:00:00.000Z', 'volgorde'],
    ['2024-09-01T10:00:00.000Z', 'termijn-voorbij'],
  ])('[PL-5] moving akkoord to %s is refused: %s', (naar, code) => expect(verplaats(gepland(), naar)?.code).toBe(code))
  it('[PL-6] the second of two chairs who move the same deadline is told the new moment', () => {
    const ronde = gepland()
    verplaats(ronde, '2024-09-06T11:00:00.000Z')
    const weigering = verplaats(ronde, '2024-09-06T12:00:00.000Z')
    expect(weigering?.code).toBe('termijn-verouderd')
    expect(weigering?.zin).toContain('13:00')
  })
  it('[PL-1] the clock is set in the demo only, and only forward', () => {
    const zet = (ronde: TestRonde, naar: string) => {
      const besluit = ronde.opdracht(mandaathouder('APM'), { type: 'verzet_klok', naar: moment(naar) })
      return besluit.kind === 'geweigerd' ? besluit.weigering.code : 'gedaan'
    }
    expect(zet(new TestRonde(), '2024-09-05T10:00:00.000Z')).toBe('alleen-demo')
    expect(zet(new TestRonde({ demo: true }), '2024-09-01T10:00:00.000Z')).toBe('klok-terug')
    expect(zet(new TestRonde({ demo: true }), '2024-09-05T10:00:00.000Z')).toBe('gedaan')
  })
})

describe('mandates and rooms (ID)', () => {
  const coa = mandaathouder('COA')
  const tabel = (eigenaar: 'COA' | 'IND'): Kamer => ({ soort: 'tabel', ronde: rondeId('test-ronde'), eigenaar })
  const rapport: Kamer = { soort: 'rapport', ronde: rondeId('test-ronde'), document: 'rapportage' }
  const recht = (ronde: TestRonde, kamer: Kamer, wie = coa) => kamerRecht(ronde.stand, wie, kamer, ronde.nu)

  it('[ID-3] a mandate counts from its first until before its last moment', () => {
    const [van, tot] = [moment('2024-09-01T00:00:00.000Z'), moment('2024-09-02T00:00:00.000Z')]
    const stand = [{ ...coa, rol: 'lid' as const, van, tot }]
    expect(rolVan(stand, coa, van)).toBe('lid')
    expect(rolVan(stand, coa, tot)).toBeUndefined()
    expect(rolVan(stand, coa, moment('2024-08-31T23:59:59.999Z'))).toBeUndefined()
  })
  it('[ID-4] a lid may not sign', () => {
    expect((['voorzitter', 'mandaathouder', 'lid', undefined] as const).map(magTekenen)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  it('[ID-5] without a mandate there is no room', () => {
    const vreemd = { persoon: persoonId('vreemd'), organisatie: 'COA' as const }
    expect([recht(gepland(), tabel('COA'), vreemd), recht(gepland(), rapport, vreemd)]).toEqual(['geen', 'geen'])
  })
  it('[ID-6] the owner writes a table, the others read it', () => {
    expect([recht(gepland(), tabel('COA')), recht(gepland(), tabel('IND'))]).toEqual(['schrijven', 'lezen'])
  })
  it('[ID-7] everybody writes the report until it is sent round; another document is no room', () => {
    const ronde = gepland()
    expect(recht(ronde, rapport)).toBe('schrijven')
    expect(recht(ronde, { ...rapport, document: 'geheim' })).toBe('geen')
    ronde.schrijf({ kind: 'systeem' }, { type: 'deadline_verstreken', id: 'rond', moment: rond.moment })
    expect([recht(ronde, rapport), recht(ronde, tabel('COA'))]).toEqual(['lezen', 'schrijven'])
  })
  it('[ID-8] after sign-off tables are read only', () => {
    const ronde = gepland()
    ronde.schrijf({ kind: 'systeem' }, { type: 'deadline_verstreken', id: 'sluit', moment: sluit.moment })
    expect(recht(ronde, tabel('COA'))).toBe('lezen')
  })
  it('[ID-6] room names are read back as written and nothing else is a room', () => {
    for (const kamer of [tabel('COA'), rapport]) expect(leesKamer(kamerNaam(kamer))).toEqual(kamer)
    for (const naam of ['', 'tabel/x/onbekend', 'rapport/../x', 'tabel/x/coa/y', 'map/x/coa'])
      expect(leesKamer(naam)).toBeUndefined()
  })
})

describe('hostile cells (PA)', () => {
  it.each([
    [{ toString: 1, valueOf: 1 }],
    [10n],
    [true],
    [new Uint8Array(3)],
    [Number.NaN],
    [undefined],
    [{ toJSON: 1 }],
  ])('whatever a client puts in a cell (%#), the ledger gets a draft and nothing breaks', (raw) => {
    const cel = celSleutel({ parameter: 'asiel.coa.snijverlies', jaar: 2025 })
    const ronde = new TestRonde({ startwaarden: startwaardenVoor('asiel.coa.snijverlies') })
    ronde.typ('COA', cel, raw)
    expect(ronde.stand.parameters['asiel.coa.snijverlies']!.cellen[cel]).toMatchObject({ waarde: 0.5 })
    expect(ronde.stand.parameters['asiel.coa.snijverlies']!.cellen[cel]?.ongeldig).toBeDefined()
  })
})

describe('input sets (RU)', () => {
  const snijverlies = 'asiel.coa.snijverlies'
  const cel = celSleutel({ parameter: snijverlies, jaar: 2025 })
  const ronde = () => new TestRonde({ startwaarden: startwaardenVoor(snijverlies) })
  it('[RU-1] the hash does not depend on the order of the values', () => {
    const a = invoerVan(testKader, [{ 'a|||': 1, 'b|||': 2 }, { 'c|||': 3 }])
    const b = invoerVan(testKader, [{ 'c|||': 3 }, { 'b|||': 2, 'a|||': 1, 'd|||': null }])
    expect(invoerHash(a)).toBe(invoerHash(b))
    expect(invoerHash(a)).not.toBe(invoerHash(invoerVan(testKader, [{ 'a|||': 1 }])))
  })
  it('[RU-2] vastgesteld reads the start values until there is an agreement', () => {
    const r = ronde()
    r.typ('COA', cel, 0.25)
    expect(invoerSet(r.stand, 'vastgesteld').cellen[cel]).toBe(0.5)
    r.antwoord('COA', 'akkoord', snijverlies)
    expect(invoerSet(r.stand, 'vastgesteld').cellen[cel]).toBe(0.25)
  })
  it('[RU-3] voorlopig reads the current values; an invalid draft counts as the last valid value', () => {
    const r = ronde()
    r.typ('COA', cel, 0.25)
    r.typ('COA', cel, 'n.n.b.')
    expect(r.stand.parameters[snijverlies]!.cellen[cel]).toMatchObject({ waarde: 0.25, ongeldig: { tekst: 'n.n.b.' } })
    expect(invoerSet(r.stand, 'voorlopig').cellen[cel]).toBe(0.25)
  })
})
