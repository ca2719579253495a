// The whole run: refusals, missing input, reasons, signals and who is touched. Source: model specification H, 0.7; docs/spec/engine.md (ENG).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from './catalogus/cel.ts'
import { afhankelijkheden, formule, raakt } from './model.ts'
import { type Invoer, run, runMaanden } from './run.ts'
import { mpp20242 } from './voorbeeld/mpp-2024-2.ts'

const met = (wijziging: Record<CelSleutel, CelWaarde>): Invoer => ({
  ...mpp20242,
  cellen: { ...mpp20242.cellen, ...wijziging },
})

function uitkomst(invoer: Invoer) {
  const resultaat = run(invoer)
  if (resultaat.kind !== 'voltooid') throw new Error(resultaat.meldingen.map((m) => m.zin).join(' '))
  return resultaat.uitkomst
}

const zinnen = (invoer: Invoer, code: string) => {
  const resultaat = run(invoer)
  const meldingen = resultaat.kind === 'voltooid' ? resultaat.uitkomst.meldingen : resultaat.meldingen
  return meldingen.filter((m) => m.code === code).map((m) => m.zin)
}

describe('refusals', () => {
  it('[ENG-02] refuses a value outside its bounds', () => {
    const resultaat = run(met({ 'asiel.coa.snijverlies||2025|': 2 }))
    expect(resultaat.kind === 'geweigerd' && resultaat.meldingen.map((m) => m.code)).toEqual(['ENG-02'])
  })

  it('[ENG-03] refuses shares that do not add up', () => {
    expect(run(met({ 'asiel.ind.spooraandeel|s4|2025|': 0.7 })).kind).toBe('geweigerd')
  })

  it('[ENG-02] refuses extra inflow that makes the inflow negative', () => {
    expect(zinnen(met({ 'asiel.apm.extra_instroom||2026|min': -50_000 }), 'ENG-02')).toEqual([
      'De extra instroom van -50.000 maakt de eerste instroom in 2026 (min) lager dan 0. Vul een hogere waarde in.',
    ])
  })

  it('[ENG-02] refuses an impossible kader', () => {
    const resultaat = run({ kader: { ...mpp20242.kader, jaren: 0, scenarios: [] }, cellen: {} })
    expect(resultaat.kind === 'geweigerd' && resultaat.meldingen.map((m) => m.zin)).toEqual([
      'De horizon moet 1 tot en met 10 jaar zijn.',
      'Kies een of meer verschillende scenario’s: min, mediaan, medio of max.',
    ])
  })
})

describe('missing input', () => {
  const zonder = met({ 'asiel.ind.nareis_invoer||2026|medio': null })

  it('[ENG-N-1] makes null what depends on it, from that year, in that scenario only', () => {
    const { jaarwaarden } = uitkomst(zonder)
    const heel = uitkomst(mpp20242).jaarwaarden
    const nullen = (id: string, s: 'min' | 'medio') => jaarwaarden[id]?.[s]?.map((x) => x === null)
    expect(nullen('u.asiel.instroom.totaal', 'medio')).toEqual([false, false, true, false, false])
    expect(nullen('u.coa.bezetting', 'medio')).toEqual([false, false, false, true, true])
    expect(nullen('u.coa.bezetting', 'min')).toEqual([false, false, false, false, false])
    expect(jaarwaarden['u.ind.werkvoorraad']).toEqual(heel['u.ind.werkvoorraad'])
  })

  it('[ENG-N-2] says why', () => {
    const { redenen } = uitkomst(zonder)
    expect(redenen['u.coa.bezetting']).toBe('Niet geleverd: Instroom nareizigers (modus invoer) (IND).')
    expect(redenen['u.ind.werkvoorraad']).toBeUndefined()
    expect(redenen['u.coa.capaciteitstekort']).toBe(
      'Niet geleverd: Beschikbare capaciteit (leeg = geen tekortberekening) (COA).',
    )
    expect(redenen['u.nareis.mvv_voorraad']).toBe('Alleen te berekenen als nareis via het stroommodel loopt.')
  })

  it('[ENG-01] names parameter, first cell, owner and how many', () => {
    expect(
      zinnen(met({ 'asiel.ind.nareis_invoer||2026|medio': null, 'asiel.ind.nareis_invoer||2027|max': null }), 'ENG-01'),
    ).toEqual([
      'Instroom nareizigers (modus invoer): er ontbreken 2 waarden, als eerste 2026, medio. IND levert deze gegevens.',
    ])
  })

  it('[ENG-01] an empty ronde still gives an outcome, all null', () => {
    const leeg = uitkomst({ kader: mpp20242.kader, cellen: {} })
    expect(leeg.jaarwaarden['u.coa.bezetting']?.medio).toEqual([null, null, null, null, null])
    expect(leeg.redenen['u.pea.q667']).toContain('de scenario’s van de PEA')
    expect(new Set(leeg.meldingen.map((m) => m.code))).toEqual(new Set(['ENG-01', 'AANLOOP']))
  })

  it('[ENG-11] has its own code for a missing half-year when the taakstelling counts', () => {
    const invoer = met({ 'asiel.apm.uitstroommodus|||': 'taakstelling', 'asiel.ks.taakstelling|2025H2||': null })
    expect(zinnen(invoer, 'ENG-11')).toEqual([
      'Taakstelling huisvesting vergunninghouders: er ontbreekt één waarde, als eerste 2025H2. KS levert deze gegevens.',
    ])
  })
})

describe('signals', () => {
  it('[ENG-05] more people in procedure than cases', () => {
    expect(zinnen(met({ 'asiel.coa.startbezetting|asielzoekers||': 50_000 }), 'ENG-05')).toHaveLength(1)
  })
  it('[ENG-06] priority needs more than there is', () => {
    expect(zinnen(met({ 'asiel.ind.productie_eerste||2024|medio': 6000 }), 'ENG-06')).toEqual([
      'De productie is vanaf januari 2024 te klein voor de sporen met voorrang. In die maand blijven 270 zaken liggen.',
    ])
  })
  it('[ENG-07] the stock is exhausted', () => {
    expect(zinnen(mpp20242, 'ENG-07')).toEqual([
      'Onbenutte productie vanaf oktober 2025: de voorraad is op. In die maand blijft plaats voor 600 zaken over.',
    ])
  })
  it('[ENG-08] municipalities have room left', () => {
    const ruim = Object.fromEntries(
      [2024, 2025, 2026, 2027, 2028].map((j) => [`asiel.coa.uitstroom_vh||${j}|medio`, 90_000]),
    )
    expect(zinnen(met(ruim), 'ENG-08')).toHaveLength(1)
  })
  it('[PEA-06] too much mass below 0', () => {
    expect(zinnen(met({ 'pea.scenario.spreiding|dalend|2026|': 15_000 }), 'PEA-06')).toHaveLength(1)
  })
  it('[PEA-07] [PEA-08] points and gaps', () => {
    const punten = Object.fromEntries(
      mpp20242.kader.peaScenarios.flatMap(({ id }) => [
        [`pea.scenario.familie|${id}|2026|`, 'punt'],
        [`pea.scenario.kans|${id}|2026|`, id === 'voortzetting' ? 0.8 : 0.1],
      ]),
    )
    expect(zinnen(met(punten), 'PEA-08')).toHaveLength(1)
    const gat = met({
      'pea.scenario.kans|dalend|2026|': 0.5,
      'pea.scenario.kans|voortzetting|2026|': 0.5,
      'pea.scenario.kans|stijgend|2026|': 0,
      'pea.scenario.spreiding|dalend|2026|': 100,
      'pea.scenario.spreiding|voortzetting|2026|': 100,
    })
    expect(zinnen(gat, 'PEA-07')[0]).toMatch(/^PEA 2026: mediaan is kwetsbaar\./)
  })
  it('[PEA-09] a jump of the median', () => {
    const sprong = Object.fromEntries(
      mpp20242.kader.peaScenarios.map(({ id }) => [`pea.scenario.verwachte_instroom|${id}|2028|`, 90_000]),
    )
    expect(zinnen(met(sprong), 'PEA-09')).toHaveLength(1)
  })
})

describe('months', () => {
  it('[ENG-J-2] runMaanden gives 60 unrounded months', () => {
    const maanden = runMaanden(mpp20242, 'u.asiel.instroom.totaal', 'medio')
    expect(maanden).toHaveLength(60)
    const jaar = uitkomst(mpp20242).jaarwaarden['u.asiel.instroom.totaal']?.medio?.[0]
    expect(maanden?.slice(0, 12).reduce((a, b) => a + b, 0)).toBe(jaar)
    expect(runMaanden(mpp20242, 'u.bestaat.niet', 'medio')).toBeNull()
    expect(runMaanden(mpp20242, 'u.coa.bezetting', 'mediaan')).toBeNull()
  })
})

describe('the declared model', () => {
  it('[ENG-T-4] knows what an indicator needs and who is touched', () => {
    expect(afhankelijkheden(mpp20242.cellen, 'u.np.ienr')).toEqual({
      variabelen: ['u.asiel.instroom.eerste'],
      parameters: ['asiel.np.ienr_factor'],
    })
    expect(raakt(mpp20242.cellen, 'asiel.apm.realisatiegraad').indicatoren).toEqual([])
    expect(raakt(mpp20242.cellen, 'asiel.coa.uitstroom_vh').eigenaren).toEqual(['COA', 'BZK', 'KS'])
    expect(formule(mpp20242.cellen, 'u.np.ienr')).toBe(
      'Benodigde I&R-processen = ‘I&R-processen per eerste aanvraag’ × [Eerste aanvragen]',
    )
  })
})
