// From nodes to WebAssembly: what a month costs is written out, operation after operation, for two lanes at a time. Source: docs/spec/engine.md (ENG-T-8); ADR 0011.
import type { Knoop } from '../programma.ts'
import {
  als,
  anders,
  bewaar,
  type Bytes,
  einde,
  f64x2,
  getal32,
  getal64,
  I32,
  i32,
  laad,
  lees,
  lus,
  roep,
  terugAls,
  V128,
  zet,
  zetEnHoud,
} from './bytes.ts'
import type { Functie } from './module.ts'

/** Where the table of values is: row k starts at k × breedte, month t at t × banen within it, eight bytes each. */
export interface Tabelmaat {
  readonly maanden: number
  readonly banen: number
  readonly breedte: number
}

/** What happens in every month, in order: a group of plain operations, or a node that may need what lies before the start. */
export type Maandstap = { readonly groep: readonly number[] } | { readonly terug: number }

// What a function for a group takes: the place in a row (bytes), that of the start of the half-year, where the month ends, and whether it is the first.
const [plek, halfjaar, eind, eerste] = [0, 1, 2, 3]
const parameters = 4

/**
 * Write a group as a function that goes over the lanes of one month, two at a time.
 *
 * With an odd number of lanes the last pair also writes the first lane of the next month; there it is overwritten before anyone
 * reads it, and rows have room for one more value.
 */
export function groepsfunctie(groep: readonly number[], knopen: readonly Knoop[], maat: Tabelmaat): Functie {
  const lokaal = new Map<number, number>()
  const schrijver = maakSchrijver(knopen, maat, lokaal)
  const stappen = groep.flatMap((k) => {
    const { vooraf, waarde } = schrijver(k)
    const plaats = parameters + lokaal.size
    lokaal.set(k, plaats)
    return [...vooraf, ...lees(plek), ...waarde, ...zetEnHoud(plaats), ...bewaar(k * maat.breedte * 8)]
  })
  const verder = [plek, halfjaar].flatMap((p) => [...lees(p), ...getal32(16), ...i32.plus, ...zet(p)])
  const nogNiet = [...lees(plek), ...lees(eind), ...i32.kleiner, ...terugAls(0)]
  return {
    invoer: parameters,
    lokaal: [[lokaal.size, V128]],
    code: [...lus, ...stappen, ...verder, ...nogNiet, ...einde],
  }
}

interface Waarde {
  /** Reads from the table what no variable of the function holds yet. */
  readonly vooraf: Bytes
  /** Leaves the value on the stack. */
  readonly waarde: Bytes
}

function maakSchrijver(knopen: readonly Knoop[], { breedte, banen }: Tabelmaat, lokaal: Map<number, number>) {
  const uitTabel = (k: number, waar: Bytes): Bytes => [...waar, ...laad(k * breedte * 8)]
  const lezing = (k: number): Waarde => {
    const knoop = knopen[k]
    if (knoop?.code === 'getal') return { vooraf: [], waarde: getal64(knoop.getallen[0]!) }
    const bekend = lokaal.get(k)
    if (bekend !== undefined) return { vooraf: [], waarde: lees(bekend) }
    const plaats = parameters + lokaal.size
    lokaal.set(k, plaats)
    return { vooraf: [...uitTabel(k, lees(plek)), ...zet(plaats)], waarde: lees(plaats) }
  }
  const maandEerder = [...lees(plek), ...getal32(banen * 8), ...i32.min]
  return (k: number): Waarde => {
    const { code, van, eerder } = knopen[k] as Knoop
    if (code === 'halfjaar') return { vooraf: [], waarde: uitTabel(van[0]!, lees(halfjaar)) }
    if (code === 'vorige') {
      const [begin, daarna] = [uitTabel(van[0]!, lees(plek)), uitTabel(eerder, maandEerder)]
      return { vooraf: [], waarde: [...lees(eerste), ...als(V128), ...begin, ...anders, ...daarna, ...einde] }
    }
    const delen = van.map(lezing)
    const [a = [], b = [], c = []] = delen.map((d) => d.waarde)
    return { vooraf: delen.flatMap((d) => d.vooraf), waarde: bewerking(code, a, b, c) }
  }
}

const nul = getal64(0)
const leeg = getal64(NaN)

function bewerking(code: Knoop['code'], a: Bytes, b: Bytes, c: Bytes): Bytes {
  switch (code) {
    case 'plus':
    case 'verschil':
    case 'maal':
    case 'kleinste':
    case 'grootste':
      return [...a, ...b, ...f64x2[code]]
    case 'deel':
    case 'deelOfNul': {
      const bijNul = code === 'deel' ? leeg : nul
      return [...a, ...b, ...f64x2.deel, ...bijNul, ...b, ...nul, ...f64x2.ongelijk, ...f64x2.kies]
    }
    case 'als': {
      const rest = [...c, ...leeg, ...a, ...nul, ...f64x2.hoogstens, ...f64x2.kies]
      return [...b, ...rest, ...a, ...nul, ...f64x2.groter, ...f64x2.kies]
    }
    case 'indienLeeg':
      return [...a, ...b, ...a, ...a, ...f64x2.gelijk, ...f64x2.kies]
    default:
      throw new RangeError(`${code} is not written in WebAssembly`)
  }
}

/** Write the function that goes through all months; the functions of its steps have the numbers from `eersteStap` on. */
export function maandenfunctie(
  stappen: readonly Maandstap[],
  eersteStap: number,
  naam: string,
  maat: Tabelmaat,
): Functie {
  const [t, p] = [0, 1]
  const stap = maat.banen * 8
  const eersteHalf = [...lees(p), ...lees(t), ...getal32(6), ...i32.rest, ...getal32(stap), ...i32.maal, ...i32.min]
  const totEind = [...lees(p), ...getal32(stap), ...i32.plus]
  const roepen = stappen.flatMap((s, i): Bytes => {
    if ('terug' in s) return [...lees(p), ...totEind, ...lees(t), ...roep(eersteStap + i)]
    return [...lees(p), ...eersteHalf, ...totEind, ...lees(t), ...i32.isNul, ...roep(eersteStap + i)]
  })
  const verder = [...totEind, ...zet(p), ...lees(t), ...getal32(1), ...i32.plus, ...zetEnHoud(t)]
  const nogEens = [...getal32(maat.maanden), ...i32.hoogstens, ...terugAls(0)]
  return { invoer: 0, lokaal: [[2, I32]], naam, code: [...lus, ...roepen, ...verder, ...nogEens, ...einde] }
}
