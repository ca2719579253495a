import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blok } from './klembord-cel.ts'
import { leesKlembord } from './klembord.ts'
import { maakPlakPlan, type PlakPlan, type PlakVraag } from './plakplan.ts'
import { pastAlsScenarios } from './plakplaats.ts'
import { rasterVan, type RasterRij } from './raster.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'

const kader: ModelKader = { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'], peaScenarios: [] }
const rijen: readonly RasterRij[] = rasterVan('COA', kader)[0]!.groepen.flatMap((g) =>
  g.blokken.flatMap((b) => b.rijen),
)
const rijNr = (id: string): number => rijen.findIndex((r) => r.id === id)
const uitstroom = rijNr('asiel.coa.uitstroom_vh/')
const capaciteit = rijNr('asiel.coa.capaciteit/')
const snijverlies = rijNr('asiel.coa.snijverlies/')
const blok = (tekst: string): Blok => {
  const klembord = leesKlembord({ tekst })
  return klembord.kind === 'blok' ? klembord.rijen : []
}

function plan(tekst: string, rij: number, kolom: number, extra: Partial<PlakVraag> = {}): PlakPlan {
  const staat: Record<CelSleutel, CelWaarde> = {
    'asiel.coa.capaciteit||2024|': 90000,
    'asiel.coa.uitstroom_vh||2025|medio': 21300,
  }
  return maakPlakPlan({
    rijen,
    doel: { rij, kolom, totRij: rij, totKolom: kolom },
    blok: blok(tekst),
    vorm: 'tabel',
    kader,
    waardeVan: (cel) => staat[cel] ?? null,
    schrijver: 'COA',
    antwoord: {},
    ...extra,
  })
}

describe('plakplan (PA)', () => {
  it('[PA-40] old, new, difference and percentage per cell, and the counts', () => {
    const { cellen, telling, wijzigingen, som } = plan('90000\t99000\tn.n.b.', capaciteit, 0)
    expect(cellen.map((c) => c.status)).toEqual(['gelijk', 'gewijzigd', 'geweigerd'])
    expect(telling).toEqual({ gelijk: 1, gewijzigd: 1, geweigerd: 1, vraag: 0 })
    expect(cellen[2]!.reden).toContain('“n.n.b.” is geen getal')
    expect([...wijzigingen]).toEqual([['asiel.coa.capaciteit||2025|', 99000]])
    expect(som).toEqual({ eenheid: 'plekken', oud: 90000, nieuw: 189000 })
    const anders = plan('20100', uitstroom, 4).cellen[0]!
    expect([anders.oud, anders.nieuw, anders.verschil]).toEqual([21300, 20100, -1200])
    expect(anders.verschilDeel).toBeCloseTo(-0.05634, 5)
  })

  it('[PA-41] in a row with one value per year the block steps by year, in a row with scenarios by column', () => {
    expect([...plan('1\t2\t3\t4\t5', capaciteit, 0).wijzigingen.keys()].map((c) => c.split('|')[2])).toEqual([
      '2024',
      '2025',
      '2026',
      '2027',
      '2028',
    ])
    expect([...plan('1\t2\t3\t4', uitstroom, 1).wijzigingen.keys()].map((c) => c.split('|').slice(2).join())).toEqual([
      '2024,medio',
      '2024,max',
      '2025,min',
      '2025,medio',
    ])
  })

  it('[PA-41] what falls outside the table or the row is refused with the reason, cell by cell', () => {
    const breed = plan('1\t2\t3\t4\t5\t6\t7', capaciteit, 0)
    expect(breed.telling).toMatchObject({ gewijzigd: 5, geweigerd: 2 })
    expect(breed.cellen[6]!.reden).toContain('buiten de tabel')
    const laag = plan('1\n2\n3', rijen.length - 1, 0)
    expect(laag.cellen.map((c) => c.status)).toContain('geweigerd')
    const start = rijNr('asiel.coa.startbezetting/asielzoekers')
    expect(plan('5\t6', start, 0).cellen.map((c) => c.reden ?? c.status)).toEqual([
      'gewijzigd',
      'Hier hoort bij deze rij geen waarde.',
    ])
  })

  it('[PA-41] per-year block over a row with scenarios is refused, not guessed; a wide cell takes the value under medio', () => {
    const boven = rijNr('asiel.coa.verblijf_na_afwijzing/')
    expect(uitstroom).toBe(boven + 1)
    expect(plan('3\t3\n20000\t21000', boven, 0).cellen.map((c) => c.status)).toEqual([
      'gewijzigd',
      'gewijzigd',
      'geweigerd',
      'geweigerd',
    ])
    expect([...plan('\t3\t\n1\t2\t3', boven, 0).wijzigingen.values()]).toEqual([3, 1, 2, 3])
    const gemengd = plan('1\t2\t3\n\t9\t', uitstroom, 0)
    expect([...gemengd.wijzigingen].at(-1)).toEqual(['asiel.coa.snijverlies||2024|', 0.09])
    expect(plan('1\t2\t3\n7\t9\t8', uitstroom, 0).telling).toMatchObject({ gewijzigd: 4, geweigerd: 2 })
  })

  it('[PA-42] a single value fills the selection, each wide cell once', () => {
    const vol = plan('9%', snijverlies, 0, { doel: { rij: snijverlies, kolom: 0, totRij: snijverlies, totKolom: 14 } })
    expect(vol.telling).toEqual({ gewijzigd: 5, gelijk: 0, geweigerd: 0, vraag: 0 })
    const over = plan('5', uitstroom, 0, { doel: { rij: uitstroom, kolom: 0, totRij: capaciteit, totKolom: 2 } })
    expect([...over.wijzigingen.keys()]).toHaveLength(5)
    expect(over.telling.geweigerd).toBe(0)
  })

  it('[PA-43] scenarios below each other and years side by side go into one row, by their names when given', () => {
    const drieBijVijf =
      '36700\t45100\t39800\t35400\t35400\n24800\t19500\t20900\t20700\t20700\n20800\t12900\t12600\t11800\t12200'
    expect(pastAlsScenarios(blok(drieBijVijf), rijen[uitstroom], kader)).toBe(true)
    expect(pastAlsScenarios(blok(drieBijVijf), rijen[capaciteit], kader)).toBe(false)
    const { wijzigingen } = plan(drieBijVijf, uitstroom, 0, { vorm: 'scenarios' })
    expect(wijzigingen.size).toBe(15)
    expect(wijzigingen.get('asiel.coa.uitstroom_vh||2025|medio')).toBe(19500)
    const metNamen = plan('\t2024\t2025\nmax\t3\t30\nmin\t1\t10\nmedio\t2\t20', uitstroom, 0, { vorm: 'scenarios' })
    expect(metNamen.wijzigingen.get('asiel.coa.uitstroom_vh||2025|max')).toBe(30)
    expect(metNamen.wijzigingen.get('asiel.coa.uitstroom_vh||2024|min')).toBe(1)
    expect(metNamen.wijzigingen.size).toBe(6)
  })

  it('[PA-44] a heading row of years and a first column of names are not values', () => {
    const { wijzigingen, telling } = plan('Plekken\t2024\t2025\nCapaciteit\t97500\t99000', capaciteit, 0)
    expect([...wijzigingen.values()]).toEqual([97500, 99000])
    expect(telling.geweigerd).toBe(0)
    expect(plan('2024\t2025', capaciteit, 0).wijzigingen.size).toBe(2)
  })

  it('[PA-45] one question for all ambiguous texts; nothing is taken over before the answer', () => {
    const voor = plan('11.800\t12.200\t900', uitstroom, 0)
    expect(voor.vragen).toEqual([
      expect.objectContaining({
        om: 'teken',
        tekst: '11.800',
        aantal: 2,
        beantwoord: false,
        voorbeeld: expect.objectContaining({ duizendtal: 11800, decimaal: 11.8 }),
      }),
    ])
    expect(voor.telling).toEqual({ gewijzigd: 1, gelijk: 0, geweigerd: 0, vraag: 2 })
    const na = plan('11.800\t12.200\t900', uitstroom, 0, { antwoord: { notatie: 'nl' } })
    expect([...na.wijzigingen.values()]).toEqual([11800, 12200, 900])
    expect(na.cellen.map((c) => c.dubbel)).toEqual(['teken', 'teken', undefined])
    expect(na.vragen[0]!.beantwoord).toBe(true)
    expect([...plan('11.800', uitstroom, 0, { antwoord: { notatie: 'en' } }).wijzigingen.values()]).toEqual([11.8])
  })

  it('[PA-45] parts of 1 where percentages stand are a question of their own', () => {
    const { vragen, telling } = plan('0,09\t0,08\t9', snijverlies, 0)
    expect(vragen).toEqual([expect.objectContaining({ om: 'schaal', aantal: 2 })])
    expect(telling).toMatchObject({ vraag: 2, gewijzigd: 1 })
    expect([...plan('0,09', snijverlies, 0, { antwoord: { deelVanEen: true } }).wijzigingen.values()]).toEqual([0.09])
  })

  it('[PA-46] rows of another owner are refused with the name of the owner', () => {
    const { cellen, wijzigingen } = plan('5', capaciteit, 0, { schrijver: 'IND' })
    expect(cellen[0]!.reden).toBe('Deze rij is van COA. Alleen COA kan haar wijzigen.')
    expect(wijzigingen.size).toBe(0)
  })

  it('[PA-47] an empty text empties a cell that had a value', () => {
    expect([...plan('\t5', capaciteit, 0).wijzigingen]).toEqual([
      ['asiel.coa.capaciteit||2024|', null],
      ['asiel.coa.capaciteit||2025|', 5],
    ])
  })

  it('[PA-48] laws: the counts add up, every text is accounted for, only own cells change, a second paste changes nothing', () => {
    const tekst = fc.constantFrom('', '5', '1.234', '1,5', 'n.n.b.', '12 %', '0,5', '2024', 'min', '-3', '1e3')
    const rijTeksten = fc.array(tekst, { minLength: 1, maxLength: 8 }).map((r) => r.join('\t'))
    const schrijvers = fc.constantFrom<Ketenpartner>('COA', 'IND')
    fc.assert(
      fc.property(
        fc.array(rijTeksten, { minLength: 1, maxLength: 4 }),
        fc.nat(rijen.length - 1),
        fc.nat(14),
        schrijvers,
        fc.constantFrom('tabel' as const, 'scenarios' as const),
        fc.record(
          { notatie: fc.constantFrom('nl' as const, 'en' as const), deelVanEen: fc.boolean() },
          { requiredKeys: [] },
        ),
        (regels, rij, kolom, schrijver, vorm, antwoord) => {
          const een = plan(regels.join('\n'), rij, kolom, { schrijver, vorm, antwoord })
          expect(Object.values(een.telling).reduce((a, b) => a + b, 0)).toBe(een.cellen.length)
          expect(een.wijzigingen.size).toBe(een.telling.gewijzigd)
          const cellen = een.cellen.flatMap((c) => c.cel ?? [])
          expect(new Set(cellen).size).toBe(cellen.length)
          if (schrijver !== 'COA') expect(een.wijzigingen.size).toBe(0)
          for (const c of een.cellen) if (c.status === 'geweigerd') expect(c.reden).toMatch(/\.$/)
          const na = plan(regels.join('\n'), rij, kolom, {
            schrijver,
            vorm,
            antwoord,
            waardeVan: (cel) =>
              een.wijzigingen.has(cel)
                ? een.wijzigingen.get(cel)!
                : (een.cellen.find((c) => c.cel === cel)?.oud ?? null),
          })
          expect(na.telling.gewijzigd).toBe(0)
        },
      ),
      { numRuns: 1500 },
    )
  })
})
