// How far what happened lies from what was expected, and whether that is a signal. Source: model specification G1; MPP-protocol; docs/spec/monitor.md (MON-1 … MON-3).

/** From this deviation on, on one indicator, a signal is given. */
export const standaardDrempel = 0.15

export type Afwijking =
  | { readonly kind: 'berekend'; readonly fractie: number; readonly signaal: boolean }
  /** There is nothing to compare with: no prognose, a prognose of 0, or no realisatie. */
  | { readonly kind: 'n.v.t.' }

/**
 * Compare unrounded values of one indicator: (realisatie − prognose) / prognose.
 *
 * A signal is a reason to ask for an explanation; it never changes a prognose.
 */
export function afwijkingVan(
  prognose: number | null,
  realisatie: number | null,
  drempel: number = standaardDrempel,
): Afwijking {
  if (prognose === null || realisatie === null || prognose === 0) return { kind: 'n.v.t.' }
  const fractie = (realisatie - prognose) / prognose
  if (!Number.isFinite(fractie)) return { kind: 'n.v.t.' }
  return { kind: 'berekend', fractie, signaal: Math.abs(fractie) >= drempel }
}
