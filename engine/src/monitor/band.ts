// Where what happened lies in the band of the scenarios. Source: model specification G2; docs/spec/monitor.md (MON-4, MON-5).

export type Bandpositie = 'onder_min' | 'min_medio' | 'medio_max' | 'boven_max'

export interface Band {
  readonly min: number | null
  readonly medio: number | null
  readonly max: number | null
}

/**
 * Place a realisatie in the band; on min or max itself it lies within the band, on medio in the lower half.
 *
 * @returns Null when a value is missing, or when the runs cross: then the scenarios form no band.
 */
export function bandpositie(realisatie: number | null, { min, medio, max }: Band): Bandpositie | null {
  if (realisatie === null || min === null || medio === null || max === null) return null
  if (!(min <= medio && medio <= max) || Number.isNaN(realisatie)) return null
  if (realisatie < min) return 'onder_min'
  if (realisatie <= medio) return 'min_medio'
  return realisatie <= max ? 'medio_max' : 'boven_max'
}
