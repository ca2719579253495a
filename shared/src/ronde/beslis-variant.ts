// Decides on keeping and withdrawing a variant. Source: model specification F4; docs/spec/variant.md (VA-20 …).

import { keurVariant } from '@ketenbeeld/engine/variant/keur-variant'
import type { Gemachtigde } from '../identity/mandaat.ts'
import { canonicalJson } from '../ledger/canonical.ts'
import { type Besluit, no, yes } from './besluit.ts'
import type { Opdracht } from './opdracht.ts'
import type { RondeStand } from './stand.ts'

/** So many and no more: the list stays one that people read. */
const mostVariants = 50

export type VariantOpdracht = Extract<Opdracht, { type: 'bewaar_variant' | 'trek_variant_in' }>

/** @source VA-20, VA-21 */
export function beslisVariant(stand: RondeStand, wie: Gemachtigde, opdracht: VariantOpdracht): Besluit {
  const id = opdracht.type === 'bewaar_variant' ? opdracht.variant.id : opdracht.id
  const bekend = stand.varianten.find(({ variant }) => variant.id === id)
  const { organisatie } = wie
  if (bekend && bekend.organisatie !== organisatie) return no('variant-van-ander', { organisatie: bekend.organisatie })
  if (opdracht.type === 'trek_variant_in') {
    if (!bekend) return no('onbekende-variant')
    if (!opdracht.reden) return no('reden-nodig')
    return yes([{ type: 'variant_ingetrokken', organisatie, id, reden: opdracht.reden }])
  }
  const { variant } = opdracht
  if (variant.eigenaar !== organisatie) return no('variant-van-ander', { organisatie: variant.eigenaar })
  const fout = keurVariant(variant, stand.opening!.kader).find((m) => m.niveau === 'fout')
  if (fout) return no('variant-klopt-niet', { fout: fout.zin })
  if (!bekend && stand.varianten.length >= mostVariants) return no('te-veel', { hoogstens: mostVariants })
  const gelijk = bekend && canonicalJson(bekend.variant) === canonicalJson(variant)
  return yes(gelijk ? [] : [{ type: 'variant_bewaard', organisatie, variant }])
}
