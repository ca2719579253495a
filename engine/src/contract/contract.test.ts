// What goes in and out of the engine as text. Source: docs/spec/contract.md (CT-1 … CT-10).
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { CelWaarde } from '../catalogus/cel.ts'
import { willekeurigeInvoer } from '../proef/willekeurige-invoer.ts'
import { maandwaarden } from '../maandwaarden.ts'
import { type Invoer, run, type Uitkomst } from '../run.ts'
import { kaderMpp20242, mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { leesCsv, rijenVan, schrijfCsv } from './csv.ts'
import { leesInvoer } from './invoer-lezen.ts'
import { schrijfInvoer } from './invoer-schrijven.ts'
import { probleemVan } from './probleem.ts'
import { invoerSchema, uitkomstSchema } from './schema.ts'
import { leesUitkomst, schrijfUitkomst } from './uitkomst-json.ts'
import { vergelijkCijfers } from './vergelijk-cijfers.ts'

const kader = kaderMpp20242

function uitkomst(invoer: Invoer): Uitkomst {
  const resultaat = run(invoer)
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  return resultaat.uitkomst
}

function gevuld({ cellen }: Invoer): Readonly<Record<string, CelWaarde>> {
  return Object.fromEntries(Object.entries(cellen).filter(([, w]) => w !== null && w !== undefined))
}

function lees(json: unknown): Readonly<Record<string, CelWaarde>> {
  const gelezen = leesInvoer(json)
  if (gelezen.kind === 'geweigerd') throw new Error(gelezen.meldingen.map((m) => m.zin).join(' '))
  return gelezen.invoer.cellen
}

function zinnen(json: unknown): readonly string[] {
  const gelezen = leesInvoer(json)
  return gelezen.kind === 'gelezen' ? [] : gelezen.meldingen.map((m) => `${m.code} ${m.zin}`)
}

const doorJson = <T>(x: T): T => JSON.parse(JSON.stringify(x)) as T

describe('input as JSON', () => {
  it('[CT-2] the example is readable, short, and comes back as the same input', () => {
    const json = schrijfInvoer(mpp20242)
    expect(json.parameters['asiel.coa.snijverlies']).toBe(0.09)
    expect(json.parameters['asiel.ind.productie_eerste']).toMatchObject({
      '2024': { min: 37700, medio: 38700, max: 33400 },
      '2028': 38900,
    })
    expect(JSON.stringify(json).length).toBeLessThan(20_000)
    expect(lees(doorJson(json))).toEqual(expect.objectContaining(gevuld(mpp20242)))
    expect(gevuld({ kader, cellen: lees(doorJson(json)) })).toEqual(gevuld(mpp20242))
  })

  it.each([1, 30, 60, 90, 120, 150])('[CT-2] a random input comes back as the same input (seed %d)', (zaad) => {
    const invoer = willekeurigeInvoer(zaad)
    expect(gevuld({ kader: invoer.kader, cellen: lees(doorJson(schrijfInvoer(invoer))) })).toEqual(gevuld(invoer))
  })

  it('[CT-2] a list and flat cells say the same, and may stand together', () => {
    const lijst = [
      { parameter: 'asiel.coa.uitstroom_vh', jaar: 2025, scenario: 'medio', waarde: 20000 },
      { parameter: 'asiel.ind.startvoorraad', sleutel: 's4', waarde: 1 },
    ]
    const plat = { 'asiel.coa.uitstroom_vh||2025|medio': 20000, 'asiel.ind.startvoorraad|s4||': 1 }
    expect(lees({ kader, parameters: lijst })).toEqual(plat)
    expect(lees({ kader, cellen: plat })).toEqual(plat)
    expect(lees({ formaat: 'ketenbeeld-invoer/1', kader, parameters: lijst, cellen: plat })).toEqual(plat)
    expect(zinnen({ kader, parameters: lijst, cellen: { 'asiel.ind.startvoorraad|s4||': 2 } })).toEqual([
      expect.stringContaining('CTR-02 De cel asiel.ind.startvoorraad|s4|| staat twee keer'),
    ])
  })

  it.each<[string, unknown, Readonly<Record<string, CelWaarde>>]>([
    [
      'all years',
      { 'asiel.coa.capaciteit': 9 },
      Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((j) => [`asiel.coa.capaciteit||${j}|`, 9])),
    ],
    [
      'all scenarios of a year',
      { 'asiel.coa.uitstroom_vh': { 2025: 9 } },
      Object.fromEntries(['min', 'medio', 'max'].map((s) => [`asiel.coa.uitstroom_vh||2025|${s}`, 9])),
    ],
    [
      'the base, not every scenario',
      { 'asiel.apm.amv_aandeel': { 2025: 0.2 } },
      { 'asiel.apm.amv_aandeel||2025|': 0.2 },
    ],
    [
      'a base with one exception',
      { 'asiel.apm.amv_aandeel': { 2025: { basis: 0.2, max: 0.3 } } },
      { 'asiel.apm.amv_aandeel||2025|': 0.2, 'asiel.apm.amv_aandeel||2025|max': 0.3 },
    ],
    ['two keys, with a dot', { 'asiel.apm.seizoen': { 'eerste.12': 1 } }, { 'asiel.apm.seizoen|eerste.12||': 1 }],
    ['two keys, as two levels', { 'asiel.apm.seizoen': { eerste: { 12: 1 } } }, { 'asiel.apm.seizoen|eerste.12||': 1 }],
    ['half-years', { 'asiel.ks.taakstelling': { '2024H2': 17000 } }, { 'asiel.ks.taakstelling|2024H2||': 17000 }],
    ['a choice', { 'asiel.apm.uitstroommodus': 'taakstelling' }, { 'asiel.apm.uitstroommodus|||': 'taakstelling' }],
    ['not delivered', { 'asiel.dtv.startcaseload': null }, { 'asiel.dtv.startcaseload|||': null }],
  ])('[CT-3] one value stands for all that is below it: %s', (_, parameters, cellen) => {
    expect(lees({ kader, parameters })).toEqual(cellen)
  })

  it.each<[unknown, RegExp]>([
    [null, /CTR-01.*JSON-object/],
    [[], /CTR-01.*JSON-object/],
    [{ formaat: 'iets/2', kader }, /CTR-01.*iets\/2/],
    [{ kader, parameter: {} }, /CTR-02 Onbekend veld in de invoer: parameter/],
    [{}, /CTR-02 Het kader ontbreekt/],
    ...[500, 11, 0, 2.5].map((jaren): [unknown, RegExp] => [{ kader: { ...kader, jaren } }, /CTR-02.*1 tot en met 10/]),
    [{ kader: { ...kader, startjaar: '2024' } }, /CTR-02.*moeten getallen zijn/],
    [{ kader: { ...kader, scenarios: ['gemiddeld'] } }, /CTR-02.*scenarios/],
    [{ kader: { ...kader, peaScenarios: ['x'] } }, /CTR-02.*peaScenarios/],
    [{ kader: { ...kader, peaScenarios: [{ id: 'a|b', label: 'x' }] } }, /CTR-02.*peaScenarios/],
    [{ kader: { ...kader, peaScenarios: [{ id: 'a' }] } }, /CTR-02.*peaScenarios/],
    [{ kader: { ...kader, peaScenarios: [{ id: 7, label: 'x' }] } }, /CTR-02.*peaScenarios/],
    [
      { kader: { ...kader, peaScenarios: Array.from({ length: 51 }, (_, i) => ({ id: `s${i}`, label: 's' })) } },
      /CTR-02.*hoogstens 50/,
    ],
    [{ kader, parameters: 5 }, /CTR-02.*parameters/],
    [{ kader, parameters: { 'asiel.coa.plekken': 5 } }, /CTR-03 De parameter asiel.coa.plekken bestaat niet/],
    [
      { kader, parameters: { 'asiel.coa.capaciteit': { 2031: 5 } } },
      /CTR-03.*2031: dit staat niet in het kader. Mogelijk: 2024/,
    ],
    [
      { kader, parameters: { 'asiel.coa.uitstroom_vh': { 2025: { mediaan: 5 } } } },
      /CTR-03.*mediaan.*Mogelijk: min, medio, max/,
    ],
    [
      { kader, parameters: { 'asiel.coa.capaciteit': { 2025: { medio: 5 } } } },
      /CTR-03.*dieper gaat deze parameter niet/,
    ],
    [{ kader, parameters: { 'asiel.coa.capaciteit': [5] } }, /CTR-03.*een getal, een tekst, null of een object/],
    [{ kader, parameters: [{ waarde: 5 }] }, /CTR-02 parameters, regel 1/],
    [
      { kader, parameters: [{ parameter: 'asiel.coa.capaciteit', jaar: 2025, scenario: 'hoog', waarde: 5 }] },
      /CTR-03.*hoog is geen scenario/,
    ],
    [{ kader, cellen: { 'asiel.coa.capaciteit||2025|medio': 5 } }, /CTR-03.*bestaat niet in dit kader/],
    [{ kader, cellen: { 'asiel.coa.capaciteit||2025|': true } }, /CTR-02.*getal, een tekst of null/],
    [{ kader, cellen: 'x' }, /CTR-02 cellen moet een object zijn/],
  ])('[CT-4] what cannot be read is refused with the place: %j', (json, zin) => {
    expect(zinnen(json)).toEqual([expect.stringMatching(zin)])
  })

  it('[CT-4] a key from another world does not reach further than a refusal', () => {
    const boos = JSON.parse(
      '{"kader":{"startjaar":2024,"jaren":1,"scenarios":["medio"]},"parameters":{"__proto__":{"x":1},"constructor":1}}',
    ) as unknown
    expect(zinnen(boos)).toHaveLength(2)
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('[CT-5] what the model says becomes a problem object with id, year, scenario and owner', () => {
    const zonder = { kader, cellen: { ...mpp20242.cellen, 'asiel.coa.uitstroom_vh||2026|medio': null } }
    const melding = uitkomst(zonder).meldingen.find((m) => m.code === 'ENG-01')!
    expect(probleemVan(melding)).toEqual({
      type: 'urn:ketenbeeld:melding:ENG-01',
      title: 'Fout',
      detail: melding.zin,
      code: 'ENG-01',
      niveau: 'fout',
      parameter: 'asiel.coa.uitstroom_vh',
      cel: 'asiel.coa.uitstroom_vh||2026|medio',
      jaar: 2026,
      scenario: 'medio',
      eigenaar: 'COA',
    })
    const pea = run({ kader, cellen: { ...mpp20242.cellen, 'pea.scenario.kans|dalend|2025|': 0.9 } })
    expect(pea.kind === 'geweigerd' && pea.meldingen.map(probleemVan)[0]).toMatchObject({
      code: 'PEA-01',
      jaar: 2025,
      eigenaar: 'APM',
    })
  })
})

describe('the outcome as text', () => {
  const uit = uitkomst(mpp20242)

  it('[CT-1] [CT-6] JSON carries its format and version, unrounded, with months on request', () => {
    const json = doorJson(schrijfUitkomst(uit, maandwaarden(mpp20242)))
    expect(json).toMatchObject({ formaat: 'ketenbeeld-uitkomst/1', modelVersie: uit.modelVersie })
    expect(json.jaarwaarden).toEqual(uit.jaarwaarden)
    expect(json.maandwaarden?.['u.coa.bezetting']?.['medio']).toHaveLength(60)
    expect(leesUitkomst(json)).toEqual(json)
    expect(leesUitkomst({ ...json, formaat: 'ketenbeeld-uitkomst/2' })).toBeNull()
    expect(schrijfUitkomst(uit)).not.toHaveProperty('maandwaarden')
  })

  it('[CT-7] CSV has one row per figure with all digits, and reads back bit by bit', () => {
    const rijen = rijenVan(uit.jaarwaarden, kader, 'jaar')
    const tekst = schrijfCsv(rijen, 'jaar')
    expect(tekst.split('\n').slice(0, 2)).toEqual([
      'indicator,scenario,jaar,waarde',
      `u.pea.q125,min,2024,${uit.jaarwaarden['u.pea.q125']!.min![0]}`,
    ])
    expect(tekst).toContain('u.monitor.afwijking,min,2024,\n')
    expect(leesCsv(tekst)).toEqual(rijen)
    const maanden = rijenVan(schrijfUitkomst(uit, maandwaarden(mpp20242)).maandwaarden!, kader, 'maand')
    expect(leesCsv(schrijfCsv(maanden, 'maand'))).toEqual(maanden)
    expect(
      maanden.find((r) => r.indicator === 'u.coa.bezetting' && r.scenario === 'medio' && r.periode === '2026-01')!
        .waarde,
    ).toBe(uit.jaarwaarden['u.coa.bezetting']!.medio![2])
  })

  it.each([
    ['indicator;scenario;jaar;waarde\n', /eerste regel/],
    ['indicator,scenario,jaar,waarde\nu.x,medio,2024,1.234,5\n', /Regel 2/],
    ['indicator,scenario,jaar,waarde\nu.x,medio,2024-01,1\n', /Regel 2/],
    ['indicator,scenario,maand,waarde\nu.x,medio,2024-13,1\n', /Regel 2/],
    ['indicator,scenario,jaar,waarde\n\nu.x,medio,2024,veel\n', /Regel 3/],
  ])('[CT-7] a table of another shape is refused with its line: %j', (tekst, reden) => {
    expect(() => leesCsv(tekst)).toThrow(reden)
  })

  it('[CT-7] reads what other programs write: byte order mark, \\r\\n, quotes, 1e-7', () => {
    expect(leesCsv('\ufeff"indicator","scenario","jaar","waarde"\r\n"u.x","medio",2024,1e-7\r\n')).toEqual([
      { indicator: 'u.x', scenario: 'medio', periode: '2024', waarde: 1e-7 },
    ])
  })

  it('[CT-8] compares cell by cell with absolute and relative difference, within a margin', () => {
    const rij = (indicator: string, waarde: number | null) => ({
      indicator,
      scenario: 'medio',
      periode: '2025',
      waarde,
    })
    const a = [rij('x', 100), rij('nul', 0), rij('leeg', null), rij('weg', 5), rij('half', null), rij('los', null)]
    const b = [rij('x', 100.5), rij('nul', 0.2), rij('leeg', null), rij('nieuw', 6), rij('half', 7)]
    const streng = vergelijkCijfers(a, b, { absoluut: 0.1, relatief: 0 })
    expect(streng.cellen.map((c) => [c.indicator, c.oordeel, c.absoluut, c.relatief])).toEqual([
      ['x', 'anders', 0.5, 0.005],
      ['nul', 'anders', 0.2, null],
      ['leeg', 'gelijk', null, null],
      ['weg', 'alleen a', null, null],
      ['half', 'alleen b', null, null],
      ['nieuw', 'alleen b', null, null],
    ])
    expect(streng).toMatchObject({
      gelijk: 1,
      anders: 2,
      alleenA: 1,
      alleenB: 2,
      grootsteAbsoluut: 0.5,
      grootsteRelatief: 0.005,
    })
    expect(vergelijkCijfers(a, b, { absoluut: 0.2, relatief: 0.01 }).anders).toBe(0)
    expect(vergelijkCijfers(a, b, { absoluut: 0.2, relatief: 0.001 }).anders).toBe(1)
  })
})

describe('JSON Schema', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const [keurInvoer, keurUitkomst] = [ajv.compile(invoerSchema() as object), ajv.compile(uitkomstSchema() as object)]

  it.each([
    ['invoer', invoerSchema],
    ['uitkomst', uitkomstSchema],
  ])('[CT-9] the published schema of the %s is the one the catalogue gives', (naam, maak) => {
    const bestand = new URL(`../../schema/${naam}.schema.json`, import.meta.url)
    expect(JSON.parse(readFileSync(bestand, 'utf8'))).toEqual(doorJson(maak()))
  })

  it('[CT-10] accepts real input in all three forms, and real outcomes', () => {
    const vormen = [
      schrijfInvoer(mpp20242),
      schrijfInvoer(willekeurigeInvoer(7)),
      { kader, cellen: mpp20242.cellen },
      { kader, parameters: [{ parameter: 'asiel.coa.capaciteit', jaar: 2025, waarde: 70000 }] },
    ]
    for (const vorm of vormen) {
      expect(keurInvoer(doorJson(vorm)), JSON.stringify(keurInvoer.errors?.slice(0, 3))).toBe(true)
      expect(leesInvoer(doorJson(vorm)).kind).toBe('gelezen')
    }
    for (const invoer of [mpp20242, willekeurigeInvoer(7)]) {
      const json = doorJson(schrijfUitkomst(uitkomst(invoer), maandwaarden(invoer)))
      expect(keurUitkomst(json), JSON.stringify(keurUitkomst.errors?.slice(0, 3))).toBe(true)
    }
  })

  it.each<unknown>([
    {},
    { kader: { ...kader, startjaar: 1900 } },
    { kader: { ...kader, scenarios: ['gemiddeld'] } },
    { kader, formaat: 'ketenbeeld-invoer/9' },
    { kader, parameters: { 'asiel.coa.plekken': 5 } },
    { kader, parameters: { 'asiel.coa.snijverlies': 0.9 } },
    { kader, parameters: { 'asiel.coa.snijverlies': { 2025: -0.1 } } },
    { kader, parameters: { 'asiel.coa.uitstroom_vh': { 2025: { hoog: 1 } } } },
    { kader, parameters: { 'asiel.ind.startvoorraad': { s9: 1 } } },
    { kader, parameters: { 'asiel.apm.uitstroommodus': 'soms' } },
    { kader, parameters: { 'asiel.ind.wettelijke_termijn': { s4: { 2025: 6.5 } } } },
    { kader, parameters: { 'asiel.apm.overdracht_vertraging': 0.5 } },
    { kader, parameters: { 'asiel.coa.capaciteit': true } },
    { kader, parameters: [{ parameter: 'asiel.coa.capaciteit' }] },
    { kader, cellen: { 'asiel.coa.capaciteit': 5 } },
  ])('[CT-10] refuses %j', (json) => {
    expect(keurInvoer(json)).toBe(false)
  })

  it('[CT-10] refuses an outcome without indicators, with text for a figure or an unknown scenario', () => {
    const json = doorJson(schrijfUitkomst(uitkomst(mpp20242))) as unknown as { jaarwaarden: Record<string, unknown> }
    expect(keurUitkomst({ ...json, jaarwaarden: {} })).toBe(false)
    expect(
      keurUitkomst({ ...json, jaarwaarden: { ...json.jaarwaarden, 'u.coa.bezetting': { medio: ['veel'] } } }),
    ).toBe(false)
    expect(keurUitkomst({ ...json, jaarwaarden: { ...json.jaarwaarden, 'u.coa.bezetting': { hoog: [1] } } })).toBe(
      false,
    )
  })
})
