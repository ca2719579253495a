// A run with chosen figures, for the tests of the report: indicator, scenario and year give one number.

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { versieHash } from '../vocabulary/ids.ts'
import type { Cijferbron } from './cijferbron.ts'

/** Make a bron from 'u.coa.bezetting/medio/2026' → value. */
export function proefbron(waarden: Readonly<Record<string, number>>, teken = 'a'): Cijferbron {
  const jaren = [...new Set(Object.keys(waarden).map((sleutel) => Number(sleutel.split('/')[2])))].sort()
  return {
    invoerHash: versieHash(teken.repeat(64)),
    jaren,
    waarde: (indicator: string, jaar: number, scenario: Scenario) => waarden[`${indicator}/${scenario}/${jaar}`],
  }
}
