// The catalogue: 137 parameters, 112 indicators, and the cells of a kader. Source: docs/spec/engine.md (ENG-P, ENG-I, ENG-C).
import { describe, expect, it } from 'vitest'
import { kaderMpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { celSleutel, leesCel } from './cel.ts'
import { celBestaat, cellenVan } from './cellen.ts'
import { eigenaren } from './eigenaar.ts'
import { indicator, indicatoren } from './indicatoren.ts'
import { aanvullendeParameters, parameter, parameters } from './parameters.ts'

const kader = kaderMpp20242
const alle = [...parameters, ...aanvullendeParameters]

describe('catalogue', () => {
  it('[ENG-P-1] has 137 parameters with an own id, an owner and bounds in words', () => {
    expect(parameters).toHaveLength(137)
    expect(new Set(alle.map((p) => p.id)).size).toBe(alle.length)
    for (const p of alle) {
      expect(eigenaren).toContain(p.eigenaar)
      expect(p.grenzen.tekst.length).toBeGreaterThan(5)
      expect(parameter(p.id)).toBe(p)
    }
  })

  it('[ENG-I-1] has 112 indicators; a keyed id finds its indicator', () => {
    expect(indicatoren).toHaveLength(112)
    expect(indicator('u.regulier.instroom[visa]')?.id).toBe('u.regulier.instroom')
    expect(indicator('u.bestaat.niet')).toBeUndefined()
  })

  it('[ENG-C-1] gives every parameter cells, all of them canonical, existing and different', () => {
    const cellen = alle.flatMap((p) => {
      const eigen = cellenVan(p, kader)
      expect(eigen.length, p.id).toBeGreaterThan(0)
      return eigen
    })
    expect(new Set(cellen).size).toBe(cellen.length)
    for (const cel of cellen) {
      const gelezen = leesCel(cel)
      expect(gelezen && celSleutel(gelezen)).toBe(cel)
      expect(celBestaat(cel, kader), cel).toBe(true)
    }
  })

  it.each([
    ['asiel.coa.uitstroom_vh', 15, 'asiel.coa.uitstroom_vh||2024|min'],
    ['asiel.coa.opvangaandeel', 25, 'asiel.coa.opvangaandeel|eerste|2024|'],
    ['asiel.coa.startbezetting', 3, 'asiel.coa.startbezetting|asielzoekers||'],
    ['asiel.ks.taakstelling', 10, 'asiel.ks.taakstelling|2024H1||'],
    ['asiel.apm.seizoen', 60, 'asiel.apm.seizoen|eerste.1||'],
    ['asiel.apm.amv_aandeel', 20, 'asiel.apm.amv_aandeel||2024|'],
    ['pea.scenario.kans', 15, 'pea.scenario.kans|dalend|2024|'],
    ['pea.groep', 1, 'pea.groep|hoofd||'],
    ['asiel.ind.instroom_historie', 252, 'asiel.ind.instroom_historie|s1.-36||'],
    ['asiel.ind.mvv_productie_maand', 60, 'asiel.ind.mvv_productie_maand|2024M01||'],
  ])('[ENG-C-2] %s has %d cells, the first is %s', (id, aantal, eerste) => {
    const p = parameter(id)
    const cellen = p ? cellenVan(p, kader) : []
    expect([cellen.length, cellen[0]]).toEqual([aantal, eerste])
  })

  it('[ENG-C-2] goes through sleutel, then jaar, then scenario', () => {
    const p = parameter('asiel.ind.productie')
    const cellen = p ? cellenVan(p, kader) : []
    expect(cellen.slice(0, 4)).toEqual([
      'asiel.ind.productie|s1|2024|min',
      'asiel.ind.productie|s1|2024|medio',
      'asiel.ind.productie|s1|2024|max',
      'asiel.ind.productie|s1|2025|min',
    ])
  })

  it.each([
    '',
    'a|b',
    'asiel.coa.capaciteit||2025',
    'asiel.coa.capaciteit||25|',
    'asiel.coa.capaciteit||2025|gemiddeld',
    'x y|||',
  ])('[ENG-C-3] %j is no address', (tekst) => expect(leesCel(tekst)).toBeNull())

  it.each([
    'asiel.coa.capaciteit||2030|',
    'asiel.coa.capaciteit||2025|medio',
    'asiel.coa.uitstroom_vh||2025|mediaan',
    'asiel.niets|||',
  ])('[ENG-C-4] %s is an address without a cell in this kader', (cel) => expect(celBestaat(cel, kader)).toBe(false))
})
