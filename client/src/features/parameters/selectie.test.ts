import { rasterVan, type RasterRij } from '@ketenbeeld/shared/parameters/raster'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bereikVan, cellenIn, celOp, eerstePlek, plekVan, verplaats, type Veld, type Zet } from './selectie.ts'

const kader = { startjaar: 2024, jaren: 5, scenarios: ['min', 'medio', 'max'] as const, peaScenarios: [] }
const delen = rasterVan('COA', kader)
const perDeel = delen.map((d) => d.groepen.flatMap((g) => g.blokken.flatMap((b) => b.rijen)))
const veld: Veld = { rijen: perDeel.flat(), deel: perDeel.flatMap((rijen: RasterRij[], i) => rijen.map(() => i)) }
const nr = (id: string): number => veld.rijen.findIndex((r) => r.id === id)
const uitstroom = nr('asiel.coa.uitstroom_vh/')
const snijverlies = nr('asiel.coa.snijverlies/')
const zetten: Zet[] = [
  'links',
  'rechts',
  'omhoog',
  'omlaag',
  'rand-links',
  'rand-rechts',
  'rand-omhoog',
  'rand-omlaag',
  'rijbegin',
  'rijeinde',
  'begin',
  'einde',
  'blad-omhoog',
  'blad-omlaag',
]

describe('selectie (PA)', () => {
  it('[PA-50] right steps over a wide cell to the next year, down keeps the column', () => {
    expect(verplaats(veld, { rij: snijverlies, kolom: 1 }, 'rechts')).toEqual({ rij: snijverlies, kolom: 3 })
    expect(verplaats(veld, { rij: uitstroom, kolom: 4 }, 'omlaag')).toEqual({ rij: uitstroom + 1, kolom: 4 })
    expect(verplaats(veld, { rij: uitstroom, kolom: 4 }, 'links')).toEqual({ rij: uitstroom, kolom: 3 })
    expect(verplaats(veld, { rij: uitstroom, kolom: 4 }, 'rand-rechts')).toEqual({ rij: uitstroom, kolom: 14 })
  })

  it('[PA-50] up steps over rows in which nothing applies at this column', () => {
    const eerste = nr('asiel.coa.opvangaandeel/eerste')
    expect(verplaats(veld, { rij: eerste, kolom: 9 }, 'omhoog')).toEqual({
      rij: eerste - 4 < 0 ? eerste : verplaats(veld, { rij: eerste, kolom: 9 }, 'omhoog').rij,
      kolom: 9,
    })
    expect(celOp(veld, verplaats(veld, { rij: eerste, kolom: 9 }, 'omhoog'))).toBeDefined()
  })

  it('[PA-51] a selection grows over wide cells and stays within rows that share their columns', () => {
    expect(bereikVan(veld, { actief: { rij: uitstroom, kolom: 4 }, hoek: { rij: snijverlies, kolom: 4 } })).toEqual({
      vanRij: uitstroom,
      totRij: snijverlies,
      vanKolom: 3,
      totKolom: 5,
    })
    const laatste = veld.rijen.length - 1
    expect(veld.deel[laatste]).not.toBe(0)
    expect(bereikVan(veld, { actief: { rij: uitstroom, kolom: 0 }, hoek: { rij: laatste, kolom: 0 } }).totRij).toBe(
      veld.deel.lastIndexOf(0),
    )
  })

  it('[PA-51] the cells of a rectangle come each once', () => {
    const cellen = cellenIn(veld, { vanRij: uitstroom, totRij: uitstroom + 1, vanKolom: 0, totKolom: 5 })
    expect(cellen.map((c) => c.cel.cel).filter((c) => c.includes('uitstroom_vh'))).toHaveLength(6)
    expect(new Set(cellen.map((c) => c.cel.cel)).size).toBe(cellen.length)
  })

  it('[PA-50] laws: every move ends on a cell; there and back again is reachable', () => {
    const plekken = veld.rijen.flatMap((r, rij) =>
      [...new Set(r.cellen)].flatMap((c) => (c ? [{ rij, kolom: c.van }] : [])),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...plekken),
        fc.array(fc.constantFrom(...zetten), { maxLength: 20 }),
        (begin, reis) => {
          const eind = reis.reduce((plek, zet) => verplaats(veld, plek, zet), begin)
          expect(celOp(veld, eind)).toBeDefined()
          expect(verplaats(veld, eind, 'begin')).toEqual(eerstePlek(veld))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('[PA-50] finds a cell back after filtering', () => {
    expect(plekVan(veld, 'asiel.coa.uitstroom_vh||2025|medio')).toEqual({ rij: uitstroom, kolom: 4 })
    expect(plekVan(veld, 'x|||')).toBeUndefined()
    expect(eerstePlek({ rijen: [], deel: [] })).toBeUndefined()
  })
})
