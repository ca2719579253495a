// The distributions a PEA scenario may have: probability up to x, density, mean, variance. Source: model specification A2, A7; decisions D08, D28; docs/spec/engine.md (PEA-A2).
import jstat from 'jstat'
import { gammaKans } from './gamma.ts'
import { normaleKans } from './normaal.ts'

const { jStat } = jstat

export const families = ['normaal_afgekapt', 'lognormaal', 'gamma', 'driehoek', 'punt'] as const
export type Familie = (typeof families)[number]

/** A continuous distribution on [0, ∞). */
export interface Kansverdeling {
  /** P(X ≤ x). */
  readonly kansTot: (x: number) => number
  readonly dichtheid: (x: number) => number
  readonly verwachting: number
  readonly variantie: number
  /** Probability mass below 0 that was cut off; 0 for families that start at 0. */
  readonly afgekapt: number
}

/**
 * Return the distribution of one scenario.
 *
 * @param mu Verwachte instroom: mean of the parent normal, mean of X (lognormaal, gamma) or mode (driehoek).
 * @param s Spreiding > 0: standard deviation, or half-width (driehoek).
 */
export function kansverdeling(familie: Exclude<Familie, 'punt'>, mu: number, s: number): Kansverdeling {
  switch (familie) {
    case 'normaal_afgekapt':
      return afgekapteNormaal(mu, s)
    case 'lognormaal':
      return lognormaal(mu, s)
    case 'gamma':
      return gammaverdeling(mu, s)
    case 'driehoek':
      return driehoek(mu, s)
  }
}

function afgekapteNormaal(mu: number, s: number): Kansverdeling {
  const afgekapt = normaleKans(-mu / s)
  const over = 1 - afgekapt
  const alfa = -mu / s
  const lambda = jStat.normal.pdf(alfa, 0, 1) / over
  return {
    kansTot: (x) => (x <= 0 ? 0 : (normaleKans((x - mu) / s) - afgekapt) / over),
    dichtheid: (x) => (x < 0 ? 0 : jStat.normal.pdf(x, mu, s) / over),
    verwachting: mu + s * lambda,
    variantie: s * s * (1 + alfa * lambda - lambda * lambda),
    afgekapt,
  }
}

function lognormaal(mu: number, s: number): Kansverdeling {
  const v = Math.log(1 + (s / mu) * (s / mu))
  const m = Math.log(mu) - v / 2
  const wortel = Math.sqrt(v)
  return {
    kansTot: (x) => (x <= 0 ? 0 : jStat.lognormal.cdf(x, m, wortel)),
    dichtheid: (x) => (x <= 0 ? 0 : jStat.lognormal.pdf(x, m, wortel)),
    verwachting: mu,
    variantie: s * s,
    afgekapt: 0,
  }
}

function gammaverdeling(mu: number, s: number): Kansverdeling {
  const k = (mu / s) * (mu / s)
  return {
    kansTot: (x) => (x <= 0 ? 0 : gammaKans(k, (x * k) / mu)),
    dichtheid: (x) => (x <= 0 ? 0 : jStat.gamma.pdf(x, k, mu / k)),
    verwachting: mu,
    variantie: s * s,
    afgekapt: 0,
  }
}

/** With s > mu the left side is shorter than the right one (D28). */
function driehoek(mu: number, s: number): Kansverdeling {
  const a = Math.max(0, mu - s)
  const b = mu + s
  return {
    kansTot: (x) => (x <= a ? 0 : x >= b ? 1 : jStat.triangular.cdf(x, a, b, mu)),
    dichtheid: (x) => (x < a || x > b ? 0 : jStat.triangular.pdf(x, a, b, mu)),
    verwachting: (a + b + mu) / 3,
    variantie: (a * a + b * b + mu * mu - a * b - a * mu - b * mu) / 18,
    afgekapt: 0,
  }
}
