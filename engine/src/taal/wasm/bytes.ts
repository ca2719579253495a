// The few words of WebAssembly that the calculator needs, as bytes. Source: WebAssembly core specification 2.0, Binary Format; docs/spec/engine.md (ENG-T-8).

export type Bytes = readonly number[]

/** Types of a value: a 32-bit whole number, a float64, two float64 side by side, none. */
export const I32 = 0x7f
export const F64 = 0x7c
export const V128 = 0x7b
export const niets = 0x40

export const einde = [0x0b]
export const lus: Bytes = [0x03, 0x40]
export const klaar: Bytes = [0x0f]
export const anders: Bytes = [0x05]
export const i32 = {
  plus: [0x6a],
  min: [0x6b],
  maal: [0x6c],
  rest: [0x70],
  isNul: [0x45],
  kleiner: [0x49],
  meer: [0x4b],
  hoogstens: [0x4d],
} as const

/** Operations on one float64. */
export const f64 = {
  getal: (waarde: number): Bytes => [0x44, ...new Uint8Array(Float64Array.of(waarde).buffer)],
  laad: (verder: number): Bytes => [0x2b, 3, ...heel(verder)],
  bewaar: (verder: number): Bytes => [0x39, 3, ...heel(verder)],
  minstens: [0x66],
  plus: [0xa0],
  naarBeneden: [0x9c],
  /** To a whole number; as large as possible where it does not fit. */
  heel: [0xfc, 0x02],
} as const

/** Operations on two float64 at once, each exactly as for one: IEEE 754, minimum and maximum as Math.min and Math.max. */
export const f64x2 = {
  gelijk: vector(0x47),
  ongelijk: vector(0x48),
  hoogstens: vector(0x4b),
  groter: vector(0x4a),
  plus: vector(0xf0),
  verschil: vector(0xf1),
  maal: vector(0xf2),
  deel: vector(0xf3),
  kleinste: vector(0xf4),
  grootste: vector(0xf5),
  /** Takes the first where the third has all bits, else the second. */
  kies: vector(0x52),
} as const

export function getal32(waarde: number): Bytes {
  return [0x41, ...metTeken(waarde)]
}

/** The same float64 twice. */
export function getal64(waarde: number): Bytes {
  const bytes = new Uint8Array(Float64Array.of(waarde, waarde).buffer)
  return [...vector(0x0c), ...bytes]
}

export const lees = (lokaal: number): Bytes => [0x20, ...heel(lokaal)]
export const zet = (lokaal: number): Bytes => [0x21, ...heel(lokaal)]
export const zetEnHoud = (lokaal: number): Bytes => [0x22, ...heel(lokaal)]
export const roep = (functie: number): Bytes => [0x10, ...heel(functie)]
export const terugAls = (diepte: number): Bytes => [0x0d, ...heel(diepte)]
export const als = (uitkomst: number): Bytes => [0x04, uitkomst]

/** Load or store two float64 at the address on the stack plus a fixed number of bytes. */
export const laad = (verder: number): Bytes => [...vector(0x00), 3, ...heel(verder)]
export const bewaar = (verder: number): Bytes => [...vector(0x0b), 3, ...heel(verder)]

function vector(code: number): Bytes {
  return [0xfd, ...heel(code)]
}

/** LEB128 of a whole number from 0. */
export function heel(waarde: number): Bytes {
  const uit: number[] = []
  let rest = waarde
  while (rest >= 128) {
    uit.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...uit, rest]
}

/** LEB128 of a whole number with a sign. */
function metTeken(waarde: number): Bytes {
  const uit: number[] = []
  let rest = waarde
  for (;;) {
    const zeven = rest & 127
    rest >>= 7
    if ((rest === 0 && zeven < 64) || (rest === -1 && zeven >= 64)) return [...uit, zeven]
    uit.push(zeven + 128)
  }
}
