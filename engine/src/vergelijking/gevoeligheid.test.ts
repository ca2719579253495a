// One parameter at a time, within its bounds. Source: model specification F2; docs/spec/vergelijking.md (VG-9 … VG-12).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { aanvullendeParameters, parameter, parameters } from '../catalogus/parameters.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import { willekeurigeInvoer } from '../proef/willekeurige-invoer.ts'
import { type Invoer, run } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { gevoeligheid, type GevoeligheidOpties, type Tornado } from './gevoeligheid.ts'
import { eenBaan } from './meten.ts'
import { knoppenVan, verzet } from './verzetten.ts'

const baan = eenBaan(mpp20242, 'medio')

function met(wijziging: Readonly<Record<CelSleutel, CelWaarde>>): Invoer {
  return { kader: mpp20242.kader, cellen: { ...mpp20242.cellen, ...wijziging } }
}

function tornado(invoer: Invoer, opties: Partial<GevoeligheidOpties> = {}): Tornado {
  const resultaat = gevoeligheid(invoer, {
    indicatoren: ['u.coa.bezetting'],
    jaren: [2028],
    scenario: 'medio',
    ...opties,
  })
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  return resultaat.tornados[0]!
}

function bezetting2028(invoer: Invoer): number {
  const resultaat = run(invoer)
  return resultaat.kind === 'voltooid' ? (resultaat.uitkomst.jaarwaarden['u.coa.bezetting']?.medio?.[4] ?? NaN) : NaN
}

function maal(id: string, factor: number): Invoer {
  const cellen = Object.entries(baan.cellen).map(([cel, w]) =>
    cel.startsWith(`${id}|`) && typeof w === 'number' ? [cel, w * factor] : [cel, w],
  )
  return { kader: baan.kader, cellen: Object.fromEntries(cellen) as Invoer['cellen'] }
}

describe('tornado', () => {
  it('[VG-9] is the model with every parameter ten percent lower and higher, longest first', () => {
    const { basis, balken } = tornado(mpp20242)
    expect(basis).toBeCloseTo(bezetting2028(mpp20242), 9)
    for (const id of ['asiel.coa.uitstroom_vh', 'asiel.ind.nareis_invoer', 'asiel.ind.productie_eerste']) {
      const balk = balken.find((b) => b.parameter === id)!
      expect(balk.bereik).toEqual({ soort: 'factor', laag: 0.9, hoog: 1.1 })
      expect(balk.laag).toBeCloseTo(bezetting2028(maal(id, 0.9)), 6)
      expect(balk.hoog).toBeCloseTo(bezetting2028(maal(id, 1.1)), 6)
    }
    const lengten = balken.map((b) =>
      Math.max(Math.abs(b.hoog! - b.laag!), Math.abs(b.laag! - basis!), Math.abs(b.hoog! - basis!)),
    )
    expect(lengten).toEqual([...lengten].sort((x, y) => y - x))
    expect(balken.length).toBeGreaterThan(15)
    expect(balken.map((b) => b.parameter)).not.toContain('asiel.bz.kosten_per_plek')
  })

  it('[VG-9] uses an agreed band instead of ten percent', () => {
    const invoer = met({
      'mc.parameterband|asiel.coa.verblijf_na_afwijzing.laag||': 2.2,
      'mc.parameterband|asiel.coa.verblijf_na_afwijzing.hoog||': 6.6,
    })
    const { balken } = tornado(invoer, { parameters: ['asiel.coa.verblijf_na_afwijzing'] })
    expect(balken[0]!.bereik).toEqual({ soort: 'band', laag: 2.2, hoog: 6.6 })
    const gebruikt = (balken[0]!.hoog! - balken[0]!.laag!) / bezetting2028(mpp20242) / ((6.6 - 2.2) / 3.3)
    expect(balken[0]!.elasticiteit).toBeCloseTo(gebruikt, 9)
    expect(balken[0]!.laag).toBeCloseTo(bezetting2028(maal('asiel.coa.verblijf_na_afwijzing', 2.2 / 3.3)), 6)
    expect(balken[0]!.hoog).toBeCloseTo(bezetting2028(maal('asiel.coa.verblijf_na_afwijzing', 2)), 6)
  })

  it('[VG-9] refuses input that is not valid, a scenario that is not there and a parameter that is no number', () => {
    const vraag = { indicatoren: ['u.coa.bezetting'], scenario: 'medio' } as const
    expect(gevoeligheid(met({ 'asiel.coa.snijverlies||2026|': 3 }), vraag)).toMatchObject({ kind: 'geweigerd' })
    expect(gevoeligheid(mpp20242, { ...vraag, scenario: 'mediaan' })).toMatchObject({
      kind: 'geweigerd',
      meldingen: [{ code: 'VGL-01' }],
    })
    expect(() => gevoeligheid(mpp20242, { ...vraag, parameters: ['asiel.ind.productiemodus'] })).toThrow(
      /productiemodus/,
    )
  })

  it('[VG-12] elasticity is relative to what really moved', () => {
    const { basis, balken } = tornado(mpp20242)
    const vrij = balken.find((b) => b.parameter === 'asiel.coa.uitstroom_vh')!
    expect(vrij.elasticiteit).toBeCloseTo((vrij.hoog! - vrij.laag!) / basis! / 0.2, 9)
    const begrensd = balken.find((b) => b.parameter === 'asiel.coa.opvangaandeel')!
    const p = parameter('asiel.coa.opvangaandeel')!
    const [laag, hoog] = [verzet(baan, { parameter: p }, 0.9)!, verzet(baan, { parameter: p }, 1.1)!]
    const echt = (hoog.na - laag.na) / laag.voor
    expect(echt).toBeLessThan(0.2)
    expect(begrensd.elasticiteit).toBeCloseTo((begrensd.hoog! - begrensd.laag!) / basis! / echt, 9)
    const rondNul = gevoeligheid(mpp20242, { indicatoren: ['u.asiel.instroom.zij'], scenario: 'medio', jaren: [2025] })
    expect(rondNul).toMatchObject({ kind: 'berekend', tornados: [{ basis: 0, balken: [] }] })
  })
})

describe('moving one parameter', () => {
  it('[VG-10] stays within bounds, whole, and below 1 together, and says when it was held back', () => {
    const doe = (id: string, factor: number, invoer: Invoer = baan) =>
      verzet(invoer, { parameter: parameter(id)! }, factor)!
    const opvang = doe('asiel.coa.opvangaandeel', 1.1)
    expect(Math.max(...Object.values(opvang.cellen))).toBe(1)
    expect(opvang.begrensd).toBe(true)
    expect(doe('asiel.coa.opvangaandeel', 0.9).begrensd).toBe(false)
    const termijn = doe('asiel.ind.wettelijke_termijn', 1.01)
    expect(termijn.cellen['asiel.ind.wettelijke_termijn|s4|2025|']).toBe(16)
    expect(doe('asiel.ind.wettelijke_termijn', 0.99).cellen['asiel.ind.wettelijke_termijn|s4|2025|']).toBe(14)
    const overig = { ...baan, cellen: { ...baan.cellen, 'asiel.apm.overige_afdoening|s4-AA|2025|': 0.2 } }
    const inwilliging = doe('asiel.apm.inwilligingspercentage', 1.1, overig)
    expect(inwilliging.cellen['asiel.apm.inwilligingspercentage|s4-AA|2025|']).toBeCloseTo(0.8, 12)
    expect(inwilliging.cellen['asiel.apm.inwilligingspercentage|s4-VA|2025|']).toBeCloseTo(0.774 * 1.1, 12)
    const vertraging = { ...baan, cellen: { ...baan.cellen, 'asiel.apm.overdracht_vertraging|||': 1 } }
    expect(doe('asiel.apm.overdracht_vertraging', 0.9, vertraging).cellen['asiel.apm.overdracht_vertraging|||']).toBe(1)
    for (const id of ['asiel.bz.overleving_eerste_jaar', 'asiel.apm.overige_afdoening', 'asiel.coa.snijverlies'])
      for (const factor of [0.5, 0.9, 1.1, 3]) {
        const { cellen } = doe(id, factor)
        expect(keurInvoer({ kader: baan.kader, cellen: { ...baan.cellen, ...cellen } }), `${id} × ${factor}`).toEqual(
          [],
        )
      }
  })

  it.each([0.5, 0.9, 1.1, 2])(
    '[VG-10] [VG-11] every parameter of random input times %d is valid input again',
    (factor) => {
      for (const zaad of [3, 40]) {
        const invoer = eenBaan(willekeurigeInvoer(zaad), 'medio')
        expect(keurInvoer(invoer).filter((m) => m.niveau === 'fout')).toEqual([])
        for (const p of [...parameters, ...aanvullendeParameters]) {
          if (p.grenzen.soort !== 'getal' || p.bron === 'T' || p.eenheid === 'rang' || p.id === 'mc.parameterband')
            continue
          for (const knop of knoppenVan(p, invoer)) {
            const cellen = verzet(invoer, knop, factor)?.cellen
            const fouten = keurInvoer({ kader: invoer.kader, cellen: { ...invoer.cellen, ...cellen } })
            expect(
              fouten.filter((m) => m.niveau === 'fout'),
              `${p.id} ${knop.deel ?? ''} seed ${zaad}`,
            ).toEqual([])
          }
        }
      }
    },
  )

  it('[VG-9] half a band is no band', () => {
    const half = met({ 'mc.parameterband|asiel.coa.verblijf_na_afwijzing.laag||': 2.2 })
    const { balken } = tornado(half, { parameters: ['asiel.coa.verblijf_na_afwijzing'] })
    expect(balken[0]!.bereik).toEqual({ soort: 'factor', laag: 0.9, hoog: 1.1 })
  })

  it('[VG-9] a band that does not fit with other values is not tried', () => {
    const invoer = met({
      'asiel.apm.overige_afdoening|s4-AA|2025|': 0.2,
      'mc.parameterband|asiel.apm.inwilligingspercentage.laag||': 0.5,
      'mc.parameterband|asiel.apm.inwilligingspercentage.hoog||': 0.9,
    })
    expect(tornado(invoer, { parameters: ['asiel.apm.inwilligingspercentage'] }).balken).toEqual([])
  })

  it('[VG-11] of shares that add up to 1 the others make room in proportion', () => {
    const p = parameter('asiel.ind.spooraandeel')!
    expect(knoppenVan(p, baan).map((k) => k.deel)).toEqual(['s1', 's2', 's3', 's4', 's5'])
    const { cellen } = verzet(baan, { parameter: p, deel: 's4' }, 1.1)!
    const lees = (k: string) => cellen[`asiel.ind.spooraandeel|${k}|2026|`]!
    expect(lees('s4')).toBeCloseTo(0.858, 12)
    expect(lees('s1') / lees('s2')).toBeCloseTo(0.2 / 0.02, 9)
    expect(['s1', 's2', 's3', 's4', 's5'].reduce((a, k) => a + lees(k), 0)).toBeCloseTo(1, 12)
    expect(keurInvoer({ kader: baan.kader, cellen: { ...baan.cellen, ...cellen } })).toEqual([])
    const balk = tornado(mpp20242, { parameters: ['asiel.ind.spooraandeel'] }).balken[0]!
    expect(balk).toMatchObject({
      deel: 's4',
      deelnaam: 'Spoor 4',
      toelichting: expect.stringContaining('samen blijven zij 1'),
    })
    const pea = verzet(baan, { parameter: parameter('pea.scenario.kans')!, deel: 'dalend' }, 0.9)!
    expect(pea.cellen['pea.scenario.kans|voortzetting|2024|']).toBeCloseTo((0.5 / 0.7) * 0.73, 12)
    const alles = {
      ...baan,
      cellen: {
        ...baan.cellen,
        ...Object.fromEntries(['s1', 's2', 's4'].map((k) => [`asiel.ind.spooraandeel|${k}|2026|`, k === 's4' ? 1 : 0])),
      },
    }
    expect(verzet(alles, { parameter: p, deel: 's4' }, 0.9)!.cellen['asiel.ind.spooraandeel|s4|2026|']).toBe(1)
  })
})
