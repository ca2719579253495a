// The asylum core that all peers calculate: the equations of IND, COA, Nidos, DT&V and police without the courts, scenario medio of the example, 60 months. Source: model-spec-decisions, "How fast is fast".

import { amv } from '@ketenbeeld/engine/asiel/amv'
import { beslissingen } from '@ketenbeeld/engine/asiel/beslissingen'
import { coa } from '@ketenbeeld/engine/asiel/coa'
import { dtv } from '@ketenbeeld/engine/asiel/dtv'
import { indProductie } from '@ketenbeeld/engine/asiel/ind-productie'
import { instroom } from '@ketenbeeld/engine/asiel/instroom'
import { nareis } from '@ketenbeeld/engine/asiel/nareis'
import { politie } from '@ketenbeeld/engine/asiel/politie'
import { taakstelling } from '@ketenbeeld/engine/asiel/taakstelling'
import { bereken } from '@ketenbeeld/engine/bereken'
import { structuurVan } from '@ketenbeeld/engine/invoer/kiezen'
import { compileer } from '@ketenbeeld/engine/taal/compileer'
import { stroom } from '@ketenbeeld/engine/taal/declaratie'
import { knopenVanInvoer, prognoseInvoer, type Programma } from '@ketenbeeld/engine/taal/programma'
import { maakRekenaar, type Rekenaar } from '@ketenbeeld/engine/taal/rekenaar'
import { getal } from '@ketenbeeld/engine/taal/uitdrukking'
import { mpp20242 } from '@ketenbeeld/engine/voorbeeld/mpp-2024-2'

export const maanden = 60

export interface Kern {
  readonly programma: Programma
  /** Input rows, 61 months each, in the order of programma.invoer. */
  readonly rijen: readonly Float64Array[]
  /** The row of an input by name. */
  readonly rij: (parameter: string, sleutel?: string) => Float64Array
  /** Number of the row of the first inflow. */
  readonly prognose: number
}

export function maakKern(): Kern {
  const { model } = bereken(mpp20242)
  const structuur = structuurVan(mpp20242.cellen)
  const leeg = (id: string) => stroom(id, getal(0), ['Niet in de kern', 'zaken', 'APM', 'B'])
  const programma = compileer([
    ...instroom(structuur),
    ...indProductie(structuur),
    ...beslissingen(),
    leeg('ind.terug'),
    ...nareis(structuur),
    ...coa(structuur),
    ...taakstelling(structuur),
    ...amv(),
    leeg('dtv.instroom_regulier'),
    ...dtv(),
    ...politie(structuur),
  ])
  const baan = mpp20242.kader.scenarios.indexOf('medio')
  const rijen = programma.invoer.map(({ parameter, sleutel }) => {
    const i = model.programma.invoer.findIndex((p) => p.parameter === parameter && p.sleutel === sleutel)
    const begin = model.rekenaar.rij(model.lader.knoopVan[i]!)
    return Float64Array.from(
      { length: maanden + 1 },
      (_, t) => model.rekenaar.waarden[begin + t * model.rekenaar.banen + baan]!,
    )
  })
  const nummer = (parameter: string, sleutel: string) =>
    programma.invoer.findIndex((p) => p.parameter === parameter && p.sleutel === sleutel)
  return {
    programma,
    rijen,
    rij: (parameter, sleutel = '') => {
      const rij = rijen[nummer(parameter, sleutel)]
      if (!rij) throw new RangeError(`no input ${parameter} ${sleutel}`)
      return rij
    },
    prognose: nummer(prognoseInvoer, ''),
  }
}

/** A calculator with the inputs in all its lanes. */
export function vulRekenaar({ programma, rijen }: Kern, banen: number): Rekenaar {
  const rekenaar = maakRekenaar(programma, maanden, banen)
  knopenVanInvoer(programma).forEach((k, i) => zetRij(rekenaar, k, rijen[i]!, 1))
  return rekenaar
}

/** Put an input in its row, times a factor: the one parameter that changes. */
export function zetRij(
  { waarden, banen, rij }: Rekenaar,
  knoop: number,
  waardenPerMaand: Float64Array,
  factor: number,
): void {
  const begin = rij(knoop)
  for (let t = 0; t <= maanden; t++)
    for (let baan = 0; baan < banen; baan++) waarden[begin + t * banen + baan] = waardenPerMaand[t]! * factor
}

/** What peers are compared on: every indicator of the core that has a value in every month. */
export function vergelekenIds({ programma }: Kern, rekenaar: Rekenaar): readonly string[] {
  return programma.variabelen
    .map(({ id }) => id)
    .filter((id) => id.startsWith('u.'))
    .filter((id) => {
      const begin = rekenaar.rij(programma.knoopVan.get(id)!)
      return rekenaar.waarden.subarray(begin, begin + maanden).every((x) => Number.isFinite(x))
    })
}

/** Throw when a peer gives another figure: a faster wrong answer is no peer. */
export function vergelijk(
  wie: string,
  kern: Kern,
  rekenaar: Rekenaar,
  ids: readonly string[],
  lees: (id: string, t: number) => number,
): void {
  for (const id of ids) {
    const begin = rekenaar.rij(kern.programma.knoopVan.get(id)!)
    for (let t = 0; t < maanden; t++) {
      const [ons, zij] = [rekenaar.waarden[begin + t * rekenaar.banen]!, lees(id, t)]
      if (!(Math.abs(ons - zij) <= 1e-6)) throw new Error(`${wie}: ${id} in month ${t} is ${zij}, ours is ${ons}`)
    }
  }
}
