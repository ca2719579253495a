// Where each text of a pasted block lands in the table. Source: docs/spec/parameters.md (PA-41 … PA-44).

import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { modeljaren, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import { isScenario, type Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import { leesGetal } from './getal.ts'
import type { Blok, KlembordCel } from './klembord-cel.ts'
import type { RasterCel, RasterRij } from './raster.ts'

/** The selected cells; the block starts top left, a single value, row or column fills the selection. */
export interface Doel {
  readonly rij: number
  readonly kolom: number
  readonly totRij: number
  readonly totKolom: number
}

/** 'tabel': as it lies. 'scenarios': scenarios below each other and years side by side, into one row of the table. */
export type PlakVorm = 'tabel' | 'scenarios'

interface Herkomst {
  readonly geplakt: KlembordCel
  readonly blokRij: number
  readonly blokKolom: number
  readonly rij?: RasterRij
}

export type Plaats =
  | (Herkomst & { readonly kind: 'cel'; readonly cel: CelSleutel })
  | (Herkomst & { readonly kind: 'buiten'; readonly reden: string })

const buitenTabel = 'Deze waarde valt buiten de tabel en wordt niet overgenomen.'
const nietVanToepassing = 'Hier hoort bij deze rij geen waarde.'
const perScenario =
  'Deze rij heeft per jaar een waarde voor elk scenario. Plak haar apart, vanaf de cel van het eerste scenario.'
const voorAlleScenarios = 'Deze waarde geldt voor alle scenario’s van een jaar. Er kan er één per jaar staan.'

/** Place a block; texts that land nowhere come back with the reason, unless they are empty. */
export function plaatsen(
  rijen: readonly RasterRij[],
  doel: Doel,
  blok: Blok,
  vorm: PlakVorm,
  kader: ModelKader,
): readonly Plaats[] {
  const { van, boven, volgorde } = koppen(blok, kader)
  const hoog = blok.length - boven
  const breed = (blok[0]?.length ?? 0) - van
  const stap =
    vorm === 'tabel'
      ? stepOf(
          rijen,
          doel,
          blok.slice(boven).map((rij) => rij.slice(van)),
        )
      : 1
  const eind = Math.max(doel.kolom + breed * stap, doel.totKolom + 1)
  return filled(hoog, breed, doel, stap).flatMap(({ r, k, bronR, bronK }) => {
    const [blokRij, blokKolom] = [boven + bronR, van + bronK]
    const bron = { geplakt: blok[blokRij]![blokKolom]!, blokRij, blokKolom }
    const plaats =
      vorm === 'scenarios'
        ? inScenarios(bron, rijen[doel.rij], doel.kolom, r, k, volgorde ?? kader.scenarios, kader)
        : inTabel(bron, rijen[doel.rij + r], { begin: doel.kolom, kolom: doel.kolom + k * stap, stap, eind })
    const herhaald = r !== bronR || k !== bronK
    return plaats && !(herhaald && plaats.kind === 'buiten') ? [plaats] : []
  })
}

/** Say whether a block can be read as scenarios below each other for the row it is pasted in. */
export function pastAlsScenarios(blok: Blok, rij: RasterRij | undefined, kader: ModelKader): boolean {
  const { van, boven } = koppen(blok, kader)
  const breed = (blok[0]?.length ?? 0) - van
  return (
    blok.length - boven === kader.scenarios.length &&
    kader.scenarios.length > 1 &&
    breed <= kader.jaren &&
    hasScenarios(rij)
  )
}

/** Return which heading row and column the block carries; they are not values. @source PA-44 */
export function koppen(
  blok: Blok,
  kader: ModelKader,
): { readonly boven: 0 | 1; readonly van: 0 | 1; readonly volgorde?: readonly Scenario[] } {
  const jaren = new Set(modeljaren(kader).map(String))
  const [eerste = [], ...rest] = blok
  const gevuld = eerste.filter((c) => c.tekst !== '').map((c) => c.tekst)
  const jaarTeksten = gevuld[0] !== undefined && jaren.has(gevuld[0]) ? gevuld : gevuld.slice(1)
  const uniek = new Set(jaarTeksten).size === jaarTeksten.length
  const boven = rest.length > 0 && jaarTeksten.length > 0 && uniek && jaarTeksten.every((t) => jaren.has(t))
  const kern = boven ? rest : blok
  const namen = kern.map((rij) => rij[0]?.tekst ?? '')
  const isNaam = (tekst: string): boolean =>
    /\p{L}{2}/u.test(tekst) && leesGetal(tekst, { schaal: 'procent' }).kind === 'geen-getal'
  const van =
    eerste.length > 1 && namen.every(isNaam) && kern.some((rij) => rij.slice(1).some((c) => /\d/.test(c.tekst)))
  const klein = namen.map((n) => n.toLowerCase())
  const volgorde =
    van && klein.every(isScenario) && new Set(klein).size === klein.length ? (klein as Scenario[]) : undefined
  return { boven: boven ? 1 : 0, van: van ? 1 : 0, ...(volgorde && { volgorde }) }
}

/**
 * Return how many columns one text of the block stands for.
 *
 * From a cell that covers its year the block steps by year – unless it also lands in rows with scenarios and leaves, in the rows with one
 * value per year, exactly the other columns empty: that is how a selection of both is copied.
 */
function stepOf(rijen: readonly RasterRij[], doel: Doel, kern: Blok): number {
  const { kolom } = doel
  const breed = rijen[doel.rij]?.cellen[kolom]?.breed ?? 1
  const geraakt = rijen.slice(doel.rij, doel.rij + kern.length)
  if (breed === 1 || geraakt.every((rij) => rij.cellen[kolom]?.breed !== 1)) return breed
  const eind = kolom + (kern[0]?.length ?? 0)
  const copied = geraakt.every((rij, r) =>
    kern[r]!.every(({ tekst }, k) => {
      const cel = rij.cellen[kolom + k]
      return tekst === '' || (cel !== undefined && (cel.breed === 1 || kolom + k === ankerKolom(cel, kolom, eind)))
    }),
  )
  return copied ? 1 : breed
}

/** A block of one row or one column repeats over the selection. */
function filled(
  hoog: number,
  breed: number,
  doel: Doel,
  stap: number,
): { r: number; k: number; bronR: number; bronK: number }[] {
  const rijen = hoog === 1 ? Math.max(1, doel.totRij - doel.rij + 1) : hoog
  const kolommen = breed === 1 ? Math.max(1, Math.ceil((doel.totKolom - doel.kolom + 1) / stap)) : breed
  return Array.from({ length: rijen * kolommen }, (_, i) => {
    const [r, k] = [Math.floor(i / kolommen), i % kolommen]
    return { r, k, bronR: Math.min(r, hoog - 1), bronK: Math.min(k, breed - 1) }
  })
}

type Bron = Pick<Herkomst, 'geplakt' | 'blokRij' | 'blokKolom'>

interface Kolomplek {
  readonly begin: number
  readonly kolom: number
  readonly stap: number
  readonly eind: number
}

function inTabel(bron: Bron, rij: RasterRij | undefined, plek: Kolomplek): Plaats | undefined {
  const outside = (reden: string): Plaats | undefined =>
    bron.geplakt.tekst === '' ? undefined : { ...bron, ...(rij && { rij }), kind: 'buiten', reden }
  if (!rij || plek.kolom >= rij.cellen.length) return outside(buitenTabel)
  const cel = rij.cellen[plek.kolom]
  if (!cel) return outside(nietVanToepassing)
  if (plek.stap > 1 && cel.breed < plek.stap) return outside(perScenario)
  if (plek.stap === 1 && plek.kolom !== ankerKolom(cel, plek.begin, plek.eind)) return outside(voorAlleScenarios)
  return { ...bron, kind: 'cel', rij, cel: cel.cel }
}

function inScenarios(
  bron: Bron,
  rij: RasterRij | undefined,
  kolom: number,
  r: number,
  k: number,
  volgorde: readonly Scenario[],
  kader: ModelKader,
): Plaats | undefined {
  const scenario = volgorde[r]
  const jaar = Math.floor(kolom / kader.scenarios.length) + k
  const plek = scenario ? jaar * kader.scenarios.length + kader.scenarios.indexOf(scenario) : -1
  const cel = rij && jaar < kader.jaren && plek >= 0 ? rij.cellen[plek] : undefined
  if (cel?.breed === 1) return { ...bron, kind: 'cel', rij: rij!, cel: cel.cel }
  return bron.geplakt.tekst === ''
    ? undefined
    : { ...bron, ...(rij && { rij }), kind: 'buiten', reden: cel ? voorAlleScenarios : buitenTabel }
}

/** The one column of a wide cell that stands for it between two columns: under medio when that is in sight. */
export function ankerKolom(cel: RasterCel, begin: number, eind: number): number {
  const medio = cel.van + Math.floor(cel.breed / 2)
  return medio >= begin && medio < eind ? medio : Math.max(cel.van, begin)
}

const hasScenarios = (rij: RasterRij | undefined): boolean =>
  rij?.cellen.some((c) => c && leesCel(c.cel)?.scenario !== undefined) ?? false
