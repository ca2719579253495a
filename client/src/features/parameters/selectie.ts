// Where the cursor of the table is and what is selected: moves as data, without a screen. Source: screens §4 Parametertabel; docs/spec/parameters.md (PA-50 … PA-53).

import type { RasterCel, RasterRij } from '@ketenbeeld/shared/parameters/raster'

/** The rows on the screen from top to bottom, over all parts; `deel` says which rows share their columns. */
export interface Veld {
  readonly rijen: readonly RasterRij[]
  readonly deel: readonly number[]
}

export interface Plek {
  readonly rij: number
  readonly kolom: number
}

export interface Selectie {
  /** The cell with the cursor: where typing lands. */
  readonly actief: Plek
  /** The other corner; the same as actief when one cell is selected. */
  readonly hoek: Plek
}

export interface Bereik {
  readonly vanRij: number
  readonly totRij: number
  readonly vanKolom: number
  readonly totKolom: number
}

export type Zet =
  | 'links'
  | 'rechts'
  | 'omhoog'
  | 'omlaag'
  | 'rand-links'
  | 'rand-rechts'
  | 'rand-omhoog'
  | 'rand-omlaag'
  | 'rijbegin'
  | 'rijeinde'
  | 'begin'
  | 'einde'
  | 'blad-omhoog'
  | 'blad-omlaag'

const blad = 12

export const celOp = (veld: Veld, plek: Plek): RasterCel | undefined => veld.rijen[plek.rij]?.cellen[plek.kolom]

/** Return the first cell of the table, or undefined when no row is on the screen. */
export function eerstePlek(veld: Veld): Plek | undefined {
  const rij = veld.rijen.findIndex((r) => r.cellen.some((c) => c !== undefined))
  return rij < 0 ? undefined : { rij, kolom: veld.rijen[rij]!.cellen.findIndex((c) => c !== undefined) }
}

/** Return the place after a move; it is always a cell, and the same place when there is nowhere to go. */
export function verplaats(veld: Veld, van: Plek, zet: Zet): Plek {
  switch (zet) {
    case 'links':
      return sideways(veld, van, -1)
    case 'rechts':
      return sideways(veld, van, 1)
    case 'omhoog':
      return vertical(veld, van, -1, 1)
    case 'omlaag':
      return vertical(veld, van, 1, 1)
    case 'rand-links':
    case 'rijbegin':
      return furthest(van, (plek) => sideways(veld, plek, -1))
    case 'rand-rechts':
    case 'rijeinde':
      return furthest(van, (plek) => sideways(veld, plek, 1))
    case 'rand-omhoog':
      return vertical(veld, van, -1, Infinity)
    case 'rand-omlaag':
      return vertical(veld, van, 1, Infinity)
    case 'blad-omhoog':
      return vertical(veld, van, -1, blad)
    case 'blad-omlaag':
      return vertical(veld, van, 1, blad)
    case 'begin':
      return eerstePlek(veld) ?? van
    case 'einde': {
      const rij = veld.rijen.length - 1
      return furthest(
        { rij, kolom: Math.max(0, veld.rijen[rij]?.cellen.findIndex((c) => c !== undefined) ?? 0) },
        (plek) => sideways(veld, plek, 1),
      )
    }
  }
}

/** Return the rectangle of a selection, grown over wide cells at its sides; it stays within rows that share their columns. */
export function bereikVan(veld: Veld, { actief, hoek }: Selectie): Bereik {
  const einde = sameDeel(veld, actief.rij, hoek.rij)
  const cellen = [celOp(veld, actief), celOp(veld, hoek)]
  const begin = cellen.map((c, i) => c?.van ?? [actief, hoek][i]!.kolom)
  const slot = cellen.map((c, i) => (c ? c.van + c.breed - 1 : [actief, hoek][i]!.kolom))
  return {
    vanRij: Math.min(actief.rij, einde),
    totRij: Math.max(actief.rij, einde),
    vanKolom: Math.min(...begin),
    totKolom: Math.max(...slot),
  }
}

/** Return every cell in a rectangle, each once, row by row. */
export function cellenIn(veld: Veld, bereik: Bereik): readonly { readonly rij: RasterRij; readonly cel: RasterCel }[] {
  return veld.rijen.slice(bereik.vanRij, bereik.totRij + 1).flatMap((rij) => {
    const cellen = new Set(rij.cellen.slice(bereik.vanKolom, bereik.totKolom + 1))
    return [...cellen].flatMap((cel) => (cel ? [{ rij, cel }] : []))
  })
}

/** Return where a cell is on the screen now, or undefined when its row is filtered away. */
export function plekVan(veld: Veld, sleutel: string): Plek | undefined {
  for (const [rij, { cellen }] of veld.rijen.entries()) {
    const kolom = cellen.findIndex((c) => c?.cel === sleutel)
    if (kolom >= 0) return { rij, kolom }
  }
  return undefined
}

/** Return the nearest row in the direction of a target that still shares its columns with the start. */
function sameDeel(veld: Veld, van: number, naar: number): number {
  const stap = Math.sign(naar - van)
  let rij = van
  while (rij !== naar && veld.deel[rij + stap] === veld.deel[van]) rij += stap
  return rij
}

function sideways(veld: Veld, van: Plek, richting: -1 | 1): Plek {
  const cellen = veld.rijen[van.rij]?.cellen ?? []
  const hier = cellen[van.kolom]
  for (let kolom = van.kolom + richting; kolom >= 0 && kolom < cellen.length; kolom += richting) {
    const cel = cellen[kolom]
    if (cel && cel !== hier) return { rij: van.rij, kolom: cel.van }
  }
  return van
}

function vertical(veld: Veld, van: Plek, richting: -1 | 1, hoogstens: number): Plek {
  let best = van
  let gedaan = 0
  for (let rij = van.rij + richting; rij >= 0 && rij < veld.rijen.length && gedaan < hoogstens; rij += richting) {
    const kolom = Math.min(van.kolom, veld.rijen[rij]!.cellen.length - 1)
    if (!veld.rijen[rij]!.cellen[kolom]) continue
    best = { rij, kolom }
    gedaan += 1
  }
  return best
}

function furthest(van: Plek, stap: (plek: Plek) => Plek): Plek {
  let plek = van
  for (;;) {
    const volgende = stap(plek)
    if (volgende.rij === plek.rij && volgende.kolom === plek.kolom) return plek
    plek = volgende
  }
}
