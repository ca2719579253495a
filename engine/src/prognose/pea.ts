// The PEA of a ronde: one distribution per year from the input cells, its quantiles, and what to warn about. Source: model specification A; docs/spec/engine.md (PEA).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { type ModelKader, modeljaren } from '../catalogus/cellen.ts'
import { onthoud } from '../catalogus/onthouden.ts'
import { isHoofdgroep, type PeaRegel, peaRegels } from '../catalogus/pea-groepen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Familie } from './familie.ts'
import { kwantiel, mppKwantielen } from './kwantiel.ts'
import { type Component, type Verdeling, verdelingVan } from './verdeling.ts'

/** A scenario of the PEA as it takes part in a year. */
export interface PeaScenario extends Component {
  readonly id: string
  readonly label: string
}

/** The prognose of one year; null when its scenarios are not complete. */
export interface PeaJaar {
  readonly jaar: number
  /** The hoofdgroep first, then the additive groups. */
  readonly groepen: readonly (readonly PeaScenario[])[]
  readonly verdeling: Verdeling
  readonly kwantielen: Readonly<Record<Scenario, number>>
}

/** The PEA per model year. */
export function peaVan(
  cellen: Readonly<Record<CelSleutel, CelWaarde>>,
  kader: ModelKader,
): readonly (PeaJaar | null)[] {
  return modeljaren(kader).map((jaar) => {
    const groepen = groepenVanJaar(cellen, kader, jaar)
    return groepen && onthoud(bekend, JSON.stringify([jaar, groepen]), () => maakJaar(jaar, groepen), 64)
  })
}

// reason: most runs change something else than the PEA; what is kept depends on nothing but its key.
const bekend = new Map<string, PeaJaar>()

function maakJaar(jaar: number, groepen: readonly (readonly PeaScenario[])[]): PeaJaar {
  const verdeling = verdelingVan(groepen)
  return { jaar, groepen, verdeling, kwantielen: kwantielenVan(verdeling) }
}

/** The distribution of one year, or null when a scenario with a kans lacks a value or there is no hoofdgroep. */
export function verdelingVanJaar(
  cellen: Readonly<Record<CelSleutel, CelWaarde>>,
  kader: ModelKader,
  jaar: number,
): Verdeling | null {
  const groepen = groepenVanJaar(cellen, kader, jaar)
  return groepen && verdelingVan(groepen)
}

/** The hoofdgroep first. */
function groepenVanJaar(
  cellen: Readonly<Record<CelSleutel, CelWaarde>>,
  kader: ModelKader,
  jaar: number,
): readonly (readonly PeaScenario[])[] | null {
  const regels = peaRegels(cellen, kader, jaar)
  const groepen = [...new Set(regels.map((r) => r.groep))]
  const hoofd = groepen.filter((g) => isHoofdgroep(g, cellen))
  if (hoofd.length !== 1 || regels.some((r) => !isVolledig(r))) return null
  const volgorde = [...hoofd, ...groepen.filter((g) => !hoofd.includes(g))]
  return volgorde.map((g) => regels.filter((r) => r.groep === g).map(component))
}

function kwantielenVan(verdeling: Verdeling): Record<Scenario, number> {
  const { min, mediaan, medio, max } = mppKwantielen
  return {
    min: kwantiel(verdeling, min),
    mediaan: kwantiel(verdeling, mediaan),
    medio: kwantiel(verdeling, medio),
    max: kwantiel(verdeling, max),
  }
}

function isVolledig(r: PeaRegel): boolean {
  return r.mu !== null && (r.familie === 'punt' || r.spreiding !== null)
}

function component({ id, label, kans, familie, mu, spreiding }: PeaRegel): PeaScenario {
  return { id, label, kans: kans ?? 0, familie: familie as Familie, mu: mu ?? 0, spreiding: spreiding ?? 0 }
}
