// The shorthand in which the parameter tables are written: one row, one parameter. Source: docs/spec/engine.md (ENG-P).
import type { Eigenaar } from './eigenaar.ts'
import type { Grenzen } from './grenzen.ts'
import type { Bron, Dimensie, ParameterDeclaratie } from './parameter.ts'

export interface Bijzonder {
  readonly somIsEen?: string
  readonly magLeeg?: boolean
  readonly standaard?: number | string
}

/** id · label · eenheid · eigenaar · bron · grenzen · dimensie · herkomst · bijzonder */
export type Rij = readonly [
  id: string,
  label: string,
  eenheid: string,
  eigenaar: Eigenaar,
  bron: Bron,
  grenzen: Grenzen,
  dimensie: readonly Dimensie[],
  herkomst: string,
  bijzonder?: Bijzonder,
]

export function tabel(groep: string, rijen: readonly Rij[]): readonly ParameterDeclaratie[] {
  return rijen.map(([id, label, eenheid, eigenaar, bron, grenzen, dimensie, herkomst, bijzonder = {}]) => ({
    id,
    groep,
    label,
    eenheid,
    eigenaar,
    bron,
    soort: grenzen.soort,
    grenzen,
    dimensie,
    herkomst,
    ...bijzonder,
    magLeeg: bijzonder.magLeeg ?? bijzonder.standaard !== undefined,
  }))
}
