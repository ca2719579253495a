// Calculates an input with one scenario and reads the asked indicators and years in one row of numbers. Source: docs/spec/vergelijking.md (VG).
import { bereken, type Berekening } from '../bereken.ts'
import type { CelSleutel } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { jaren as jaarwaarden, peaReeks } from '../uitkomst.ts'

/** One figure: an indicator in a calendar year (a stand: on 1 January). */
export interface Meetpunt {
  readonly indicator: string
  readonly jaar: number
}

/** Every asked indicator in every asked year, indicator first. */
export function meetpunten(indicatoren: readonly string[], jaren: readonly number[]): readonly Meetpunt[] {
  return indicatoren.flatMap((indicator) => jaren.map((jaar) => ({ indicator, jaar })))
}

/** The figures of an input with one scenario, in the order of the points; NaN where not computable or outside the horizon. */
export type Meter = (invoer: Invoer) => Float64Array

/** Make a meter; it finds the declarations once per compiled model. */
export function maakMeter(punten: readonly Meetpunt[]): Meter {
  const indicatoren = [...new Set(punten.map((p) => p.indicator))]
  const bekend = new Map<Berekening['model'], ReadonlyMap<string, VariabeleDeclaratie>>()
  return (invoer) => {
    const berekening = bereken(invoer)
    const { model } = berekening
    const declaraties = bekend.get(model) ?? new Map(model.programma.variabelen.map((v) => [v.id, v]))
    bekend.set(model, declaraties)
    const reeks = new Map(indicatoren.map((id) => [id, reeksVan(berekening, invoer.kader, id, declaraties.get(id))]))
    return Float64Array.from(punten, ({ indicator, jaar }) => {
      return reeks.get(indicator)?.[jaar - invoer.kader.startjaar] ?? NaN
    })
  }
}

/** The years of the kader; for a stand also 1 January after the last year. */
function reeksVan(
  { model, pea }: Berekening,
  kader: ModelKader,
  id: string,
  declaratie: VariabeleDeclaratie | undefined,
): readonly (number | null)[] {
  if (!declaratie) return peaReeks(id, pea) ?? []
  const reeks = jaarwaarden(model, declaratie, kader, 0)
  if (declaratie.soort !== 'stand') return reeks
  const { rekenaar, programma } = model
  return [...reeks, rekenaar.waarden[rekenaar.rij(programma.knoopVan.get(id)!) + rekenaar.maanden * rekenaar.banen]!]
}

/** The same input with one scenario: cells of the others are gone. */
export function eenBaan({ kader, cellen }: Invoer, scenario: Scenario): Invoer {
  const anders = new Set(kader.scenarios.filter((s) => s !== scenario))
  const blijft = (cel: CelSleutel) => !anders.has(cel.slice(cel.lastIndexOf('|') + 1) as Scenario)
  return {
    kader: { ...kader, scenarios: [scenario] },
    cellen: Object.fromEntries(Object.entries(cellen).filter(([cel]) => blijft(cel))),
  }
}
