// What moves a figure most: every parameter a little lower and higher, one at a time. Source: model specification F2; docs/spec/vergelijking.md (VG-9 … VG-12).
import type { Eigenaar } from '../catalogus/eigenaar.ts'
import { modeljaren } from '../catalogus/cellen.ts'
import type { Melding } from '../catalogus/melding.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { aanvullendeParameters, parameter, parameters } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { bandenVan, type ParameterBand } from '../onzekerheid/band.ts'
import { eenBaan, maakMeter, type Meetpunt, type Meter, meetpunten } from './meten.ts'
import { type Draaiknop, knoppenVan, type Verzet, verzet, zetOp } from './verzetten.ts'

export interface GevoeligheidOpties {
  readonly indicatoren: readonly string[]
  readonly scenario: Scenario
  /** Calendar years; all years of the kader when absent. */
  readonly jaren?: readonly number[]
  /** Ids; when absent every number that a partner or APM delivers, without the season profiles. */
  readonly parameters?: readonly string[]
  /** 0.1 is ten percent down and up; a parameter with an agreed band (mc.parameterband) uses that band. */
  readonly stap?: number
}

/** What one parameter does to one figure. */
export interface Balk {
  readonly parameter: string
  /** Of a parameter whose shares add up to 1: the share that was moved. */
  readonly deel?: string
  readonly deelnaam?: string
  readonly label: string
  readonly eigenaar: Eigenaar
  /** What the parameter was multiplied with, or the agreed band on which all its values were put. */
  readonly bereik: Bereik
  /** The figure with the parameter lower and higher; null when not computable. */
  readonly laag: number | null
  readonly hoog: number | null
  /** Percent change of the figure per percent change of the parameter; null around 0. */
  readonly elasticiteit: number | null
  /** Bounds kept it from moving as far as asked. */
  readonly begrensd: boolean
  /** What else moved with it. */
  readonly toelichting?: string
}

export interface Bereik {
  readonly soort: 'factor' | 'band'
  readonly laag: number
  readonly hoog: number
}

export interface Tornado extends Meetpunt {
  readonly basis: number | null
  /** Longest first; parameters without effect are left out. */
  readonly balken: readonly Balk[]
}

export type GevoeligheidResultaat =
  | {
      readonly kind: 'berekend'
      readonly scenario: Scenario
      readonly tornados: readonly Tornado[]
      readonly runs: number
    }
  | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] }

/** Move every parameter once down and once up, all its years and keys together, and see what the asked figures do. */
export function gevoeligheid(invoer: Invoer, opties: GevoeligheidOpties): GevoeligheidResultaat {
  const meldingen = keurVraag(invoer, opties)
  if (meldingen.length > 0) return { kind: 'geweigerd', meldingen }
  const baan = eenBaan(invoer, opties.scenario)
  const jaren = modeljaren(invoer.kader).filter((jaar) => opties.jaren?.includes(jaar) ?? true)
  const punten = meetpunten(opties.indicatoren, jaren)
  const meter = maakMeter(punten)
  const basis = meter(baan)
  const heel = bandenVan(baan).filter((band) => band.laag <= band.hoog)
  const banden = new Map(heel.map((band) => [band.parameter, band]))
  const proeven = knoppen(baan, opties.parameters).flatMap((knop) =>
    proef(baan, knop, meter, banden.get(knop.parameter.id) ?? opties.stap ?? 0.1),
  )
  const tornados = punten.map((punt, j) => ({
    ...punt,
    basis: ofNull(basis[j]!),
    balken: balkenVan(proeven, j, basis[j]!),
  }))
  return { kind: 'berekend', scenario: opties.scenario, tornados, runs: 1 + 2 * proeven.length }
}

function keurVraag(invoer: Invoer, { scenario }: GevoeligheidOpties): readonly Melding[] {
  const fouten = keurInvoer(invoer).filter((m) => m.niveau === 'fout')
  if (fouten.length > 0 || invoer.kader.scenarios.includes(scenario)) return fouten
  const zin = `Scenario ${scenario} zit niet in deze invoer. Kies een scenario dat er wel in zit.`
  return [{ code: 'VGL-01', niveau: 'fout', scenario, zin }]
}

interface Proef {
  readonly knop: Draaiknop
  readonly bereik: Bereik
  readonly omlaag: Verzet
  readonly omhoog: Verzet
  readonly laag: Float64Array
  readonly hoog: Float64Array
}

/** An agreed band that does not fit with other values is not tried; a factor is kept within bounds and always fits. */
function proef(invoer: Invoer, knop: Draaiknop, meter: Meter, stap: number | ParameterBand): readonly Proef[] {
  const bereik: Bereik =
    typeof stap === 'number'
      ? { soort: 'factor', laag: 1 - stap, hoog: 1 + stap }
      : { soort: 'band', laag: stap.laag, hoog: stap.hoog }
  const isBand = bereik.soort === 'band'
  const naar = (x: number) => (isBand ? zetOp(invoer, knop.parameter, x) : verzet(invoer, knop, x))
  const [omlaag, omhoog] = [naar(bereik.laag), naar(bereik.hoog)]
  if (!omlaag || !omhoog) return []
  const met = ({ cellen }: Verzet): Invoer => ({ kader: invoer.kader, cellen: { ...invoer.cellen, ...cellen } })
  const [onder, boven] = [met(omlaag), met(omhoog)]
  if (isBand && [onder, boven].some((i) => keurInvoer(i).some((m) => m.niveau === 'fout'))) return []
  return [{ knop, bereik, omlaag, omhoog, laag: meter(onder), hoog: meter(boven) }]
}

function knoppen(invoer: Invoer, gevraagd: readonly string[] | undefined): readonly Draaiknop[] {
  const lijst = gevraagd?.map(nodig) ?? [...parameters, ...aanvullendeParameters].filter(isGewoon)
  return lijst.flatMap((p) => knoppenVan(p, invoer))
}

function isGewoon(p: ParameterDeclaratie): boolean {
  if (p.bron === 'T' || p.grenzen.soort !== 'getal' || p.somIsEen === 'maand') return false
  return p.eenheid !== 'rang' && p.id !== 'mc.parameterband'
}

function balkenVan(proeven: readonly Proef[], j: number, basis: number): readonly Balk[] {
  return proeven
    .map((p) => ({ p, uitslag: uitslag(p.laag[j]!, p.hoog[j]!, basis) }))
    .filter(({ uitslag: u }) => u > 1e-9 * Math.max(1, Math.abs(basis)))
    .sort((a, b) => b.uitslag - a.uitslag)
    .map(({ p }) => maakBalk(p, j, basis))
}

/** How far the figure moves; NaN does not count. */
function uitslag(laag: number, hoog: number, basis: number): number {
  return Math.max(0, ...[laag - basis, hoog - basis, hoog - laag].filter((x) => !Number.isNaN(x)).map(Math.abs))
}

function maakBalk({ knop, bereik, omlaag, omhoog, laag, hoog }: Proef, j: number, basis: number): Balk {
  const { parameter: p, deel, deelnaam } = knop
  const verandering = (omhoog.na - omlaag.na) / omlaag.voor
  const elasticiteit = (hoog[j]! - laag[j]!) / basis / verandering
  return {
    parameter: p.id,
    ...(deel === undefined || deelnaam === undefined ? {} : { deel, deelnaam }),
    label: p.label,
    eigenaar: p.eigenaar,
    bereik,
    laag: ofNull(laag[j]!),
    hoog: ofNull(hoog[j]!),
    elasticiteit: Number.isFinite(elasticiteit) ? elasticiteit : null,
    begrensd: omlaag.begrensd || omhoog.begrensd,
    ...(deel === undefined
      ? {}
      : { toelichting: 'De andere delen zijn naar verhouding aangepast: samen blijven zij 1.' }),
  }
}

function nodig(id: string): ParameterDeclaratie {
  const p = parameter(id)
  if (p?.grenzen.soort !== 'getal') throw new RangeError(`no numeric parameter ${id}`)
  return p
}

function ofNull(x: number): number | null {
  return Number.isNaN(x) ? null : x
}
