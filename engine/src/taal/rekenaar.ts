// Calculates a compiled model over one Float64Array, several scenarios or draws side by side. Source: docs/spec/engine.md (ENG-T); decisions, How fast is fast; ADR 0011.
import type { Knoop, Programma } from './programma.ts'
import { type Bijzonder, maakBijzonder } from './terugblik.ts'
import { vertolk } from './vertolk.ts'
import { compileerMaanden, type Geheugen, maakGeheugen, magWasm } from './wasm/rekenvorm.ts'
import type { Maandstap, Tabelmaat } from './wasm/vertaal.ts'

/**
 * One calculation: the table of all values, and how to fill it.
 *
 * The row of node k starts at rij(k): month 0 … maanden (the last one is the moment after the horizon, for the closing stands),
 * and within a month one value per lane (scenario). NaN means "not computable" and spreads by itself.
 */
export interface Rekenaar {
  readonly programma: Programma
  readonly maanden: number
  readonly banen: number
  readonly waarden: Float64Array
  /** 'wasm' where that is allowed; 'vertolkt' gives the same bits, slower. */
  readonly vorm: Rekenvorm
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

export type Rekenvorm = 'wasm' | 'vertolkt'

/** The form that a calculator gets here when nobody chooses. */
export const snelsteVorm: Rekenvorm = magWasm ? 'wasm' : 'vertolkt'

/** Make a calculator for a number of months and lanes; its table is used again in every `bereken`. */
export function maakRekenaar(programma: Programma, maanden: number, banen: number, vorm?: Rekenvorm): Rekenaar {
  const maat: Tabelmaat = { maanden, banen, breedte: rijbreedte(maanden, banen) }
  const getallen = programma.knopen.length * maat.breedte
  const geheugen = vorm === 'vertolkt' ? null : maakGeheugen(getallen)
  if (vorm === 'wasm' && !geheugen) throw new RangeError('WebAssembly is not available')
  const waarden = geheugen ? new Float64Array(geheugen.buffer, 0, getallen) : new Float64Array(getallen)
  const rij = (knoop: number) => knoop * maat.breedte
  for (const [k, knoop] of programma.knopen.entries())
    if (knoop.code === 'getal') waarden.fill(knoop.getallen[0] as number, rij(k), rij(k + 1))
  const { volgorde } = programma
  const maak = (lijst: readonly number[]) => maakBerekening(lijst, programma.knopen, maat, waarden, geheugen)
  return {
    programma,
    maanden,
    banen,
    waarden,
    vorm: geheugen ? 'wasm' : 'vertolkt',
    rij,
    bereken: uitgesteld(() => maak(volgorde)),
    deel: (knopen) => uitgesteld(() => maak(volgorde.filter((k) => knopen.has(k)))),
  }
}

/** Room for one more value than the months take, in an odd number of cache lines so that rows do not drive each other out. */
function rijbreedte(maanden: number, banen: number): number {
  const regels = Math.ceil(((maanden + 1) * banen + 1) / 8)
  return (regels % 2 === 0 ? regels + 1 : regels) * 8
}

function uitgesteld(maak: () => () => void): () => void {
  let klaar: (() => void) | null = null
  return () => (klaar ??= maak())()
}

/** The nodes between two cohorts go through the months together; a cohort needs whole rows and gives a whole row. */
function maakBerekening(
  volgorde: readonly number[],
  knopen: readonly Knoop[],
  maat: Tabelmaat,
  waarden: Float64Array,
  geheugen: Geheugen | null,
): () => void {
  const bijzonder = new Map<number, Bijzonder>()
  for (const k of volgorde) {
    const b = maakBijzonder(knopen[k] as Knoop, k, waarden, maat)
    if (b) bijzonder.set(k, b)
  }
  const delen = knip(volgorde, (k) => bijzonder.get(k)?.soort === 'rij')
  const lijsten = delen.filter((deel) => Array.isArray(deel))
  const stappen = lijsten.map((lijst) => inStappen(lijst, (k) => bijzonder.has(k)))
  const terug = (k: number, t: number) => bijzonder.get(k)?.reken(t)
  const maanden = geheugen
    ? compileerMaanden(stappen, knopen, maat, geheugen, terug)
    : stappen.map((s) => vertolk(s, knopen, maat, waarden, terug))
  const functies = delen.map((deel) => {
    if (Array.isArray(deel)) return maanden[lijsten.indexOf(deel)]!
    return () => bijzonder.get(deel)?.reken(0)
  })
  return () => {
    for (const f of functies) f()
  }
}

/** Lists of nodes, with the nodes that stand alone between them. */
function knip(volgorde: readonly number[], los: (k: number) => boolean): readonly (number | number[])[] {
  const uit: (number | number[])[] = []
  for (const k of volgorde) {
    const laatste = uit.at(-1)
    if (los(k)) uit.push(k)
    else if (Array.isArray(laatste)) laatste.push(k)
    else uit.push([k])
  }
  return uit
}

// reason: measured; a longer function has more variables than registers and takes long to compile well.
const langsteGroep = 40

function inStappen(lijst: readonly number[], bijzonder: (k: number) => boolean): readonly Maandstap[] {
  const uit: ({ groep: number[] } | { terug: number })[] = []
  for (const k of lijst) {
    const laatste = uit.at(-1)
    if (bijzonder(k)) uit.push({ terug: k })
    else if (laatste && 'groep' in laatste && laatste.groep.length < langsteGroep) laatste.groep.push(k)
    else uit.push({ groep: [k] })
  }
  return uit
}
