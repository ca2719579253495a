// One run with all checks, and the bare calculation; every time with other numbers. Source: issue "The engine complete".

import { bereken } from '@ketenbeeld/engine/bereken'
import { run } from '@ketenbeeld/engine/run'
import type { Meting } from '../meting.ts'
import { varianten, voorbeeld } from './invoer.ts'
import { spreiding, tijden } from './tijd.ts'

export function meetRun(): Meting {
  const een = varianten(voorbeeld(['medio']), 8)
  const vier = varianten(voorbeeld(['min', 'mediaan', 'medio', 'max']), 8)
  for (const invoer of [...een, ...vier]) {
    const uit = run(invoer)
    if (uit.kind !== 'voltooid' || typeof uit.uitkomst.jaarwaarden['u.coa.bezetting']?.medio?.[4] !== 'number')
      throw new Error('the run did not complete')
  }
  const rij = (wat: string, werk: (beurt: number) => unknown) => ({ wat, uitkomst: spreiding(tijden(werk)) })
  return {
    titel: 'Eén run van het rekenmodel',
    hoe: 'Het hele model (asiel, rechtspraak, regulier, bewaring), 60 maanden per scenario, elke keer met andere getallen; na opwarmen, 200 keer. Met keuring: van ruwe cellen tot alle jaarcijfers en meldingen.',
    rijen: [
      rij('één scenario, met keuring, p50 / p95', (i) => run(een[i % 8]!)),
      rij('vier scenario’s, met keuring, p50 / p95', (i) => run(vier[i % 8]!)),
      rij('één scenario, zonder keuring (bereken), p50 / p95', (i) => bereken(een[i % 8]!)),
      rij('vier scenario’s, zonder keuring (bereken), p50 / p95', (i) => bereken(vier[i % 8]!)),
    ],
  }
}
