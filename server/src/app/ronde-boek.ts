// The ledger as the live channel uses it: only rondes this server has opened exist. Source: architecture §3.

import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Antwoordbewijs } from '@ketenbeeld/shared/ronde/besluit'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Weigering } from '@ketenbeeld/shared/vocabulary/weigering'
import type { RondeBoek } from '../features/ronde/ronde.ports.ts'
import type { Grootboek } from '../foundation/ledger/grootboek.ts'

export function rondeBoek(grootboek: Grootboek): RondeBoek {
  const open = new Set<RondeId>()
  return {
    heropen: (ronde) => void open.add(ronde),
    bestaat: (ronde) => open.has(ronde),
    ronden: () => [...open],
    stand: (ronde) => grootboek.stand(ronde),
    feiten: (ronde, na) => grootboek.entries(ronde, na) as readonly Feit[],
    beslis: async (ronde, sleutel, actor, decide) => {
      const outcome = await grootboek.execute<Antwoordbewijs, Weigering>(ronde, sleutel, actor, decide)
      if (outcome.kind === 'geweigerd') return outcome
      const seq = outcome.entries.at(-1)?.seq ?? grootboek.stand(ronde).seq
      if (outcome.kind === 'vastgelegd') return { kind: 'vastgelegd', seq, antwoord: outcome.antwoord }
      return { kind: 'herhaald', seq, feiten: outcome.entries }
    },
  }
}
