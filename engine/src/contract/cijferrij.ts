// One figure in a table: of an indicator, in a scenario, in a year or month. Source: docs/spec/contract.md (CT-7).

export interface Cijferrij {
  readonly indicator: string
  readonly scenario: string
  /** '2024', or '2024-03'; a stand is at the start of it. */
  readonly periode: string
  readonly waarde: number | null
}

/** The names of so many years or months from January of the start year. */
export function periodenVan(startjaar: number, aantal: number, per: 'jaar' | 'maand'): readonly string[] {
  return Array.from({ length: aantal }, (_, i) => {
    if (per === 'jaar') return String(startjaar + i)
    return `${startjaar + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
  })
}
