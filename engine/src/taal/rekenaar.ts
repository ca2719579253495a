// Calculates a compiled model: a flat list of operations over one Float64Array, several scenarios side by side. Source: docs/spec/engine.md (ENG-T, ENG-S).
import { type Code, type Knoop, type Programma } from './compileer.ts'
import { berekenCohort } from './cohort.ts'

/**
 * One calculation: the table of all values, and how to fill it.
 *
 * Row k holds node k: month 0 … maanden (the last one is the moment after the horizon, for the closing stands), and within a
 * month one value per lane (scenario). NaN means "not computable" and spreads by itself.
 */
export interface Rekenaar {
  readonly programma: Programma
  readonly maanden: number
  readonly banen: number
  readonly waarden: Float64Array
  /** Calculate everything from the input rows. */
  bereken(): void
  /** Row start of a node; add maand × banen + baan. */
  rij(knoop: number): number
}

/** Make a calculator for a number of months and lanes; its table is used again in every `bereken`. */
export function maakRekenaar(programma: Programma, maanden: number, banen: number): Rekenaar {
  const breedte = (maanden + 1) * banen
  const waarden = new Float64Array(programma.knopen.length * breedte)
  const stappen = programma.knopen.map((knoop, k) => maakStap(knoop, k, breedte))
  const blokken = programma.blokken.map((blok) => ({ ...blok, knopen: Int32Array.from(blok.knopen) }))
  for (const [k, knoop] of programma.knopen.entries()) {
    if (knoop.code === 'getal') waarden.fill(knoop.getallen[0] as number, k * breedte, (k + 1) * breedte)
  }
  const maat = { maanden, banen }
  return {
    programma,
    maanden,
    banen,
    waarden,
    rij: (knoop) => knoop * breedte,
    bereken() {
      for (const { maandelijks, knopen } of blokken) {
        if (!maandelijks) for (let i = 0; i < knopen.length; i++) heleRij(stappen[knopen[i]!]!, waarden, maat)
        else {
          for (let t = 0; t <= maanden; t++) {
            for (let i = 0; i < knopen.length; i++) eenMaand(stappen[knopen[i]!]!, waarden, maat, t)
          }
        }
      }
    },
  }
}

interface Maat {
  readonly maanden: number
  readonly banen: number
}

/** One operation with its places in the table; unused places are 0. */
interface Stap {
  readonly code: number
  readonly doel: number
  readonly a: number
  readonly b: number
  readonly c: number
  readonly van: readonly number[]
  readonly eerder: number
  readonly getallen: readonly number[]
}

// reason: consecutive small integers let the engine make a jump table; the order is that of the switch below.
const PLUS = 0, VERSCHIL = 1, MAAL = 2, DEEL = 3, DEEL_OF_NUL = 4, KLEINSTE = 5, GROOTSTE = 6, ALS = 7, INDIEN_LEEG = 8, HALFJAAR = 9, VORIGE = 10, VENSTER = 11, COHORT = 12 // prettier-ignore

const nummers: Readonly<Record<Code, number>> = {
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
  venster: VENSTER,
  cohort: COHORT,
  getal: -1,
  invoer: -1,
}

function maakStap(knoop: Knoop, k: number, breedte: number): Stap {
  const van = knoop.van.map((n) => n * breedte)
  const [a = 0, b = 0, c = 0] = van
  return {
    code: nummers[knoop.code],
    doel: k * breedte,
    a,
    b,
    c,
    van,
    eerder: knoop.eerder * breedte,
    getallen: knoop.getallen,
  }
}

function heleRij(stap: Stap, w: Float64Array, maat: Maat): void {
  if (stap.code < HALFJAAR) reken(stap.code, w, stap.doel, stap.a, stap.b, stap.c, (maat.maanden + 1) * maat.banen)
  else if (stap.code === COHORT) berekenCohort(w, stap.doel, stap.van, maat.maanden, maat.banen)
  else for (let t = 0; t <= maat.maanden; t++) metTijd(stap, w, maat, t)
}

function eenMaand(stap: Stap, w: Float64Array, maat: Maat, t: number): void {
  const op = t * maat.banen
  if (stap.code < HALFJAAR) reken(stap.code, w, stap.doel + op, stap.a + op, stap.b + op, stap.c + op, maat.banen)
  else metTijd(stap, w, maat, t)
}

/** The operations without a memory, on n consecutive values. */
function reken(code: number, w: Float64Array, d: number, a: number, b: number, c: number, n: number): void {
  switch (code) {
    case PLUS:
      for (let i = 0; i < n; i++) w[d + i] = w[a + i]! + w[b + i]!
      return
    case VERSCHIL:
      for (let i = 0; i < n; i++) w[d + i] = w[a + i]! - w[b + i]!
      return
    case MAAL:
      for (let i = 0; i < n; i++) w[d + i] = w[a + i]! * w[b + i]!
      return
    case DEEL:
      for (let i = 0; i < n; i++) w[d + i] = w[b + i]! === 0 ? NaN : w[a + i]! / w[b + i]!
      return
    case DEEL_OF_NUL:
      for (let i = 0; i < n; i++) w[d + i] = w[b + i]! === 0 ? 0 : w[a + i]! / w[b + i]!
      return
    case KLEINSTE:
      for (let i = 0; i < n; i++) w[d + i] = Math.min(w[a + i]!, w[b + i]!)
      return
    case GROOTSTE:
      for (let i = 0; i < n; i++) w[d + i] = Math.max(w[a + i]!, w[b + i]!)
      return
    case ALS:
      for (let i = 0; i < n; i++) w[d + i] = w[a + i]! > 0 ? w[b + i]! : w[a + i]! <= 0 ? w[c + i]! : NaN
      return
    case INDIEN_LEEG:
      for (let i = 0; i < n; i++) w[d + i] = Number.isNaN(w[a + i]!) ? w[b + i]! : w[a + i]!
      return
  }
}

/** The operations that look at other months. */
function metTijd(stap: Stap, w: Float64Array, { banen }: Maat, t: number): void {
  const d = stap.doel + t * banen
  switch (stap.code) {
    case HALFJAAR: {
      const bron = stap.a + (t - (t % 6)) * banen
      for (let l = 0; l < banen; l++) w[d + l] = w[bron + l]!
      return
    }
    case VORIGE: {
      const bron = t === 0 ? stap.a : stap.eerder + (t - 1) * banen
      for (let l = 0; l < banen; l++) w[d + l] = w[bron + l]!
      return
    }
    case VENSTER:
      for (let l = 0; l < banen; l++) w[d + l] = somVenster(stap, w, banen, t, l)
  }
}

/** Sum from the oldest month to the newest. */
function somVenster({ getallen, van, eerder }: Stap, w: Float64Array, banen: number, t: number, baan: number): number {
  const [eind = 1, begin = 1] = getallen
  let totaal = 0
  for (let i = begin; i >= eind; i--) {
    const maand = t - i
    const historie = van[van.length + maand]
    if (maand >= 0) totaal += w[eerder + maand * banen + baan]!
    else totaal += historie === undefined ? NaN : w[historie + baan]!
  }
  return totaal
}
