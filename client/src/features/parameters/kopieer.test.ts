import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { leesKlembord, schrijfHtml, schrijfTsv } from '@ketenbeeld/shared/parameters/klembord'
import { maakPlakPlan } from '@ketenbeeld/shared/parameters/plakplan'
import { rasterVan } from '@ketenbeeld/shared/parameters/raster'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amsterdamMoment } from './amsterdam-moment.ts'
import { celUitspraak } from './cel-naam.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { alsCsv, kopieerBlok } from './kopieer.ts'
import { bereikVan, cellenIn } from './selectie.ts'
import { teksten } from './teksten.ts'
import { daadVan } from './toets-zet.ts'
import { veldVan } from './veld.ts'

const kader = { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'] as const, peaScenarios: [] }
const delen = rasterVan('COA', kader)
const veld = veldVan(delen.slice(0, 1))
const nr = (id: string): number => veld.rijen.findIndex((r) => r.id === id)
const uitstroom = nr('asiel.coa.uitstroom_vh/')
const waarden: Record<CelSleutel, CelWaarde> = {}
for (const rij of veld.rijen) {
  for (const [i, c] of rij.cellen.entries()) if (c) waarden[c.cel] ??= rij.schaal === 'procent' ? 0.5 : 2 + i * 1.125
}
const waardeVan = (cel: CelSleutel): CelWaarde => waarden[cel] ?? null

describe('kopiëren (PA)', () => {
  it('[PA-63] copies Dutch text and true numbers; a row with one value per year gives one column per year', () => {
    const rij = nr('asiel.coa.snijverlies/')
    const blok = kopieerBlok(veld.rijen, { vanRij: rij, totRij: rij, vanKolom: 0, totKolom: 14 }, () => 0.095)
    expect(blok).toEqual([Array.from({ length: 5 }, () => ({ tekst: '9,5\u00a0%', waarde: 0.095 }))])
    const gemengd = kopieerBlok(veld.rijen, { vanRij: uitstroom, totRij: rij, vanKolom: 3, totKolom: 5 }, waardeVan)
    expect(gemengd.map((r) => r.map((c) => c.tekst === ''))).toEqual([
      [false, false, false],
      [true, false, true],
    ])
  })

  it('[PA-63] behoud: what is copied and pasted at the same place changes nothing, as HTML and as text', () => {
    const plekken = fc.record({ rij: fc.nat(veld.rijen.length - 1), kolom: fc.nat(14) })
    fc.assert(
      fc.property(plekken, plekken, fc.boolean(), (a, b, html) => {
        const bereik = bereikVan(veld, { actief: a, hoek: b })
        const blok = kopieerBlok(veld.rijen, bereik, waardeVan)
        const klembord = leesKlembord({ tekst: schrijfTsv(blok), ...(html && { html: schrijfHtml(blok) }) })
        if (klembord.kind !== 'blok') return
        const plan = maakPlakPlan({
          rijen: veld.rijen,
          doel: { rij: bereik.vanRij, kolom: bereik.vanKolom, totRij: bereik.vanRij, totKolom: bereik.vanKolom },
          blok: klembord.rijen,
          vorm: 'tabel',
          kader,
          waardeVan,
          schrijver: 'COA',
          antwoord: { notatie: 'nl', deelVanEen: false },
        })
        expect([...plan.wijzigingen]).toEqual([])
        // Empty rows and columns at the end of a block fall off (PA-20), so every cell with a value is there.
        const gevuld = cellenIn(veld, bereik).filter(({ cel }) => waardeVan(cel.cel) !== null).length
        expect(plan.telling.gelijk).toBeGreaterThanOrEqual(gevuld)
        expect(plan.telling.geweigerd + plan.telling.vraag).toBe(0)
      }),
      { numRuns: 400 },
    )
  })

  it('[PA-64] the CSV holds every cell with its address, and nothing a spreadsheet would run', () => {
    const csv = alsCsv(
      delen,
      () => '=1+1',
      () => 'COA: Open',
    )
    const regels = csv.split('\r\n')
    expect(regels[0]).toBe('\ufeffgroep;parameter;rij;eenheid;jaar;scenario;waarde;antwoord;cel')
    expect(csv).not.toMatch(/;=/)
    const los = alsCsv(
      delen,
      (cel) => (cel === 'asiel.coa.uitstroom_vh||2025|medio' ? 21300.5 : null),
      () => '',
    )
    expect(los).toContain(';2025;medio;21300,5;;asiel.coa.uitstroom_vh||2025|medio\r\n')
  })
})

describe('toetsen en woorden (PA)', () => {
  const toets = (key: string, extra = {}) => daadVan({ key, ctrl: false, shift: false, alt: false, ...extra })

  it('[PA-52] each key does one thing; the keys of the browser stay the browser’s', () => {
    expect(toets('ArrowRight', { shift: true })).toEqual({ kind: 'zet', zet: 'rechts', uitbreiden: true })
    expect(toets('ArrowUp', { ctrl: true })).toEqual({ kind: 'zet', zet: 'rand-omhoog', uitbreiden: false })
    expect(toets('7')).toEqual({ kind: 'bewerk', tekst: '7' })
    expect(toets('n')).toEqual({ kind: 'bewerk', tekst: 'n' })
    expect(toets('v')).toEqual({ kind: 'vergelijk' })
    expect(toets(' ')).toEqual({ kind: 'vink' })
    expect(toets('z', { ctrl: true })).toEqual({ kind: 'ongedaan' })
    expect(toets('Z', { ctrl: true, shift: true })).toEqual({ kind: 'opnieuw' })
    for (const key of ['Tab', 'F5', 'Shift', 'Dead']) expect(toets(key)).toBeUndefined()
    for (const key of ['c', 'x', 'v', 'r', 'p']) expect(toets(key, { ctrl: true })).toBeUndefined()
    expect(toets('v', { alt: true })).toBeUndefined()
  })

  it('[PA-53] a cell says parameter, row, year, scenario, value, unit and status', () => {
    const cel = 'asiel.coa.uitstroom_vh||2025|medio'
    const tabel = { kader, bezoekers: new Map([[cel, { naam: 'T. Proef', organisatie: 'COA' }]]) } as unknown as Tabel
    expect(
      celUitspraak(teksten.nl, tabel, veld.rijen[uitstroom]!, cel, { waarde: 20100, start: 21300, bijAntwoord: 21300 }),
    ).toBe(
      'Uitstroom vergunninghouders (modus invoer), 2025, medio, 20.100 personen/jaar, gewijzigd na uw antwoord op 21.300, T. Proef (COA) staat in deze cel',
    )
  })

  it.each([
    ['2024-09-06T12:00', '2024-09-06T10:00:00.000Z'],
    ['2024-12-06T12:00', '2024-12-06T11:00:00.000Z'],
    ['2024-10-27T02:30', '2024-10-27T00:30:00.000Z'],
    ['2024-03-31T02:30', '2024-03-31T01:30:00.000Z'],
  ])('[PA-57] until %s means that time in Amsterdam', (tekst, utc) => {
    expect(new Date(amsterdamMoment(tekst)!).toISOString()).toBe(utc)
    expect(amsterdamMoment('morgen')).toBeUndefined()
  })
})
