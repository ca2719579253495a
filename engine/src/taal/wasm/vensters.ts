// Sums over months gone by, in WebAssembly; as soon as one reaches before the start, JavaScript does that month. Source: docs/spec/engine.md (ENG-T-7, ENG-T-8); ADR 0011.
import type { Knoop } from '../programma.ts'
import {
  als,
  anders,
  bewaar,
  type Bytes,
  einde,
  F64,
  f64,
  f64x2,
  getal32,
  getal64,
  I32,
  i32,
  klaar,
  laad,
  lees,
  lus,
  niets,
  roep,
  terugAls,
  V128,
  zet,
} from './bytes.ts'
import { type Functie, terugroep } from './module.ts'
import type { Tabelmaat } from './vertaal.ts'

// What these functions take: the place in a row (bytes), where the month ends, and the month.
const [plek, eind, maand] = [0, 1, 2]
const parameters = 3

/** Write the function of a node that sums over months gone by. */
export function somfunctie(k: number, knopen: readonly Knoop[], maat: Tabelmaat): Functie {
  const knoop = knopen[k]
  if (knoop?.code === 'venster') return venster(k, knoop, maat)
  if (knoop?.code === 'terugkijk') return terugkijk(k, knoop, maat)
  throw new RangeError(`node ${k} is no sum over months gone by`)
}

/** A fixed number of months, oldest first as in venster.ts, two lanes at a time. */
function venster(k: number, { getallen, eerder }: Knoop, { breedte, banen }: Tabelmaat): Functie {
  const [laatste = 1, oudste = 1] = getallen
  const som = parameters
  const stap = banen * 8
  const begin = [...lees(plek), ...getal32(oudste * stap), ...i32.min]
  const termen = Array.from({ length: oudste - laatste + 1 }, (_, i) => {
    return [...lees(som), ...begin, ...laad(eerder * breedte * 8 + i * stap), ...f64x2.plus, ...zet(som)]
  })
  const uitkomst = [...lees(plek), ...lees(som), ...bewaar(k * breedte * 8)]
  const teVer = [...lees(maand), ...getal32(oudste), ...i32.kleiner]
  const code = overBanen([...getal64(0), ...zet(som), ...termen.flat(), ...uitkomst], 16)
  return { invoer: parameters, lokaal: [[1, V128]], code: [...teVer, ...laatJavaScript(k), ...code] }
}

/** As many months as the first row says, oldest first as in terugkijk.ts, lane by lane. */
function terugkijk(k: number, { van, eerder }: Knoop, { breedte, banen }: Tabelmaat): Functie {
  const [q, n, lengte, som] = [3, 4, 5, 6]
  const stap = banen * 8
  const leesLengte = [...lees(plek), ...f64.laad(van[0]! * breedte * 8), ...f64.getal(0.5), ...f64.plus]
  const afgerond = [...leesLengte, ...f64.naarBeneden, ...zet(lengte), ...lees(lengte), ...f64.heel, ...zet(n)]
  const teVer = [...lees(n), ...lees(maand), ...i32.meer, ...laatJavaScript(k)]
  const begin = [...lees(lengte), ...f64.getal(0), ...f64.minstens, ...als(F64), ...f64.getal(0), ...anders]
  const leegOf0 = [...begin, ...f64.getal(NaN), ...einde, ...zet(som)]
  const terug = [...lees(plek), ...lees(n), ...getal32(stap), ...i32.maal, ...i32.min, ...zet(q)]
  const erbij = [...lees(som), ...lees(q), ...f64.laad(eerder * breedte * 8), ...f64.plus, ...zet(som)]
  const verder = [...lees(q), ...getal32(stap), ...i32.plus, ...zet(q)]
  const nogNiet = [...lees(q), ...lees(plek), ...i32.kleiner]
  const tel = [...nogNiet, ...als(niets), ...lus, ...erbij, ...verder, ...nogNiet, ...terugAls(0), ...einde, ...einde]
  const uitkomst = [...lees(plek), ...lees(som), ...f64.bewaar(k * breedte * 8)]
  const body = [...afgerond, ...teVer, ...leegOf0, ...terug, ...tel, ...uitkomst]
  const lokaal = [
    [2, I32],
    [2, F64],
  ] as const
  return { invoer: parameters, lokaal, code: overBanen(body, 8) }
}

/** With a condition on the stack: when it holds JavaScript does the whole month, and this function is done. */
function laatJavaScript(k: number): Bytes {
  return [...als(niets), ...getal32(k), ...lees(maand), ...roep(terugroep), ...klaar, ...einde]
}

function overBanen(body: Bytes, stap: number): Bytes {
  const verder = [...lees(plek), ...getal32(stap), ...i32.plus, ...zet(plek)]
  return [...lus, ...body, ...verder, ...lees(plek), ...lees(eind), ...i32.kleiner, ...terugAls(0), ...einde]
}
