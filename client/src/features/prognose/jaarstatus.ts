// What the figures of a year are: published, derived, calibrated, or changed in this ronde. Pure. Source: screens §5 (say when a figure is ours, not published); docs/spec/prognose.md (PR-26).

import { leesCel } from '@ketenbeeld/engine/catalogus/cel'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { rondAf } from '@ketenbeeld/engine/publicatie/afronding'
import { gepubliceerd } from '@ketenbeeld/engine/voorbeeld/gepubliceerd'
import type { RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Cellen } from './pea-cellen.ts'

export type Jaarstatus = 'gewijzigd' | 'gepubliceerd' | 'gekalibreerd' | 'ingevoerd'

const indicator: Readonly<Record<Scenario, string>> = {
  min: 'u.pea.q125',
  mediaan: 'u.pea.q500',
  medio: 'u.pea.q667',
  max: 'u.pea.q875',
}

/** Return a quantile as it would be published, in thousands. */
export const alsGepubliceerd = (scenario: Scenario, waarde: number): string | null =>
  rondAf(indicator[scenario], waarde)?.toString() ?? null

/** Only in the demo do calibrated inputs stand for a published MPP; elsewhere a figure is what the ronde says it is. */
export function jaarstatus(
  opening: Pick<RondeGeopend, 'demo' | 'startwaarden'>,
  cellen: Cellen,
  jaar: number,
  kwantielen: Readonly<Record<Scenario, number>> | undefined,
): Jaarstatus {
  const anders = Object.entries(cellen).some(
    ([cel, waarde]) => leesCel(cel)?.jaar === jaar && !Object.is(waarde, opening.startwaarden[cel] ?? null),
  )
  if (anders) return 'gewijzigd'
  if (!opening.demo) return 'ingevoerd'
  const bekend = Object.entries(gepubliceerd.eersteInstroom).find(([y]) => Number(y) === jaar)?.[1]
  const gelijk =
    bekend !== undefined &&
    kwantielen !== undefined &&
    (['min', 'medio', 'max'] as const).every((s) => alsGepubliceerd(s, kwantielen[s]) === String(bekend[s]))
  return gelijk ? 'gepubliceerd' : 'gekalibreerd'
}
