// The sum of independent continuous groups, on a grid of 25 persons. Source: model specification A4; decisions D06, D07; docs/spec/engine.md (PEA-A4); docs/spec/prognose.md (PR-16).
import { convolutie } from './fourier.ts'
import type { Groepsdeel, Verdeling } from './kansbegrip.ts'

/** Persons per cell. */
const fijn = 25

/** With more cells than this the cells grow, so that no spread, however wide, asks for more memory or time. */
const hoogstens = 20_000

export interface Rooster {
  readonly stap: number
  /** Probability per cell. */
  readonly massa: Float64Array
}

/** Return the width of the cells on which these groups can be added: 25 persons as long as that fits. */
export function stapVoor(groepen: readonly Groepsdeel[]): number {
  const einden = groepen.flatMap(({ delen }) => delen.map((d) => verdubbeldTotEind(d.verdeling.kansTot, fijn) * fijn))
  let stap = fijn
  while (Math.max(0, ...einden) > hoogstens * stap) stap *= 2
  return stap
}

/** Read probability per cell as a distribution; between cell borders the distribution function is a straight line. */
export function leesRooster({ stap, massa }: Rooster): Pick<Verdeling, 'kansTot' | 'dichtheid'> {
  const tot = new Float64Array(massa.length)
  let som = 0
  for (let k = 0; k < massa.length; k++) tot[k] = som += massa[k]!
  return {
    kansTot: (x) => {
      const k = Math.floor(x / stap + 0.5)
      if (x <= 0) return 0
      if (k >= massa.length) return som
      const links = k === 0 ? 0 : (k - 0.5) * stap
      return (k === 0 ? 0 : tot[k - 1]!) + (massa[k]! * (x - links)) / breedte(k, stap)
    },
    dichtheid: (x) => {
      const k = Math.floor(x / stap + 0.5)
      return x < 0 || k >= massa.length ? 0 : massa[k]! / breedte(k, stap)
    },
  }
}

/** Cell 0 runs from 0 to half a step (D07). */
function breedte(k: number, stap: number): number {
  return k === 0 ? stap / 2 : stap
}

/** Put one group on the grid, up to the first grid point where nothing is left of any scenario (D06). */
export function opRooster({ delen }: Groepsdeel, stap: number): Rooster {
  const kansTot = (x: number) => delen.reduce((a, d) => a + d.kans * d.verdeling.kansTot(x), 0)
  const cellen = Math.max(...delen.map(({ verdeling }) => cellenTotEind(verdeling.kansTot, stap))) + 1
  const massa = new Float64Array(cellen)
  let links = 0
  for (let k = 0; k < cellen; k++) {
    const rechts = kansTot((k + 0.5) * stap)
    massa[k] = rechts - links
    links = rechts
  }
  return { stap, massa }
}

function cellenTotEind(kansTot: (x: number) => number, stap: number): number {
  let hoog = verdubbeldTotEind(kansTot, stap)
  let laag = hoog / 2
  while (hoog - laag > 1) {
    const midden = Math.floor((laag + hoog) / 2)
    if (1 - kansTot(midden * stap) >= 1e-12) laag = midden
    else hoog = midden
  }
  return hoog
}

/** The first power of two that lies beyond the end. */
function verdubbeldTotEind(kansTot: (x: number) => number, stap: number): number {
  let hoog = 1
  while (1 - kansTot(hoog * stap) >= 1e-12 && hoog < 1e300) hoog *= 2
  return hoog
}

/** Return the sum of two independent parts on the same grid; what rounding makes of an empty cell is never below 0. */
export function vouw(a: Rooster, b: Rooster): Rooster {
  return { stap: a.stap, massa: convolutie(a.massa, b.massa).map((m) => Math.max(0, m)) }
}
