// A variant changes one scenario and never passes for the MPP. Source: model specification F4; docs/spec/variant.md (VA).
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { type Invoer, run, type Uitkomst } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { controleBaa, variantOekraine, voorbeeldvarianten } from '../voorbeeld/varianten.ts'
import { keurToepassing, keurVariant } from './keur-variant.ts'
import { cijfersVanIndicator, runVariant, type VariantResultaat, type VariantUitkomst } from './run-variant.ts'
import { type Patch, pasToe, type Variant } from './variant.ts'

const { kader } = mpp20242

function variant(...patches: readonly Patch[]): Variant {
  return {
    id: 'proef',
    naam: 'Proef',
    soort: 'variant',
    basis: 'medio',
    motief: 'Om te zien of het werkt.',
    eigenaar: 'APM',
    patches,
  }
}

function met(wijziging: Readonly<Record<CelSleutel, CelWaarde>>): Invoer {
  return { kader, cellen: { ...mpp20242.cellen, ...wijziging } }
}

function voltooid(resultaat: VariantResultaat): VariantUitkomst {
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen.map((m) => m.zin).join(' '))
  return resultaat.uitkomst
}

const uitstroom = 'asiel.coa.uitstroom_vh||2025|medio'

describe('a patch', () => {
  it.each<[Patch, number]>([
    [{ cel: uitstroom, waarde: 5000 }, 5000],
    [{ cel: uitstroom, plus: -300 }, 21000],
    [{ cel: uitstroom, maal: 0.5 }, 10650],
  ])('[VA-1] %j', (patch, waarde) => expect(pasToe(mpp20242, variant(patch)).cellen[uitstroom]).toBe(waarde))

  it('[VA-2] leaves one scenario and the input of the ronde as it was', () => {
    const voor = structuredClone(mpp20242)
    const { kader: smal, cellen } = pasToe(mpp20242, variant({ cel: uitstroom, plus: 1 }))
    expect(smal).toEqual({ ...kader, scenarios: ['medio'] })
    expect(Object.keys(cellen).filter((cel) => /\|(min|mediaan|max)$/.test(cel))).toEqual([])
    expect(run({ kader: smal, cellen }).kind).toBe('voltooid')
    expect(mpp20242).toEqual(voor)
  })

  it('[VA-3] counts an empty cell with the value for all scenarios, else the standaard', () => {
    const zes = pasToe(mpp20242, variant({ cel: 'asiel.apm.amv_aandeel||2025|medio', maal: 2 }))
    expect(zes.cellen['asiel.apm.amv_aandeel||2025|medio']).toBe(0.226)
    const leeg = met({ 'asiel.apm.extra_instroom||2025|medio': null })
    const extra = pasToe(leeg, variant({ cel: 'asiel.apm.extra_instroom||2025|medio', plus: 4000 }))
    expect(extra.cellen['asiel.apm.extra_instroom||2025|medio']).toBe(4000)
  })
})

describe('checks on a variant', () => {
  const goed = variant({ cel: uitstroom, plus: 1 })

  it.each<[string, Partial<Variant>, RegExp]>([
    ['kenmerk', { id: 'Met Spaties' }, /kenmerk/],
    ['naam', { naam: ' ' }, /een naam/],
    ['motief', { motief: '' }, /waarom/],
    ['soort', { soort: 'scenario' as never }, /variant of een beleidscontrole/],
    ['eigenaar', { eigenaar: 'KNMI' as never }, /KNMI is geen ketenpartner/],
    ['basis', { basis: 'mediaan' }, /niet in deze ronde. Kies min, medio of max/],
    ['patches', { patches: [] }, /wijzigt nog niets/],
  ])('[VA-4] %s', (_, deel, zin) => {
    expect(keurVariant(goed, kader)).toEqual([])
    expect(keurVariant({ ...goed, ...deel }, kader)).toEqual([
      expect.objectContaining({ code: 'VAR-01', niveau: 'fout', zin: expect.stringMatching(zin) }),
    ])
  })

  it.each<[string, readonly Patch[], RegExp]>([
    ['VAR-02', [{ cel: 'asiel.coa.uitstroom_vh||2040|medio', plus: 1 }], /bestaat niet in deze ronde/],
    ['VAR-02', [{ cel: 'onzin', plus: 1 }], /bestaat niet/],
    ['VAR-02', [{ cel: 'mc.zaad|||', waarde: 3 }], /instelling van de ronde/],
    [
      'VAR-03',
      [{ cel: 'asiel.coa.uitstroom_vh||2025|max', plus: 1 }],
      /hoort bij scenario max; deze variant gaat uit van medio/,
    ],
    [
      'VAR-04',
      [
        { cel: uitstroom, plus: 1 },
        { cel: uitstroom, maal: 2 },
      ],
      /twee keer/,
    ],
  ])('[VA-5] %s %j', (code, patches, zin) => {
    expect(keurVariant(variant(...patches), kader)).toEqual([
      expect.objectContaining({ code, niveau: 'fout', zin: expect.stringMatching(zin) }),
    ])
  })

  it.each<[string, readonly Patch[], RegExp]>([
    ['ENG-02', [{ cel: uitstroom, waarde: -1 }], /-1 kan niet/],
    ['ENG-02', [{ cel: uitstroom, plus: -30000 }], /kan niet/],
    ['ENG-02', [{ cel: 'asiel.coa.snijverlies||2025|', maal: 9 }], /kan niet/],
    ['ENG-03', [{ cel: 'asiel.ind.spooraandeel|s4|2025|', maal: 1.1 }], /Samen moeten zij 1 zijn/],
    ['ENG-04', [{ cel: 'asiel.apm.overige_afdoening|s4-AA|2025|', waarde: 0.5 }], /samen meer dan 1/],
  ])('[VA-6] %s %j', (code, patches, zin) => {
    const meldingen = keurToepassing(mpp20242, variant(...patches))
    expect(meldingen).toContainEqual(expect.objectContaining({ code, zin: expect.stringMatching(zin) }))
    expect(runVariant(mpp20242, variant(...patches))).toMatchObject({ kind: 'geweigerd', label: 'variant' })
  })

  it('[VA-7] calculating with a choice, with nothing, or where another value holds', () => {
    const keur = (invoer: Invoer, patch: Patch) => keurToepassing(invoer, variant(patch))
    expect(keur(mpp20242, { cel: 'asiel.apm.uitstroommodus|||', maal: 2 })).toMatchObject([{ code: 'VAR-05' }])
    expect(keur(mpp20242, { cel: uitstroom, maal: NaN })).toMatchObject([{ code: 'VAR-05' }])
    expect(keur(mpp20242, { cel: 'asiel.coa.capaciteit||2025|', plus: 100 })).toMatchObject([
      { code: 'VAR-06', niveau: 'fout', zin: expect.stringContaining('is leeg') },
    ])
    const eigen = met({ 'asiel.apm.amv_aandeel||2025|medio': 0.1 })
    expect(keur(eigen, { cel: 'asiel.apm.amv_aandeel||2025|', maal: 2 })).toMatchObject([
      { code: 'VAR-06', niveau: 'waarschuwing', zin: expect.stringContaining('0,1') },
    ])
    expect(keur(mpp20242, { cel: 'asiel.apm.uitstroommodus|||', waarde: 'taakstelling' })).toEqual([])
  })
})

describe('the outcome of a variant', () => {
  it('[VA-8] carries its label as a whole and in every figure, also through JSON', () => {
    const controle = voltooid(runVariant(mpp20242, controleBaa))
    const terug = JSON.parse(JSON.stringify(controle)) as VariantUitkomst
    for (const u of [controle, terug]) {
      expect(u.label).toBe('beleidscontrole – geen onderdeel van de MPP')
      expect(new Set(u.cijfers.map((c) => c.label))).toEqual(new Set([u.label]))
      expect(u.cijfers.length).toBeGreaterThan(500)
    }
    expect(voltooid(runVariant(mpp20242, variantOekraine)).label).toBe('variant')
    const kapot = { ...controleBaa, patches: [] }
    expect(runVariant(mpp20242, kapot)).toMatchObject({
      kind: 'geweigerd',
      label: 'beleidscontrole – geen onderdeel van de MPP',
    })
  })

  it('[VA-9] is no Uitkomst', () => {
    expectTypeOf<VariantUitkomst>().not.toExtend<Uitkomst>()
    expectTypeOf<VariantUitkomst>().not.toExtend<Pick<Uitkomst, 'jaarwaarden'>>()
    expectTypeOf<VariantUitkomst['cijfers']>().not.toExtend<Uitkomst['jaarwaarden']>()
    expect(voltooid(runVariant(mpp20242, variantOekraine))).not.toHaveProperty('jaarwaarden')
  })

  it('[VA-10] shows the basis and the difference beside every figure', () => {
    const uit = voltooid(runVariant(mpp20242, variant({ cel: uitstroom, plus: -1000 })))
    const mpp = run(mpp20242)
    if (mpp.kind === 'geweigerd') throw new Error('the example is refused')
    expect(uit.jaren).toEqual([2024, 2025, 2026, 2027, 2028])
    const bezetting = cijfersVanIndicator(uit, 'u.coa.bezetting')
    expect(bezetting.map((c) => c.basis)).toEqual(mpp.uitkomst.jaarwaarden['u.coa.bezetting']!.medio)
    expect(bezetting.map((c) => Math.round(c.verschil!))).toEqual([0, 0, 1000, 1000, 1000])
    expect(bezetting[2]!.relatief).toBeCloseTo(1000 / bezetting[2]!.basis!, 12)
  })

  it('[VA-11] that changes nothing is the basis', () => {
    const uit = voltooid(runVariant(mpp20242, variant({ cel: uitstroom, plus: 0 })))
    expect(uit.cijfers.filter((c) => c.waarde !== c.basis)).toEqual([])
  })

  it('[VA-12] of the examples points the right way', () => {
    for (const v of voorbeeldvarianten) {
      expect(keurToepassing(mpp20242, v)).toEqual([])
      expect(v.motief).toContain('Voorbeeld')
    }
    const som = (v: Variant, id: string) =>
      cijfersVanIndicator(voltooid(runVariant(mpp20242, v)), id).reduce((a, c) => a + c.verschil!, 0)
    expect(som(variantOekraine, 'u.asiel.instroom.totaal')).toBeCloseTo(5000, 6)
    expect(som(variantOekraine, 'u.asiel.instroom.zij')).toBeCloseTo(1000, 6)
    for (const id of ['u.ind.werkvoorraad', 'u.coa.bezetting', 'u.np.ienr'])
      expect(som(variantOekraine, id), id).toBeGreaterThan(0)
    expect(som(controleBaa, 'u.ind.werkvoorraad')).toBeLessThan(0)
    expect(som(controleBaa, 'u.dtv.instroom_ind')).toBeGreaterThan(0)
  })
})
