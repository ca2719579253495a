// A sum over as many months gone by as a value says. Source: model specification B6 (FIFO term); decisions D25, D43; docs/spec/engine.md (ENG-T-7).

/**
 * Write for month t the sum of the values of 1 to n months ago, oldest first; n is the value of the first row in month t.
 *
 * @param van The row of n, then the rows of the months before the start: twelve months each, the last month first.
 * @param eerder Row that is summed.
 */
export function berekenTerugkijk(
  w: Float64Array,
  doel: number,
  van: readonly number[],
  eerder: number,
  banen: number,
  t: number,
): void {
  const lengte = van[0]!
  for (let baan = 0; baan < banen; baan++) {
    const n = Math.round(w[lengte + t * banen + baan]!)
    let som = n >= 0 ? 0 : NaN
    let [jaar, terug] = [Math.floor((n - t - 1) / 12) + 1, (n - t - 1) % 12]
    for (let maand = t - n; maand < 0; maand++) {
      som += jaar < van.length ? w[van[jaar]! + terug * banen + baan]! : NaN
      if (Number.isNaN(som)) break
      terug = terug === 0 ? 11 : terug - 1
      if (terug === 11) jaar--
    }
    for (let maand = Math.max(0, t - n); maand < t; maand++) som += w[eerder + maand * banen + baan]!
    w[doel + t * banen + baan] = som
  }
}
