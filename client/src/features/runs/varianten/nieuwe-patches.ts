// From the choices in the form to the changes of a variant: one per chosen year. Pure. Source: docs/spec/variant.md (VA-1, VA-5).

import { celSleutel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { modeljaren, type ModelKader, sleutelsVan } from '@ketenbeeld/engine/catalogus/cellen'
import {
  parameter as declaratieVan,
  type ParameterDeclaratie,
  parameters,
} from '@ketenbeeld/engine/catalogus/parameters'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Patch } from '@ketenbeeld/engine/variant/variant'
import { leesGetypt } from '@ketenbeeld/shared/parameters/getal'

export type Hoe = 'maal' | 'plus' | 'waarde'

export interface Keuze {
  readonly parameter: string
  readonly sleutel: string
  readonly jaren: readonly number[]
  readonly hoe: Hoe
  readonly getal: string
}

/** Numbers of ketenpartners and APM; settings of the ronde are no part of a variant. */
export const kiesbaar: readonly ParameterDeclaratie[] = parameters.filter(
  ({ id, soort, bron }) =>
    soort === 'getal' && (bron === 'KP' || bron === 'APM') && !/^(model|mc|monitor|publicatie)\./.test(id),
)

export const sleutelkeuzes = (
  id: string,
  kader: ModelKader,
): readonly { readonly id: string; readonly label: string }[] => {
  const p = declaratieVan(id)
  return p ? sleutelsVan(p, kader).filter((s) => s.id !== '') : []
}

/** Years to choose from; none when the parameter has one value for the whole horizon. */
export const jaarkeuzes = (id: string, kader: ModelKader): readonly number[] =>
  declaratieVan(id)?.dimensie.includes('jaar') ? modeljaren(kader) : []

/** Return the changes, or undefined when the number is no number. A share is typed as a percentage. */
export function nieuwePatches(keuze: Keuze, basis: Scenario): readonly Patch[] | undefined {
  const p = declaratieVan(keuze.parameter)
  const schaal = p?.eenheid === 'fractie' && keuze.hoe !== 'maal' ? 'procent' : 'getal'
  const lezing = leesGetypt(keuze.getal, schaal)
  if (!p || lezing.kind !== 'getal') return undefined
  const jaren = p.dimensie.includes('jaar') ? keuze.jaren : [undefined]
  return jaren.map((jaar) => metBewerking(celVan(p, keuze.sleutel, jaar, basis), keuze.hoe, lezing.waarde))
}

function celVan(p: ParameterDeclaratie, sleutel: string, jaar: number | undefined, basis: Scenario): CelSleutel {
  const perScenario = p.dimensie.includes('scenario') || p.dimensie.includes('scenario?')
  return celSleutel({
    parameter: p.id,
    ...(sleutel !== '' && { sleutel }),
    ...(jaar !== undefined && { jaar }),
    ...(perScenario && { scenario: basis }),
  })
}

function metBewerking(cel: CelSleutel, hoe: Hoe, getal: number): Patch {
  if (hoe === 'maal') return { cel, maal: getal }
  return hoe === 'plus' ? { cel, plus: getal } : { cel, waarde: getal }
}

/** The changes with new ones in place of those on the same cells. */
export const samengevoegd = (oud: readonly Patch[], nieuw: readonly Patch[]): readonly Patch[] => [
  ...oud.filter(({ cel }) => !nieuw.some((n) => n.cel === cel)),
  ...nieuw,
]

/** 'Minder uitstroom (COA)' → 'minder-uitstroom-coa', with a number behind it when that is taken. */
export function kenmerkVan(naam: string, bezet: readonly string[]): string {
  const kaal = naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
  const basis = kaal === '' ? 'variant' : kaal
  for (let n = 1; ; n++) {
    const id = n === 1 ? basis : `${basis}-${n}`
    if (!bezet.includes(id)) return id
  }
}
