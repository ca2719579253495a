// Puts the input cells in the rows of the calculator: which cell counts in which month and scenario. Source: docs/spec/engine.md (ENG-C, ENG-L).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { PeaJaar } from '../prognose/pea.ts'
import { type Invoerplaats, knopenVanInvoer, prognoseInvoer, type Programma } from '../taal/programma.ts'
import type { Rekenaar } from '../taal/rekenaar.ts'

export interface Lader {
  /** Fill all input rows; empty cells become their standaard, or NaN (not delivered). */
  laad(cellen: Readonly<Record<CelSleutel, CelWaarde>>, pea: readonly (PeaJaar | null)[], rekenaar: Rekenaar): void
  /** False when the row that was loaded last has every value. */
  magLeegZijn(plaats: number): boolean
  /** The node of every input. */
  readonly knoopVan: readonly number[]
  /** The cells of one input row, in the order months × lanes. */
  cellenVan(plaats: number): readonly CelSleutel[]
}

/** Work out once per programme and kader where every value comes from. */
export function maakLader(programma: Programma, kader: ModelKader): Lader {
  const maanden = kader.jaren * 12
  const nummers = new Map<CelSleutel, number>()
  const rijen = programma.invoer.map((plaats) => maakRij(plaats, kader, maanden, nummers))
  // reason: as names of an object the texts become the same as those in the cells, which makes reading them faster.
  const sleutels = Object.keys(Object.fromEntries(nummers))
  const gelezen = new Float64Array(sleutels.length)
  const knoopVan = knopenVanInvoer(programma)
  const onvolledig = new Uint8Array(rijen.length)
  return {
    knoopVan,
    magLeegZijn: (plaats) => onvolledig[plaats] === 1,
    cellenVan: (plaats) => Array.from(rijen[plaats]?.cellen ?? [], (n) => sleutels[n] as CelSleutel),
    laad(cellen, pea, rekenaar) {
      for (let n = 0; n < sleutels.length; n++) {
        const waarde = cellen[sleutels[n]!]
        gelezen[n] = typeof waarde === 'number' ? waarde : NaN
      }
      for (let i = 0; i < rijen.length; i++) {
        const rij = rijen[i]
        const doel = rekenaar.rij(knoopVan[i]!)
        onvolledig[i] = !rij || vul(rekenaar.waarden, doel, rij, gelezen, kader.scenarios.length) ? 1 : 0
        if (!rij) vulPrognose(rekenaar.waarden, doel, pea, kader, maanden)
      }
    },
  }
}

interface Rij {
  /** Per month and lane the number of its cell. */
  readonly cellen: Int32Array
  /** The same for the base value under an optional scenario value; empty when there is none. */
  readonly basis: Int32Array
  readonly standaard: number
  /** How many values in a row, over all lanes, repeat those of the first month. */
  readonly blok: number
}

/** Fill one row; whether a value is missing somewhere. */
function vul(
  w: Float64Array,
  doel: number,
  { cellen, basis, standaard, blok }: Rij,
  gelezen: Float64Array,
  banen: number,
): boolean {
  let leeg = false
  const metBasis = basis.length > 0
  for (let begin = 0; begin < cellen.length; begin += blok) {
    const eerste = doel + begin
    for (let j = 0; j < banen; j++) {
      let waarde = gelezen[cellen[begin + j]!]!
      if (metBasis && Number.isNaN(waarde)) waarde = gelezen[basis[begin + j]!]!
      if (Number.isNaN(waarde)) {
        waarde = standaard
        if (Number.isNaN(standaard)) leeg = true
      }
      w[eerste + j] = waarde
    }
    const eind = doel + Math.min(begin + blok, cellen.length)
    for (let j = eerste + banen; j < eind; j++) w[j] = w[j - banen]!
  }
  return leeg
}

function vulPrognose(
  w: Float64Array,
  doel: number,
  pea: readonly (PeaJaar | null)[],
  kader: ModelKader,
  maanden: number,
): void {
  const banen = kader.scenarios.length
  for (let t = 0; t <= maanden; t++) {
    const jaar = pea[Math.min(Math.floor(t / 12), kader.jaren - 1)]
    kader.scenarios.forEach((s, l) => (w[doel + t * banen + l] = jaar ? jaar.kwantielen[s] : NaN))
  }
}

/** Null for the prognose, which is no cell. */
function maakRij(
  plaats: Invoerplaats,
  kader: ModelKader,
  maanden: number,
  nummers: Map<CelSleutel, number>,
): Rij | null {
  if (plaats.parameter === prognoseInvoer) return null
  const p = parameter(plaats.parameter)
  if (!p) throw new RangeError(`unknown parameter ${plaats.parameter}`)
  const nummer = (cel: CelSleutel) => nummers.get(cel) ?? nummers.set(cel, nummers.size).size - 1
  const banen = kader.scenarios.length
  const zelfde = plaats.voorStart === undefined ? maandenMetDezelfdeCel(p) : 1
  const rij = (scenario: (s: Scenario) => Scenario | '') => {
    const uit = new Int32Array((maanden + 1) * banen)
    for (let t = 0; t <= maanden; t++) {
      const gelijk = t > 0 && t < maanden && t % zelfde !== 0
      for (let l = 0; l < banen; l++) {
        const plek = t * banen + l
        uit[plek] = gelijk
          ? uit[plek - banen]!
          : nummer(celVoor(p, sleutelIn(plaats, t), t, scenario(kader.scenarios[l]!), kader))
      }
    }
    return uit
  }
  const perScenario = p.dimensie.includes('scenario') || p.dimensie.includes('scenario?')
  return {
    cellen: rij((s) => (perScenario ? s : '')),
    basis: p.dimensie.includes('scenario?') ? rij(() => '') : new Int32Array(0),
    standaard: typeof p.standaard === 'number' ? p.standaard : NaN,
    blok: Math.min(zelfde, maanden + 1) * banen,
  }
}

/** A row of months before the start goes back from left to right, twelve months wide. */
function sleutelIn({ sleutel, voorStart }: Invoerplaats, t: number): string {
  if (voorStart === undefined) return sleutel
  const maand = `-${voorStart + (t % 12) + 1}`
  return sleutel === '' ? maand : `${sleutel}.${maand}`
}

/** How many months in a row use one cell. */
function maandenMetDezelfdeCel({ dimensie }: ParameterDeclaratie): number {
  if (dimensie.includes('maand') || dimensie.includes('kalendermaand')) return 1
  if (dimensie.includes('halfjaar')) return 6
  return dimensie.includes('jaar') ? 12 : Infinity
}

/** The cell that counts in month t; the moment after the horizon uses the last year (D30). */
function celVoor(
  p: ParameterDeclaratie,
  sleutel: string,
  t: number,
  scenario: Scenario | '',
  kader: ModelKader,
): CelSleutel {
  const jaar = kader.startjaar + Math.min(Math.floor(t / 12), kader.jaren - 1)
  const maand = (t % 12) + 1
  const delen = sleutel === '' ? [] : [sleutel]
  if (p.dimensie.includes('maand')) delen.push(String(maand))
  if (p.dimensie.includes('halfjaar')) delen.push(`${jaar}H${maand > 6 ? 2 : 1}`)
  if (p.dimensie.includes('kalendermaand')) delen.push(`${jaar}M${String(maand).padStart(2, '0')}`)
  return `${p.id}|${delen.join('.')}|${p.dimensie.includes('jaar') ? jaar : ''}|${scenario}`
}
