// The figures of a run as a file: a row per indicator, scenario and year, unrounded and as published. Pure. Source: docs/spec/publicatie.md (PU-3, PU-4).

import { indicatoren } from '@ketenbeeld/engine/catalogus/indicatoren'
import { rondAf } from '@ketenbeeld/engine/publicatie/afronding'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { csv, excelNl, machine } from '@ketenbeeld/shared/vocabulary/csv'

export interface Cijferregel {
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
  readonly run: string
}

/** Return a row for every value there is; runs that were refused have none. */
export const cijferregels = (berichten: readonly UitkomstBericht[]): readonly Cijferregel[] =>
  berichten.flatMap(({ spoor, invoerHash, resultaat }) =>
    resultaat.kind === 'voltooid' ? rowsOf(resultaat.uitkomst, spoor, invoerHash) : [],
  )

function rowsOf({ kader, jaarwaarden }: Uitkomst, spoor: Spoor, run: string): readonly Cijferregel[] {
  return indicatoren.flatMap(({ id, label, eenheid, soort, eigenaar }) =>
    kader.scenarios.flatMap((scenario) =>
      (jaarwaarden[id]?.[scenario] ?? []).flatMap((waarde, i): Cijferregel[] => {
        if (waarde === null) return []
        const jaar = kader.startjaar + i
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
] as const satisfies readonly (keyof Cijferregel)[]

export type Bestandsoort = 'csv-blad' | 'csv-machine' | 'json'

export interface Bestand {
  readonly naam: string
  readonly inhoud: string
  readonly soort: string
}

/** Return the file: its name says ronde, lanes and runs, so that two downloads cannot be mistaken. */
export function cijferbestand(
  ronde: string,
  noot: string,
  berichten: readonly UitkomstBericht[],
  soort: Bestandsoort,
): Bestand {
  const kenmerk = berichten.map((b) => `${b.spoor}-${b.invoerHash.slice(0, 8)}`).join('-')
  const naam = `uitkomsten-${ronde}-${kenmerk}${soort === 'csv-machine' ? '-machine' : ''}`
  const regels = cijferregels(berichten)
  if (soort === 'json') {
    const inhoud = JSON.stringify({ ronde, noot, cijfers: regels }, null, 1)
    return { naam: `${naam}.json`, inhoud, soort: 'application/json' }
  }
  const rijen = [kolommen, ...regels.map((regel) => kolommen.map((kolom) => regel[kolom]))]
  return { naam: `${naam}.csv`, inhoud: csv(soort === 'csv-blad' ? excelNl : machine, rijen), soort: 'text/csv' }
}
