// Reception in the first year that counts as development aid: who is still there, from which countries, at what cost. Source: model specification B10; docs/spec/engine.md (ODA).
import { stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { deel, maal, par, som, type Uitdrukking, v, vorige } from '../taal/uitdrukking.ts'

export function oda(): readonly VariabeleDeclaratie[] {
  return [
    stroom('bz.eerstejaars', eerstejaars(), ['Eerstejaars in opvang', 'personen', 'BZ', 'B10']),
    stroom('u.bz.oda_persoonsjaren', deel(maal(par('asiel.bz.dac_aandeel'), v('bz.eerstejaars')), 12)),
    stroom('u.bz.oda_kosten', maal(v('u.bz.oda_persoonsjaren'), par('asiel.bz.kosten_per_plek'))),
  ]
}

/** Who came 0 to 11 months ago, times the share that is still there; before the start from the history. */
function eerstejaars(): Uitdrukking {
  const termen: Uitdrukking[] = []
  let instroom: Uitdrukking = v('u.coa.instroom')
  for (let i = 0; i < 12; i++) {
    if (i > 0) instroom = vorige(instroom, par('asiel.coa.instroom_historie', `-${i}`))
    termen.push(maal(par('asiel.bz.overleving_eerste_jaar', `m${i}`), instroom))
  }
  return som(...termen)
}
