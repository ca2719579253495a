// For tests only: reads input cells by address, month by month; a missing value is NaN. Source: docs/spec/engine.md (ENG-C), decision D30.
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../run.ts'

/** The input as one month of one scenario sees it. */
export interface Lezer {
  /** Months since the start. */
  readonly t: number
  readonly jaar: number
  /** 1 … 12. */
  readonly maand: number
  /** A value that holds for the whole run. */
  readonly vast: (id: string, sleutel?: string, anders?: number) => number
  /** A value of this year. */
  readonly perJaar: (id: string, sleutel?: string, anders?: number) => number
  /** A value of this year and scenario; where there is none, the value of the year. */
  readonly perScenario: (id: string, sleutel?: string, anders?: number) => number
  readonly keuze: (id: string, anders: string) => string
}

/** The month after the horizon reads the last year (D30). */
export function lezer({ kader, cellen }: Invoer, scenario: Scenario, t: number): Lezer {
  const jaar = kader.startjaar + Math.min(Math.floor(t / 12), kader.jaren - 1)
  const getal = (cel: string, anders: number) => {
    const w = cellen[cel]
    return typeof w === 'number' ? w : anders
  }
  return {
    t,
    jaar,
    maand: (t % 12) + 1,
    vast: (id, sleutel = '', anders = NaN) => getal(`${id}|${sleutel}||`, anders),
    perJaar: (id, sleutel = '', anders = NaN) => getal(`${id}|${sleutel}|${jaar}|`, anders),
    perScenario: (id, sleutel = '', anders = NaN) =>
      getal(`${id}|${sleutel}|${jaar}|${scenario}`, getal(`${id}|${sleutel}|${jaar}|`, anders)),
    keuze: (id, anders) => String(cellen[`${id}|||`] ?? anders),
  }
}

/** Values by name. */
export type Getallen = Record<string, number>

export function telOp(getallen: Iterable<number>): number {
  let som = 0
  for (const x of getallen) som += x
  return som
}

/** A limit that is not there does not limit. */
export function ofOneindig(x: number): number {
  return Number.isNaN(x) ? Infinity : x
}
