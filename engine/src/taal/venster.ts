// A sum over months gone by. Source: decisions D25, D45; docs/spec/engine.md (ENG-T).

/**
 * Write for month t the sum of the values of getallen[0] to getallen[1] months ago, oldest first.
 *
 * @param van Rows of the history, chronological; their value in month 0 counts.
 * @param eerder Row that is summed.
 */
export function berekenVenster(
  w: Float64Array,
  doel: number,
  van: readonly number[],
  eerder: number,
  getallen: readonly number[],
  banen: number,
  t: number,
): void {
  const eind = getallen[0]!
  const begin = getallen[1]!
  for (let baan = 0; baan < banen; baan++) {
    let som = 0
    for (let maand = t - begin; maand <= t - eind; maand++) {
      if (maand >= 0) som += w[eerder + maand * banen + baan]!
      else som += -maand > van.length ? NaN : w[van[van.length + maand]! + baan]!
    }
    w[doel + t * banen + baan] = som
  }
}
