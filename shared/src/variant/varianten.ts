// The variants and beleidscontroles that were kept in a ronde; they are calculated beside it and never enter its lanes. Source: model specification F4; docs/spec/variant.md (VA).

import type { Variant } from '@ketenbeeld/engine/variant/variant'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, PersoonId } from '../vocabulary/ids.ts'

export type VariantGebeurtenis =
  | { readonly type: 'variant_bewaard'; readonly organisatie: Ketenpartner; readonly variant: Variant }
  | {
      readonly type: 'variant_ingetrokken'
      readonly organisatie: Ketenpartner
      readonly id: string
      readonly reden: string
    }

export interface BewaardeVariant {
  readonly variant: Variant
  readonly organisatie: Ketenpartner
  readonly persoon: PersoonId
  readonly op: Moment
}

/** In the order in which they were first kept. */
export type VariantenStand = readonly BewaardeVariant[]

/** Apply one event; keeping a known id again replaces it in its place. Pure. */
export function reduceVarianten(
  stand: VariantenStand,
  event: VariantGebeurtenis,
  { at: op, persoon }: { readonly at: Moment; readonly persoon: PersoonId },
): VariantenStand {
  if (event.type === 'variant_ingetrokken') return stand.filter(({ variant }) => variant.id !== event.id)
  const { variant, organisatie } = event
  const nieuw = { variant, organisatie, persoon, op }
  const bekend = stand.some((v) => v.variant.id === variant.id)
  return bekend ? stand.map((v) => (v.variant.id === variant.id ? nieuw : v)) : [...stand, nieuw]
}
