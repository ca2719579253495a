// The standard normal distribution function, also exact in the lower tail. Source: model specification A8; decision D08; docs/spec/engine.md (PEA-A8).
import { exp } from './exp-log.ts'

/**
 * Return P(Z ≤ z).
 *
 * Not jStat.normal.cdf: that is ½(1 + erf), which cancels below zero (2 % off at z = −8, exactly 0 below −8,5). This is
 * ½ erfc(−z/√2), relative error about 1e-15 everywhere.
 */
export function normaleKans(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2)
}

/** Return the density of the standard normal distribution. */
export function normaleDichtheid(z: number): number {
  return exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
}

/** Complementary error function, Chebyshev fit of Numerical Recipes (third edition, §6.2.2). */
export function erfc(x: number): number {
  return x >= 0 ? erfcVanPositief(x) : 2 - erfcVanPositief(-x)
}

function erfcVanPositief(z: number): number {
  const t = 2 / (2 + z)
  const y = 4 * t - 2
  let d = 0
  let dd = 0
  for (let j = coefficienten.length - 1; j > 0; j--) {
    const vorige = d
    d = y * d - dd + coefficienten[j]!
    dd = vorige
  }
  return t * exp(-z * z + 0.5 * (coefficienten[0]! + y * d) - dd)
}

const coefficienten = Float64Array.of(
  -1.3026537197817094,
  6.4196979235649026e-1,
  1.9476473204185836e-2,
  -9.561514786808631e-3,
  -9.46595344482036e-4,
  3.66839497852761e-4,
  4.2523324806907e-5,
  -2.0278578112534e-5,
  -1.624290004647e-6,
  1.30365583558e-6,
  1.5626441722e-8,
  -8.5238095915e-8,
  6.529054439e-9,
  5.059343495e-9,
  -9.91364156e-10,
  -2.27365122e-10,
  9.6467911e-11,
  2.394038e-12,
  -6.886027e-12,
  8.94487e-13,
  3.13092e-13,
  -1.12708e-13,
  3.81e-16,
  7.106e-15,
  -1.523e-15,
  -9.4e-17,
  1.21e-16,
  -2.8e-17,
)
