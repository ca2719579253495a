// Identification and registration by the police. Source: model specification B9; decision D10; docs/spec/engine.md (NP).
import { deel, grootste, maal, par, som, v, verschil } from '../taal/uitdrukking.ts'
import { stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import type { Structuur } from './structuur.ts'

/** When registration is limited, everybody who waits needs it; otherwise everybody who applies. */
export function politie({ ienrBegrenst }: Structuur): readonly VariabeleDeclaratie[] {
  const nodig = ienrBegrenst ? som(v('asiel.ongeregistreerden'), v('asiel.aankomsten')) : v('u.asiel.instroom.eerste')
  return [
    stroom('u.np.ienr', maal(par('asiel.np.ienr_factor'), nodig)),
    stroom('u.np.ienr_tekort', grootste(verschil(v('u.np.ienr'), deel(par('asiel.np.ienr_capaciteit'), 12)), 0)),
  ]
}
