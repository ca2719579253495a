// The declared model against the plain one: every variable, every month, in all modes. Source: docs/spec/engine.md (ENG-B-7).
import { describe, expect, it } from 'vitest'
import type { Invoer } from '../run.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { berekend } from './berekend.ts'
import { referentie } from './referentie.ts'
import { eersteVerschil } from './vergelijk.ts'
import { willekeurigeInvoer } from './willekeurige-invoer.ts'

const scenarios: readonly Scenario[] = ['min', 'mediaan', 'medio', 'max']

const verschil = (invoer: Invoer, scenario: Scenario) =>
  eersteVerschil(berekend(invoer, scenario), referentie(invoer, scenario))

describe('against the plain calculation', () => {
  it.each(mpp20242.kader.scenarios)('[ENG-B-7] every variable of the example, every month, %s', (scenario) => {
    expect(verschil(mpp20242, scenario)).toBeNull()
  })

  it('[ENG-B-7] every variable within 1e-6 in 160 random inputs over all modes', () => {
    for (let i = 0; i < 160; i++) {
      const zaad = 13 * i
      const scenario = scenarios[i % 4] as Scenario
      expect(verschil(willekeurigeInvoer(zaad), scenario), `seed ${zaad}, ${scenario}`).toBeNull()
    }
  })
})
