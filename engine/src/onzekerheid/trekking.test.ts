// The draws through the whole model: the same bytes always, the runs inside them, and the figures of the reference. Source: docs/spec/onzekerheid.md (OZ).
import { describe, expect, it } from 'vitest'
import { bereken } from '../bereken.ts'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { mppKwantielen } from '../prognose/kwantiel.ts'
import { willekeurigeInvoer } from '../proef/willekeurige-invoer.ts'
import type { Invoer } from '../run.ts'
import { maakRekenaar, type Rekenaar } from '../taal/rekenaar.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { kwantielfunctie } from './kwantieltabel.ts'
import { normaalKwantiel } from './normaal-kwantiel.ts'
import { maakKansen } from './steekproef.ts'
import { tekstenOnzekerheid, tweeBanden } from './teksten.ts'
import {
  indicatorenMetSpreiding,
  maakTrekking,
  type OnzekerheidOpties,
  type OnzekerheidUitkomst,
  voegUitkomstenSamen,
} from './trekking.ts'
import { maakInvoerschrijver } from './wisselend.ts'

const indicatoren = [
  'u.coa.bezetting',
  'u.asiel.instroom.totaal',
  'u.ind.werkvoorraad',
  'u.coa.aandeel_vergunninghouders',
]
const opties: OnzekerheidOpties = { trekkingen: 500, zaad: 20242, rho: 0.8, indicatoren }

function trek(anders: Partial<OnzekerheidOpties> = {}, invoer = mpp20242, stukken = [Infinity]): OnzekerheidUitkomst {
  const resultaat = maakTrekking(invoer, { ...opties, ...anders })
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  const { trekking } = resultaat
  for (let i = 0; trekking.gedaan < trekking.totaal; i++) trekking.volgende(stukken[i % stukken.length]!)
  return trekking.uitkomst()
}

function met(cellen: Readonly<Record<CelSleutel, CelWaarde>>, invoer = mpp20242): Invoer {
  return { ...invoer, cellen: { ...invoer.cellen, ...cellen } }
}

const rij = ({ waarden, rij: begin, maanden, banen }: Rekenaar, knoop: number) =>
  waarden.slice(begin(knoop), begin(knoop) + (maanden + 1) * banen)

const band = (u: OnzekerheidUitkomst, id: string, jaar: number) => {
  const moment = u.indicatoren[id]?.find((m) => m.jaar === jaar)
  if (!moment) throw new RangeError(`no ${id} in ${jaar}`)
  return tweeBanden(moment)
}

describe('trekking (OZ)', () => {
  it.each([1, 3, 26])('[OZ-2] the same bytes in pieces and in parts, random input %d', (zaad) => {
    const invoer = willekeurigeInvoer(zaad)
    const geheel = trek({}, invoer)
    expect(geheel.indicatoren['u.asiel.instroom.totaal']![1]!.spreiding).not.toBeNull()
    expect(trek({}, invoer, [1, 63, 100])).toEqual(geheel)
    for (const delen of [2, 7]) {
      const grens = (i: number) => Math.floor((500 * i) / delen)
      const stukken = Array.from({ length: delen }, (_, i) =>
        trek({ deel: { van: grens(i), tot: grens(i + 1) } }, invoer),
      )
      expect(voegUitkomstenSamen(stukken.reverse())).toEqual(geheel)
    }
    expect(trek({ zaad: 1 }, invoer).indicatoren).not.toEqual(geheel.indicatoren)
  })

  it('[OZ-2] [OZ-7] more draws than are kept, in 1, 2 and 7 parts', () => {
    const veel = { trekkingen: 6000, indicatoren: ['u.coa.bezetting'] }
    const geheel = trek(veel)
    for (const delen of [2, 7]) {
      const grens = (i: number) => Math.floor((6000 * i) / delen)
      const stukken = Array.from({ length: delen }, (_, i) =>
        trek({ ...veel, deel: { van: grens(i), tot: grens(i + 1) } }),
      )
      expect(voegUitkomstenSamen(stukken)).toEqual(geheel)
    }
  })

  it('[OZ-2] parts of another calculation, and the same part twice, do not join', () => {
    const deel = trek({ deel: { van: 0, tot: 200 } })
    expect(() => voegUitkomstenSamen([deel, deel])).toThrow(RangeError)
    expect(() => voegUitkomstenSamen([deel, trek({ zaad: 5, deel: { van: 200, tot: 500 } })])).toThrow(RangeError)
  })

  it('[OZ-9] a draw has the same bits in a lane of 64 as alone, and whatever else is asked', () => {
    for (const invoer of [mpp20242, willekeurigeInvoer(51), willekeurigeInvoer(76)]) {
      const samen = trek({ trekkingen: 100, indicatoren: indicatorenMetSpreiding(invoer) }, invoer)
      const los = Array.from({ length: 100 }, (_, i) => trek({ trekkingen: 100, deel: { van: i, tot: i + 1 } }, invoer))
      const een = voegUitkomstenSamen(los)
      for (const id of indicatoren) expect(een.indicatoren[id]).toEqual(samen.indicatoren[id])
    }
  })

  it('[OZ-5] with every year at the chance of a scenario the draw is the run of that scenario, bit for bit', () => {
    for (const invoer of [mpp20242, willekeurigeInvoer(2), willekeurigeInvoer(101)]) {
      const { model, pea } = bereken(invoer)
      const { scenarios, jaren } = invoer.kader
      const breed = maakRekenaar(model.programma, jaren * 12, scenarios.length)
      const schrijver = maakInvoerschrijver(
        model,
        scenarios,
        pea.map((j) => j && kwantielfunctie(j)),
        [],
        breed,
      )
      const kansen = maakKansen(jaren, scenarios.length)
      for (let jaar = 0; jaar < jaren; jaar++)
        scenarios.forEach((s, baan) => {
          kansen.u[jaar * scenarios.length + baan] = mppKwantielen[s]
          kansen.z[jaar * scenarios.length + baan] = normaalKwantiel(mppKwantielen[s])
        })
      schrijver.schrijfVast()
      schrijver.schrijf(kansen)
      breed.bereken()
      for (const [id, knoop] of model.programma.knoopVan)
        expect([id, rij(breed, knoop)]).toEqual([id, rij(model.rekenaar, knoop)])
    }
  })

  it('[OZ-8] between scenarios an input is a straight line in u, outside them constant', () => {
    const invoer = met(
      Object.fromEntries(
        [2024, 2025, 2026, 2027, 2028].flatMap((jaar) => [
          [`asiel.ind.instroom_hervestiging||${jaar}|min`, 100],
          [`asiel.ind.instroom_hervestiging||${jaar}|medio`, 640],
          [`asiel.ind.instroom_hervestiging||${jaar}|max`, 840],
        ]),
      ),
    )
    const jaren = 5
    const u = [0.01, 0.125, 0.25, 0.5, 2 / 3, 0.77, 0.875, 0.99]
    const verwacht = [100, 100, 100 + 540 * (0.125 / (2 / 3 - 0.125)), 100 + 540 * (0.375 / (2 / 3 - 0.125)), 640]
    const rest = [640 + 200 * ((0.77 - 2 / 3) / (0.875 - 2 / 3)), 840, 840]
    const { model, pea } = bereken(invoer)
    const breed = maakRekenaar(model.programma, jaren * 12, u.length)
    const schrijver = maakInvoerschrijver(
      model,
      invoer.kader.scenarios,
      pea.map((j) => j && kwantielfunctie(j)),
      [],
      breed,
    )
    const kansen = maakKansen(jaren, u.length)
    for (let jaar = 0; jaar < jaren; jaar++) kansen.u.set(u, jaar * u.length)
    schrijver.schrijfVast()
    schrijver.schrijf(kansen)
    const plaats = model.programma.invoer.findIndex((p) => p.parameter === 'asiel.ind.instroom_hervestiging')
    const rij = breed.rij(model.lader.knoopVan[plaats]!)
    const gelezen = [...breed.waarden.subarray(rij + 30 * u.length, rij + 31 * u.length)]
    gelezen.forEach((waarde, i) => expect(waarde).toBeCloseTo([...verwacht, ...rest][i]!, 9))
  })

  it('[OZ-15] extra inflow below zero leaves a draw without inflow, never below zero', () => {
    const minder = Object.fromEntries(
      [2024, 2025, 2026, 2027, 2028].flatMap((jaar) =>
        ['min', 'medio', 'max'].map((s) => [`asiel.apm.extra_instroom||${jaar}|${s}`, -20_000]),
      ),
    )
    const u = trek({ indicatoren: ['u.asiel.instroom.eerste'] }, met(minder))
    const eerste = u.indicatoren['u.asiel.instroom.eerste']![0]!
    expect(eerste.spreiding?.laagste).toBe(0)
    const gewoon = trek({ indicatoren: ['u.asiel.instroom.eerste'] }).indicatoren['u.asiel.instroom.eerste']![0]!
    expect(gewoon.spreiding!.percentielen[2]!.waarde - eerste.spreiding!.percentielen[2]!.waarde).toBeCloseTo(20_000, 6)
  })

  it('[OZ-14] what cannot be calculated is refused with a sentence', () => {
    const geweigerd = (anders: Partial<OnzekerheidOpties>, invoer = mpp20242) => {
      const resultaat = maakTrekking(invoer, { ...opties, ...anders })
      return resultaat.kind === 'geweigerd' ? resultaat.meldingen.map((m) => m.zin).join(' ') : ''
    }
    expect(geweigerd({ trekkingen: 99 })).toContain('100 tot en met 1.000.000')
    expect(geweigerd({ zaad: 1.5 })).toContain('zaad')
    expect(geweigerd({ rho: 1.01 })).toContain('samenhang')
    expect(geweigerd({ rho: NaN })).toContain('samenhang')
    expect(geweigerd({ deel: { van: 3, tot: 501 } })).toContain('deel')
    expect(geweigerd({ indicatoren: ['u.monitor.signaal'] })).toContain('u.monitor.signaal')
    expect(geweigerd({}, met({ 'asiel.coa.snijverlies||2025|': 3 }))).not.toBe('')
  })

  it('[OZ-14] options that are not given come from the ronde', () => {
    const invoer = met({ 'mc.trekkingen|||': 150, 'mc.zaad|||': 9, 'pea.correlatie_jaren|||': 0.4 })
    const resultaat = maakTrekking(invoer, { indicatoren })
    if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
    expect(resultaat.trekking.uitkomst()).toMatchObject({ trekkingen: 150, zaad: 9, rho: 0.4, delen: [] })
  })

  it('[OZ-14] missing input leaves no spread, from that year, with the reason', () => {
    const leeg = met({ 'asiel.coa.uitstroom_vh||2026|medio': null })
    const u = trek({}, leeg)
    expect(u.indicatoren['u.coa.bezetting']!.map((m) => m.spreiding !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(u.redenen['u.coa.bezetting']).toContain('COA')
    expect(u.redenen['u.asiel.instroom.totaal']).toBeUndefined()
  })

  it('[OZ-6] a stand has a moment more than a stroom, and the runs are those of the scenarios', () => {
    const u = trek()
    expect(u.indicatoren['u.coa.bezetting']!.map((m) => m.jaar)).toEqual([2024, 2025, 2026, 2027, 2028, 2029])
    expect(u.indicatoren['u.asiel.instroom.totaal']!.map((m) => m.jaar)).toEqual([2024, 2025, 2026, 2027, 2028])
    expect(Math.round(u.indicatoren['u.coa.bezetting']![4]!.runs.min! / 100)).toBe(281)
    const eerste = u.indicatoren['u.coa.bezetting']![0]!.spreiding!
    expect([eerste.laagste, eerste.hoogste]).toEqual([64_300, 64_300])
  })

  it.each([
    [0, 79_000, 170_000],
    [0.8, 42_000, 210_000],
    [1, 27_000, 223_000],
  ])('[OZ-16] rho %d: 75% of COA-bezetting 1-1-2028 lies about between %d and %d', (rho, laag, hoog) => {
    const u = trek({ trekkingen: 2000, rho })
    const { kwantielband, runs } = band(u, 'u.coa.bezetting', 2028)
    expect(Math.abs(kwantielband![0] - laag)).toBeLessThan(4000)
    expect(Math.abs(kwantielband![1] - hoog)).toBeLessThan(4000)
    expect(runs!.map((x) => Math.round(x / 100))).toEqual([281, 2246])
    const instroom = band(u, 'u.asiel.instroom.totaal', 2025).kwantielband!
    expect(Math.abs(instroom[0] - 45_000)).toBeLessThan(1000)
    expect(Math.abs(instroom[1] - 74_800)).toBeLessThan(1000)
  })

  it('[OZ-13] the two bands stand side by side with the sentence between them', () => {
    const { kwantielband, runs } = band(trek({ trekkingen: 2000, rho: 1 }), 'u.coa.bezetting', 2028)
    for (const kant of [0, 1] as const) expect(Math.abs(kwantielband![kant] / runs![kant] - 1)).toBeLessThan(0.05)
    expect(tekstenOnzekerheid.nl.kern).toBe('Een kwantiel van de uitkomst is niet de uitkomst van het kwantiel.')
    expect(tekstenOnzekerheid.en.kern).toBe('A quantile of the outcome is not the outcome of the quantile.')
    expect(Object.keys(tekstenOnzekerheid.en)).toEqual(Object.keys(tekstenOnzekerheid.nl))
    expect(tekstenOnzekerheid.nl.percentielfout(0.74)).toContain('0,7 procentpunt')
  })
})
