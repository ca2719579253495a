// The asylum model: all variables of all partners, for one choice of modes. Source: model specification B; docs/spec/engine.md (ENG-K).
import { v } from '../taal/uitdrukking.ts'
import { stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { amv } from './amv.ts'
import { beslissingen } from './beslissingen.ts'
import { coa } from './coa.ts'
import { dtv } from './dtv.ts'
import { indProductie } from './ind-productie.ts'
import { instroom } from './instroom.ts'
import { oda } from './oda.ts'
import { nareis } from './nareis.ts'
import { politie } from './politie.ts'
import type { Structuur } from './structuur.ts'
import { taakstelling } from './taakstelling.ts'

export function asielModel(structuur: Structuur): readonly VariabeleDeclaratie[] {
  return [
    ...instroom(structuur),
    ...indProductie(structuur),
    ...beslissingen(),
    terug,
    ...nareis(structuur),
    ...coa(structuur),
    ...taakstelling(structuur),
    ...amv(),
    ...dtv(),
    ...politie(structuur),
    ...oda(),
  ]
}

/** What comes back from the courts, in the month in which it arrives at the IND. */
const terug = stroom('ind.terug', v('u.rvdr.terug_naar_ind'), [
  'Terug naar IND na gegrond beroep',
  'zaken',
  'RvdR',
  'B6',
])
