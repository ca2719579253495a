// Which chance every year gets in every draw: a Latin hypercube on the first year, the years linked by a Gauss copula. Source: model specification, Monte Carlo 1; docs/spec/onzekerheid.md (OZ-1, OZ-2, OZ-3).
import { normaleKans } from '../prognose/normaal.ts'
import { normaalKwantiel } from './normaal-kwantiel.ts'
import { maakToeval } from './toeval.ts'

/** Chances of a batch of draws; place jaar × banen + baan. */
export interface Kansen {
  readonly banen: number
  /** Standard normal, for the quantile function of the year. */
  readonly z: Float64Array
  /** The same as a chance, for inputs that differ per scenario. */
  readonly u: Float64Array
}

export interface Steekproef {
  /** Fill the chances of `aantal` draws from number `eerste`, in lanes 0 … aantal − 1. */
  vul(kansen: Kansen, eerste: number, aantal: number): void
}

export function maakKansen(jaren: number, banen: number): Kansen {
  return { banen, z: new Float64Array(jaren * banen), u: new Float64Array(jaren * banen) }
}

/**
 * Make the sample.
 *
 * The first year lies in each of `trekkingen` equal parts once, in an order in which any number of draws in a row is spread
 * over all parts; the other years are drawn freely. rho = 1 gives every year the chance of the first, to the bit.
 */
export function maakSteekproef(trekkingen: number, zaad: number, rho: number, jaren: number): Steekproef {
  const toeval = maakToeval(zaad, 'jaren')
  const los = Math.sqrt(1 - rho * rho)
  const sprong = sprongVan(trekkingen)
  const trek = ({ z, u, banen }: Kansen, nummer: number, baan: number) => {
    toeval.begin(nummer)
    u[baan] = (((nummer * sprong) % trekkingen) + (toeval.bits() + 0.5) / 4294967296) / trekkingen
    z[baan] = normaalKwantiel(u[baan]!)
    for (let jaar = 1; jaar < jaren; jaar++) {
      const [hier, eerder] = [jaar * banen + baan, (jaar - 1) * banen + baan]
      z[hier] = rho === 1 ? z[eerder]! : rho * z[eerder]! + los * normaalKwantiel(toeval.uniform())
      u[hier] = rho === 1 ? u[eerder]! : normaleKans(z[hier]!)
    }
  }
  return {
    vul(kansen, eerste, aantal) {
      for (let baan = 0; baan < aantal; baan++) trek(kansen, eerste + baan, baan)
    },
  }
}

/** A step of about 0,618 of the number, without a common factor: repeating it visits every part once. */
function sprongVan(aantal: number): number {
  let sprong = Math.max(1, Math.round(aantal * 0.6180339887498949))
  while (grootsteDeler(sprong, aantal) !== 1) sprong++
  return sprong
}

function grootsteDeler(a: number, b: number): number {
  return b === 0 ? a : grootsteDeler(b, a % b)
}
