// A new scenario or additive group: its id from its name, and the values a group starts with. Pure. Source: model specification A1; docs/spec/prognose.md (PR-5, PR-25).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { modeljaren, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { celVan } from './pea-cellen.ts'

type Scenarios = ModelKader['peaScenarios']

/** 'Oekraïne, meer' → 'oekraine-meer'; a number behind it when that is taken. */
export function kenmerkVan(naam: string, bezet: ReadonlySet<string>): string {
  const kaal = naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24)
  const basis = kaal === '' ? 'scenario' : kaal
  let kandidaat = basis
  for (let n = 2; bezet.has(kandidaat); n += 1) kandidaat = `${basis}-${n}`
  return kandidaat
}

/** Add one scenario to a group, behind the others of that group. */
export function metScenario(scenarios: Scenarios, groep: string, label: string): Scenarios {
  const voor = groep === 'hoofd' ? '' : `${groep}.`
  const bezet = new Set(scenarios.filter((s) => s.id.startsWith(voor)).map((s) => s.id.slice(voor.length)))
  const nieuw = { id: `${voor}${kenmerkVan(label, bezet)}`, label: label.trim() }
  return voor === '' ? [...scenarios.filter((s) => !s.id.includes('.')), nieuw, ...scenarios.filter((s) => s.id.includes('.'))] : [...scenarios, nieuw] // prettier-ignore
}

export interface NieuweGroep {
  readonly scenarios: Scenarios
  /** Begins as what it means: certainly nothing, so that the prognose does not move before APM says so. */
  readonly cellen: ReadonlyMap<CelSleutel, CelWaarde>
}

/** Add an additive group of two scenarios: it does not happen, and it does. */
export function metGroep(kader: ModelKader, naam: string, labels: readonly [niet: string, wel: string]): NieuweGroep {
  const bezet = new Set(['hoofd', ...kader.peaScenarios.map((s) => s.id.split('.')[0] ?? '')])
  const groep = kenmerkVan(naam, bezet)
  const niet = `${groep}.niet`
  const beginwaarden = modeljaren(kader).flatMap((jaar): [CelSleutel, CelWaarde][] => [
    [celVan('kans', niet, jaar), 1],
    [celVan('verwachte_instroom', niet, jaar), 0],
    [celVan('familie', niet, jaar), 'punt'],
  ])
  return {
    scenarios: [
      ...kader.peaScenarios,
      { id: niet, label: `${naam.trim()}: ${labels[0]}` },
      { id: `${groep}.wel`, label: `${naam.trim()}: ${labels[1]}` },
    ],
    cellen: new Map(beginwaarden),
  }
}
