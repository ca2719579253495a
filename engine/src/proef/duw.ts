// For tests only: what changes when one parameter gets another value. Source: docs/spec/engine.md (ENG-T-6).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { cellenVan } from '../catalogus/cellen.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../run.ts'
import { type Berekend } from './berekend.ts'

/** The same input with every value of a parameter 1 % higher (0 becomes a little); null when it is nowhere filled in. */
export function duw(invoer: Invoer, id: string): Invoer | null {
  const p = parameter(id)
  if (!p || p.soort !== 'getal') throw new RangeError(`no number: ${id}`)
  const gevuld = cellenVan(p, invoer.kader).filter((cel) => typeof invoer.cellen[cel] === 'number')
  if (gevuld.length === 0) return null
  const klein = p.grenzen.soort === 'getal' && (p.grenzen.max ?? Infinity) <= 5 ? 0.01 : 10
  const nieuw = gevuld.map((cel): [CelSleutel, CelWaarde] => {
    const w = invoer.cellen[cel] as number
    if (p.grenzen.soort === 'getal' && p.grenzen.geheel) return [cel, w + 1]
    return [cel, w === 0 ? klein : w * 1.01]
  })
  // reason: the other cells stay where they are; a copy of thousands for one change takes longer than the calculation
  const cellen = Object.assign(Object.create(invoer.cellen) as Record<CelSleutel, CelWaarde>, Object.fromEntries(nieuw))
  return { ...invoer, cellen }
}

/** The variables that have another value in some month; what only one of them has is left out. */
export function veranderd(voor: Berekend, na: Berekend, welke: readonly string[]): readonly string[] {
  return welke.filter((id) => {
    const [a, b] = [voor.reeks(id), na.reeks(id)]
    return a.some((x, t) => isAnders(x, b[t]!))
  })
}

/** Rounding is no change. */
function isAnders(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) !== Number.isNaN(b)
  return Math.abs(a - b) > 1e-10 * Math.max(1, Math.abs(a))
}
