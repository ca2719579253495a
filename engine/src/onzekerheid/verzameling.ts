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
  /** The sum in three whole numbers, of 2²⁰, 2⁻⁶ and 2⁻³², so that the order of adding leaves no trace. */
  grof: number
  midden: number
  fijn: number
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
    grof: 0,
    midden: 0,
    fijn: 0,
    waarden: new Float64Array(Math.min(trekkingen, plaatsen)),
    aantallen: new Uint32Array(0),
    begin: 0,
    stap: 0,
  }
}

/** Add the outcomes of the first `aantal` draws of a list; NaN counts as without a value. */
export function voegToe(v: Verzameling, waarden: Float64Array, aantal: number): void {
  let { laagste, hoogste, grof, midden, fijn } = v
  let leeg = 0
  for (let i = 0; i < aantal; i++) {
    const x = waarden[i]!
    if (x - x !== 0) {
      leeg++
      continue
    }
    if (x < laagste) laagste = x
    if (x > hoogste) hoogste = x
    // Exact for |x| below 2⁵³ and up to a million draws: three whole parts, each rounded towards zero.
    const groot = Math.trunc(x / 1048576)
    const rest = x - groot * 1048576
    const deel = Math.trunc(rest * 64)
    grof += groot
    midden += deel
    fijn += Math.round((rest - deel / 64) * 4294967296)
  }
  v.laagste = laagste
  v.hoogste = hoogste
  v.leeg += leeg
  v.grof = grof
  v.midden = midden
  v.fijn = fijn
  if (v.stap === 0 && v.aantal + aantal - leeg <= plaatsen) bewaar(v, waarden, aantal)
  else tel(v, waarden, aantal)
}

function bewaar(v: Verzameling, waarden: Float64Array, aantal: number): void {
  while (v.waarden.length < v.aantal + aantal && v.waarden.length < plaatsen) v.waarden = verleng(v.waarden)
  for (let i = 0; i < aantal; i++) {
    const x = waarden[i]!
    if (x - x === 0) v.waarden[v.aantal++] = x
  }
}

function tel(v: Verzameling, waarden: Float64Array, aantal: number): void {
  if (v.stap === 0) inKlassen(v)
  pas(v)
  const { aantallen, stap, begin } = v
  let erbij = 0
  for (let i = 0; i < aantal; i++) {
    const x = waarden[i]!
    if (x - x !== 0) continue
    const k = Math.floor(x / stap) - begin
    aantallen[k] = aantallen[k]! + 1
    erbij++
  }
  v.aantal += erbij
}

/** Add all draws of another collection. */
export function voegSamen(v: Verzameling, ander: Verzameling): void {
  if (ander.stap === 0) {
    voegToe(v, ander.waarden, ander.aantal)
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
  v.grof += ander.grof
  v.midden += ander.midden
  v.fijn += ander.fijn
}

/** Mean of the draws with a value, exact to 2⁻³³. */
export function gemiddelde({ grof, midden, fijn, aantal }: Verzameling): number {
  return (grof * 1048576 + midden / 64 + fijn / 4294967296) / aantal
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
