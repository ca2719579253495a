// The names and versions of what goes in and out of the engine as text, and the promise behind them. Source: docs/spec/contract.md (CT-1).

/** A number behind the name changes when a reader of the old one would read something wrong; new fields may come without. */
export const formaten = {
  invoer: 'ketenbeeld-invoer/1',
  uitkomst: 'ketenbeeld-uitkomst/1',
} as const

/** Where the schemas say they live; nothing is fetched from there. */
export const schemaBasis = 'https://ketenbeeld.example/schema'

/** More named scenarios than a prognose ever had; a bound for whoever calculates for strangers. */
export const meestePeaScenarios = 50
