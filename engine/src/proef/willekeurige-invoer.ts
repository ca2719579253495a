// For tests only: random but valid input for every parameter in all modes, the same for the same seed. Source: docs/spec/engine.md (ENG-B).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { cellenVan, type ModelKader, modeljaren } from '../catalogus/cellen.ts'
import { perKader } from '../catalogus/onthouden.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import { kaderMpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import type { Invoer } from '../run.ts'
import { samenhang } from './samenhang.ts'
import { trekker } from './trekker.ts'

/** Seeds in a row that share years, modes, order of the sporen and PEA, so that a model is compiled once for them. */
export const perKeuze = 25

/**
 * Valid input in all modes.
 *
 * @param vast Cells with a fixed value, for laws that hold under a condition.
 * @param jaren Another horizon than 2 or 3 years.
 */
export function willekeurigeInvoer(
  zaad: number,
  vast: Readonly<Record<CelSleutel, CelWaarde>> = {},
  jaren?: number,
): Invoer {
  const trek = trekker(zaad)
  const trekKeuze = trekker(Math.floor(zaad / perKeuze))
  const keuze = kaders[Math.floor(trekKeuze() * kaders.length)] as ModelKader
  const kader = jaren === undefined ? keuze : langer(keuze, jaren)
  const cellen: Record<CelSleutel, CelWaarde> = {}
  for (const { p, namen } of cellenPerParameter(kader)) {
    const bron = p.soort === 'getal' ? trek : trekKeuze
    const leeg = p.magLeeg ? bron() : 1
    const optioneel = p.dimensie.includes('scenario?')
    for (const cel of namen) {
      if (optioneel && !cel.endsWith('|') && trek() < 0.5) continue
      const w = waarde(p, bron, leeg)
      if (w !== null) cellen[cel] = w
    }
  }
  Object.assign(cellen, samenhang(kader, trek, trekKeuze))
  for (const [cel, w] of Object.entries(vast)) if (binnen(cel, kader)) cellen[cel] = w
  return { kader, cellen }
}

const kaders: readonly ModelKader[] = [2, 3].flatMap((jaren) =>
  [kaderMpp20242.peaScenarios, [...kaderMpp20242.peaScenarios, ...gebeurtenis()]].map((peaScenarios) => ({
    ...kaderMpp20242,
    jaren,
    scenarios: ['min', 'mediaan', 'medio', 'max'],
    peaScenarios,
  })),
)

/** One kader per horizon, so that what belongs to it is worked out once. */
function langer(kader: ModelKader, jaren: number): ModelKader {
  const sleutel = `${kaders.indexOf(kader)} ${jaren}`
  const bekend = lange.get(sleutel) ?? { ...kader, jaren }
  lange.set(sleutel, bekend)
  return bekend
}

const lange = new Map<string, ModelKader>()

function binnen(cel: CelSleutel, kader: ModelKader): boolean {
  const jaar = /\|(\d{4})\|/.exec(cel)?.[1]
  return jaar === undefined || modeljaren(kader).includes(Number(jaar))
}

/** An additive group: it happens or it does not. */
function gebeurtenis(): ModelKader['peaScenarios'] {
  return [
    { id: 'extra.niet', label: 'Gebeurt niet' },
    { id: 'extra.wel', label: 'Gebeurt' },
  ]
}

const cellenPerParameter = perKader((kader) =>
  [...parameters, ...aanvullendeParameters]
    .filter(({ id }) => !/^(model|mc|monitor|publicatie|pea)\./.test(id) && id !== 'asiel.apm.inwilligingspercentage')
    .map((p) => ({ p, namen: cellenVan(p, kader) })),
)

/** Where a parameter has no upper bound: what fits the other numbers, so that limits bind in one month and not in the next. */
const hoogste: Readonly<Record<string, number>> = {
  'personen/jaar': 40000,
  'zaken/jaar': 40000,
  'zaakequivalent/jaar': 30000,
  'processen/jaar': 60000,
  'personen/halfjaar': 20000,
  zaken: 20000,
  personen: 20000,
  aanvragen: 8000,
  plekken: 90000,
  'personen/maand': 5000,
  'zaken/maand': 2500,
  maanden: 12,
  EUR: 30000,
}

/** Where the upper bound would empty a stock so fast that nothing later in it can be seen. */
const matig: Readonly<Record<string, number>> = {
  'asiel.nidos.overige_uitstroom': 0.06,
  'asiel.dtv.uitstroom_per_maand': 0.5,
}

/**
 * A value within the bounds; one in eight is 0 or the least that is allowed, one in three is small.
 *
 * @param leeg Below 0.2 an optional parameter is empty, below 0.4 some of its cells are.
 */
function waarde({ id, eenheid, grenzen, ...p }: ParameterDeclaratie, trek: () => number, leeg: number): CelWaarde {
  if (p.magLeeg && (leeg < 0.2 || (leeg < 0.4 && trek() < 0.5))) return null
  if (grenzen.soort === 'datum') return null
  if (grenzen.soort !== 'getal') return grenzen.waarden[Math.floor(trek() * grenzen.waarden.length)] ?? null
  if (id === 'asiel.apm.extra_instroom') return 6000 * trek() - 2000
  if (id === 'asiel.ks.achterstand_start') return 10000 * trek() - 2000
  if (grenzen.nulOfVanafEen) return trek() < 0.5 ? 0 : 1 + 5 * trek()
  const min = grenzen.min ?? 0
  const max = matig[id] ?? grenzen.max ?? hoogste[eenheid]
  if (max === undefined) throw new RangeError(`no range for ${id} in ${eenheid}`)
  const soort = trek()
  const deel = soort < 1 / 8 ? 0 : soort < 11 / 24 ? trek() * 0.15 : trek()
  const x = min + deel * (max - min)
  return grenzen.geheel ? Math.round(x) : x
}
