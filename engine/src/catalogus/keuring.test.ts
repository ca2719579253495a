// Every check on cells and groups, with the sentence the user reads. Source: docs/spec/engine.md (ENG-02 … ENG-04, PEA-01 … PEA-05).
import { describe, expect, it } from 'vitest'
import { kaderMpp20242 as kader, mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import type { CelSleutel, CelWaarde } from './cel.ts'
import { keurCel, keurGroepen } from './keuring.ts'

const zinnen = (wijziging: Record<CelSleutel, CelWaarde>, k = kader) =>
  keurGroepen({ ...mpp20242.cellen, ...wijziging }, k).map((m) => `${m.code} ${m.niveau}: ${m.zin}`)

describe('one cell', () => {
  it.each<[CelSleutel, unknown, string]>([
    [
      'asiel.coa.snijverlies||2025|',
      0.9,
      'ENG-02 Snijverlies (1 - bezettingspercentage): 0,9 kan niet. Vul een getal van 0 tot en met 0,5 in.',
    ],
    [
      'asiel.coa.uitstroom_vh||2025|medio',
      -1,
      'ENG-02 Uitstroom vergunninghouders (modus invoer): -1 kan niet. Vul een getal van 0 of hoger in.',
    ],
    [
      'asiel.coa.uitstroom_vh||2025|medio',
      NaN,
      'ENG-02 Uitstroom vergunninghouders (modus invoer): NaN kan niet. Vul een getal van 0 of hoger in.',
    ],
    [
      'asiel.coa.uitstroom_vh||2025|medio',
      '12',
      'ENG-02 Uitstroom vergunninghouders (modus invoer): ‘12’ kan niet. Vul een getal van 0 of hoger in.',
    ],
    [
      'asiel.ind.wettelijke_termijn|s4|2025|',
      7.5,
      'ENG-02 Wettelijke beslistermijn: 7,5 kan niet. Vul een geheel getal van 1 tot en met 36 in.',
    ],
    [
      'asiel.apm.overdracht_vertraging|||',
      0.5,
      'ENG-02 Gemiddelde tijd van afwijzing tot overdracht (0 = zelfde maand): 0,5 kan niet. Vul 0, of een getal van 1 tot en met 6 in.',
    ],
    [
      'asiel.apm.nareismodus|||',
      'soms',
      'ENG-02 Nareis als invoer of via het stroommodel: ‘soms’ kan niet. Vul invoer of stroommodel in.',
    ],
    ['asiel.np.ienr_begrenst|||', 1, 'ENG-02 Registratie begrensd door I&R-capaciteit: 1 kan niet. Vul ja of nee in.'],
    [
      'model.peildatum|||',
      '2024-02-30',
      'ENG-02 Peildatum gegevens: ‘2024-02-30’ kan niet. Vul een datum als jjjj-mm-dd in.',
    ],
    ['pea.afronding|||', 50, 'ENG-02 Publicatieafronding kwantielen: 50 kan niet. Vul 1, 100 of 1.000 in.'],
    [
      'mc.trekkingen|||',
      50000,
      'ENG-02 Aantal Monte-Carlo-trekkingen: 50000 kan niet. Vul een geheel getal van 100 tot en met 20.000 in.',
    ],
    [
      'pea.scenario.kans|dalend|2025|',
      1.2,
      'PEA-02 Waarschijnlijkheid van het scenario: 1,2 kan niet. Vul een getal van 0 tot en met 1 in.',
    ],
    ['asiel.bestaat.niet|||', 1, 'ENG-02 De cel asiel.bestaat.niet||| bestaat niet in dit model.'],
    ['asiel.coa.snijverlies||2035|', 0.1, 'ENG-02 De cel asiel.coa.snijverlies||2035| bestaat niet in dit model.'],
  ])('[ENG-02] [PEA-02] %s = %j', (cel, waarde, verwacht) => {
    const melding = keurCel(cel, waarde, kader)
    expect(`${melding?.code} ${melding?.zin}`).toBe(verwacht)
    expect(melding?.cel).toBe(cel)
  })

  it('[ENG-02] names the place and the owner', () => {
    expect(keurCel('asiel.coa.uitstroom_vh||2025|medio', -1, kader)).toMatchObject({
      parameter: 'asiel.coa.uitstroom_vh',
      jaar: 2025,
      scenario: 'medio',
      eigenaar: 'COA',
      niveau: 'fout',
    })
  })

  it.each<[CelSleutel, unknown]>([
    ['asiel.coa.uitstroom_vh||2025|medio', null],
    ['asiel.coa.snijverlies||2025|', 0.5],
    ['asiel.ks.achterstand_start|||', -300],
    ['asiel.apm.overdracht_vertraging|||', 0],
    ['model.peildatum|||', '2024-02-29'],
  ])('[ENG-02] accepts %s = %j', (cel, waarde) => expect(keurCel(cel, waarde, kader)).toBeNull())

  it('accepts every cell of the example', () => {
    for (const [cel, waarde] of Object.entries(mpp20242.cellen)) expect(keurCel(cel, waarde, kader), cel).toBeNull()
  })
})

describe('groups of cells', () => {
  it('finds nothing in the example', () => expect(zinnen({})).toEqual([]))

  it.each<[string, Record<CelSleutel, CelWaarde>, string]>([
    [
      'ENG-03',
      { 'asiel.ind.spooraandeel|s4|2025|': 0.7 },
      'ENG-03 fout: Aandeel van de eerste aanvragen per spoor, 2025: de waarden zijn samen 0,92. Samen moeten zij 1 zijn.',
    ],
    [
      'ENG-03',
      { 'asiel.apm.seizoen|eerste.3||': null },
      'ENG-03 fout: Seizoensprofiel per stroom, eerste aanvragen: er zijn 11 van 12 waarden ingevuld. Vul alle waarden in, of geen.',
    ],
    [
      'ENG-03',
      { 'asiel.nidos.start_leeftijd|17||': 0.5 },
      'ENG-03 fout: Leeftijdsverdeling caseload (17, 16, 15, 14, 13 en jonger): de waarden zijn samen 1,0922. Samen moeten zij 1 zijn.',
    ],
    [
      'ENG-04',
      { 'asiel.apm.overige_afdoening|s4-AA|2025|': 0.3 },
      'ENG-04 fout: Spoor 4, algemene procedure (AA), 2025: inwilliging (0,774) en overige afdoening (0,3) zijn samen meer dan 1. Verlaag een van beide.',
    ],
    [
      'ENG-02',
      { 'asiel.bz.overleving_eerste_jaar|m4||': 0.99 },
      'ENG-02 fout: Deel nog in opvang na i maanden (i = 0..11), na 4 maanden: 0,99. De waarde mag niet hoger zijn dan een maand eerder.',
    ],
    [
      'ENG-02',
      { 'asiel.bz.overleving_eerste_jaar|m0||': 0.98 },
      'ENG-02 fout: Deel nog in opvang na i maanden (i = 0..11), na 0 maanden: 0,98. De eerste waarde moet 1 zijn.',
    ],
    [
      'ENG-02',
      { 'asiel.ind.prioriteit|s1||': 2 },
      'ENG-02 fout: Volgorde van de sporen bij schaarse capaciteit: geef elk spoor een eigen plaats van 1 tot en met 5.',
    ],
    [
      'PEA-01',
      { 'pea.scenario.kans|dalend|2026|': 0.2 },
      'PEA-01 fout: PEA 2026: de kansen van de hoofdgroep zijn samen 0,9. Samen moeten zij 1 zijn.',
    ],
    [
      'PEA-03',
      { 'pea.scenario.spreiding|dalend|2026|': 0 },
      'PEA-03 fout: PEA 2026, Dalende instroom: de spreiding moet groter zijn dan 0. Alleen bij familie punt mag zij 0 zijn.',
    ],
    [
      'PEA-03',
      { 'pea.scenario.verwachte_instroom|dalend|2026|': 0, 'pea.scenario.familie|dalend|2026|': 'gamma' },
      'PEA-03 fout: PEA 2026, Dalende instroom: bij familie gamma moet de verwachte instroom hoger zijn dan 0.',
    ],
    [
      'PEA-04',
      { 'pea.groep|hoofd||': 'additief' },
      'PEA-04 fout: PEA 2024: er is geen hoofdgroep. Elk jaar heeft precies één hoofdgroep nodig.',
    ],
  ])('[ENG-02] [ENG-03] [ENG-04] [PEA-01] [PEA-03] [PEA-04] %s %j', (_code, wijziging, verwacht) =>
    expect(zinnen(wijziging)).toContain(verwacht),
  )

  it('[PEA-05] asks whether an additive group without ‘gebeurt niet’ belongs in the hoofdgroep', () => {
    const metGroep = { ...kader, peaScenarios: [...kader.peaScenarios, { id: 'oekraine.ja', label: 'Oekraïne' }] }
    const cellen = {
      'pea.scenario.kans|oekraine.ja|2024|': 1,
      'pea.scenario.verwachte_instroom|oekraine.ja|2024|': 3000,
      'pea.scenario.spreiding|oekraine.ja|2024|': 800,
    }
    expect(zinnen(cellen, metGroep)).toEqual([
      'PEA-05 waarschuwing: PEA 2024: groep oekraine heeft geen scenario ‘gebeurt niet’ (verwachte instroom 0). Hoort deze groep in de hoofdgroep?',
    ])
  })

  it('[ENG-03] leaves a group that is still being filled alone', () => {
    expect(zinnen({ 'asiel.ind.spooraandeel|s4|2025|': null })).toEqual([])
  })
})
