// Bands of parameters: the triangle, what moves, what is refused. Source: docs/spec/onzekerheid.md (OZ-10, OZ-11).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { Invoer } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { bandenVan, driehoekKwantiel, type ParameterBand } from './band.ts'
import { maakTrekking, type OnzekerheidOpties } from './trekking.ts'

function met(cellen: Readonly<Record<CelSleutel, CelWaarde>>): Invoer {
  return { ...mpp20242, cellen: { ...mpp20242.cellen, ...cellen } }
}

function trek(banden: readonly ParameterBand[], opties: Partial<OnzekerheidOpties> = {}, invoer = mpp20242) {
  const indicatoren = ['u.asiel.instroom.eerste', 'u.coa.capaciteitsbehoefte', 'u.dtv.instroom_ind']
  const resultaat = maakTrekking(invoer, { trekkingen: 200, zaad: 4, banden, indicatoren, ...opties })
  if (resultaat.kind === 'geweigerd') return { meldingen: resultaat.meldingen, uitkomst: null }
  resultaat.trekking.volgende(200)
  return { meldingen: [], uitkomst: resultaat.trekking.uitkomst() }
}

const snijverlies = { parameter: 'asiel.coa.snijverlies', laag: 0.05, hoog: 0.15 }
const overdracht = { parameter: 'asiel.apm.overdrachtspercentage', laag: 0.6, hoog: 0.8 }

describe('band (OZ)', () => {
  it('[OZ-10] the triangle has its ends, its top and its mean', () => {
    expect(driehoekKwantiel(0, 2, 3, 7)).toBe(2)
    expect(driehoekKwantiel(1, 2, 3, 7)).toBe(7)
    expect(driehoekKwantiel(1 / 5, 2, 3, 7)).toBeCloseTo(3, 12)
    expect(driehoekKwantiel(0.4, 5, 5, 5)).toBe(5)
    const n = 100_000
    const som = Array.from({ length: n }, (_, i) => driehoekKwantiel((i + 0.5) / n, 2, 3, 7)).reduce((a, b) => a + b, 0)
    expect(som / n).toBeCloseTo((2 + 3 + 7) / 3, 6)
  })

  it('[OZ-10] a band moves what depends on its parameter, and nothing else', () => {
    const zonder = trek([]).uitkomst!.indicatoren
    const een = trek([snijverlies]).uitkomst!.indicatoren
    const twee = trek([overdracht, snijverlies]).uitkomst!.indicatoren
    expect(een['u.asiel.instroom.eerste']).toEqual(zonder['u.asiel.instroom.eerste'])
    expect(een['u.dtv.instroom_ind']).toEqual(zonder['u.dtv.instroom_ind'])
    expect(een['u.coa.capaciteitsbehoefte']![0]!.spreiding).not.toEqual(
      zonder['u.coa.capaciteitsbehoefte']![0]!.spreiding,
    )
    expect(twee['u.coa.capaciteitsbehoefte']).toEqual(een['u.coa.capaciteitsbehoefte'])
    expect(twee['u.dtv.instroom_ind']).not.toEqual(zonder['u.dtv.instroom_ind'])
  })

  it('[OZ-10] on 1 January of the first year only the band matters: the draws follow the triangle', () => {
    const { verzameling } = trek([snijverlies], { trekkingen: 2000, indicatoren: ['u.coa.capaciteitsbehoefte'] })
      .uitkomst!.indicatoren['u.coa.capaciteitsbehoefte']![0]!
    const verlies = [...verzameling.waarden].map((behoefte) => 1 - 64_300 / behoefte)
    expect(Math.min(...verlies)).toBeGreaterThanOrEqual(0.05 - 1e-12)
    expect(Math.max(...verlies)).toBeLessThanOrEqual(0.15 + 1e-12)
    const gemiddelde = verlies.reduce((a, b) => a + b, 0) / verlies.length
    expect(Math.abs(gemiddelde - (0.05 + 0.09 + 0.15) / 3)).toBeLessThan(0.002)
  })

  it('[OZ-10] bands are read from the cells of mc.parameterband', () => {
    const invoer = met({
      'mc.parameterband|asiel.coa.snijverlies.laag||': 0.05,
      'mc.parameterband|asiel.coa.snijverlies.hoog||': 0.15,
    })
    expect(bandenVan(invoer)).toEqual([snijverlies])
    const opties: OnzekerheidOpties = { trekkingen: 200, zaad: 4, indicatoren: ['u.coa.capaciteitsbehoefte'] }
    const resultaat = maakTrekking(invoer, opties)
    if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
    expect(resultaat.trekking.uitkomst().banden).toEqual([snijverlies])
  })

  it.each([
    ['does not contain the value', { ...snijverlies, laag: 0.1 }, 'ligt niet tussen laag'],
    ['the wrong way round', { ...snijverlies, laag: 0.2 }, 'laag niet hoger dan hoog'],
    ['one end only', { ...snijverlies, hoog: NaN }, 'vul laag en hoog allebei in'],
    ['a choice', { parameter: 'asiel.apm.nareismodus', laag: 0, hoog: 1 }, 'kan geen band hebben'],
    ['part of a sum', { parameter: 'asiel.ind.spooraandeel', laag: 0, hoog: 1 }, 'kan geen band hebben'],
    ['not in the model', { parameter: 'asiel.bestaat.niet', laag: 0, hoog: 1 }, 'bestaat niet'],
    ['end outside the bounds', { ...overdracht, hoog: 1.2 }, 'van 0 tot en met 1'],
  ])('[OZ-11] refused: %s', (_, band, zin) => {
    expect(
      trek([band])
        .meldingen.map((m) => m.zin)
        .join(' '),
    ).toContain(zin)
  })

  it('[OZ-11] refused: two bands on one parameter, and ends that together break a rule', () => {
    expect(trek([snijverlies, snijverlies]).meldingen[0]?.zin).toContain('twee banden')
    const inwilliging = { parameter: 'asiel.apm.inwilligingspercentage', laag: 0, hoog: 0.9 }
    const overig = { parameter: 'asiel.apm.overige_afdoening', laag: 0, hoog: 0.2 }
    expect(trek([inwilliging]).meldingen).toEqual([])
    expect(trek([inwilliging, overig]).meldingen[0]?.code).toBe('ENG-04')
  })
})
