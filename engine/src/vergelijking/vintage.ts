// An earlier MPP as it was adopted, kept as it is, so that a new one can be laid beside it. Source: model specification G3; docs/spec/vergelijking.md (VG-16, VG-17).
import { isScenario, type Scenario } from '../catalogus/scenario.ts'
import { rondAf, rondOpStap } from '../publicatie/afronding.ts'
import type { Jaarcijfers, Verschil } from './verschillen.ts'
import { tussen } from './verschillen.ts'

/** 'niet vermeld': published as one figure without a scenario; shown, never calculated with. */
export type VintageScenario = Scenario | 'niet vermeld'

/** indicator → scenario → calendar year → value; a stand is on 1 January of the year. */
export type Vintagecijfers = Readonly<
  Record<string, Readonly<Partial<Record<VintageScenario, Readonly<Record<number, number>>>>>>
>

export interface Vintage {
  readonly naam: string
  /** jjjj-mm-dd; null when not known. */
  readonly peildatum: string | null
  readonly vastgesteldOp: string | null
  /** First year that the MPP is about. */
  readonly startjaar: number
  /** Ours: unrounded from the model. Published: as they were printed. */
  readonly afronding: 'onafgerond' | 'zoals gepubliceerd'
  /** Indicators that were printed in other steps than they are published in now. */
  readonly stappen?: Readonly<Record<string, number>>
  readonly herkomst: 'model' | 'openbaar' | 'datavisualisatie'
  /** What must be known to read the figures. */
  readonly opmerking: string
  readonly cijfers: Vintagecijfers
}

/** Keep an outcome of the model as vintage, unrounded. */
export function vintageVan(
  uitkomst: Jaarcijfers,
  over: Pick<Vintage, 'naam' | 'peildatum' | 'vastgesteldOp' | 'opmerking'>,
): Vintage {
  const { startjaar } = uitkomst.kader
  const cijfers: Record<string, Partial<Record<Scenario, Record<number, number>>>> = {}
  for (const [indicator, perScenario] of Object.entries(uitkomst.jaarwaarden))
    for (const [scenario, reeks] of Object.entries(perScenario)) {
      const paren = reeks.flatMap((w, i) => (w === null ? [] : [[startjaar + i, w] as const]))
      if (paren.length > 0) (cijfers[indicator] ??= {})[scenario as Scenario] = Object.fromEntries(paren)
    }
  return { ...over, startjaar, afronding: 'onafgerond', herkomst: 'model', cijfers }
}

/**
 * "Verschil met de vorige MPP": every figure that the vintage has in these years and scenarios. Beside a figure that was published
 * rounded, ours is rounded in the same way, so that a difference is not a matter of rounding.
 */
export function verschilMetVintage(vintage: Vintage, nu: Jaarcijfers): readonly Verschil[] {
  return Object.entries(vintage.cijfers).flatMap(([indicator, perScenario]) =>
    nu.kader.scenarios.flatMap((scenario) =>
      Object.entries(perScenario[scenario] ?? {}).flatMap(([jaartekst, van]) => {
        const jaar = Number(jaartekst)
        const waarde = nu.jaarwaarden[indicator]?.[scenario]?.[jaar - nu.kader.startjaar] ?? null
        if (jaar < nu.kader.startjaar || jaar >= nu.kader.startjaar + nu.kader.jaren) return []
        const naar = zoalsGedrukt(vintage, indicator, waarde)
        return [{ indicator, scenario, jaar, van, naar, ...tussen(van, naar) }]
      }),
    ),
  )
}

function zoalsGedrukt({ afronding, stappen }: Vintage, indicator: string, waarde: number | null): number | null {
  const stap = stappen?.[indicator]
  if (waarde === null || afronding === 'onafgerond') return waarde
  return stap === undefined ? rondAf(indicator, waarde) : rondOpStap(waarde, stap)
}

const formaat = 'ketenbeeld-vintages/1'

/** Write vintages for the store: one text, the same for the same vintages. */
export function schrijfVintages(vintages: readonly Vintage[]): string {
  return JSON.stringify({ formaat, vintages }, null, 1)
}

/** Read what schrijfVintages wrote; throws with a Dutch sentence when it is something else. */
export function leesVintages(tekst: string): readonly Vintage[] {
  const gelezen: unknown = JSON.parse(tekst)
  if (!isObject(gelezen) || gelezen['formaat'] !== formaat || !Array.isArray(gelezen['vintages']))
    throw new SyntaxError(`Dit is geen bestand met eerdere MPP’s (${formaat}).`)
  const fout = gelezen['vintages'].findIndex((v) => !isVintage(v))
  if (fout >= 0)
    throw new SyntaxError(`De ${fout + 1}e MPP in dit bestand is niet volledig of heeft een onbekend scenario.`)
  return gelezen['vintages'] as readonly Vintage[]
}

function isVintage(v: unknown): v is Vintage {
  if (!isObject(v)) return false
  const teksten = ['naam', 'opmerking', 'afronding', 'herkomst'].every((veld) => typeof v[veld] === 'string')
  const data = ['peildatum', 'vastgesteldOp'].every((veld) => v[veld] === null || typeof v[veld] === 'string')
  return teksten && data && Number.isInteger(v['startjaar']) && isCijfers(v['cijfers'])
}

function isCijfers(c: unknown): boolean {
  return (
    isObject(c) &&
    Object.values(c).every(
      (perScenario) =>
        isObject(perScenario) &&
        Object.entries(perScenario).every(
          ([s, jaren]) =>
            (isScenario(s) || s === 'niet vermeld') &&
            isObject(jaren) &&
            Object.entries(jaren).every(([jaar, w]) => /^\d{4}$/.test(jaar) && Number.isFinite(w)),
        ),
    )
  )
}

function isObject(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x)
}
