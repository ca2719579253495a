// Inputs to measure with: the example, its four scenarios, and versions of it in which every number differs. Source: docs/benchmarks.md.

import { celSleutel, type CelSleutel, type CelWaarde, leesCel } from '@ketenbeeld/engine/catalogus/cel'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Invoer } from '@ketenbeeld/engine/run'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'

/** The example for these scenarios and so many years; mediaan has the values of medio, later years those of the last one. */
export function voorbeeld(scenarios: readonly Scenario[], jaren = 5): Invoer {
  const { startjaar } = mpp20242.kader
  const cellen: Record<CelSleutel, CelWaarde> = {}
  const jaarreeks = Array.from({ length: jaren }, (_, i) => startjaar + i)
  for (const [sleutel, waarde] of Object.entries(mpp20242.cellen)) {
    const cel = leesCel(sleutel)
    if (!cel) continue
    const nieuweScenarios =
      cel.scenario === undefined ? [undefined] : scenarios.filter((s) => bronVan(s) === cel.scenario)
    for (const jaar of cel.jaar === undefined ? [undefined] : jarenVan(cel.jaar, jaarreeks))
      for (const scenario of nieuweScenarios) {
        const halfjaar = /^(\d{4})(H[12])$/.exec(cel.sleutel ?? '')
        for (const deel of halfjaar
          ? jarenVan(Number(halfjaar[1]), jaarreeks).map((j) => `${j}${halfjaar[2]}`)
          : [cel.sleutel])
          cellen[
            celSleutel({
              parameter: cel.parameter,
              ...(deel === undefined ? {} : { sleutel: deel }),
              ...(jaar === undefined ? {} : { jaar }),
              ...(scenario === undefined ? {} : { scenario }),
            })
          ] = waarde
      }
  }
  return { kader: { ...mpp20242.kader, jaren, scenarios }, cellen }
}

function bronVan(scenario: Scenario): Scenario {
  return scenario === 'mediaan' ? 'medio' : scenario
}

/** The years that take their value from this one. */
function jarenVan(jaar: number, reeks: readonly number[]): readonly number[] {
  const laatste = mpp20242.kader.startjaar + mpp20242.kader.jaren - 1
  return reeks.filter((j) => Math.min(j, laatste) === jaar)
}

/** Inputs in which the amounts differ, so that nothing that was worked out before helps. */
export function varianten(invoer: Invoer, aantal: number): readonly Invoer[] {
  const bedrag =
    /\.(startvoorraad|productie_eerste|productie|instroom_herhaald|nareis_invoer|uitstroom_vh|startbezetting|instroom)\|/
  return Array.from({ length: aantal }, (_, i) => ({
    kader: invoer.kader,
    cellen: Object.fromEntries(
      Object.entries(invoer.cellen).map(([cel, waarde]) => [
        cel,
        typeof waarde === 'number' && bedrag.test(cel) && !cel.startsWith('pea.')
          ? waarde * (1 + (i + 1) / 1000)
          : waarde,
      ]),
    ),
  }))
}
