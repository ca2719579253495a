// Reads a calculated model in one scenario: variables, inputs and any expression, per month. Source: docs/spec/verklaring.md (VK-2).
import type { ModelKader } from '../catalogus/cellen.ts'
import type { CelSleutel } from '../catalogus/cel.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { bereken } from '../bereken.ts'
import type { Rekenmodel } from '../invoer/rekenmodel.ts'
import type { PeaJaar } from '../prognose/pea.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { prognoseInvoer } from '../taal/programma.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { bewerk } from './verklaring.ts'

export interface Lezer {
  readonly kader: ModelKader
  readonly cellen: Invoer['cellen']
  readonly scenario: Scenario
  readonly pea: readonly (PeaJaar | null)[]
  readonly model: Rekenmodel
  /** Place of the scenario in the kader. */
  readonly baan: number
  readonly variabelen: ReadonlyMap<string, VariabeleDeclaratie>
  /** Months of the horizon; the month after the last one has the closing stands. */
  readonly maanden: number
  /** Value of an expression in a month (counted from the start), worked out from variables and inputs. */
  readonly waarde: (u: Uitdrukking, t: number) => number
  /** The cell that an input reads in a month, before a base value under it is considered. */
  readonly cel: (parameter: string, sleutel: string, t: number) => CelSleutel
}

/** Calculate and read; use it before the next calculation with the same choices. Null for a scenario outside the kader. */
export function lees(invoer: Invoer, scenario: Scenario): Lezer | null {
  const { kader, cellen } = invoer
  const baan = kader.scenarios.indexOf(scenario)
  if (baan < 0) return null
  const { model, pea } = bereken(invoer)
  const { programma, rekenaar, lader } = model
  const { waarden, banen } = rekenaar
  const plaatsen = new Map(
    programma.invoer.flatMap((p, i) =>
      p.voorStart === undefined ? [[`${p.parameter}|${p.sleutel}`, i] as const] : [],
    ),
  )
  const celrijen = new Map<number, readonly CelSleutel[]>()

  const opKnoop = (knoop: number | undefined, t: number): number =>
    knoop === undefined || t < 0 || t > rekenaar.maanden
      ? NaN
      : (waarden[rekenaar.rij(knoop) + t * banen + baan] ?? NaN)
  const plaats = (parameter: string, sleutel: string): number => plaatsen.get(`${parameter}|${sleutel}`) ?? -1
  const invoerOp = (parameter: string, sleutel: string, t: number) =>
    opKnoop(lader.knoopVan[plaats(parameter, sleutel)], t)

  const waarde = (u: Uitdrukking, t: number): number => {
    switch (u.soort) {
      case 'getal':
        return u.waarde
      case 'parameter':
        return invoerOp(u.id, u.sleutel, t)
      case 'prognose':
        return invoerOp(prognoseInvoer, '', t)
      case 'variabele':
        return opKnoop(programma.knoopVan.get(u.id), t)
      case 'bewerking':
        return u.naam === 'halfjaar'
          ? waarde(u.van[0] as Uitdrukking, t - (t % 6))
          : bewerk(
              u.naam,
              u.van.map((x) => waarde(x, t)),
            )
      case 'vorige':
        return t === 0 ? waarde(u.begin, 0) : waarde(u.volgende, t - 1)
      default:
        return opKnoop(programma.knoopVanUitdrukking.get(u), t)
    }
  }
  const cel = (parameter: string, sleutel: string, t: number): CelSleutel => {
    const i = plaats(parameter, sleutel)
    const rij = celrijen.get(i) ?? lader.cellenVan(i)
    celrijen.set(i, rij)
    return rij[t * banen + baan] ?? ''
  }
  const variabelen = new Map(programma.variabelen.map((v) => [v.id, v]))
  return { kader, cellen, scenario, pea, model, baan, variabelen, maanden: rekenaar.maanden, waarde, cel }
}

/** Value of a variable in a month. */
export const waardeVan = (lezer: Lezer, id: string, t: number): number => lezer.waarde({ soort: 'variabele', id }, t)

/** January first, as the calculation does, so that the sum has the same bits. */
export const somVan = (lezer: Lezer, u: Uitdrukking, maanden: readonly number[]): number =>
  maanden.reduce((som, t) => som + lezer.waarde(u, t), 0)

/** The months of a year of the kader. */
export const maandenVan = ({ kader }: Lezer, jaar: number): readonly number[] =>
  Array.from({ length: 12 }, (_, m) => (jaar - kader.startjaar) * 12 + m)

export const ofNull = (x: number): number | null => (Number.isNaN(x) ? null : x)
