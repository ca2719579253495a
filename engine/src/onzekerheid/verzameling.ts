// The outcomes of many draws of one figure, in bounded memory and the same whatever the order of the draws. Source: model specification, Monte Carlo 5; docs/spec/onzekerheid.md (OZ-6, OZ-7).

/** Until here every draw is kept; above it draws are counted in as many classes. */
export const plaatsen = 4096

/**
 * Draws of one figure. Plain data: it may travel to another thread.
 *
 * Up to 4,096 draws `waarden` holds them. Above that `aantallen` counts the draws per class: class k runs from
 * (begin + k) · stap to (begin + k + 1) · stap, stap the smallest power of two with which all draws fit.
 */
export interface Verzameling {
  aantal: number
  /** Draws without a value. */
  leeg: number
  laagste: number
  hoogste: number
  /** The sum in three whole parts, units 2²⁰, 2⁻⁶ and 2⁻³², so that the order of adding leaves no trace. */
  som: [number, number, number]
  waarden: Float64Array
  aantallen: Uint32Array
  begin: number
  stap: number
}

export function maakVerzameling(trekkingen: number): Verzameling {
  return {
    aantal: 0,
    leeg: 0,
    laagste: Infinity,
    hoogste: -Infinity,
    som: [0, 0, 0],
    waarden: new Float64Array(Math.min(trekkingen, plaatsen)),
    aantallen: new Uint32Array(0),
    begin: 0,
    stap: 0,
  }
}

/** Add the outcome of one draw; NaN counts as without a value. */
export function voegToe(v: Verzameling, x: number): void {
  if (!Number.isFinite(x)) {
    v.leeg++
    return
  }
  telOp(v.som, x)
  if (x < v.laagste) v.laagste = x
  if (x > v.hoogste) v.hoogste = x
  if (v.stap === 0) {
    if (v.aantal < plaatsen) {
      if (v.aantal === v.waarden.length) v.waarden = verleng(v.waarden)
      v.waarden[v.aantal++] = x
      return
    }
    inKlassen(v)
  }
  pas(v)
  v.aantal++
  const k = Math.floor(x / v.stap) - v.begin
  v.aantallen[k] = v.aantallen[k]! + 1
}

/** Add all draws of another collection. */
export function voegSamen(v: Verzameling, ander: Verzameling): void {
  if (ander.stap === 0) {
    for (let i = 0; i < ander.aantal; i++) voegToe(v, ander.waarden[i]!)
    v.leeg += ander.leeg
    return
  }
  v.laagste = Math.min(v.laagste, ander.laagste)
  v.hoogste = Math.max(v.hoogste, ander.hoogste)
  if (v.stap === 0) inKlassen(v)
  while (v.stap < ander.stap) verdubbel(v)
  pas(v)
  for (let k = 0; k < ander.aantallen.length; k++) {
    if (ander.aantallen[k] === 0) continue
    const klasse = Math.floor(((ander.begin + k) * ander.stap) / v.stap) - v.begin
    v.aantallen[klasse] = v.aantallen[klasse]! + ander.aantallen[k]!
  }
  v.aantal += ander.aantal
  v.leeg += ander.leeg
  for (let i = 0; i < 3; i++) v.som[i] = v.som[i]! + ander.som[i]!
}

/** Mean of the draws with a value, exact to 2⁻³³. */
export function gemiddelde({ som, aantal }: Verzameling): number {
  return (som[0] * 1048576 + som[1] / 64 + som[2] / 4294967296) / aantal
}

/** Exact for |x| below 2⁵³ and up to a million draws. */
function telOp(som: [number, number, number], x: number): void {
  const grof = Math.trunc(x / 1048576)
  const rest = x - grof * 1048576
  const midden = Math.trunc(rest * 64)
  som[0] += grof
  som[1] += midden
  som[2] += Math.round((rest - midden / 64) * 4294967296)
}

function verleng(waarden: Float64Array): Float64Array {
  const uit = new Float64Array(Math.min(plaatsen, Math.max(64, waarden.length * 2)))
  uit.set(waarden)
  return uit
}

const fijnsteStap = 2 ** -30

function inKlassen(v: Verzameling): void {
  v.stap = fijnsteStap
  while (!past(v)) v.stap *= 2
  v.begin = Math.floor(v.laagste / v.stap)
  v.aantallen = new Uint32Array(plaatsen)
  for (let i = 0; i < v.aantal; i++) {
    const k = Math.floor(v.waarden[i]! / v.stap) - v.begin
    v.aantallen[k] = v.aantallen[k]! + 1
  }
  v.waarden = new Float64Array(0)
}

function past({ laagste, hoogste, stap }: Verzameling): boolean {
  return Math.floor(hoogste / stap) - Math.floor(laagste / stap) < plaatsen
}

/** Make room for the lowest and highest draw: move the classes, or make them twice as wide as long as needed. */
function pas(v: Verzameling): void {
  while (!past(v)) verdubbel(v)
  const begin = Math.floor(v.laagste / v.stap)
  if (begin < v.begin) {
    v.aantallen.copyWithin(v.begin - begin, 0, plaatsen - (v.begin - begin))
    v.aantallen.fill(0, 0, v.begin - begin)
    v.begin = begin
  }
}

function verdubbel(v: Verzameling): void {
  const uit = new Uint32Array(plaatsen)
  const begin = Math.floor(v.begin / 2)
  for (let k = 0; k < plaatsen; k++) {
    const klasse = Math.floor((v.begin + k) / 2) - begin
    uit[klasse] = uit[klasse]! + v.aantallen[k]!
  }
  v.aantallen = uit
  v.begin = begin
  v.stap *= 2
}
