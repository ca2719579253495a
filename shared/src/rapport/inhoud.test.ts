import { run } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { describe, expect, it } from 'vitest'
import { versieHash } from '../vocabulary/ids.ts'
import { alinea, cijfer, grafiek, kop } from './bouw.ts'
import { bronVan, cijferNaam, periodeVan } from './cijferbron.ts'
import { cijferTekst } from './cijfertekst.ts'
import { controleer } from './controle.ts'
import { bezoek, isBekendeKnoop, isBekendMerk, leesCijfer, leesGrafiek, tekstVan } from './inhoud.ts'
import { inhoudsopgave } from './inhoudsopgave.ts'
import { startRapportage } from './startdocument.ts'

const resultaat = run(mpp20242)
if (resultaat.kind !== 'voltooid') throw new Error('the example does not run')
const bron = bronVan(versieHash('a'.repeat(64)), resultaat.uitkomst)

describe('rapport: inhoud (RA)', () => {
  it('[RA-1] [RA-2] the starting rapportage is made of known nodes only, and no figure in it holds a number', () => {
    bezoek(startRapportage(), (knoop) => {
      expect(isBekendeKnoop(knoop.type), knoop.type).toBe(true)
      for (const mark of knoop.marks ?? []) expect(isBekendMerk(mark.type)).toBe(true)
      if (knoop.type === 'cijfer')
        expect(Object.keys(knoop.attrs ?? {}).sort()).toEqual(['indicator', 'jaar', 'scenario', 'spoor'])
    })
  })

  it('[RA-2] a reference is read back; half a reference is none', () => {
    expect(leesCijfer(cijfer('u.coa.bezetting', 2026, 'max'))).toEqual({
      indicator: 'u.coa.bezetting',
      jaar: 2026,
      scenario: 'max',
      spoor: 'vastgesteld',
    })
    expect(leesCijfer({ type: 'cijfer', attrs: { indicator: 'u.coa.bezetting', jaar: '2026' } })).toBeUndefined()
    expect(
      leesCijfer({ type: 'cijfer', attrs: { indicator: 'u.coa.bezetting', jaar: 2026, scenario: 'veel' } }),
    ).toBeUndefined()
    expect(
      leesGrafiek({ type: 'grafiek', attrs: { indicator: 'x', scenarios: ['min', 'veel', 7] } })?.scenarios,
    ).toEqual(['min'])
    expect(leesGrafiek(grafiek('x', 'y'))?.bijschrift).toBe('y')
  })

  it.each([undefined, 'definitief', null, 3])('[RA-3] the lane %j reads as voorlopig', (spoor) => {
    const attrs = { indicator: 'x', jaar: 2026, scenario: 'medio', ...(spoor !== undefined && { spoor }) }
    expect(leesCijfer({ type: 'cijfer', attrs })?.spoor).toBe('voorlopig')
  })

  it('[RA-8] a figure reads the run: the year, the scenario, and a stock also after the last year', () => {
    const { jaarwaarden, eindstanden } = resultaat.uitkomst
    expect(bron.jaren).toEqual([2024, 2025, 2026, 2027, 2028])
    expect(bron.waarde('u.coa.bezetting', 2026, 'medio')).toBe(jaarwaarden['u.coa.bezetting']?.medio?.[2])
    expect(bron.waarde('u.coa.bezetting', 2029, 'medio')).toBe(eindstanden['u.coa.bezetting']?.medio)
    expect(bron.waarde('u.coa.instroom', 2029, 'medio')).toBeUndefined()
    expect(bron.waarde('u.coa.bezetting', 2023, 'medio')).toBeUndefined()
    expect(bron.waarde('u.bestaat.niet', 2026, 'medio')).toBeUndefined()
  })

  it('[RA-9] a figure says what it is: text, name, moment, scenario, lane', () => {
    const vraag = leesCijfer(cijfer('u.coa.bezetting', 2026))!
    const tekst = cijferTekst('u.coa.bezetting', bron.waarde('u.coa.bezetting', 2026, 'medio'))
    expect(cijferNaam(vraag, tekst)).toBe('106.700, COA-bezetting 1 januari 2026, medio, vastgesteld')
    expect(periodeVan('u.coa.instroom', 2026)).toBe('heel\u00a02026')
  })

  it('[RA-21] chapters and sections are numbered, the title is not', () => {
    const doc = {
      type: 'doc',
      content: [kop(1, 'T'), kop(2, 'A'), kop(3, 'a'), alinea('x'), kop(3, 'b'), kop(2, 'B'), kop(3, 'c')],
    }
    expect(inhoudsopgave(doc).map((k) => [k.nummer, k.tekst, k.pad])).toEqual([
      ['', 'T', [0]],
      ['1', 'A', [1]],
      ['1.1', 'a', [2]],
      ['1.2', 'b', [4]],
      ['2', 'B', [5]],
      ['2.1', 'c', [6]],
    ])
  })

  it('[RA-27] the starting rapportage has every chapter and no finding with the example inputs', () => {
    expect(inhoudsopgave(startRapportage()).flatMap((k) => (k.niveau === 2 ? [k.tekst] : []))).toEqual([
      'Inleiding',
      'Prognose eerste asielinstroom',
      'Asiel',
      'Regulier',
      'Bewaring',
      'Significante bijstellingen',
      'Risico’s, onzekerheden en aannames',
      'Verantwoording',
      'Begrippenlijst',
    ])
    expect(controleer(startRapportage(), { vastgesteld: bron })).toEqual([])
  })

  it('[RA-28] it says that its inputs are calibrated and not official', () => {
    expect(tekstVan(startRapportage())).toContain('gekalibreerd op gepubliceerde cijfers en is niet officieel')
  })
})
