// Calculates a compiled model: flat lists of operations over one Float64Array, several scenarios side by side. Source: docs/spec/engine.md (ENG-T); decisions, How fast is fast.
import type { Blok, Knoop, Programma } from './programma.ts'
import { berekenCohort } from './cohort.ts'
import { COHORT, metVerleden, nummers, rekenUit, stapmaat, TERUGKIJK, VENSTER } from './stappen.ts'
import { berekenTerugkijk } from './terugkijk.ts'
import { berekenVenster } from './venster.ts'

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
  /**
   * Prepare the calculation of these nodes only, in the same table; the others keep what they have.
   * Whoever chooses takes every node whose operands change (see bereik.ts).
   */
  deel(knopen: ReadonlySet<number>): () => void
  /** Row start of a node; add maand × banen + baan. */
  rij(knoop: number): number
}

/**
 * Make a calculator for a number of months and lanes; its table is used again in every `bereken`.
 *
 * The operations are numbers in an Int32Array, not functions made from text: the browser forbids that, and of the forms it
 * allows this was the fastest (closures took half as long again, measured on the asylum model).
 */
export function maakRekenaar(programma: Programma, maanden: number, banen: number): Rekenaar {
  const breedte = (maanden + 1) * banen
  const waarden = new Float64Array(programma.knopen.length * breedte)
  for (const [k, knoop] of programma.knopen.entries()) {
    if (knoop.code === 'getal') waarden.fill(knoop.getallen[0] as number, k * breedte, (k + 1) * breedte)
  }
  const vanBlokken = (blokken: readonly Blok[]) => {
    const stappen = blokken.flatMap((blok) => maakStappen(blok, programma.knopen, breedte))
    return () => {
      for (const stap of stappen) {
        if (stap.soort === 'maandelijks') for (let t = 0; t <= maanden; t++) rekenMaand(stap, waarden, banen, t)
        else if (stap.soort === 'rijen') rekenUit(stap.lijst, waarden, 0, breedte)
        else rekenRij(stap, waarden, maanden, banen)
      }
    }
  }
  const deel = (knopen: ReadonlySet<number>) =>
    vanBlokken(programma.blokken.map((b) => ({ ...b, knopen: b.knopen.filter((k) => knopen.has(k)) })))
  return {
    programma,
    maanden,
    banen,
    waarden,
    rij: (knoop) => knoop * breedte,
    bereken: vanBlokken(programma.blokken),
    deel,
  }
}

/** A list of plain operations over whole rows, a list that repeats per month, or one operation that looks at other months. */
type Stap =
  | { readonly soort: 'rijen'; readonly lijst: Int32Array }
  | { readonly soort: 'maandelijks'; readonly delen: readonly (Int32Array | Terugblik)[] }
  | Terugblik

interface Terugblik {
  readonly soort: 'terugblik'
  readonly code: number
  readonly lijst: Int32Array
  readonly doel: number
  readonly van: readonly number[]
  readonly eerder: number
  readonly getallen: readonly number[]
}

function maakStappen(blok: Blok, knopen: readonly Knoop[], breedte: number): readonly Stap[] {
  const delen: (number[] | Terugblik)[] = []
  for (const k of blok.knopen) {
    const knoop = knopen[k] as Knoop
    const stap = maakTerugblik(knoop, k, breedte)
    const laatste = delen.at(-1)
    const los = blok.maandelijks ? stap.code >= VENSTER : metVerleden(stap.code)
    if (los) delen.push(stap)
    else if (Array.isArray(laatste)) laatste.push(...stap.lijst)
    else delen.push([...stap.lijst])
  }
  const vast = delen.map((d) => (Array.isArray(d) ? Int32Array.from(d) : d))
  if (blok.maandelijks) return [{ soort: 'maandelijks', delen: vast }]
  return vast.map((d) => (d instanceof Int32Array ? { soort: 'rijen', lijst: d } : d))
}

function maakTerugblik(knoop: Knoop, k: number, breedte: number): Terugblik {
  const van = knoop.van.map((n) => n * breedte)
  const eerder = knoop.eerder * breedte
  const code = nummers[knoop.code]
  const [a = 0, b = 0, c = 0] = van
  const lijst = Int32Array.of(code, k * breedte, a, knoop.code === 'vorige' ? eerder : b, c)
  if (lijst.length !== stapmaat) throw new RangeError(`an operation takes ${stapmaat} numbers, got ${lijst.length}`)
  return { soort: 'terugblik', code, lijst, doel: k * breedte, van, eerder, getallen: knoop.getallen }
}

function rekenMaand(
  { delen }: { readonly delen: readonly (Int32Array | Terugblik)[] },
  w: Float64Array,
  banen: number,
  t: number,
): void {
  for (const deel of delen) {
    if (deel instanceof Int32Array) rekenUit(deel, w, t * banen, banen, t)
    else if (deel.code === TERUGKIJK) berekenTerugkijk(w, deel.doel, deel.van, deel.eerder, banen, t)
    else berekenVenster(w, deel.doel, deel.van, deel.eerder, deel.getallen, banen, t)
  }
}

function rekenRij(stap: Terugblik, w: Float64Array, maanden: number, banen: number): void {
  if (stap.code === COHORT) return berekenCohort(w, stap.doel, stap.van, maanden, banen)
  for (let t = 0; t <= maanden; t++) {
    if (stap.code === TERUGKIJK) berekenTerugkijk(w, stap.doel, stap.van, stap.eerder, banen, t)
    else if (stap.code === VENSTER) berekenVenster(w, stap.doel, stap.van, stap.eerder, stap.getallen, banen, t)
    else rekenUit(stap.lijst, w, t * banen, banen, t)
  }
}
