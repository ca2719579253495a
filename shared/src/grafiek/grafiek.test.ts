// Charts as data: figures, lanes, labels, words and tables. Source: docs/spec/grafiek.md (GR).

import { describe, expect, it } from 'vitest'
import { run, type Uitkomst } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { bandSpec } from './band.ts'
import { beschrijf, tabelVan } from './beschrijving.ts'
import { eindlabelsVan, labelsVan } from './labels.ts'
import { donker, licht } from './palet.ts'
import { eenheidTekst, getekendeWaarde, reeksenUit, type Grafiekvraag } from './reeks.ts'
import { stavenSpec } from './staven.ts'
import { verschillen, verschilSpec } from './verschil.ts'

const maat = { breedte: 900, hoogte: 340 }
const uitkomst: Uitkomst = (() => {
  const resultaat = run(mpp20242)
  if (resultaat.kind !== 'voltooid') throw new Error('the example ronde must run')
  return resultaat.uitkomst
})()
const vraag = (indicator: string, over: Partial<Grafiekvraag> = {}): Grafiekvraag => ({
  indicator,
  ronde: 'MPP 2024-2',
  spoor: 'vastgesteld',
  reeksen: reeksenUit(uitkomst, indicator, ['min', 'medio', 'max']),
  ...over,
})
const coa = vraag('u.coa.bezetting')
const ernaast = (erbij: readonly number[]): Grafiekvraag['ernaast'] => ({
  spoor: 'voorlopig',
  punten: coa.reeksen[1]!.punten.map((p, i) => ({ ...p, waarde: p.waarde! + erbij[i]! })),
})
const lagen = (spec: ReturnType<typeof bandSpec>) =>
  spec['layer'] as readonly { mark: Record<string, unknown>; encoding: { y?: { field?: string } } }[]
const lijn = (spec: ReturnType<typeof bandSpec>, veld: string) =>
  lagen(spec).find((l) => l.mark['type'] === 'line' && l.encoding.y?.field === veld)?.mark

describe('grafiek (GR)', () => {
  it('[GR-1] the published figures of MPP 2024-2 are what is drawn', () => {
    const { values } = bandSpec(coa, licht, maat)['data'] as { values: readonly unknown[] }
    expect(values).toEqual([
      { jaar: '2024', min: 64_300, medio: 64_300, max: 64_300, mediaan: null, ernaast: null },
      { jaar: '2025', min: 51_500, medio: 79_900, max: 91_600, mediaan: null, ernaast: null },
      { jaar: '2026', min: 36_300, medio: 106_700, max: 133_100, mediaan: null, ernaast: null },
      { jaar: '2027', min: 29_900, medio: 135_800, max: 177_600, mediaan: null, ernaast: null },
      { jaar: '2028', min: 28_100, medio: 166_000, max: 224_600, mediaan: null, ernaast: null },
    ])
  })

  it.each<[string, number | null, number | null]>([
    ['u.ind.inwilligingspercentage', 0.785, 79],
    ['u.bz.oda_kosten', 412_600_000, 413],
    ['u.coa.bezetting', null, null],
  ])('[GR-1] %s: %d is drawn as %d', (id, waarde, getekend) => expect(getekendeWaarde(id, waarde)).toBe(getekend))

  it('[GR-1] the unit is in words', () => {
    expect(['u.coa.bezetting', 'u.bz.oda_kosten', 'u.ind.inwilligingspercentage'].map(eenheidTekst)).toEqual([
      'aantal personen',
      'mln euro',
      'procent',
    ])
  })

  it('[GR-2] vastgesteld is solid, voorlopig is dashed, also beside each other', () => {
    const vast = bandSpec({ ...coa, ernaast: ernaast([0, 0, 1200, 1200, 1200])! }, licht, maat)
    expect(lijn(vast, 'medio')?.['strokeDash']).toEqual([1, 0])
    expect(lijn(vast, 'ernaast')?.['strokeDash']).toEqual([5, 4])
    expect(lijn(bandSpec({ ...coa, spoor: 'voorlopig' }, licht, maat), 'medio')?.['strokeDash']).toEqual([5, 4])
    expect(lijn(vast, 'min')?.['strokeDash']).toEqual([1, 0])
  })

  it('[GR-3] figures stand beside the marks; the last year also has the names, pushed apart', () => {
    const labels = labelsVan(coa, 700, false).map((l) => `${l.jaar} ${l.plaats} ${l.tekst}`)
    expect(labels).toContain('2026 boven 133.100')
    expect(labels).toContain('2026 onder 106.700')
    expect(labels).toContain('2024 boven 64.300')
    expect(labels.filter((l) => l.startsWith('2028'))).toEqual([])
    const eind = eindlabelsVan({ ...coa, ernaast: ernaast([0, 0, 0, 0, 1200])! }, 700)
    expect(eind.map((l) => `${l.naam} ${l.tekst}`)).toEqual([
      'minimum 28.100',
      'medio 166.000',
      'voorlopig 167.200',
      'maximum 224.600',
    ])
    for (const [i, { y }] of eind.entries()) if (i > 0) expect(y - eind[i - 1]!.y).toBeGreaterThanOrEqual(700 * 32)
  })

  it('[GR-4] each scenario has a shape of its own', () => {
    const vormen = lagen(bandSpec(coa, donker, maat))
      .filter((l) => l.mark['type'] === 'point')
      .map((l) => `${l.encoding.y?.field} ${String(l.mark['shape'])}`)
    expect(vormen).toEqual(['min triangle-down', 'max triangle-up', 'medio circle'])
  })

  it('[GR-5] the words say title, unit, edition, lane, direction and ends', () => {
    expect(beschrijf(coa)).toBe(
      'COA-bezetting per 1 januari, aantal personen, MPP 2024-2, vastgesteld. Medio stijgt van 64.300 in 2024 naar 166.000 in 2028. In 2028 is het minimum 28.100 en het maximum 224.600.',
    )
    expect(beschrijf({ ...coa, ernaast: ernaast([0, 0, 1200, 1200, 1200])! })).toContain(
      'vastgesteld en voorlopig. Medio stijgt van 64.300 in 2024 naar 166.000 in 2028. In 2028 is het minimum 28.100 en het maximum 224.600. Voorlopig wijkt medio af vanaf 2026; in 2028 is het 167.200.',
    )
    expect(beschrijf({ ...coa, ernaast: ernaast([0, 0, 10, 10, 10])! })).toContain('Voorlopig is medio gelijk.')
    expect(beschrijf({ ...coa, reeksen: [] })).toContain('Er zijn nog geen cijfers.')
  })

  it('[GR-5] a peak in between is told', () => {
    const punten = [10_000, 30_000, 20_000].map((waarde, i) => ({ jaar: 2024 + i, waarde }))
    expect(beschrijf({ ...coa, reeksen: [{ scenario: 'medio', punten }] })).toContain(
      'Medio stijgt van 10.000 in 2024 naar 20.000 in 2026. De hoogste medio is 30.000, in 2025.',
    )
  })

  it('[GR-6] the table has a row per scenario and the other lane under it', () => {
    const tabel = tabelVan({ ...coa, ernaast: ernaast([0, 0, 1200, 1200, 1200])! })
    expect(tabel.jaren).toEqual([2024, 2025, 2026, 2027, 2028])
    expect(tabel.rijen.map((r) => [r.naam, r.cellen[2], r.waarden[2]])).toEqual([
      ['minimum', '36.300', 36_300],
      ['medio', '106.700', 106_700],
      ['maximum', '133.100', 133_100],
      ['medio, voorlopig', '107.900', 107_900],
    ])
  })

  it('[GR-7] the strip subtracts before it rounds and has a scale of its own', () => {
    const beide = { ...coa, ernaast: ernaast([0, 40, 1200, -400, 1200])! }
    expect(verschillen(beide).map((v) => v.tekst)).toEqual(['0', '0', '+1.200', '\u2212400', '+1.200'])
    expect(JSON.stringify(verschilSpec(beide, licht, 900))).toContain('"domain":[-1200,1200]')
  })

  it('[GR-8] the parts of a bar stand on each other and their sum on top', () => {
    const medio = (id: string) => ({ indicator: id, punten: reeksenUit(uitkomst, id, ['medio'])[0]!.punten })
    const spec = stavenSpec(
      {
        ronde: 'MPP 2024-2',
        spoor: 'vastgesteld',
        totaal: medio('u.dtv.instroom'),
        delen: [medio('u.dtv.instroom_ind'), medio('u.dtv.instroom_overig')],
      },
      licht,
      maat,
    )
    expect(spec.description).toContain('2025: 19.500 (DT&V-instroom vanuit IND 13.200, DT&V-instroom overig 6.300).')
    expect(JSON.stringify(spec)).toContain('"stack":"zero"')
  })
})
