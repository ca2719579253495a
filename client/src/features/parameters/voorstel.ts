// What the hand is about to do, as a proposal: the text in the edit field when it is a value. Pure. Source: docs/spec/wat-als.md (WA-16).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { leesIngetypt, waaromNiet } from '@ketenbeeld/shared/parameters/cel-tekst'

/** Return the value a typed text stands for; undefined when it is no value of this cell (yet), or has two readings. */
export function waardeVanTekst(cel: CelSleutel, tekst: string, kader: ModelKader): { waarde: CelWaarde } | undefined {
  const lezing = leesIngetypt(cel, tekst)
  if (lezing.kind !== 'waarde' || waaromNiet(cel, lezing.waarde, kader) !== undefined) return undefined
  return { waarde: lezing.waarde }
}

/** Return the cell being edited with its new value; undefined when there is nothing new to tell about. */
export function voorstelVan(
  bewerking: { readonly cel: CelSleutel; readonly tekst: string } | undefined,
  waardeVan: (cel: CelSleutel) => CelWaarde,
  kader: ModelKader,
): ReadonlyMap<CelSleutel, CelWaarde> | undefined {
  if (!bewerking) return undefined
  const { cel, tekst } = bewerking
  const nieuw = waardeVanTekst(cel, tekst, kader)
  if (!nieuw || Object.is(nieuw.waarde, waardeVan(cel))) return undefined
  return new Map([[cel, nieuw.waarde]])
}
