// What a compiled model is: nodes, inputs and the order of calculation. Source: docs/spec/engine.md (ENG-T).
import type { VariabeleDeclaratie } from './declaratie.ts'
import type { Uitdrukking } from './uitdrukking.ts'

/** Operation codes of the calculator; the order is free. */
export const bewerkingen = [
  'plus',
  'verschil',
  'maal',
  'deel',
  'deelOfNul',
  'kleinste',
  'grootste',
  'als',
  'indienLeeg',
  'halfjaar',
  'vorige',
  'venster',
  'cohort',
  'terugkijk',
  'getal',
  'invoer',
] as const

export type Code = (typeof bewerkingen)[number]

/** One value per month in the calculation. `van` are the nodes it needs this month, `eerder` the one it needs from earlier months. */
export interface Knoop {
  readonly code: Code
  readonly van: readonly number[]
  eerder: number
  /** The number of a 'getal', or van and tot of a 'venster'. */
  readonly getallen: readonly number[]
  /** Index into `Programma.invoer` of an 'invoer'. */
  readonly invoer: number
}

/** An input: a parameter with key, or the prognose. */
export interface Invoerplaats {
  readonly parameter: string
  readonly sleutel: string
  /** Months before the start: the first twelve columns hold '<sleutel>.-<voorStart + 1>' to '<sleutel>.-<voorStart + 12>'. */
  readonly voorStart?: number
}

export interface Programma {
  readonly variabelen: readonly VariabeleDeclaratie[]
  readonly knopen: readonly Knoop[]
  readonly invoer: readonly Invoerplaats[]
  /** The nodes that are calculated, in an order in which every month finds what it needs. */
  readonly volgorde: readonly number[]
  /** Node of a variable. */
  readonly knoopVan: ReadonlyMap<string, number>
  /** Node of every expression in the declarations, for traces. */
  readonly knoopVanUitdrukking: ReadonlyMap<Uitdrukking, number>
}

/** Name under which the PEA inflow stands among the inputs. */
export const prognoseInvoer = 'pea.eerste_instroom'

/** The node of every input, in the order of `Programma.invoer`. */
export function knopenVanInvoer({ knopen, invoer }: Programma): readonly number[] {
  const uit = invoer.map(() => -1)
  knopen.forEach((knoop, k) => {
    if (knoop.invoer >= 0) uit[knoop.invoer] = k
  })
  return uit
}
