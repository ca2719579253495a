// The choices that decide which equations hold: production planning, order of the sporen and of the court, modes. Source: model specification B1–B6; decision D29; docs/spec/engine.md (ENG-K).

export const sporen = ['s1', 's2', 's3', 's4', 's5'] as const
export const wachtrijen = [...sporen, 'ha', 'zi'] as const
export const beslistypen = ['s1', 's2', 's3', 's4-AA', 's4-VA', 's5', 'ha', 'zi'] as const

export type Spoor = (typeof sporen)[number]
export type Wachtrij = (typeof wachtrijen)[number]
export type Beslistype = (typeof beslistypen)[number]

export interface Structuur {
  readonly productiemodus: 'totaal_met_prioriteit' | 'per_wachtrij'
  /** From first to last in line; the last one gets what is left. */
  readonly volgorde: readonly Spoor[]
  readonly nareismodus: 'invoer' | 'stroommodel'
  readonly taakstellingmodus: 'invoer' | 'berekend'
  readonly uitstroommodus: 'taakstelling' | 'invoer'
  readonly ienrBegrenst: boolean
  readonly rvdrPrioriteit: 'bntb_eerst' | 'evenredig' | 'beroep_eerst'
}

export const standaardVolgorde: readonly Spoor[] = ['s1', 's2', 's3', 's5', 's4']
