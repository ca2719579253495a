// Why a figure differs from the previous MPP: the contribution of every group of inputs, exactly adding up. Source: model specification F1; docs/spec/vergelijking.md (VG-3 … VG-8).
import { indicator as indicatorVan } from '../catalogus/indicatoren.ts'
import { modeljaren } from '../catalogus/cellen.ts'
import type { Melding } from '../catalogus/melding.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { rolDoor } from './doorrollen.ts'
import { type Indeling, type Invoergroep, standaardIndeling } from './groepen.ts'
import { eenBaan, maakMeter, type Meetpunt, type Meter, meetpunten } from './meten.ts'
import { type Mengsel, maakMengsel } from './mengen.ts'
import { coalities, shapley } from './shapley.ts'

export interface BijdragenOpties {
  readonly indicatoren: readonly string[]
  readonly scenario: Scenario
  /** Calendar years; all common years when absent. */
  readonly jaren?: readonly number[]
  /** Another division of the inputs; at most ten groups may differ. */
  readonly indeling?: Indeling
  /** When a contribution is called significant. */
  readonly drempel?: Drempel
}

export interface Drempel {
  /** Part of the old value. */
  readonly relatief: number
  /** Persons, cases, places. */
  readonly aantal: number
}

export const standaardDrempel: Drempel = { relatief: 0.05, aantal: 500 }

export interface Bijdrage {
  readonly groep: string
  readonly waarde: number
  readonly significant: boolean
}

/** One figure; a stand is on 1 January of the year. */
export interface BijdrageRegel extends Meetpunt {
  readonly van: number | null
  readonly naar: number | null
  readonly verschil: number | null
  /** In the order of `groepen`; together exactly the verschil. Empty when there is a reden. */
  readonly bijdragen: readonly Bijdrage[]
  /** What the later start itself could not carry over; it counts in the group of the start stocks. */
  readonly doorrol: number
  /** Why this figure cannot be explained. */
  readonly reden?: string
}

export interface Bijdragen {
  readonly kind: 'berekend'
  readonly scenario: Scenario
  readonly jaren: readonly number[]
  /** The groups in which something differs. */
  readonly groepen: readonly (Invoergroep & { readonly cellen: number })[]
  readonly regels: readonly BijdrageRegel[]
  /** How many times the model was run. */
  readonly runs: number
}

export type BijdragenResultaat = Bijdragen | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] }

/**
 * Divide f(b) − f(a) over the groups of inputs in which they differ, for all asked indicators and years at once.
 *
 * A group gets the mean of what it adds over all orders in which the groups can be changed (Shapley). Inputs with other modes or
 * another start year can be compared: the one that starts earlier is moved to the later 1 January.
 */
export function bijdragen(a: Invoer, b: Invoer, opties: BijdragenOpties): BijdragenResultaat {
  const meldingen = keurVraag(a, b, opties)
  if (meldingen.length > 0) return { kind: 'geweigerd', meldingen }
  const { scenario, indeling = standaardIndeling, drempel = standaardDrempel } = opties
  const jaren = gezamenlijkeJaren(a, b).filter((jaar) => opties.jaren?.includes(jaar) ?? true)
  const punten = meetpunten([...new Set(opties.indicatoren)], jaren)
  const meter = maakMeter(punten)
  const paar = gelijkBegin(eenBaan(a, scenario), eenBaan(b, scenario), meter)
  const mengsel = maakMengsel(paar.a, paar.b, indeling)
  if (mengsel.groepen.length > hoogstens) return { kind: 'geweigerd', meldingen: [teVeel(mengsel.groepen.length)] }
  const waarden = alleMengsels(mengsel, meter)
  const delen = shapley(mengsel.groepen.length, waarden)
  const doorrol = rest(paar, waarden)
  const { groepen, perGroep } = metDoorrol(mengsel, delen, doorrol, indeling)
  const regels = punten.map((punt, j) => {
    const cijfer = { van: paar.van[j]!, naar: paar.naar[j]!, doorrol: doorrol[j]! }
    return maakRegel(punt, cijfer, groepen, (g) => perGroep[g]![j]!, drempel)
  })
  return { kind: 'berekend', scenario, jaren, groepen, regels, runs: waarden.length }
}

/** 2^10 runs stay under a second. */
const hoogstens = 10

function alleMengsels(mengsel: Mengsel, meter: Meter): readonly Float64Array[] {
  const uit: Float64Array[] = []
  for (const coalitie of coalities(mengsel.groepen.length)) uit[coalitie] = meter(mengsel.invoer(coalitie))
  return uit
}

interface Paar {
  readonly a: Invoer
  readonly b: Invoer
  readonly van: Float64Array
  readonly naar: Float64Array
}

/** Both from the later of the two starts, with the figures they had from their own. */
function gelijkBegin(a: Invoer, b: Invoer, meter: Meter): Paar {
  const begin = Math.max(a.kader.startjaar, b.kader.startjaar)
  const [van, naar] = [meter(a), meter(b)]
  return { a: rolDoor(a, begin), b: rolDoor(b, begin), van, naar }
}

/** Per figure what telling both from the same years changed, counted from a to b; 0 when nothing but rounding is left. */
function rest({ van, naar }: Paar, waarden: readonly Float64Array[]): Float64Array {
  const [alsA, alsB] = [waarden[0]!, waarden.at(-1)!]
  return van.map((x, j) => {
    const over = alsA[j]! - x + naar[j]! - alsB[j]!
    return Math.abs(over) < 1e-9 * Math.max(1, Math.abs(x)) ? 0 : over
  })
}

function metDoorrol(mengsel: Mengsel, delen: readonly Float64Array[], doorrol: Float64Array, indeling: Indeling) {
  const van = new Map(mengsel.groepen.map((groep, i) => [groep.id, { groep, deel: delen[i]! }]))
  const start = indeling.groepVan('asiel.ind.startvoorraad|s4||')
  const isGerold = doorrol.some((x) => Math.abs(x) > 0)
  const paren = indeling.groepen.flatMap((groep) => {
    const eigen = van.get(groep.id)
    if (!eigen && !(isGerold && groep.id === start)) return []
    const deel = eigen?.deel ?? new Float64Array(doorrol.length)
    const cellen = eigen?.groep.cellen ?? 0
    return [{ groep: { ...groep, cellen }, deel: groep.id === start ? deel.map((x, j) => x + doorrol[j]!) : deel }]
  })
  return { groepen: paren.map((p) => p.groep), perGroep: paren.map((p) => p.deel) }
}

function maakRegel(
  punt: Meetpunt,
  { van, naar, doorrol }: { readonly van: number; readonly naar: number; readonly doorrol: number },
  groepen: readonly Invoergroep[],
  deelVan: (groep: number) => number,
  drempel: Drempel,
): BijdrageRegel {
  const waarden = groepen.map((_, g) => deelVan(g))
  const reden = redenVan(van, naar, waarden)
  const bijdragen = groepen.map(({ id }, g) => {
    const waarde = waarden[g]!
    return { groep: id, waarde, significant: isSignificant(punt.indicator, waarde, van, drempel) }
  })
  return {
    ...punt,
    van: ofNull(van),
    naar: ofNull(naar),
    verschil: ofNull(naar - van),
    bijdragen: reden === null ? bijdragen : [],
    doorrol: Number.isNaN(doorrol) ? 0 : doorrol,
    ...(reden === null ? {} : { reden }),
  }
}

function redenVan(van: number, naar: number, waarden: readonly number[]): string | null {
  if (Number.isNaN(van) && Number.isNaN(naar)) return 'Dit cijfer is met beide invoeren niet te berekenen.'
  if (Number.isNaN(van)) return 'Dit cijfer is met de eerste invoer niet te berekenen.'
  if (Number.isNaN(naar)) return 'Dit cijfer is met de tweede invoer niet te berekenen.'
  if (waarden.some((x) => Number.isNaN(x)))
    return 'Dit verschil is niet te verdelen: met een deel van de eerste en een deel van de tweede invoer is het cijfer niet te berekenen.'
  return null
}

/** At least a part of the old value, or so many persons, cases or places. */
function isSignificant(id: string, waarde: number, van: number, { relatief, aantal }: Drempel): boolean {
  const telbaar = !['fractie', 'maanden', 'EUR', 'verhouding'].includes(indicatorVan(id)?.eenheid ?? '')
  const groot = Math.abs(waarde)
  return (van !== 0 && groot >= relatief * Math.abs(van)) || (telbaar && groot >= aantal)
}

/** The calendar years both cover. */
export function gezamenlijkeJaren(a: Invoer, b: Invoer): readonly number[] {
  const andere = new Set(modeljaren(b.kader))
  return modeljaren(a.kader).filter((jaar) => andere.has(jaar))
}

function keurVraag(a: Invoer, b: Invoer, { scenario }: BijdragenOpties): readonly Melding[] {
  const fouten = [...keurInvoer(a), ...keurInvoer(b)].filter((m) => m.niveau === 'fout')
  if (fouten.length > 0) return fouten
  if (![a, b].every(({ kader }) => kader.scenarios.includes(scenario)))
    return [vergelijkfout(`Scenario ${scenario} zit niet in beide invoeren. Kies een scenario dat in beide zit.`)]
  if (gezamenlijkeJaren(a, b).length === 0)
    return [vergelijkfout('De twee invoeren hebben geen jaar gemeen. Kies een prognose die eenzelfde jaar beslaat.')]
  return []
}

function teVeel(groepen: number): Melding {
  return vergelijkfout(
    `Er verschillen ${groepen} groepen invoer. Maak een indeling met hoogstens ${hoogstens} groepen.`,
  )
}

function vergelijkfout(zin: string): Melding {
  return { code: 'VGL-01', niveau: 'fout', zin }
}

function ofNull(x: number): number | null {
  return Number.isNaN(x) ? null : x
}
