// Calculates month by month without WebAssembly: the same operations as numbers in a list. Source: docs/spec/engine.md (ENG-T).
import type { Knoop } from './programma.ts'
import { nummers, rekenUit, stapmaat } from './stappen.ts'
import type { Maandstap, Tabelmaat } from './wasm/vertaal.ts'

/** @param terug Called for the steps that are no plain operation, with their number and the month. */
export function vertolk(
  stappen: readonly Maandstap[],
  knopen: readonly Knoop[],
  { maanden, banen, breedte }: Tabelmaat,
  waarden: Float64Array,
  terug: (knoop: number, maand: number) => void,
): () => void {
  const delen = stappen.map((s) => ('groep' in s ? lijstVan(s.groep, knopen, breedte) : s.terug))
  return () => {
    for (let t = 0; t <= maanden; t++) {
      for (const deel of delen) {
        if (typeof deel === 'number') terug(deel, t)
        else rekenUit(deel, waarden, t * banen, banen, t)
      }
    }
  }
}

function lijstVan(groep: readonly number[], knopen: readonly Knoop[], breedte: number): Int32Array {
  const stappen = groep.flatMap((k) => {
    const { code, van, eerder } = knopen[k] as Knoop
    const [a = 0, b = 0, c = 0] = van.map((n) => n * breedte)
    return [nummers[code], k * breedte, a, code === 'vorige' ? eerder * breedte : b, c]
  })
  if (stappen.length !== groep.length * stapmaat) throw new RangeError(`an operation takes ${stapmaat} numbers`)
  return Int32Array.from(stappen)
}
