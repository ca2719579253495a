// Which published figures move between two outcomes, whose they are, and which move most. Pure. Source: docs/spec/wat-als.md (WA-14, WA-15); docs/spec/engine.md (ENG-E).

import { indicatoren, type IndicatorDeclaratie } from '@ketenbeeld/engine/catalogus/indicatoren'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { stapVan, toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'

/** One figure that is published differently; unrounded values, null where it cannot be calculated. */
export interface Beweging {
  readonly indicator: string
  readonly eigenaar: Ketenpartner
  readonly jaar: number
  readonly scenario: Scenario
  readonly van: number | null
  readonly naar: number | null
  /** How large the move is beside the figure itself: the order of every list. */
  readonly gewicht: number
}

/** Return every figure that is published differently in `na`, the largest first; only these scenarios, all of them unless told. */
export function bewegingen(
  voor: Uitkomst,
  na: Uitkomst,
  scenarios: readonly Scenario[] = voor.kader.scenarios,
): readonly Beweging[] {
  const gevonden = indicatoren.flatMap((declaratie) =>
    (isPerScenario(declaratie) ? scenarios : scenarios.slice(0, 1)).flatMap((scenario) =>
      van(declaratie, scenario, voor, na),
    ),
  )
  return gevonden.sort((a, b) => b.gewicht - a.gewicht || a.jaar - b.jaar)
}

/** Group by owner, keeping the order; the reader's own organisation first, then who sees the largest move. */
export function perPartner(
  alle: readonly Beweging[],
  eerst?: Ketenpartner,
): readonly { readonly organisatie: Ketenpartner; readonly bewegingen: readonly Beweging[] }[] {
  const per = Map.groupBy(alle, (b) => b.eigenaar)
  const volgorde = [...per.keys()].sort((a, b) => Number(b === eerst) - Number(a === eerst))
  return volgorde.map((organisatie) => ({ organisatie, bewegingen: per.get(organisatie)! }))
}

/** Of each indicator only its largest move, in the same order. */
export function grootstePerIndicator(alle: readonly Beweging[]): readonly Beweging[] {
  const gezien = new Set<string>()
  return alle.filter((b) => !gezien.has(b.indicator) && gezien.add(b.indicator))
}

/** The prognosis itself is the same in every scenario. */
const isPerScenario = ({ id }: IndicatorDeclaratie): boolean => !id.startsWith('u.pea.')

function van(declaratie: IndicatorDeclaratie, scenario: Scenario, voor: Uitkomst, na: Uitkomst): Beweging[] {
  const { id, eigenaar } = declaratie
  const oud = voor.jaarwaarden[id]?.[scenario] ?? []
  const nieuw = na.jaarwaarden[id]?.[scenario] ?? []
  return oud.flatMap((van, i) => {
    const naar = nieuw[i] ?? null
    if (toonCijfer(id, van) === toonCijfer(id, naar)) return []
    const jaar = voor.kader.startjaar + i
    return [{ indicator: id, eigenaar, jaar, scenario, van, naar, gewicht: gewichtVan(id, van, naar) }]
  })
}

/**
 * The move as a part of the figure. A figure smaller than ten of its own rounding steps counts as ten steps, so that a few
 * cases more in a small queue do not come before a large move in a large one. What cannot be calculated any more comes first.
 */
function gewichtVan(id: string, van: number | null, naar: number | null): number {
  if (van === null || naar === null) return Infinity
  return Math.abs(naar - van) / Math.max(Math.abs(van), Math.abs(naar), 10 * stapVan(id))
}
