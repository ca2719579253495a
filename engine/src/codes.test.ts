// Every code of the checks: what provokes it, how serious it is, and the Dutch sentence a person reads. Source: model specification A9 and H; docs/spec/engine.md (ENG-01 … ENG-12, PEA-01 … PEA-09).
import { describe, expect, it } from 'vitest'
import { keurBehoud } from './behoud.ts'
import type { CelSleutel, CelWaarde } from './catalogus/cel.ts'
import { keurCel, type Melding } from './catalogus/keuring.ts'
import { keurAkkoord } from './invoer/akkoord.ts'
import { keurRealisatie } from './monitor/keur-realisatie.ts'
import { variabelenVan } from './model.ts'
import { rekenmodelMet } from './proef/berekend.ts'
import { type Invoer, run } from './run.ts'
import { maal } from './taal/uitdrukking.ts'
import { mpp20242 } from './voorbeeld/mpp-2024-2.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

const jaren = [2024, 2025, 2026, 2027, 2028]
const peaIds = mpp20242.kader.peaScenarios.map(({ id }) => id)

/** All that the run says about the example with a change in it. */
function gezegd(wijziging: Cellen, kader: Invoer['kader'] = mpp20242.kader): readonly Melding[] {
  const resultaat = run({ kader, cellen: { ...mpp20242.cellen, ...wijziging } })
  return resultaat.kind === 'voltooid' ? resultaat.uitkomst.meldingen : resultaat.meldingen
}

const ofGeen = (melding: Melding | null): readonly Melding[] => (melding === null ? [] : [melding])

/** A model in which one in a thousand of the DT&V caseload vanishes. */
function lek(): readonly Melding[] {
  const fout = variabelenVan(mpp20242.cellen).map((d) =>
    d.id === 'u.dtv.caseload' && d.formule.soort === 'vorige'
      ? { ...d, formule: { ...d.formule, volgende: maal(0.999, d.formule.volgende) } }
      : d,
  )
  return keurBehoud(rekenmodelMet(fout, mpp20242), mpp20242.kader)
}

/** Two equal halves far apart: no inflow between them is likely. */
const gat: Cellen = {
  'pea.scenario.kans|dalend|2026|': 0.5,
  'pea.scenario.kans|voortzetting|2026|': 0.5,
  'pea.scenario.kans|stijgend|2026|': 0,
  'pea.scenario.spreiding|dalend|2026|': 100,
  'pea.scenario.spreiding|voortzetting|2026|': 100,
}

const opPunten: Cellen = Object.fromEntries(
  peaIds.flatMap((id) => [
    [`pea.scenario.familie|${id}|2026|`, 'punt'],
    [`pea.scenario.kans|${id}|2026|`, id === 'voortzetting' ? 0.8 : 0.1],
  ]),
)

const metExtra = {
  ...mpp20242.kader,
  peaScenarios: [...mpp20242.kader.peaScenarios, { id: 'extra.wel', label: 'Extra' }],
}

const extra: Cellen = {
  'pea.scenario.kans|extra.wel|2024|': 1,
  'pea.scenario.verwachte_instroom|extra.wel|2024|': 3000,
  'pea.scenario.spreiding|extra.wel|2024|': 800,
}

const alle = (id: string, w: number, achter = ''): Cellen =>
  Object.fromEntries(jaren.map((j) => [`${id}|${j}|${achter}`, w]))

const codes: readonly (readonly [code: string, niveau: Melding['niveau'], zin: RegExp, () => readonly Melding[]])[] = [
  ['ENG-01', 'fout', /^Snijverlies .*: er ontbreekt één waarde, als eerste 2025\. COA levert deze gegevens\.$/, () => gezegd({ 'asiel.coa.snijverlies||2025|': null })],
  ['ENG-02', 'fout', /^Snijverlies .*: 2 kan niet\. Vul een getal van 0 tot en met 0,5 in\.$/, () => gezegd({ 'asiel.coa.snijverlies||2025|': 2 })],
  ['ENG-03', 'fout', /^Aandeel van de eerste aanvragen per spoor, 2025: de waarden zijn samen 0,92\. Samen moeten zij 1 zijn\.$/, () => gezegd({ 'asiel.ind.spooraandeel|s4|2025|': 0.7 })],
  ['ENG-04', 'fout', /inwilliging .* en overige afdoening .* zijn samen meer dan 1\. Verlaag een van beide\.$/, () => gezegd({ 'asiel.apm.overige_afdoening|s4-AA|2025|': 0.3 })],
  ['ENG-05', 'waarschuwing', /^Op 1 januari zijn er meer asielzoekers in procedure in de opvang .* dan zaken bij de IND/, () => gezegd({ 'asiel.coa.startbezetting|asielzoekers||': 90_000 })],
  ['ENG-06', 'waarschuwing', /^De productie is vanaf januari 2024 te klein voor de sporen met voorrang\./, () => gezegd({ 'asiel.ind.productie_eerste||2024|medio': 6000 })],
  ['ENG-07', 'info', /^Onbenutte productie vanaf januari 2024: de voorraad is op\./, () => gezegd({ 'asiel.ind.productie_eerste||2024|medio': 900_000 })],
  ['ENG-08', 'info', /^Vanaf januari 2024 stromen alle vergunninghouders uit: gemeenten hebben/, () => gezegd(alle('asiel.coa.uitstroom_vh|', 900_000, 'medio'))],
  ['ENG-09', 'fout', /^u\.dtv\.caseload klopt niet in januari 2024: er verdwijnt of ontstaat .* Dit is een fout in het rekenmodel\.$/, lek],
  ['ENG-10', 'waarschuwing', /^Dit is een concept-run: zonder akkoord is Snijverlies .* Deze uitkomst kan niet bij een vaststelling horen\.$/, () => ofGeen(keurAkkoord(mpp20242, ['asiel.coa.snijverlies']))],
  ['ENG-11', 'fout', /^Taakstelling huisvesting vergunninghouders: er ontbreekt één waarde, als eerste 2025H2\. KS levert/, () => gezegd({ 'asiel.apm.uitstroommodus|||': 'taakstelling', 'asiel.ks.taakstelling|2025H2||': null })],
  ['ENG-12', 'fout', /^De realisatie van juni 2024 kan nog niet: de gegevens lopen tot en met 1 juni 2024\.$/, () => ofGeen(keurRealisatie(2024, 6, String(mpp20242.cellen['model.peildatum|||'])))],
  ['PEA-01', 'fout', /^PEA 2026: de kansen van de hoofdgroep zijn samen 0,9\. Samen moeten zij 1 zijn\.$/, () => gezegd({ 'pea.scenario.kans|dalend|2026|': 0.2 })],
  ['PEA-02', 'fout', /^Waarschijnlijkheid van het scenario: 1,2 kan niet\. Vul een getal van 0 tot en met 1 in\.$/, () => gezegd({ 'pea.scenario.kans|dalend|2026|': 1.2 })],
  ['PEA-03', 'fout', /^PEA 2026, Dalende instroom: de spreiding moet groter zijn dan 0\./, () => gezegd({ 'pea.scenario.spreiding|dalend|2026|': 0 })],
  ['PEA-04', 'fout', /^PEA 2024: er is geen hoofdgroep\. Elk jaar heeft precies één hoofdgroep nodig\.$/, () => gezegd({ 'pea.groep|hoofd||': 'additief' })],
  ['PEA-05', 'waarschuwing', /^PEA 2024: groep extra heeft geen scenario ‘gebeurt niet’/, () => gezegd(extra, metExtra)],
  ['PEA-06', 'waarschuwing', /^PEA 2026, Dalende instroom: .*% van de kans valt onder 0\./, () => gezegd({ 'pea.scenario.spreiding|dalend|2026|': 15_000 })],
  ['PEA-07', 'waarschuwing', /^PEA 2026: mediaan is kwetsbaar\./, () => gezegd(gat)],
  ['PEA-08', 'waarschuwing', /^PEA 2026: min, mediaan, medio en max lopen niet op\./, () => gezegd(opPunten)],
  ['PEA-09', 'info', /^PEA 2028: de mediaan verandert met meer dan de helft ten opzichte van 2027/, () => gezegd(Object.fromEntries(peaIds.map((id) => [`pea.scenario.verwachte_instroom|${id}|2028|`, 90_000])))],
] // prettier-ignore

describe('codes', () => {
  it.each(codes)(
    '[ENG-01] [ENG-02] [ENG-03] [ENG-04] [ENG-05] [ENG-06] [ENG-07] [ENG-08] [ENG-09] [ENG-10] [ENG-11] [ENG-12] [PEA-01] [PEA-02] [PEA-03] [PEA-04] [PEA-05] [PEA-06] [PEA-07] [PEA-08] [PEA-09] %s is a %s',
    (code, niveau, zin, uitgelokt) => {
      const meldingen = uitgelokt().filter((m) => m.code === code)
      expect(meldingen.map((m) => m.zin).join('\n')).toMatch(new RegExp(zin.source, 'm'))
      expect(new Set(meldingen.map((m) => m.niveau))).toEqual(new Set([niveau]))
    },
  )

  it('says none of these about the example itself, except what is left over', () => {
    expect([...new Set(gezegd({}).map((m) => m.code))].toSorted()).toEqual(['AANLOOP', 'ENG-07'])
    expect(ofGeen(keurAkkoord(mpp20242, []))).toEqual([])
    expect(ofGeen(keurRealisatie(2024, 5, '2024-06-01'))).toEqual([])
    const model = rekenmodelMet(variabelenVan(mpp20242.cellen), mpp20242)
    expect(keurBehoud(model, mpp20242.kader)).toEqual([])
  })

  it('[PEA-02] NaN and infinity are no chance', () => {
    for (const kans of [NaN, Infinity, -0.1])
      expect(keurCel('pea.scenario.kans|dalend|2026|', kans, mpp20242.kader)?.code).toBe('PEA-02')
  })
})
