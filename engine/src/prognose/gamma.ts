// The regularised incomplete gamma function. Source: model specification A2, A8; decision D08 (Loader, 2000); docs/spec/engine.md (PEA-A8).
import { exp, log } from './exp-log.ts'

/**
 * Return P(k, x): the probability that a gamma variable with shape k and scale 1 is at most x.
 *
 * Not jStat.gamma.cdf: its prefactor comes from the logarithm of the gamma function and is 8e-12 to 1e-10 off; here the
 * prefactor is in saddle-point form, so the error stays below 1e-13.
 */
export function gammaKans(k: number, x: number): number {
  if (x <= 0) return 0
  return x < k + 1 ? voorfactor(k, x) * reeks(k, x) : 1 - voorfactor(k, x) * k * kettingbreuk(k, x)
}

/** Return the density of the same variable, x > 0. */
export function gammaDichtheid(k: number, x: number): number {
  return (voorfactor(k, x) * k) / x
}

/** x^k e^−x / Γ(k + 1). */
function voorfactor(k: number, x: number): number {
  return exp(-stirlingfout(k) - afwijking(k, x)) / Math.sqrt(2 * Math.PI * k)
}

/** Sum of x^n / ((k+1) … (k+n)). */
function reeks(k: number, x: number): number {
  let term = 1
  let totaal = 1
  for (let n = 1; term > totaal * 1e-17; n++) {
    term *= x / (k + n)
    totaal += term
  }
  return totaal
}

/** Continued fraction of the upper part (Lentz). */
function kettingbreuk(k: number, x: number): number {
  let b = x + 1 - k
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1, stap = 0; Math.abs(stap - 1) > 1e-16 && n < 100_000; n++) {
    const a = -n * (n - k)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    stap = c * d
    h *= stap
  }
  return h
}

/** Loader's bd0: k ln(k/x) + x − k without cancellation. */
function afwijking(k: number, x: number): number {
  if (Math.abs(k - x) >= 0.1 * (k + x)) return k * log(k / x) + x - k
  const v = (k - x) / (k + x)
  let s = (k - x) * v
  let macht = 2 * k * v
  for (let j = 1; j < 1000; j++) {
    macht *= v * v
    const volgende = s + macht / (2 * j + 1)
    if (volgende === s) return s
    s = volgende
  }
  return s
}

/** ln k! minus Stirling's formula; below 16 by stepping up to where the series is exact. */
function stirlingfout(k: number): number {
  if (k > 16) {
    const kk = k * k
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / kk) / kk) / kk) / kk) / k
  }
  let m = k
  let product = 1
  while (m <= 16) {
    m += 1
    product *= m
  }
  return stirlingfout(m) + (m + 0.5) * log(m) - (m - k) - log(product) - (k + 0.5) * log(k)
}
