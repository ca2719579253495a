// Ten thousand draws through the whole model in one thread, and the memory they take. Source: model specification, Monte Carlo, budget.

import { indicatorenMetSpreiding, maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'
import { median, type Meting } from '../meting.ts'
import { duur } from './tijd.ts'

const mib = 1024 * 1024

export function meetTrekkingen(): Meting {
  const alle = indicatorenMetSpreiding(mpp20242)
  const een = ['u.coa.bezetting']
  trek(1000, alle)
  const tijd = (aantal: number, indicatoren: readonly string[]) =>
    `${Math.round(median([1, 2, 3].map(() => duur(() => trek(aantal, indicatoren)))))} ms`
  const [weinig, veel] = [5000, 20_000].map((aantal) => trek(aantal, alle)) as [number, number]
  return {
    titel: 'Trekkingen (Monte Carlo)',
    hoe: 'Trekkingen van de instroom door het hele model, 60 maanden, één draad, van voorbereiden tot percentielen; mediaan van drie.',
    rijen: [
      { wat: `10.000 trekkingen, alle ${alle.length} indicatoren`, uitkomst: tijd(10_000, alle) },
      { wat: '10.000 trekkingen, alleen COA-bezetting', uitkomst: tijd(10_000, een) },
      { wat: '2.000 trekkingen, alle indicatoren', uitkomst: tijd(2000, alle) },
      {
        wat: 'bewaarde trekkingen bij 5.000 / 20.000',
        uitkomst: `${(weinig / mib).toFixed(1)} / ${(veel / mib).toFixed(1)} MiB`,
      },
    ],
  }
}

/** Draw, and give the bytes that the collections hold. */
function trek(trekkingen: number, indicatoren: readonly string[]): number {
  const resultaat = maakTrekking(mpp20242, { trekkingen, zaad: 1, indicatoren })
  if (resultaat.kind === 'geweigerd') throw new Error(resultaat.meldingen[0]?.zin)
  resultaat.trekking.volgende(trekkingen)
  const momenten = Object.values(resultaat.trekking.uitkomst().indicatoren).flat()
  return momenten.reduce((a, { verzameling: v }) => a + v.waarden.byteLength + v.aantallen.byteLength, 0)
}
