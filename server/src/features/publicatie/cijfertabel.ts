// Every figure of a run in rows: what it is, unrounded and as published, with lane and run. Source: docs/spec/publicatie.md (PU-3, PU-4).

import { indicatoren } from '@ketenbeeld/engine/catalogus/indicatoren'
import { rondAf } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import { csv, type Cel, type CsvSoort } from '@ketenbeeld/shared/vocabulary/csv'

export interface CijferRij {
  readonly indicator: string
  readonly naam: string
  readonly eenheid: string
  readonly soort: string
  readonly eigenaar: string
  readonly scenario: string
  readonly jaar: number
  readonly waarde: number
  readonly afgerond: number | null
  readonly spoor: Spoor
  readonly run: VersieHash
}

/** Return a row for every value this run has; what it could not calculate is not there. */
export function cijferRijen(run: VersieHash, { kader, jaarwaarden }: Uitkomst, spoor: Spoor): readonly CijferRij[] {
  return indicatoren.flatMap(({ id, label, eenheid, soort, eigenaar }) =>
    kader.scenarios.flatMap((scenario) =>
      (jaarwaarden[id]?.[scenario] ?? []).flatMap((waarde, index): CijferRij[] => {
        if (waarde === null) return []
        const jaar = kader.startjaar + index
        const afgerond = rondAf(id, waarde)
        return [{ indicator: id, naam: label, eenheid, soort, eigenaar, scenario, jaar, waarde, afgerond, spoor, run }]
      }),
    ),
  )
}

const kolommen = [
  'indicator',
  'naam',
  'eenheid',
  'soort',
  'eigenaar',
  'scenario',
  'jaar',
  'waarde',
  'afgerond',
  'spoor',
  'run',
] as const satisfies readonly (keyof CijferRij)[]

/** Write the rows as CSV with a header line. */
export const cijferCsv = (soort: CsvSoort, rijen: readonly CijferRij[]): string =>
  csv(soort, [kolommen, ...rijen.map((rij) => kolommen.map((kolom): Cel => rij[kolom]))])
