// Everything a screen shows of the PEA, as plain data that a worker can send: quantiles, chances, the line of one year, and what to warn about. Source: model specification A5–A9; docs/spec/prognose.md (PR-10 … PR-15).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { keurPeaInvoer, type PeaMelding } from './keur-pea.ts'
import { keurPrognose } from './keur-prognose.ts'
import { type Kromme, krommeVan } from './kromme.ts'
import { kwantiel, kwetsbaarInterval, mppKwantielen } from './kwantiel.ts'
import { type PeaJaar, peaVan } from './pea.ts'
import { afgekapt, onderschrijding, overschrijding, type Verdeling } from './verdeling.ts'

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

export interface PeaVraag {
  readonly kader: ModelKader
  /** The cells of the parameters pea.*; others are not read. */
  readonly cellen: Cellen
  /** The year whose line is drawn. */
  readonly jaar: number
  /** The number of persons a chance is asked for. */
  readonly drempel: number
  /** Steps in the line. */
  readonly stappen: number
}

/** What the distribution of one year says. */
export interface PeaJaarBeeld {
  readonly jaar: number
  readonly kwantielen: Readonly<Record<Scenario, number>>
  /** The flat region around a quantile: all of it fits the same chance; only for fragile quantiles. */
  readonly kwetsbaar: Readonly<Partial<Record<Scenario, readonly [van: number, tot: number]>>>
  readonly verwachting: number
  readonly standaardafwijking: number
  readonly kansGroter: number
  readonly kansKleiner: number
}

export interface PeaBeeld {
  /** Per model year; null as long as its scenarios are not complete or not right. */
  readonly jaren: readonly (PeaJaarBeeld | null)[]
  /** The line of the year; also there when its chances do not add up, exactly as they are. Null when nothing can be drawn. */
  readonly kromme: Kromme | null
  /** Right end of the axis, the same for every year; a whole number of steps. */
  readonly tot: number
  readonly stap: number
  /** Of the year: P(X > x) at every half step; empty as long as there are no quantiles. */
  readonly trap: readonly { readonly x: number; readonly kansGroter: number }[]
  /** Per scenario of the year: probability mass cut off below 0. */
  readonly afkap: Readonly<Record<string, number>>
  readonly meldingen: readonly PeaMelding[]
}

/** Calculate the picture; years that did not change are remembered. */
export function peaBeeld({ kader, cellen, jaar, drempel, stappen }: PeaVraag): PeaBeeld {
  const los = keurPeaInvoer(cellen, kader)
  const fouten = los.filter((m) => m.niveau === 'fout')
  const berekend = peaVan(zonder(cellen, jarenVan(fouten.filter((m) => m.code !== 'PEA-01'))), kader)
  const fout = jarenVan(fouten)
  const goed = berekend.map((p) => (p === null || fout.has(p.jaar) ? null : p))
  const getoond = berekend.find((p) => p?.jaar === jaar) ?? null
  const { tot, stap } = assen(berekend.flatMap((p) => p?.verdeling ?? []))
  return {
    jaren: goed.map((p) => p && jaarBeeld(p, drempel)),
    kromme: getoond && krommeVan(getoond, tot, stappen),
    tot,
    stap,
    trap: trapVan(goed.find((p) => p?.jaar === jaar) ?? null, tot, stap / 2),
    afkap: Object.fromEntries((getoond?.groepen ?? []).flat().map((s) => [s.id, afgekapt(s)])),
    meldingen: [...los, ...keurPrognose(goed, {}, kader)],
  }
}

/** P(X > x) in one year. */
export const kansGroterDan = ({ verdeling }: PeaJaar, x: number): number => overschrijding(verdeling, x)

/** P(X < x) in one year; with a point at x the two leave its probability between them. */
export const kansKleinerDan = ({ verdeling }: PeaJaar, x: number): number => onderschrijding(verdeling, x)

function jaarBeeld(pea: PeaJaar, drempel: number): PeaJaarBeeld {
  const { jaar, verdeling, kwantielen } = pea
  const scenarios = Object.keys(mppKwantielen) as Scenario[]
  const { verwachting, standaardafwijking } = verdeling
  return {
    jaar,
    kwantielen,
    kwetsbaar: Object.fromEntries(
      scenarios.flatMap((s) => {
        const interval = kwetsbaarInterval(verdeling, mppKwantielen[s], kwantielen[s])
        return interval ? [[s, interval]] : []
      }),
    ),
    verwachting,
    standaardafwijking,
    kansGroter: kansGroterDan(pea, drempel),
    kansKleiner: kansKleinerDan(pea, drempel),
  }
}

const jarenVan = (meldingen: readonly PeaMelding[]): ReadonlySet<number> =>
  new Set(meldingen.flatMap((m) => m.jaar ?? []))

/** Leave out the years that cannot be calculated. */
function zonder(cellen: Cellen, jaren: ReadonlySet<number>): Cellen {
  if (jaren.size === 0) return cellen
  return Object.fromEntries(Object.entries(cellen).filter(([cel]) => !jaren.has(Number(cel.split('|')[2]))))
}

/** The first round number beyond which one in ten thousand of the chance is left, in the widest year. */
function assen(verdelingen: readonly Verdeling[]): { readonly tot: number; readonly stap: number } {
  const einde = Math.max(1000, ...verdelingen.map((v) => kwantiel(v, 0.9999 * v.kansTot(1e15))))
  const stap = Number(`1e${Math.floor(Math.log10(einde / 2))}`)
  return { tot: Math.ceil(einde / stap) * stap, stap }
}

function trapVan(pea: PeaJaar | null, tot: number, trede: number): PeaBeeld['trap'] {
  if (!pea) return []
  return Array.from({ length: Math.round(tot / trede) + 1 }, (_, i) => ({
    x: i * trede,
    kansGroter: kansGroterDan(pea, i * trede),
  }))
}
