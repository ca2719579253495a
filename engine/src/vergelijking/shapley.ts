// Shapley values: how a difference is shared over the groups that caused it, whatever the order in which they are changed. Source: Shapley (1953); model specification F1; docs/spec/vergelijking.md (VG-3).

/** A set of groups as bits: bit i is group i. */
export type Coalitie = number

/**
 * All 2^n coalitions, starting with the empty one, each differing in one group from the one before (Gray code). Group 0 changes
 * most often, group n − 1 once: put what is expensive to change last.
 */
export function coalities(n: number): readonly Coalitie[] {
  return Array.from({ length: 2 ** n }, (_, i) => i ^ (i >> 1))
}

/**
 * Share f(all) − f(none) over n groups.
 *
 * @param waarden The outcomes of every coalition, by its bits; all of one length.
 * @returns Per group the share of every outcome; per outcome they add up to f(all) − f(none).
 */
export function shapley(n: number, waarden: readonly Float64Array[]): readonly Float64Array[] {
  const lengte = waarden[0]?.length ?? 0
  const gewicht = gewichten(n)
  return Array.from({ length: n }, (_, groep) => {
    const deel = new Float64Array(lengte)
    for (let zonder = 0; zonder < waarden.length; zonder++) {
      if (zonder & (1 << groep)) continue
      const [van, naar] = [waarden[zonder]!, waarden[zonder | (1 << groep)]!]
      const w = gewicht[aantal(zonder)]!
      for (let j = 0; j < lengte; j++) deel[j]! += w * (naar[j]! - van[j]!)
    }
    return deel
  })
}

/** |S|! (n − |S| − 1)! / n! per size of S. */
function gewichten(n: number): readonly number[] {
  const faculteit = (k: number): number => (k <= 1 ? 1 : k * faculteit(k - 1))
  return Array.from({ length: n }, (_, k) => (faculteit(k) * faculteit(n - k - 1)) / faculteit(n))
}

function aantal(coalitie: Coalitie): number {
  let bits = 0
  for (let rest = coalitie; rest !== 0; rest &= rest - 1) bits++
  return bits
}
