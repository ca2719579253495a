// The four scenarios of a prognose; medio is the value with a one in three chance of being exceeded. Source: protocol; docs/spec/engine.md (PEA-A5).

export const scenarios = ['min', 'mediaan', 'medio', 'max'] as const

export type Scenario = (typeof scenarios)[number]

export function isScenario(tekst: string): tekst is Scenario {
  return (scenarios as readonly string[]).includes(tekst)
}
