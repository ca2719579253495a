// The arithmetic of the calculator: a list of operations, each on a run of consecutive values. Source: docs/spec/engine.md (ENG-T).
import type { Code } from './programma.ts'

// reason: consecutive small integers let the JavaScript engine make a jump table; the order is that of the switch below.
const PLUS = 0
const VERSCHIL = 1
const MAAL = 2
const DEEL = 3
const DEEL_OF_NUL = 4
const KLEINSTE = 5
const GROOTSTE = 6
const ALS = 7
const INDIEN_LEEG = 8
const HALFJAAR = 9
const VORIGE = 10

/** The number of an operation; -1 for what is no step of its own here. */
export const nummers: Readonly<Record<Code, number>> = {
  plus: PLUS,
  verschil: VERSCHIL,
  maal: MAAL,
  deel: DEEL,
  deelOfNul: DEEL_OF_NUL,
  kleinste: KLEINSTE,
  grootste: GROOTSTE,
  als: ALS,
  indienLeeg: INDIEN_LEEG,
  halfjaar: HALFJAAR,
  vorige: VORIGE,
  venster: -1,
  cohort: -1,
  terugkijk: -1,
  getal: -1,
  invoer: -1,
}

/** Numbers per operation in a list: code, place of the outcome, places of up to three operands. */
export const stapmaat = 5

/**
 * Carry out a list of operations in order, each on n consecutive values from `vanaf` in its row.
 *
 * @param t The month, for the operations that look at another one (then n is the number of lanes).
 */
export function rekenUit(lijst: Int32Array, w: Float64Array, vanaf: number, n: number, t = 0): void {
  for (let s = 0; s < lijst.length; s += stapmaat) {
    const d = lijst[s + 1]! + vanaf
    const a = lijst[s + 2]! + vanaf
    const b = lijst[s + 3]! + vanaf
    switch (lijst[s]!) {
      case PLUS:
        for (let i = 0; i < n; i++) w[d + i] = w[a + i]! + w[b + i]!
        break
      case VERSCHIL:
        for (let i = 0; i < n; i++) w[d + i] = w[a + i]! - w[b + i]!
        break
      case MAAL:
        for (let i = 0; i < n; i++) w[d + i] = w[a + i]! * w[b + i]!
        break
      case DEEL:
        for (let i = 0; i < n; i++) w[d + i] = w[b + i]! === 0 ? NaN : w[a + i]! / w[b + i]!
        break
      case DEEL_OF_NUL:
        for (let i = 0; i < n; i++) w[d + i] = w[b + i]! === 0 ? 0 : w[a + i]! / w[b + i]!
        break
      case KLEINSTE:
        for (let i = 0; i < n; i++) w[d + i] = Math.min(w[a + i]!, w[b + i]!)
        break
      case GROOTSTE:
        for (let i = 0; i < n; i++) w[d + i] = Math.max(w[a + i]!, w[b + i]!)
        break
      case ALS: {
        const c = lijst[s + 4]! + vanaf
        for (let i = 0; i < n; i++) w[d + i] = w[a + i]! > 0 ? w[b + i]! : w[a + i]! <= 0 ? w[c + i]! : NaN
        break
      }
      case INDIEN_LEEG:
        for (let i = 0; i < n; i++) w[d + i] = w[a + i]! === w[a + i]! ? w[a + i]! : w[b + i]!
        break
      case HALFJAAR: {
        const bron = a - (t % 6) * n
        for (let i = 0; i < n; i++) w[d + i] = w[bron + i]!
        break
      }
      case VORIGE: {
        const bron = t === 0 ? a : b - n
        for (let i = 0; i < n; i++) w[d + i] = w[bron + i]!
        break
      }
    }
  }
}
