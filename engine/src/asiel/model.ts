// The asylum model: all variables of all partners, for one choice of modes. Source: model specification B; docs/spec/engine.md (ENG-K).
import { getal } from '../taal/uitdrukking.ts'
import { stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { amv } from './amv.ts'
import { beslissingen } from './beslissingen.ts'
import { coa } from './coa.ts'
import { dtv } from './dtv.ts'
import { indProductie } from './ind-productie.ts'
import { instroom } from './instroom.ts'
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
  ]
}

/** The courts are not in the model yet, so nothing comes back from them; IND and COA already take this flow into account. */
const terug = stroom('ind.terug', getal(0), ['Terug naar IND na gegrond beroep', 'zaken', 'RvdR', 'B6'])
