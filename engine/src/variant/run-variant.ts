// Calculates a variant beside its basis; the outcome has a label and a shape of its own, so that nobody takes it for the MPP. Source: model specification F4; docs/spec/variant.md (VA-8 … VA-11).
import type { Melding } from '../catalogus/melding.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { run, type Uitkomst } from '../run.ts'
import { eenBaan } from '../vergelijking/meten.ts'
import { tussen } from '../vergelijking/verschillen.ts'
import { keurToepassing } from './keur-variant.ts'
import { pasToe, type Variant, type Variantsoort } from './variant.ts'

export const labels = {
  variant: 'variant',
  beleidscontrole: 'beleidscontrole – geen onderdeel van de MPP',
} as const satisfies Readonly<Record<Variantsoort, string>>

export type Variantlabel = (typeof labels)[Variantsoort]

/** One figure of a variant, which always carries its label. */
export interface Variantcijfer {
  readonly label: Variantlabel
  readonly indicator: string
  readonly jaar: number
  readonly waarde: number | null
  /** The same figure in the basis scenario of the MPP. */
  readonly basis: number | null
  readonly verschil: number | null
  readonly relatief: number | null
}

/** Not an Uitkomst: there are no jaarwaarden to take out, every figure comes with the label. */
export interface VariantUitkomst {
  readonly soort: 'variantuitkomst'
  readonly label: Variantlabel
  readonly variant: Variant
  readonly scenario: Scenario
  readonly modelVersie: string
  readonly jaren: readonly number[]
  readonly cijfers: readonly Variantcijfer[]
  readonly redenen: Readonly<Record<string, string>>
  readonly meldingen: readonly Melding[]
}

export type VariantResultaat =
  | { readonly kind: 'voltooid'; readonly uitkomst: VariantUitkomst }
  | { readonly kind: 'geweigerd'; readonly label: Variantlabel; readonly meldingen: readonly Melding[] }

/** Calculate the variant and its basis. Refused when the variant, or the input of the ronde itself, cannot be calculated. */
export function runVariant(invoer: Invoer, variant: Variant): VariantResultaat {
  const label = labels[variant.soort]
  const meldingen = keurToepassing(invoer, variant)
  if (meldingen.some((m) => m.niveau === 'fout')) return { kind: 'geweigerd', label, meldingen }
  const met = run(pasToe(invoer, variant))
  const zonder = run(eenBaan(invoer, variant.basis))
  if (met.kind === 'geweigerd') return { kind: 'geweigerd', label, meldingen: met.meldingen }
  if (zonder.kind === 'geweigerd') return { kind: 'geweigerd', label, meldingen: zonder.meldingen }
  const cijfers = cijfersVan(met.uitkomst, zonder.uitkomst, variant.basis, label)
  const { modelVersie, redenen, kader } = met.uitkomst
  return {
    kind: 'voltooid',
    uitkomst: {
      soort: 'variantuitkomst',
      label,
      variant,
      scenario: variant.basis,
      modelVersie,
      jaren: Array.from({ length: kader.jaren }, (_, i) => kader.startjaar + i),
      cijfers,
      redenen,
      meldingen: [...meldingen, ...met.uitkomst.meldingen],
    },
  }
}

/** The figures of one indicator, per year in order. */
export function cijfersVanIndicator(uitkomst: VariantUitkomst, indicator: string): readonly Variantcijfer[] {
  return uitkomst.cijfers.filter((c) => c.indicator === indicator)
}

function cijfersVan(
  met: Uitkomst,
  zonder: Uitkomst,
  scenario: Scenario,
  label: Variantlabel,
): readonly Variantcijfer[] {
  return Object.entries(met.jaarwaarden).flatMap(([indicator, perScenario]) =>
    (perScenario[scenario] ?? []).map((waarde, i) => {
      const basis = zonder.jaarwaarden[indicator]?.[scenario]?.[i] ?? null
      return { label, indicator, jaar: met.kader.startjaar + i, waarde, basis, ...tussen(basis, waarde) }
    }),
  )
}
