// Moves one parameter by a factor and stays within what is allowed: bounds, whole numbers, sums of 1. Source: model specification F2; docs/spec/vergelijking.md (VG-10, VG-11).
import { type CelSleutel, leesCel } from '../catalogus/cel.ts'
import { cellenVan, peaGroepVan, sleutelsVan } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import type { Invoer } from '../invoer/invoer.ts'

/** What is moved: all values of a parameter, or one share of a parameter whose shares add up to 1. */
export interface Draaiknop {
  readonly parameter: ParameterDeclaratie
  /** The share that is moved; the others make room in proportion. */
  readonly deel?: string
  /** How the share is called. */
  readonly deelnaam?: string
}

export interface Verzet {
  readonly cellen: Readonly<Record<CelSleutel, number>>
  /** Sum of the moved values, before and after. */
  readonly voor: number
  readonly na: number
  /** Not everything moved as far as asked. */
  readonly begrensd: boolean
}

/** Move by a factor; null when nothing is filled in. */
export function verzet({ kader, cellen }: Invoer, knop: Draaiknop, factor: number): Verzet | null {
  const { parameter: p, deel } = knop
  const waarden = cellenVan(p, kader).flatMap((cel) => {
    const waarde = cellen[cel]
    return typeof waarde === 'number' ? [{ cel, waarde }] : []
  })
  const eigen = waarden.filter(({ cel }) => deel === undefined || deelVan(cel) === deel)
  if (eigen.length === 0) return null
  const grens = (cel: CelSleutel) => bovengrens(p, cel, cellen)
  const nieuw = new Map(eigen.map(({ cel, waarde }) => [cel, toegestaan(p, cel, waarde, factor, grens(cel))]))
  const begrensd = eigen.some(({ cel, waarde }) => Math.abs(nieuw.get(cel)! - waarde * factor) > 1e-12)
  if (deel !== undefined) maakPlaats(p, deel, waarden, nieuw)
  return {
    cellen: Object.fromEntries(nieuw),
    voor: som(eigen.map(({ waarde }) => waarde)),
    na: som(eigen.map(({ cel }) => nieuw.get(cel)!)),
    begrensd,
  }
}

/** Put all filled values of a parameter on one value, as an agreed band does; null when nothing is filled in. */
export function zetOp({ kader, cellen }: Invoer, p: ParameterDeclaratie, waarde: number): Verzet | null {
  const eigen = cellenVan(p, kader).filter((cel) => typeof cellen[cel] === 'number')
  if (eigen.length === 0) return null
  return {
    cellen: Object.fromEntries(eigen.map((cel) => [cel, waarde])),
    voor: som(eigen.map((cel) => cellen[cel] as number)),
    na: waarde * eigen.length,
    begrensd: false,
  }
}

/** What can be moved of a parameter: all of it, or each of the shares that add up to 1. */
export function knoppenVan(p: ParameterDeclaratie, { kader }: Invoer): readonly Draaiknop[] {
  if (p.somIsEen === undefined) return [{ parameter: p }]
  return sleutelsVan(p, kader).map(({ id, label }) => ({ parameter: p, deel: id, deelnaam: label }))
}

/** The shares of a parameter that add up to 1; empty for other parameters. */
export function delenVan(p: ParameterDeclaratie, invoer: Invoer): readonly string[] {
  return knoppenVan(p, invoer).flatMap(({ deel }) => deel ?? [])
}

interface Gevuld {
  readonly cel: CelSleutel
  readonly waarde: number
}

/** The other shares of the same sum keep their proportions. */
function maakPlaats(p: ParameterDeclaratie, deel: string, waarden: readonly Gevuld[], nieuw: Map<CelSleutel, number>) {
  const sommen = Map.groupBy(waarden, ({ cel }) => somVan(p, cel))
  for (const leden of sommen.values()) {
    const ik = leden.find(({ cel }) => deelVan(cel) === deel)
    if (!ik) continue
    const rest = 1 - ik.waarde
    if (rest <= 1e-12) nieuw.set(ik.cel, ik.waarde)
    else {
      const schaal = (1 - nieuw.get(ik.cel)!) / rest
      for (const { cel, waarde } of leden) if (cel !== ik.cel) nieuw.set(cel, waarde * schaal)
    }
  }
}

/** The share of a cell: its key, and for a profile per month the stream with it. */
function deelVan(cel: CelSleutel): string {
  return leesCel(cel)?.sleutel ?? ''
}

/** Cells with the same name here add up to 1 together. */
function somVan(p: ParameterDeclaratie, cel: CelSleutel): string {
  const { sleutel = '', jaar = '' } = leesCel(cel) ?? {}
  if (p.somIsEen === 'pea') return `${peaGroepVan(sleutel)}|${jaar}`
  return p.somIsEen === 'maand' ? sleutel.slice(0, sleutel.lastIndexOf('.')) : String(jaar)
}

/** Whole numbers move at least one; a delay of 1 or more does not fall into the gap below 1; the first month in reception stays 1. */
function toegestaan(p: ParameterDeclaratie, cel: CelSleutel, waarde: number, factor: number, boven: number): number {
  if (p.grenzen.soort !== 'getal' || cel === 'asiel.bz.overleving_eerste_jaar|m0||') return waarde
  const { min = -Infinity, geheel, nulOfVanafEen } = p.grenzen
  let x = waarde * factor
  if (geheel) x = factor < 1 ? Math.min(Math.round(x), waarde - 1) : Math.max(Math.round(x), waarde + 1)
  if (nulOfVanafEen && waarde >= 1) x = Math.max(x, 1)
  return Math.min(Math.max(x, min), boven)
}

function bovengrens(p: ParameterDeclaratie, cel: CelSleutel, cellen: Invoer['cellen']): number {
  const max = p.grenzen.soort === 'getal' ? (p.grenzen.max ?? Infinity) : Infinity
  const ander = andereHelft(cel).map((c) => cellen[c])
  return Math.min(max, ...ander.map((w) => (typeof w === 'number' ? 1 - w : Infinity)))
}

/** Inwilliging and overige afdoening together are at most 1. */
function andereHelft(cel: CelSleutel): readonly CelSleutel[] {
  const [id = '', d = '', jaar = '', scenario = ''] = cel.split('|')
  if (id === 'asiel.apm.inwilligingspercentage') return [`asiel.apm.overige_afdoening|${d}|${jaar}|`]
  if (id !== 'asiel.apm.overige_afdoening' || scenario !== '') return []
  return ['', 'min', 'mediaan', 'medio', 'max'].map((s) => `asiel.apm.inwilligingspercentage|${d}|${jaar}|${s}`)
}

function som(waarden: readonly number[]): number {
  return waarden.reduce((a, b) => a + b, 0)
}
