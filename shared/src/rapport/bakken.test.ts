import { describe, expect, it } from 'vitest'
import { rondeId } from '../vocabulary/ids.ts'
import {
  bak,
  bevrorenBytes,
  inhoudHash,
  leesBevroren,
  leesBevrorenCijfer,
  leesBevrorenGrafiek,
  type BevrorenRapport,
} from './bakken.ts'
import { alinea, cijfer, grafiek, kop } from './bouw.ts'
import type { Cijferbronnen } from './cijferbron.ts'
import { sha256HexOfBytes } from '../ledger/canonical.ts'
import { proefbron } from './proefbron.ts'
import { startRapportage } from './startdocument.ts'
import type { Knoop } from './inhoud.ts'

const document = (...content: readonly Knoop[]): Knoop => ({ type: 'doc', content: [kop(1, 'Titel'), ...content] })
const gebakken = (inhoud: Knoop, bronnen: Cijferbronnen): BevrorenRapport =>
  bak({ ronde: rondeId('mpp-2024-2'), document: 'rapportage', titel: 'MPP-rapportage', inhoud }, bronnen)
const bron = proefbron({ 'u.coa.bezetting/medio/2025': 79_934.2, 'u.coa.bezetting/medio/2026': 106_712.34 })

describe('rapport: bakken (RA)', () => {
  it('[RA-10] a cijfer keeps its reference and gets value, text and run', () => {
    const { inhoud } = gebakken(document(alinea('nu ', cijfer('u.coa.bezetting', 2026))), { vastgesteld: bron })
    expect(leesBevrorenCijfer(inhoud.content![1]!.content![1]!)).toEqual({
      indicator: 'u.coa.bezetting',
      jaar: 2026,
      scenario: 'medio',
      spoor: 'vastgesteld',
      waarde: 106_712.34,
      tekst: '106.700',
      run: bron.invoerHash,
    })
  })

  it('[RA-12] a grafiek gets a point for every year of every scenario it shows', () => {
    const { inhoud } = gebakken(document(grafiek('u.coa.bezetting', 'Opvang', ['medio', 'max'])), { vastgesteld: bron })
    const { reeksen, eenheid } = leesBevrorenGrafiek(inhoud.content![1]!)!
    expect(eenheid).toBe('personen')
    expect(reeksen).toEqual([
      {
        scenario: 'medio',
        punten: [
          { jaar: 2025, waarde: 79_934.2, tekst: '79.900' },
          { jaar: 2026, waarde: 106_712.34, tekst: '106.700' },
        ],
      },
      {
        scenario: 'max',
        punten: [
          { jaar: 2025, waarde: null, tekst: '[geen waarde]' },
          { jaar: 2026, waarde: null, tekst: '[geen waarde]' },
        ],
      },
    ])
  })

  it('[RA-11] the hash is that of the stored bytes, and moves with one letter or one figure', () => {
    const inhoud = document(alinea('nu ', cijfer('u.coa.bezetting', 2026)))
    const rapport = gebakken(inhoud, { vastgesteld: bron })
    expect(sha256HexOfBytes(bevrorenBytes(rapport))).toBe(inhoudHash(rapport))
    expect(leesBevroren(bevrorenBytes(rapport))).toEqual(JSON.parse(JSON.stringify(rapport)))
    expect(inhoudHash(gebakken(inhoud, { vastgesteld: bron }))).toBe(inhoudHash(rapport))
    const anderWoord = document(alinea('nú ', cijfer('u.coa.bezetting', 2026)))
    expect(inhoudHash(gebakken(anderWoord, { vastgesteld: bron }))).not.toBe(inhoudHash(rapport))
    const anderCijfer = proefbron({ 'u.coa.bezetting/medio/2026': 106_712.35 })
    expect(inhoudHash(gebakken(inhoud, { vastgesteld: anderCijfer }))).not.toBe(inhoudHash(rapport))
  })

  it('[RA-13] a voorlopig figure and a missing value are listed, and stay visible', () => {
    const inhoud = document(
      alinea(cijfer('u.coa.bezetting', 2026, 'medio', 'voorlopig'), ' en ', cijfer('u.nidos.caseload', 2026)),
    )
    const rapport = gebakken(inhoud, { vastgesteld: bron, voorlopig: bron })
    expect(rapport.bevindingen.map((b) => b.soort)).toEqual(['voorlopig', 'geen-waarde'])
    expect(leesBevrorenCijfer(rapport.inhoud.content![1]!.content![2]!)?.tekst).toBe('[geen waarde]')
  })

  it('[RA-14] without any run a report can be frozen; it says that it has no figures', () => {
    const rapport = gebakken(startRapportage(), {})
    expect(rapport.run).toBeNull()
    expect(rapport.bevindingen.filter((b) => b.soort === 'geen-waarde').length).toBeGreaterThan(20)
  })

  it('[RA-6] what is not known goes into the version as it is', () => {
    const vreemd: Knoop = {
      type: 'kader',
      attrs: { kleur: 'paars' },
      content: [alinea(cijfer('u.coa.bezetting', 2026))],
    }
    const { inhoud, bevindingen } = gebakken(document(vreemd), { vastgesteld: bron })
    expect(inhoud.content![1]).toMatchObject({ type: 'kader', attrs: { kleur: 'paars' } })
    expect(leesBevrorenCijfer(inhoud.content![1]!.content![0]!.content![0]!)?.tekst).toBe('106.700')
    expect(bevindingen.map((b) => b.soort)).toEqual(['onbekend'])
  })
})
