// Appeals because no decision came in time: their inflow, stock and penalties. Source: model specification B6; docs/spec/engine.md (RS-2, RS-5).
import { stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { maal, par, som, v, verschil } from '../taal/uitdrukking.ts'

export function bntb(): readonly VariabeleDeclaratie[] {
  return [
    stroom('u.rvdr.bntb_instroom', maal(par('asiel.rvdr.bntb_per_ingebrekestelling'), v('u.ind.ingebrekestellingen'))),
    stand(
      'u.rvdr.bntb_voorraad',
      par('asiel.rvdr.startvoorraad', 'bntb'),
      verschil(som(v('u.rvdr.bntb_voorraad'), v('u.rvdr.bntb_instroom')), v('u.rvdr.bntb_uitstroom')),
    ),
    stroom(
      'u.ind.dwangsommen',
      maal(par('asiel.rvdr.bntb_gegrond'), v('u.rvdr.bntb_uitstroom'), par('asiel.ind.dwangsom_gemiddeld')),
    ),
  ]
}
