// Refuses input that cannot be calculated: kader, cells, groups. Source: model specification H; docs/spec/engine.md (ENG-02, ENG-03, ENG-04).
import type { CelSleutel } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import { isToegestaan, keurCel, keurGroepen, type Melding } from '../catalogus/keuring.ts'
import { perKader } from '../catalogus/onthouden.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { isScenario } from '../catalogus/scenario.ts'
import type { Invoer } from './invoer.ts'
import { celtabelVan } from './rekenmodel.ts'

export function keurInvoer({ kader, cellen }: Invoer): Melding[] {
  const kaderfouten = keurKader(kader)
  if (kaderfouten.length > 0) return kaderfouten
  if (allesToegestaan(cellen, kader)) return keurGroepen(cellen, kader)
  const tabel = celtabelVan(kader)
  const fouten: Melding[] = []
  for (const cel of Object.keys(cellen)) {
    const p = tabel.get(cel)
    if (p && isToegestaan(p, cellen[cel])) continue
    const melding = keurCel(cel, cellen[cel], kader)
    if (melding) fouten.push(melding)
  }
  if (fouten.length > 0) return fouten
  bekendeNamen.set(cellen, celplan(kader))
  return keurGroepen(cellen, kader)
}

// reason: listing the names of thousands of cells takes longer than checking their values; of a record whose names all existed
// before, only the values are looked at again.
const bekendeNamen = new WeakMap<Invoer['cellen'], Celplan>()

/** The cells of a kader side by side: what is checked with two comparisons, and the parameters of the others. */
interface Celplan {
  readonly namen: readonly CelSleutel[]
  readonly min: Float64Array
  readonly max: Float64Array
  /** Null where min and max say everything. */
  readonly anders: readonly (ParameterDeclaratie | null)[]
}

const celplan = perKader((kader): Celplan => {
  const tabel = celtabelVan(kader)
  const namen = [...tabel.keys()]
  const grenzen = [...tabel.values()].map((p) => p.grenzen)
  const getal = (rand: 'min' | 'max', zonder: number) =>
    Float64Array.from(grenzen, (g) => (g.soort === 'getal' ? (g[rand] ?? zonder) : NaN))
  const anders = [...tabel.values()].map((p) => (isInterval(p.grenzen) ? null : p))
  return { namen, min: getal('min', -Number.MAX_VALUE), max: getal('max', Number.MAX_VALUE), anders }
})

function isInterval(g: ParameterDeclaratie['grenzen']): boolean {
  return g.soort === 'getal' && !g.geheel && !g.nulOfVanafEen && !g.toegestaan
}

/** Whether the names were checked before and every value is allowed now. */
function allesToegestaan(cellen: Invoer['cellen'], kader: ModelKader): boolean {
  const plan = celplan(kader)
  if (bekendeNamen.get(cellen) !== plan) return false
  const { namen, min, max, anders } = plan
  for (let j = 0; j < namen.length; j++) {
    const waarde = cellen[namen[j]!]
    if (waarde === undefined || waarde === null) continue
    const p = anders[j]
    if (p) {
      if (!isToegestaan(p, waarde)) return false
    } else if (typeof waarde !== 'number' || !(waarde >= min[j]! && waarde <= max[j]!)) return false
  }
  return true
}

function keurKader({ startjaar, jaren, scenarios, peaScenarios }: ModelKader): Melding[] {
  const zinnen = [
    Number.isInteger(startjaar) && startjaar >= 2000 && startjaar <= 2100
      ? ''
      : 'Het startjaar moet een jaar van 2000 tot en met 2100 zijn.',
    Number.isInteger(jaren) && jaren >= 1 && jaren <= 10 ? '' : 'De horizon moet 1 tot en met 10 jaar zijn.',
    scenarios.length > 0 && new Set(scenarios).size === scenarios.length && scenarios.every(isScenario)
      ? ''
      : 'Kies een of meer verschillende scenario’s: min, mediaan, medio of max.',
    new Set(peaScenarios.map((s) => s.id)).size === peaScenarios.length
      ? ''
      : 'Elk scenario van de PEA heeft een eigen naam nodig.',
  ]
  return zinnen.filter((zin) => zin !== '').map((zin) => ({ code: 'ENG-02', niveau: 'fout', zin }))
}
