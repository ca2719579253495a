// The outcome of a run as JSON, for another program. Source: docs/spec/contract.md (CT-6).
import type { Maandwaarden } from '../maandwaarden.ts'
import type { Uitkomst } from '../run.ts'
import { formaten } from './formaat.ts'
import { isObject } from './object.ts'

export interface UitkomstJson extends Uitkomst {
  readonly formaat: string
  /** On request: 12 values per year from January of the start year, null where not computable. */
  readonly maandwaarden?: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>
}

/** Unrounded, in a fixed order of fields. */
export function schrijfUitkomst(uitkomst: Uitkomst, maanden: Maandwaarden | null = null): UitkomstJson {
  return { formaat: formaten.uitkomst, ...uitkomst, ...(maanden === null ? {} : { maandwaarden: leesbaar(maanden) }) }
}

/** Null when it is no outcome of this format. */
export function leesUitkomst(json: unknown): UitkomstJson | null {
  if (!isObject(json) || json['formaat'] !== formaten.uitkomst) return null
  return isObject(json['kader']) && isObject(json['jaarwaarden']) ? (json as unknown as UitkomstJson) : null
}

function leesbaar(maanden: Maandwaarden) {
  return Object.fromEntries(
    Object.entries(maanden).map(([id, perScenario]) => [
      id,
      Object.fromEntries(
        Object.entries(perScenario).map(([s, reeks]) => [s, Array.from(reeks, (x) => (Number.isNaN(x) ? null : x))]),
      ),
    ]),
  )
}
