// The distributions a PEA scenario may have: probability up to x, density, mean, variance. Source: model specification A2, A7; decisions D08, D28; docs/spec/engine.md (PEA-A2).
import jstat from 'jstat'
import { log } from './exp-log.ts'
import { gammaDichtheid, gammaKans } from './gamma.ts'
import { normaleDichtheid, normaleKans } from './normaal.ts'

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
  const lambda = normaleDichtheid(alfa) / over
  return {
    kansTot: (x) => (x <= 0 ? 0 : (normaleKans((x - mu) / s) - afgekapt) / over),
    dichtheid: (x) => (x < 0 ? 0 : normaleDichtheid((x - mu) / s) / (s * over)),
    verwachting: mu + s * lambda,
    variantie: s * s * (1 + alfa * lambda - lambda * lambda),
    afgekapt,
  }
}

function lognormaal(mu: number, s: number): Kansverdeling {
  const v = log(1 + (s / mu) * (s / mu))
  const m = log(mu) - v / 2
  const wortel = Math.sqrt(v)
  return {
    kansTot: (x) => (x <= 0 ? 0 : normaleKans((log(x) - m) / wortel)),
    dichtheid: (x) => (x <= 0 ? 0 : normaleDichtheid((log(x) - m) / wortel) / (wortel * x)),
    verwachting: mu,
    variantie: s * s,
    afgekapt: 0,
  }
}

function gammaverdeling(mu: number, s: number): Kansverdeling {
  const k = (mu / s) * (mu / s)
  return {
    kansTot: (x) => (x <= 0 ? 0 : gammaKans(k, (x * k) / mu)),
    dichtheid: (x) => (x <= 0 ? 0 : gammaDichtheid(k, (x * k) / mu) * (k / mu)),
    verwachting: mu,
    variantie: s * s,
    afgekapt: 0,
  }
}

/**
 * With s > mu the left side is shorter than the right one (D28).
 *
 * jStat where its arithmetic is plain, as here. Its normal, lognormal and gamma go through Math.exp and Math.log, whose last bit
 * differs between Node and Chromium; the tests compare ours with them.
 */
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
