// What is compared, kept in the address: from which run, to which, on which figure. Source: screens 06.

import { useSearchParams } from 'react-router'
import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { isScenario, type Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { ModelKader } from '@ketenbeeld/engine/run'

export interface Vergelijkvraag {
  readonly van: string
  readonly naar: string
  readonly indicator: string
  readonly jaar: number
  readonly scenario: Scenario
  readonly zet: (naam: 'van' | 'naar' | 'indicator' | 'jaar' | 'scenario', waarde: string) => void
}

export function useVraag({ startjaar, jaren, scenarios }: ModelKader): Vergelijkvraag {
  const [zoek, zet] = useSearchParams()
  const lees = (naam: string): string => zoek.get(naam) ?? ''
  const jaar = Number(lees('jaar'))
  const scenario = lees('scenario')
  return {
    van: lees('van') || 'vastgesteld',
    naar: lees('naar') || 'voorlopig',
    indicator: indicatorVan(lees('indicator')) ? lees('indicator') : 'u.coa.bezetting',
    jaar: jaar >= startjaar && jaar < startjaar + jaren ? jaar : startjaar + Math.min(2, jaren - 1),
    scenario:
      isScenario(scenario) && scenarios.includes(scenario)
        ? scenario
        : (scenarios.find((s) => s === 'medio') ?? scenarios[0]!),
    zet: (naam, waarde) =>
      zet(
        (oud) => {
          const nieuw = new URLSearchParams(oud)
          nieuw.set(naam, waarde)
          return nieuw
        },
        { replace: true, preventScrollReset: true },
      ),
  }
}
