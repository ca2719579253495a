// Two outcomes side by side, figure by figure, on the same calendar years. Source: model specification F; docs/spec/vergelijking.md (VG-15).
import { type ModelKader, modeljaren } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Jaarwaarden } from '../uitkomst.ts'

/** What is compared; an Uitkomst has these. */
export interface Jaarcijfers {
  readonly kader: Pick<ModelKader, 'startjaar' | 'jaren' | 'scenarios' | 'peaScenarios'>
  readonly jaarwaarden: Jaarwaarden
}

export interface Verschil {
  readonly indicator: string
  readonly scenario: Scenario
  readonly jaar: number
  readonly van: number | null
  readonly naar: number | null
  /** naar − van; null when one of them is missing. */
  readonly verschil: number | null
  /** verschil / |van|; null when van is 0 or missing. */
  readonly relatief: number | null
}

export interface Verschillen {
  readonly jaren: readonly number[]
  readonly scenarios: readonly Scenario[]
  readonly regels: readonly Verschil[]
  /** What only one of the two has. */
  readonly nietVergeleken: { readonly jaren: readonly number[]; readonly scenarios: readonly Scenario[] }
}

/** Compare all indicators (or the asked ones) in the years and scenarios that both have. */
export function verschillen(a: Jaarcijfers, b: Jaarcijfers, indicatoren?: readonly string[]): Verschillen {
  const jaren = gedeeld(modeljaren(a.kader), modeljaren(b.kader))
  const scenarios = gedeeld(a.kader.scenarios, b.kader.scenarios)
  const namen = indicatoren ?? [...new Set([...Object.keys(a.jaarwaarden), ...Object.keys(b.jaarwaarden)])]
  const lees = (u: Jaarcijfers, id: string, s: Scenario, jaar: number) =>
    u.jaarwaarden[id]?.[s]?.[jaar - u.kader.startjaar] ?? null
  const regels = namen.flatMap((indicator) =>
    scenarios.samen.flatMap((scenario) =>
      jaren.samen.map((jaar) => {
        const [van, naar] = [lees(a, indicator, scenario, jaar), lees(b, indicator, scenario, jaar)]
        return { indicator, scenario, jaar, van, naar, ...tussen(van, naar) }
      }),
    ),
  )
  return {
    jaren: jaren.samen,
    scenarios: scenarios.samen,
    regels,
    nietVergeleken: { jaren: jaren.alleen, scenarios: scenarios.alleen },
  }
}

/** The difference between two figures, as an amount and as part of the first. */
export function tussen(van: number | null, naar: number | null): Pick<Verschil, 'verschil' | 'relatief'> {
  if (van === null || naar === null) return { verschil: null, relatief: null }
  const verschil = naar - van
  return { verschil, relatief: van === 0 ? null : verschil / Math.abs(van) }
}

function gedeeld<T>(a: readonly T[], b: readonly T[]): { readonly samen: readonly T[]; readonly alleen: readonly T[] } {
  return {
    samen: a.filter((x) => b.includes(x)),
    alleen: [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))],
  }
}
