// A named change of one scenario, with a motive and an owner: a variant of the MPP, or a beleidscontrole that is no part of it. Source: model specification F4 (verslag 8-3-2023); docs/spec/variant.md (VA).
import { type CelSleutel, type CelWaarde, leesCel } from '../catalogus/cel.ts'
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { eenBaan } from '../vergelijking/meten.ts'

export const variantsoorten = ['variant', 'beleidscontrole'] as const

export type Variantsoort = (typeof variantsoorten)[number]

/** What happens to one cell: a new value, something added, or a factor. */
export type Patch =
  | { readonly cel: CelSleutel; readonly waarde: CelWaarde }
  | { readonly cel: CelSleutel; readonly plus: number }
  | { readonly cel: CelSleutel; readonly maal: number }

export interface Variant {
  readonly id: string
  readonly naam: string
  readonly soort: Variantsoort
  /** The scenario that is changed. */
  readonly basis: Scenario
  /** Why it is calculated, for whoever reads it later. */
  readonly motief: string
  readonly eigenaar: Eigenaar
  /** In order; a cell occurs once. */
  readonly patches: readonly Patch[]
}

/**
 * The input of the variant: the basis scenario only, with its patches. Other scenarios have no values in it.
 *
 * A cell that is empty counts with the value that holds there: the value for all scenarios, else the standaard; without one,
 * adding or multiplying leaves it empty (keurVariant says so).
 */
export function pasToe(invoer: Invoer, { basis, patches }: Variant): Invoer {
  const { kader, cellen } = eenBaan(invoer, basis)
  const nieuw = patches.map((patch) => [patch.cel, waardeNa(patch, geldigeWaarde(cellen, patch.cel))])
  return { kader, cellen: { ...cellen, ...(Object.fromEntries(nieuw) as Invoer['cellen']) } }
}

/** The value of a cell after the patch. */
export function waardeNa(patch: Patch, nu: CelWaarde): CelWaarde {
  if ('waarde' in patch) return patch.waarde
  if (typeof nu !== 'number') return null
  return 'plus' in patch ? nu + patch.plus : nu * patch.maal
}

/** The value that holds for a cell: its own, that for all scenarios, or the standaard. */
export function geldigeWaarde(cellen: Invoer['cellen'], cel: CelSleutel): CelWaarde {
  const p = parameter(leesCel(cel)?.parameter ?? '')
  const alle = cel.slice(0, cel.lastIndexOf('|') + 1)
  return cellen[cel] ?? cellen[alle] ?? p?.standaard ?? null
}
