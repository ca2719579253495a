// The table as it looks with the sketch over it: sketched cells show their sketched value, answers and hashes stay the real ones. Pure. Source: docs/spec/wat-als.md (WA-20, WA-23).

import type { Blad, TabelBeeld } from './tabel-beeld.ts'
import type { Schets } from './wat-als.ts'

/** Lay the sketch over what stands in the room. */
export const metSchets = (blad: Blad, schets: Schets): Blad => ({
  ...blad,
  cellen: { ...blad.cellen, ...Object.fromEntries(schets) },
})

/** Values and sentences of the sketch, answers of the real table: nobody signs a sketch. */
export function schetsBeeld(echt: TabelBeeld, proef: TabelBeeld, schets: Schets): TabelBeeld {
  return {
    ...echt,
    meldingen: proef.meldingen,
    stil: proef.stil,
    cel: (cel) => {
      if (!schets.has(cel)) return echt.cel(cel)
      const { waarde, start, ongeldig } = proef.cel(cel)
      return { waarde, start, echt: echt.cel(cel).waarde, ...(ongeldig !== undefined && { ongeldig }) }
    },
  }
}
