// The quantiles of one year in a table, so that a draw costs no search. Source: model specification, Monte Carlo; docs/spec/onzekerheid.md (OZ-4).
import { kwantiel, mppKwantielen } from '../prognose/kwantiel.ts'
import { normaleKans } from '../prognose/normaal.ts'
import type { PeaJaar } from '../prognose/pea.ts'
import type { Verdeling } from '../prognose/verdeling.ts'
import { normaalKwantiel } from './normaal-kwantiel.ts'

/** Q(Φ(z)): the inflow of a year for a standard normal z. */
export type Kwantielfunctie = (z: number) => number

const punten = 4096
const einde = 4.5
const stap = (2 * einde) / (punten - 1)
/** A straight line between two points may be this many persons off; else the quantile is searched for. */
const marge = 1

/** The standard normal value of each scenario of the MPP, where the table gives the quantile of the run itself. */
const vaste = Object.entries(mppKwantielen).map(
  ([s, p]) => [s as keyof typeof mppKwantielen, normaalKwantiel(p)] as const,
)

// reason: a table depends on nothing but its distribution; the prognose keeps those.
const bekend = new WeakMap<PeaJaar, Kwantielfunctie>()

/**
 * Return the quantile function of a year: 4,096 points between z = −4.5 and 4.5, the exact search outside them, across gaps and
 * points of the distribution, and the scenario quantiles themselves at their own z.
 */
export function kwantielfunctie(jaar: PeaJaar): Kwantielfunctie {
  const al = bekend.get(jaar)
  if (al) return al
  const nieuw = maak(jaar)
  bekend.set(jaar, nieuw)
  return nieuw
}

function maak({ verdeling, kwantielen }: PeaJaar): Kwantielfunctie {
  const x = tabel(verdeling)
  const krom = Uint8Array.from({ length: punten - 1 }, (_, k) => (isKrom(verdeling, x, k) ? 1 : 0))
  return (z) => {
    for (const [s, zs] of vaste) if (z === zs) return kwantielen[s]
    const plek = (z + einde) / stap
    const k = Math.floor(plek)
    if (!(k >= 0 && k < punten - 1) || krom[k] === 1) return kwantiel(verdeling, normaleKans(z))
    return x[k]! + (x[k + 1]! - x[k]!) * (plek - k)
  }
}

function tabel(verdeling: Verdeling): Float64Array {
  const x = new Float64Array(punten)
  for (let k = 0; k < punten; k++) {
    const begin = k < 2 ? NaN : 2 * x[k - 1]! - x[k - 2]!
    x[k] = kwantielVanaf(verdeling, normaleKans(k * stap - einde), begin)
  }
  return x
}

/** The quantile, found in a few Newton steps from a value nearby; where that fails, by the full search. */
function kwantielVanaf(verdeling: Verdeling, p: number, begin: number): number {
  const { kansTot, dichtheid, punten: vast } = verdeling
  let x = begin
  for (let ronde = 0; ronde < 8 && x > 0 && vast.length === 0; ronde++) {
    const correctie = (kansTot(x) - p) / dichtheid(x)
    x -= correctie
    if (Math.abs(correctie) < 1e-9 * x) return x
  }
  return kwantiel(verdeling, p)
}

/** Whether a straight line from point k to the next is too far off halfway. */
function isKrom({ kansTot, dichtheid }: Verdeling, x: Float64Array, k: number): boolean {
  const [links, rechts] = [x[k]!, x[k + 1]!]
  if (links === rechts) return false
  const midden = (links + rechts) / 2
  const p = normaleKans((k + 0.5) * stap - einde)
  return !(Math.abs(kansTot(midden) - p) <= marge * dichtheid(midden))
}
