// From the layout of a table to the rows on the screen: filtered, in order, with their part. Source: docs/spec/parameters.md (PA-65).

import type { RasterDeel } from '@ketenbeeld/shared/parameters/raster'
import type { Veld } from './selectie.ts'

/** Keep only these parameters; empty groups and parts fall away. */
export function gefilterd(delen: readonly RasterDeel[], blijven: ReadonlySet<string>): readonly RasterDeel[] {
  return delen.flatMap((deel) => {
    const groepen = deel.groepen.flatMap((groep) => {
      const blokken = groep.blokken.filter((b) => blijven.has(b.declaratie.id))
      return blokken.length === 0 ? [] : [{ ...groep, blokken }]
    })
    return groepen.length === 0 ? [] : [{ ...deel, groepen }]
  })
}

/** All rows from top to bottom. */
export function veldVan(delen: readonly RasterDeel[]): Veld {
  const perDeel = delen.map((d) => d.groepen.flatMap((g) => g.blokken.flatMap((b) => b.rijen)))
  return { rijen: perDeel.flat(), deel: perDeel.flatMap((rijen, i) => rijen.map(() => i)) }
}
