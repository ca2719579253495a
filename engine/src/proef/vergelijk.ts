// For tests only: where a calculated model and the plain calculation differ. Source: docs/spec/engine.md (ENG-B-7).
import type { Berekend } from './berekend.ts'
import type { Getallen } from './lezer.ts'

/** Of money more than 1e-6 euro: one part in 1e12, what is left of sums of large numbers. */
export function gelijk(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b)
  return Math.abs(a - b) <= Math.max(1e-6, 1e-12 * Math.abs(a))
}

/** The first month in which a variable differs, or a variable that only one of the two has; null when they agree. */
export function eersteVerschil({ variabelen, maanden, reeks }: Berekend, plat: readonly Getallen[]): string | null {
  const eerste = plat[0] as Getallen
  for (const { id, soort } of variabelen) {
    if (!(id in eerste)) return `${id} is only in the declared model`
    const tot = soort === 'stroom' ? maanden : maanden + 1
    const waarden = reeks(id)
    for (let t = 0; t < tot; t++) {
      const [a, b] = [waarden[t]!, plat[t]?.[id] ?? NaN]
      if (!gelijk(a, b)) return `${id} month ${t}: declared ${a}, plain ${b}`
    }
  }
  const gedeclareerd = new Set(variabelen.map(({ id }) => id))
  const over = Object.keys(eerste).find((id) => !gedeclareerd.has(id))
  return over === undefined ? null : `${over} is only in the plain calculation`
}
