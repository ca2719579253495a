// The sum of independent continuous groups, on a grid of 25 persons. Source: model specification A4; decisions D06, D07; docs/spec/engine.md (PEA-A4).
import type { Groepsdeel, Verdeling } from './kansbegrip.ts'

const h = 25

/** Convolve the groups; between cell borders the distribution function is a straight line. */
export function rooster(groepen: readonly Groepsdeel[]): Pick<Verdeling, 'kansTot' | 'dichtheid'> {
  const massa = groepen.map(celmassa).reduce(vouw)
  const tot = new Float64Array(massa.length)
  let som = 0
  for (let k = 0; k < massa.length; k++) tot[k] = som += massa[k]!
  return {
    kansTot: (x) => {
      const k = Math.floor(x / h + 0.5)
      if (x <= 0) return 0
      if (k >= massa.length) return som
      const links = k === 0 ? 0 : (k - 0.5) * h
      return (k === 0 ? 0 : tot[k - 1]!) + (massa[k]! * (x - links)) / breedte(k)
    },
    dichtheid: (x) => {
      const k = Math.floor(x / h + 0.5)
      return x < 0 || k >= massa.length ? 0 : massa[k]! / breedte(k)
    },
  }
}

/** Cell 0 runs from 0 to h/2 (D07). */
function breedte(k: number): number {
  return k === 0 ? h / 2 : h
}

/** Probability per cell, up to the first grid point where nothing is left of any scenario (D06). */
function celmassa({ delen }: Groepsdeel): Float64Array {
  const kansTot = (x: number) => delen.reduce((a, d) => a + d.kans * d.verdeling.kansTot(x), 0)
  const cellen = Math.max(...delen.map(({ verdeling }) => cellenTotEind(verdeling.kansTot))) + 1
  const massa = new Float64Array(cellen)
  let links = 0
  for (let k = 0; k < cellen; k++) {
    const rechts = kansTot((k + 0.5) * h)
    massa[k] = rechts - links
    links = rechts
  }
  return massa
}

function cellenTotEind(kansTot: (x: number) => number): number {
  let hoog = 1
  while (1 - kansTot(hoog * h) >= 1e-12) hoog *= 2
  let laag = hoog / 2
  while (hoog - laag > 1) {
    const midden = Math.floor((laag + hoog) / 2)
    if (1 - kansTot(midden * h) >= 1e-12) laag = midden
    else hoog = midden
  }
  return hoog
}

function vouw(a: Float64Array, b: Float64Array): Float64Array {
  const [lang, kort] = a.length >= b.length ? [a, b] : [b, a]
  const uit = new Float64Array(lang.length + kort.length - 1)
  for (let j = 0; j < kort.length; j++) {
    const w = kort[j]!
    for (let i = 0; i < lang.length; i++) uit[i + j] = uit[i + j]! + w * lang[i]!
  }
  return uit
}
