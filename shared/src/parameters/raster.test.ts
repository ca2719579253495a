import { cellenVan, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { eigenaren } from '@ketenbeeld/engine/catalogus/eigenaar'
import { aanvullendeParameters, parameters } from '@ketenbeeld/engine/catalogus/parameters'
import { describe, expect, it } from 'vitest'
import { isAanvullend, naamVanCel, rasterVan, schaalVanCel, type RasterDeel, type RasterRij } from './raster.ts'

const kader: ModelKader = {
  startjaar: 2024,
  jaren: 5,
  scenarios: ['min', 'medio', 'max'],
  peaScenarios: [
    { id: 'dalend', label: 'Dalende instroom' },
    { id: 'stijgend', label: 'Stijgende instroom' },
  ],
}
const rijenVan = (delen: readonly RasterDeel[]): RasterRij[] =>
  delen.flatMap((d) => d.groepen.flatMap((g) => g.blokken.flatMap((b) => b.rijen)))
const cellen = (rij: RasterRij): string[] => [...new Set(rij.cellen)].flatMap((c) => (c ? [c.cel] : []))
const rij = (delen: readonly RasterDeel[], id: string): RasterRij => rijenVan(delen).find((r) => r.id === id)!

describe('raster (PA)', () => {
  it.each(eigenaren)(
    '[PA-30] behoud: every cell of %s lies in the table exactly once, and no other cell',
    (eigenaar) => {
      for (const scenarios of [kader.scenarios, ['min', 'mediaan', 'medio', 'max'] as const, ['medio'] as const]) {
        const k = { ...kader, scenarios }
        const gelegd = rijenVan(rasterVan(eigenaar, k)).flatMap(cellen)
        const alle = [...parameters, ...aanvullendeParameters]
        const verwacht = alle.filter((p) => p.eigenaar === eigenaar).flatMap((p) => cellenVan(p, k))
        expect(gelegd.toSorted()).toEqual(verwacht.toSorted())
      }
    },
  )

  it.each(eigenaren)('[PA-30] rows of %s have one id each and as many columns as their part', (eigenaar) => {
    const delen = rasterVan(eigenaar, kader)
    const ids = rijenVan(delen).map((r) => r.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const deel of delen) for (const r of rijenVan([deel])) expect(r.cellen).toHaveLength(deel.kolommen.length)
  })

  it('[PA-31] years × scenarios; a value without scenario covers its year; without year it stands under the first', () => {
    const coa = rasterVan('COA', kader)
    const uitstroom = rij(coa, 'asiel.coa.uitstroom_vh/')
    expect(uitstroom.cellen[4]).toEqual({ cel: 'asiel.coa.uitstroom_vh||2025|medio', van: 4, breed: 1 })
    const snijverlies = rij(coa, 'asiel.coa.snijverlies/')
    expect(snijverlies.cellen[5]).toEqual({ cel: 'asiel.coa.snijverlies||2025|', van: 3, breed: 3 })
    const start = rij(coa, 'asiel.coa.startbezetting/asielzoekers')
    expect(start.cellen[0]).toEqual({ cel: 'asiel.coa.startbezetting|asielzoekers||', van: 0, breed: 3 })
    expect(start.cellen[3]).toBeUndefined()
  })

  it('[PA-32] half years are two rows, an optional scenario a second row, a series its own part of twelve columns', () => {
    expect(cellen(rij(rasterVan('KS', kader), 'asiel.ks.taakstelling/H2'))[1]).toBe('asiel.ks.taakstelling|2025H2||')
    const apm = rasterVan('APM', kader)
    expect(cellen(rij(apm, 'asiel.apm.amv_aandeel/'))[0]).toBe('asiel.apm.amv_aandeel||2024|')
    expect(cellen(rij(apm, 'asiel.apm.amv_aandeel/+'))[1]).toBe('asiel.apm.amv_aandeel||2024|medio')
    expect(cellen(rij(apm, 'asiel.apm.seizoen/nareis'))[11]).toBe('asiel.apm.seizoen|nareis.12||')
    const ind = rasterVan('IND', kader).find((d) => d.soort === 'maanden_voor_start')!
    expect(cellen(rij([ind], 'asiel.ind.instroom_historie/s4#2'))[11]).toBe('asiel.ind.instroom_historie|s4.-1||')
  })

  it('[PA-35] calendar months are twelve rows over the years; what stands beside the registry comes last, in a group of its own', () => {
    const ind = rasterVan('IND', kader)
    const maart = cellen(rij(ind, 'asiel.ind.mvv_productie_maand/M03'))
    expect(maart).toEqual([2024, 2025, 2026, 2027, 2028].map((j) => `asiel.ind.mvv_productie_maand|${j}M03||`))
    expect(ind[0]!.groepen.at(-1)!.titel).toBe('Aanvullend')
    expect(ind[0]!.groepen.at(-1)!.blokken.every((b) => isAanvullend(b.declaratie.id))).toBe(true)
    expect(parameters.some((p) => isAanvullend(p.id))).toBe(false)
  })

  it('[PA-14] a fraction is a percentage on the screen; a band takes the scale of its parameter', () => {
    expect(schaalVanCel('asiel.coa.snijverlies||2025|')).toBe('procent')
    expect(schaalVanCel('asiel.coa.capaciteit||2025|')).toBe('getal')
    expect(schaalVanCel('mc.parameterband|asiel.coa.snijverlies.laag||')).toBe('procent')
    expect(schaalVanCel('mc.parameterband|asiel.coa.capaciteit.hoog||')).toBe('getal')
  })

  it('[PA-34] a cell has a name in words', () => {
    expect(naamVanCel('asiel.coa.opvangaandeel|nareis|2026|', kader)).toEqual({
      parameter: 'Aandeel van de instroom dat opvang krijgt, per stroom',
      delen: ['Nareizigers', '2026'],
    })
    expect(naamVanCel('asiel.coa.uitstroom_vh||2025|medio', kader).delen).toEqual(['2025', 'medio'])
  })
})

describe('raster: laag en hoog (PA)', () => {
  it('[PA-33] a band row carries the name, the unit and the scale of the parameter it is about', () => {
    const band = rasterVan('APM', kader).find((d) => d.soort === 'band')!
    const snijverlies = rij([band], 'mc.parameterband/asiel.coa.snijverlies')
    expect(snijverlies).toMatchObject({
      label: 'Snijverlies (1 - bezettingspercentage)',
      eenheid: '%',
      schaal: 'procent',
    })
    expect(cellen(snijverlies)).toEqual([
      'mc.parameterband|asiel.coa.snijverlies.laag||',
      'mc.parameterband|asiel.coa.snijverlies.hoog||',
    ])
  })
})
