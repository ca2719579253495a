// The quantile table beside the exact search. Source: docs/spec/onzekerheid.md (OZ-4, OZ-5).
import { describe, expect, it } from 'vitest'
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { kwantiel, mppKwantielen } from '../prognose/kwantiel.ts'
import { normaleKans } from '../prognose/normaal.ts'
import { type PeaJaar, peaVan } from '../prognose/pea.ts'
import { kaderMpp20242, mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { kwantielfunctie } from './kwantieltabel.ts'
import { normaalKwantiel } from './normaal-kwantiel.ts'

/** The example with one more group in 2024. */
function metGroep(familie: string): PeaJaar {
  const cellen: Record<CelSleutel, CelWaarde> = { ...mpp20242.cellen, 'pea.groep|extra||': 'additief' }
  const regel = (id: string, kans: number, mu: number, soort: string) => {
    cellen[`pea.scenario.kans|extra.${id}|2024|`] = kans
    cellen[`pea.scenario.verwachte_instroom|extra.${id}|2024|`] = mu
    cellen[`pea.scenario.spreiding|extra.${id}|2024|`] = soort === 'punt' ? 0 : 800
    cellen[`pea.scenario.familie|extra.${id}|2024|`] = soort
  }
  regel('nee', 0.6, 0, 'punt')
  regel('ja', 0.4, 90_000, familie)
  const extra = ['extra.nee', 'extra.ja'].map((id) => ({ id, label: id }))
  return peaVan(cellen, { ...kaderMpp20242, peaScenarios: [...kaderMpp20242.peaScenarios, ...extra] })[0]!
}

/** Only points: 10,000 or 30,000. */
function punten(): PeaJaar {
  const cellen: Record<CelSleutel, CelWaarde> = { ...mpp20242.cellen }
  for (const [i, { id }] of kaderMpp20242.peaScenarios.entries()) {
    cellen[`pea.scenario.familie|${id}|2024|`] = 'punt'
    cellen[`pea.scenario.verwachte_instroom|${id}|2024|`] = i === 0 ? 10_000 : 30_000
  }
  return peaVan(cellen, kaderMpp20242)[0]!
}

const gewoon = peaVan(mpp20242.cellen, kaderMpp20242)

describe('kwantieltabel (OZ)', () => {
  it.each([
    ['calibrated 2024', gewoon[0]!],
    ['calibrated 2028', gewoon[4]!],
    ['with a gap', metGroep('punt')],
    ['on a grid', metGroep('lognormaal')],
    ['points only', punten()],
  ])('[OZ-4] %s: within one person of the search, also in the tails', (_, jaar) => {
    const lees = kwantielfunctie(jaar)
    for (let i = 0; i < 1500; i++) {
      const z = -5.2 + (10.4 * (i + 0.37)) / 1500
      expect(Math.abs(lees(z) - kwantiel(jaar.verdeling, normaleKans(z)))).toBeLessThan(1)
    }
  })

  it('[OZ-4] the table never goes down', () => {
    const lees = kwantielfunctie(gewoon[2]!)
    let vorige = 0
    for (let i = 0; i <= 20_000; i++) {
      const nu = lees(-4.6 + (9.2 * i) / 20_000)
      expect(nu).toBeGreaterThanOrEqual(vorige - 1e-6)
      vorige = nu
    }
  })

  it('[OZ-5] at the chance of a scenario it is the quantile of the run itself', () => {
    for (const jaar of gewoon)
      for (const s of ['min', 'mediaan', 'medio', 'max'] as const)
        expect(kwantielfunctie(jaar!)(normaalKwantiel(mppKwantielen[s]))).toBe(jaar!.kwantielen[s])
  })
})
