// How the cost grows with months, scenarios and draws. Source: issue "The engine complete".

import { bereken } from '@ketenbeeld/engine/bereken'
import { maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import type { Invoer } from '@ketenbeeld/engine/run'
import { median, type Meting } from '../meting.ts'
import { varianten, voorbeeld } from './invoer.ts'
import { duur, milli, tijden } from './tijd.ts'

export function meetGroei(): Meting {
  const reken = (invoer: Invoer) => {
    const andere = varianten(invoer, 4)
    return median(tijden((i) => bereken(andere[i % 4]!), 100, 60))
  }
  const vier = ['min', 'mediaan', 'medio', 'max'] as const
  const rij = (wat: string, stappen: readonly (readonly [string, number])[]) => ({
    wat,
    uitkomst: stappen.map(([bij, ms]) => `${bij}: ${milli(ms)}`).join(' · '),
  })
  return {
    titel: 'Groei van de rekentijd',
    hoe: 'Dezelfde berekening met meer maanden, scenario’s of trekkingen; medianen. Maanden en scenario’s zonder keuring, trekkingen met alleen COA-bezetting.',
    rijen: [
      rij(
        'maanden, vier scenario’s',
        [2, 5, 10].map((jaren) => [`${jaren * 12}`, reken(voorbeeld(vier, jaren))]),
      ),
      rij(
        'scenario’s, 60 maanden',
        [1, 2, 3, 4].map((n) => [`${n}`, reken(voorbeeld(vier.slice(4 - n)))]),
      ),
      rij(
        'trekkingen, 60 maanden',
        [1000, 5000, 20_000].map((n) => [`${n}`, trek(n)]),
      ),
    ],
  }
}

function trek(trekkingen: number): number {
  return median(
    [1, 2, 3].map(() =>
      duur(() => {
        const resultaat = maakTrekking(voorbeeld(['min', 'medio', 'max']), {
          trekkingen,
          zaad: 1,
          indicatoren: ['u.coa.bezetting'],
        })
        if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
        resultaat.trekking.volgende(trekkingen)
        resultaat.trekking.uitkomst()
      }),
    ),
  )
}
