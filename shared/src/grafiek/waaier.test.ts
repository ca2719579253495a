// The fan: both bands are there and named, later years fainter, the same figures in words and table. Source: docs/spec/grafiek.md.
import { describe, expect, it } from 'vitest'
import { maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { licht } from './palet.ts'
import { uiteen, waaierlabels } from './waaier-labels.ts'
import { waaierBestand, waaierTabel } from './waaier-tabel.ts'
import type { Waaiervraag } from './waaier-vraag.ts'
import { waaierSpec } from './waaier.ts'

const maat = { breedte: 900, hoogte: 400 }
function vraagVan(indicator: string, over: Partial<Waaiervraag> = {}): Waaiervraag {
  const resultaat = maakTrekking(mpp20242, { trekkingen: 400, zaad: 20242, rho: 0.8, indicatoren: [indicator] })
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  resultaat.trekking.volgende(400)
  const { trekkingen, zaad, rho, indicatoren } = resultaat.trekking.uitkomst()
  const momenten = indicatoren[indicator]!
  return {
    indicator,
    ronde: 'MPP 2024-2',
    spoor: 'vastgesteld',
    taal: 'nl',
    trekkingen,
    zaad,
    rho,
    momenten,
    ...over,
  }
}
const coa = vraagVan('u.coa.bezetting')

interface Laag {
  readonly mark: Readonly<Record<string, unknown>>
  readonly data?: { readonly values: readonly Readonly<Record<string, number | string>>[] }
  readonly encoding?: Readonly<Record<string, { field?: string; value?: string } | null>>
}
const lagen = (vraag: Waaiervraag) => waaierSpec(vraag, licht, maat)['layer'] as readonly Laag[]
const metVeld = (vraag: Waaiervraag, type: string, veld: string) =>
  lagen(vraag).filter((l) => l.mark['type'] === type && l.encoding?.['y']?.field === veld)

describe('waaier', () => {
  it('[GR-14] has both bands, two lines, and the runs as marks beside their year', () => {
    for (const [van, tot] of [
      ['p5', 'p95'],
      ['p125', 'p875'],
    ])
      expect(metVeld(coa, 'area', van!).map((l) => l.encoding?.['y2']?.field)).toEqual([tot])
    for (const p of ['p50', 'p667']) expect(metVeld(coa, 'line', p)).toHaveLength(1)
    const vormen = { min: 'triangle-down', medio: 'circle', max: 'triangle-up' }
    for (const [s, vorm] of Object.entries(vormen)) {
      const [punt] = metVeld(coa, 'point', s)
      expect(punt?.mark['shape']).toBe(vorm)
      expect(punt?.mark['xOffset']).toBeGreaterThan(0)
    }
  })

  it('[GR-14] what is drawn is rounded as it is published, and the runs are those of MPP 2024-2', () => {
    const { values } = waaierSpec(coa, licht, maat)['data'] as { values: readonly Record<string, number>[] }
    expect(values.map((v) => [v['min'], v['medio'], v['max']]).slice(2, 5)).toEqual([
      [36_300, 106_700, 133_100],
      [29_900, 135_800, 177_600],
      [28_100, 166_000, 224_600],
    ])
    for (const v of values) for (const p of ['p5', 'p125', 'p50', 'p667', 'p875', 'p95']) expect(v[p]! % 100).toBe(0)
  })

  it.each([
    ['u.coa.bezetting', 2026],
    ['u.asiel.instroom.totaal', 2025],
  ])('[GR-14] %s is fainter after %d, and says so at that year', (indicator, zeker) => {
    const vraag = vraagVan(indicator)
    const { values } = metVeld(vraag, 'area', 'p125')[0]!.data!
    const sterkten = new Map(values.map((v) => [Number(v['stuk']), v['sterkte'] as number]))
    for (const [jaar, sterkte] of sterkten)
      if (sterkten.has(jaar - 1)) {
        if (jaar > zeker) expect(sterkte).toBeLessThan(sterkten.get(jaar - 1)!)
        else expect(sterkte).toBe(sterkten.get(jaar - 1))
      }
    const grens = lagen(vraag).find((l) => l.encoding?.['text']?.value?.includes('minder zeker'))
    expect(grens?.data?.values).toEqual([{ jaar: String(zeker) }])
  })

  it('[GR-14] every percentile and every run is named once at the right end, none on another', () => {
    for (const hoogte of [400, 340]) {
      const perPixel = 283_600 / (hoogte - 54)
      const labels = waaierlabels(coa, perPixel, 290_000, false)
      expect(labels.map((l) => l.tekst.split('\u2002')[0])).toEqual(
        expect.arrayContaining([
          'P5',
          'P12,5',
          'P50',
          'P66,7',
          'P87,5',
          'P95',
          '▼ run minimum',
          '● run medio',
          '▲ run maximum',
        ]),
      )
      expect(labels).toHaveLength(9)
      for (let i = 1; i < labels.length; i++)
        expect(labels[i]!.y - labels[i - 1]!.y).toBeGreaterThanOrEqual(perPixel * 16.99)
    }
  })

  it('[GR-14] names that touch stand around their middle, and none stands above the chart', () => {
    expect(uiteen([10, 11, 50], 4, 100)).toEqual([8.5, 12.5, 50])
    expect(uiteen([99, 100], 4, 100)).toEqual([96, 100])
    expect(uiteen([], 4, 100)).toEqual([])
  })

  it('[GR-5] [GR-14] the text alternative has both, and the sentence that they are not the same', () => {
    const tekst = waaierSpec(coa, licht, maat).description
    expect(tekst).toContain('400 trekkingen, zaad 20242, samenhang 0,8')
    expect(tekst).toMatch(/2026: drie van de vier trekkingen liggen tussen [\d.]+ en [\d.]+, negen van de tien/)
    expect(tekst).toContain('De runs in 2029: minimum 25.600, medio 195.800, maximum 274.600.')
    expect(tekst).toContain('Een kwantiel van de uitkomst is niet de uitkomst van het kwantiel.')
    const engels = waaierSpec({ ...coa, taal: 'en' }, licht, maat).description
    expect(engels).toContain('three out of four draws')
  })

  it('[GR-6] [GR-14] the table has every percentile, the mean and the runs; a file also how far they may be off', () => {
    const tabel = waaierTabel(coa)
    expect(tabel.map((r) => r.naam)).toEqual([
      'P95',
      'P87,5',
      'P66,7',
      'P50',
      'P12,5',
      'P5',
      'gemiddelde',
      'run maximum',
      'run medio',
      'run minimum',
    ])
    expect(tabel.at(-1)!.cellen).toEqual(['64.300', '51.500', '36.300', '29.900', '28.100', '25.600'])
    const [kop, ...regels] = waaierBestand(coa, 'Jaar')
    expect(kop).toHaveLength(1 + 6 * 3 + 4)
    for (const regel of regels) {
      expect(regel).toHaveLength(kop!.length)
      const [p, van, tot] = regel.slice(1, 4) as [number, number, number]
      expect(van).toBeLessThanOrEqual(p)
      expect(tot).toBeGreaterThanOrEqual(p)
    }
  })

  it('[GR-2] [GR-14] the lines of voorlopig are dashed, those of vastgesteld are not', () => {
    const streep = (spoor: Waaiervraag['spoor']) => metVeld({ ...coa, spoor }, 'line', 'p667')[0]!.mark['strokeDash']
    expect([streep('vastgesteld'), streep('voorlopig')]).toEqual([
      [1, 0],
      [5, 4],
    ])
  })

  it('[GR-14] a year without a spread is left open, and the names stand at the last year that has one', () => {
    const momenten = coa.momenten.map((m) => (m.jaar > 2027 ? { ...m, spreiding: null } : m))
    const vraag = { ...coa, momenten }
    expect(waaierlabels(vraag, 500, 200_000, false).every((l) => l.jaar === '2027')).toBe(true)
    expect(waaierTabel(vraag)[0]!.cellen.slice(-2)).toEqual(['–', '–'])
    expect(waaierSpec({ ...coa, momenten: [] }, licht, maat).description).toContain('Er zijn nog geen cijfers.')
  })
})
