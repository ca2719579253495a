// Calculates with WebAssembly where that is allowed: the same table, the same bits, several times as fast. Source: docs/spec/engine.md (ENG-T-8); ADR 0011.
import type { Knoop } from '../programma.ts'
import { type Functie, schrijfModule } from './module.ts'
import { somfunctie } from './vensters.ts'
import { groepsfunctie, maandenfunctie, type Maandstap, type Tabelmaat } from './vertaal.ts'

/** What we use of the WebAssembly interface; the language level of the engine does not declare it. */
interface WasmInterface {
  Memory: new (maat: { initial: number }) => Geheugen
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, invoer: object) => { exports: Readonly<Record<string, () => void>> }
}

export interface Geheugen {
  readonly buffer: ArrayBuffer
}

/** Null where WebAssembly with two-number operations does not exist or the page may not use it. */
const wasm = metProef((globalThis as { WebAssembly?: WasmInterface }).WebAssembly)

/** Whether this page or process may use it. */
export const magWasm = wasm !== null

function metProef(kandidaat: WasmInterface | undefined): WasmInterface | null {
  try {
    if (!kandidaat) return null
    const maat = { maanden: 0, banen: 1, breedte: 8 }
    const proef: Knoop = { code: 'plus', van: [0, 1], eerder: -1, getallen: [], invoer: -1 }
    new kandidaat.Module(schrijfModule([groepsfunctie([2], [proef, proef, proef], maat)]))
    return kandidaat
  } catch {
    return null
  }
}

/** Room for so many float64, or null when WebAssembly cannot be used or has no room. */
export function maakGeheugen(getallen: number): Geheugen | null {
  if (!wasm) return null
  try {
    return new wasm.Memory({ initial: Math.max(1, Math.ceil((getallen * 8) / 65536)) })
  } catch (fout) {
    if (fout instanceof RangeError) return null
    throw fout
  }
}

/**
 * Compile lists of month steps; the outcome has one function per list, that calculates it for all months.
 *
 * @param terug Called for the steps that JavaScript does, with their number and the month.
 */
export function compileerMaanden(
  lijsten: readonly (readonly Maandstap[])[],
  knopen: readonly Knoop[],
  maat: Tabelmaat,
  geheugen: Geheugen,
  terug: (nummer: number, maand: number) => void,
): readonly (() => void)[] {
  if (!wasm) throw new RangeError('WebAssembly is not available')
  const functies: Functie[] = []
  for (const [i, stappen] of lijsten.entries()) {
    const eerste = functies.length + 1
    for (const s of stappen)
      functies.push('groep' in s ? groepsfunctie(s.groep, knopen, maat) : somfunctie(s.terug, knopen, maat))
    functies.push(maandenfunctie(stappen, eerste, `lijst${i}`, maat))
  }
  const module = new wasm.Module(schrijfModule(functies))
  const { exports } = new wasm.Instance(module, { k: { terug, geheugen } })
  return lijsten.map((_, i) => exports[`lijst${i}`]!)
}
