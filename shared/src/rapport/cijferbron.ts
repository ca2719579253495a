// Where a figure in a report gets its value from: the outcome of one run per lane. Source: docs/spec/rapport.md (RA-8, RA-9); architecture laws 5 and 6.

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { Spoor } from '../vocabulary/spoor.ts'
import type { VersieHash } from '../vocabulary/ids.ts'
import type { CijferVerwijzing } from './inhoud.ts'

/** One run as figures read it. Yearly and unrounded. */
export interface Cijferbron {
  readonly invoerHash: VersieHash
  /** Years of the model, first to last. */
  readonly jaren: readonly number[]
  /** The value, or undefined when this run has none. */
  waarde(indicator: string, jaar: number, scenario: Scenario): number | undefined
}

/** The newest run of each lane; a lane without a completed run is not there. */
export type Cijferbronnen = Readonly<Partial<Record<Spoor, Cijferbron>>>

/** Return the figures of one completed run; a stock also has its value on 1 January after the last year. @source RA-8 */
export function bronVan(invoerHash: VersieHash, { kader, jaarwaarden, eindstanden }: Uitkomst): Cijferbron {
  const jaren = Array.from({ length: kader.jaren }, (_, i) => kader.startjaar + i)
  const eindjaar = kader.startjaar + kader.jaren
  const lees = (indicator: string, jaar: number, scenario: Scenario): number | null | undefined =>
    jaar === eindjaar
      ? eindstanden[indicator]?.[scenario]
      : jaarwaarden[indicator]?.[scenario]?.[jaar - kader.startjaar]
  return { invoerHash, jaren, waarde: (...waar) => lees(...waar) ?? undefined }
}

/** Return the value a reference points at now. */
export const waardeVan = (bronnen: Cijferbronnen, cijfer: CijferVerwijzing): number | undefined =>
  bronnen[cijfer.spoor]?.waarde(cijfer.indicator, cijfer.jaar, cijfer.scenario)

/** 'COA-bezetting', or the id itself when the catalogue does not know it. */
export const indicatorNaam = (id: string): string => indicatorVan(id)?.label ?? id

/** When a figure holds: '1 januari 2026' for a stock or a ratio of stocks, 'heel 2026' for a year total. @source modelspecificatie, Output indicators */
export function periodeVan(id: string, jaar: number): string {
  return indicatorVan(id)?.soort === 'stand' ? `1\u00a0januari\u00a0${jaar}` : `heel\u00a0${jaar}`
}

/** What a screen reader says of a figure: "106.700, COA-bezetting 1 januari 2026, medio, vastgesteld". @source RA-9; screens §4 */
export function cijferNaam(cijfer: CijferVerwijzing, tekst: string): string {
  const periode = periodeVan(cijfer.indicator, cijfer.jaar).replaceAll('\u00a0', ' ')
  return `${tekst}, ${indicatorNaam(cijfer.indicator)} ${periode}, ${cijfer.scenario}, ${cijfer.spoor}`
}
