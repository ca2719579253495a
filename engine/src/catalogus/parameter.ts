// What a parameter declaration says: unit, owner, bounds and dimensions. Source: model specification, Parameters; docs/spec/engine.md (ENG-P).
import type { Eigenaar } from './eigenaar.ts'
import type { Grenzen } from './grenzen.ts'
import type { SleutelDimensie } from './sleutels.ts'

/**
 * One dimension of a parameter.
 * 'jaar' and 'scenario' fill their own part of a cell address; 'scenario?' means a base value plus an optional value per
 * scenario that overrides it. All others go into the `sleutel` part, joined by a dot in the order of declaration: a list of
 * keys, 'maand' ('1' … '12'), 'halfjaar' ('2024H1'), 'kalendermaand' ('2024M04'), 'pea' (the PEA scenarios of the kader),
 * 'peaGroep' (their groups) and 'band' ('<parameter>.laag', '<parameter>.hoog').
 */
export type Dimensie =
  | 'jaar'
  | 'scenario'
  | 'scenario?'
  | 'halfjaar'
  | 'maand'
  | 'kalendermaand'
  | 'pea'
  | 'peaGroep'
  | 'band'
  | SleutelDimensie

/** KP: the ketenpartner delivers · APM: APM proposes · PEA: the independent inflow prognose · T: technical setting. */
export type Bron = 'KP' | 'APM' | 'PEA' | 'T'

export interface ParameterDeclaratie {
  readonly id: string
  readonly groep: string
  readonly label: string
  readonly eenheid: string
  readonly eigenaar: Eigenaar
  readonly bron: Bron
  readonly soort: Grenzen['soort']
  readonly grenzen: Grenzen
  readonly dimensie: readonly Dimensie[]
  readonly herkomst: string
  /** Name of the dimension over which the values add up to 1. */
  readonly somIsEen?: string
  /** Empty is an answer: the standaard holds, or the limit does not exist. */
  readonly magLeeg: boolean
  /** The value that holds when the cell is empty. */
  readonly standaard?: number | string
}
