// A change of a variant in words, and what it does to the value that holds. Pure. Source: docs/spec/variant.md (VA-1, VA-3).

import { leesCel } from '@ketenbeeld/engine/catalogus/cel'
import type { Invoer } from '@ketenbeeld/engine/run'
import { geldigeWaarde, waardeNa, type Patch } from '@ketenbeeld/engine/variant/variant'
import { toonGetal, toonVerschil } from '../../../i18n/getal.ts'
import { celNaam, waardeTekst } from '../../../i18n/celtekst.ts'

export interface PatchRegel {
  readonly naam: string
  readonly eigenaarVan: string
  readonly was: string
  readonly bewerking: string
  readonly wordt: string
}

/** '× 1,2', '+4.000' or '= 5.000'. */
export function bewerkingTekst(patch: Patch): string {
  const parameter = leesCel(patch.cel)?.parameter ?? ''
  if ('waarde' in patch) return `= ${waardeTekst(parameter, patch.waarde)}`
  return 'plus' in patch ? toonVerschil(patch.plus, 3) : `× ${toonGetal(patch.maal, 4)}`
}

export function patchRegel(patch: Patch, { kader, cellen }: Invoer): PatchRegel {
  const parameter = leesCel(patch.cel)?.parameter ?? ''
  const was = geldigeWaarde(cellen, patch.cel)
  return {
    naam: celNaam(patch.cel, kader),
    eigenaarVan: parameter,
    was: waardeTekst(parameter, was),
    bewerking: bewerkingTekst(patch),
    wordt: waardeTekst(parameter, waardeNa(patch, was)),
  }
}
