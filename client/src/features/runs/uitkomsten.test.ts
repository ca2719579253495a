// What Uitkomsten makes of two runs: key figures, the other lane, messages and files. Source: screens 06; architecture law 5.

import { describe, expect, it } from 'vitest'
import { run, type Invoer, type Uitkomst } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import { versieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { grafiekvraag, keuzegroepen, weigeringen, weigeringVan, zonderCijfers } from './cijfers.ts'
import { cijferbestand } from './cijferbestand.ts'
import { kernGroepen } from './kerncijfers.ts'
import { meldingGroepen, perEigenaar } from './meldingen.ts'

const uitkomstVan = (invoer: Invoer): Uitkomst => {
  const resultaat = run(invoer)
  if (resultaat.kind !== 'voltooid') throw new Error('must run')
  return resultaat.uitkomst
}
const vast = uitkomstVan(mpp20242)
const voor = uitkomstVan({
  ...mpp20242,
  cellen: { ...mpp20242.cellen, 'asiel.coa.uitstroom_vh||2025|medio': 20_100 },
})
const bericht = (uitkomst: Uitkomst, teken: string): UitkomstBericht => ({
  spoor: teken === 'a' ? 'vastgesteld' : 'voorlopig',
  invoerHash: versieHash(teken.repeat(64)),
  resultaat: { kind: 'voltooid', uitkomst },
})

describe('uitkomsten: kerncijfers', () => {
  it('shows the published figures of MPP 2024-2 and the mediaan of the prognosis', () => {
    const groepen = kernGroepen('asiel', vast)
    const rij = (id: string, scenario: string) =>
      groepen.find((g) => g.id === id)?.rijen.find((r) => r.scenario === scenario)?.cellen
    expect(rij('u.coa.bezetting', 'medio')).toEqual(['64.300', '79.900', '106.700', '135.800', '166.000'])
    expect(rij('u.ind.werkvoorraad', 'max')).toEqual(['45.900', '65.600', '85.100', '107.200', '129.000'])
    expect(rij('u.dtv.instroom', 'medio')).toEqual(['18.200', '19.500', '19.600', '19.900', '19.800'])
    expect(rij('u.asiel.instroom.eerste', 'mediaan')?.[0]).toBe('36.800')
    expect(groepen.flatMap((g) => g.rijen).some((r) => r.ander)).toBe(false)
  })

  it('adds a row of the other lane only where it publishes another figure', () => {
    const anders = kernGroepen('asiel', vast, voor).flatMap((g) => g.rijen.filter((r) => r.ander).map((r) => [g.id, r]))
    expect(anders).toEqual([
      [
        'u.coa.bezetting',
        { scenario: 'medio', ander: true, cellen: ['64.300', '79.900', '107.900', '137.000', '167.200'] },
      ],
    ])
  })
})

describe('uitkomsten: grafiek', () => {
  it('puts medio of the other lane beside the band, named by its lane', () => {
    const { spoor, reeksen, ernaast } = grafiekvraag('u.coa.bezetting', 'MPP 2024-2', 'vastgesteld', vast, voor)
    expect([spoor, ernaast?.spoor, reeksen.map((r) => r.scenario)]).toEqual([
      'vastgesteld',
      'voorlopig',
      ['min', 'medio', 'max'],
    ])
  })

  it('offers what has figures and says why the rest has none', () => {
    const keuzes = keuzegroepen('asiel', vast).flatMap((g) => g.keuzes.map((k) => k.id))
    expect(keuzes).toContain('u.nidos.caseload')
    expect(keuzes).not.toContain('u.regulier.instroom')
    expect(zonderCijfers(vast).every(({ reden }) => reden.endsWith('.'))).toBe(true)
  })
})

describe('uitkomsten: meldingen', () => {
  it('puts missing input last, per owner, whatever its level', () => {
    const ontbreekt = { code: 'ENG-01', niveau: 'fout', zin: 'Ontbreekt.', eigenaar: 'COA' } as const
    const groepen = meldingGroepen([
      ontbreekt,
      { code: 'ENG-07', niveau: 'info', zin: 'Over.' },
      { ...ontbreekt, eigenaar: 'IND' },
    ])
    expect(groepen.map((g) => [g.soort, g.meldingen.length])).toEqual([
      ['info', 1],
      ['ontbreekt', 2],
    ])
    expect(perEigenaar(groepen[1]!.meldingen).map(([eigenaar]) => eigenaar)).toEqual(['COA', 'IND'])
  })

  it('knows a refusal with and without figures of before', () => {
    const meldingen = [{ code: 'ENG-02', niveau: 'fout', zin: 'Te groot.' }] as const
    const alleen = { ...bericht(vast, 'b'), resultaat: { kind: 'geweigerd', meldingen } } as const
    expect(weigeringVan(alleen)).toEqual({ meldingen, metCijfers: false })
    expect(
      weigeringVan({ ...bericht(vast, 'b'), geweigerd: { invoerHash: versieHash('c'.repeat(64)), meldingen } }),
    ).toEqual({ meldingen, metCijfers: true })
    expect(weigeringVan(bericht(vast, 'b'))).toBeUndefined()
    const beide = { vastgesteld: alleen, voorlopig: alleen }
    expect(weigeringen(beide, ['vastgesteld', 'voorlopig']).map((w) => w.sporen)).toEqual([
      ['vastgesteld', 'voorlopig'],
    ])
  })
})

describe('uitkomsten: bestanden', () => {
  const beide = [bericht(vast, 'a'), bericht(voor, 'b')]

  it('a Dutch spreadsheet gets semicolons, decimal commas and a byte order mark', () => {
    const { naam, inhoud } = cijferbestand('mpp-2024-2', 'Niet officieel.', beide, 'csv-blad')
    expect(naam).toBe('uitkomsten-mpp-2024-2-vastgesteld-aaaaaaaa-voorlopig-bbbbbbbb.csv')
    expect(inhoud.startsWith('\ufeffindicator;naam;eenheid;')).toBe(true)
    expect(inhoud).toMatch(
      /u\.coa\.bezetting;COA-bezetting;personen;stand;COA;medio;2026;106\d\d\d(,\d+)?;106700;vastgesteld;a{64}/,
    )
    expect(inhoud).toContain(';107900;voorlopig;')
  })

  it('a machine gets commas and points; JSON says where the figures come from', () => {
    expect(cijferbestand('r', '', beide, 'csv-machine').inhoud).toMatch(/^indicator,naam,/)
    const json = JSON.parse(cijferbestand('r', 'Niet officieel.', beide, 'json').inhoud) as {
      noot: string
      cijfers: []
    }
    expect([json.noot, json.cijfers.length > 500]).toEqual(['Niet officieel.', true])
  })
})
