// Appeals against detention: the court is told of every case, so the appeal comes in the same month. Source: model specification D1; decisions D21, D27; docs/spec/engine.md (BEW-5).
import { zitting } from '../rechtspraak/zitting.ts'
import { type Naam, stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { maal, par, som, v, verschil, vorige } from '../taal/uitdrukking.ts'

export function beroepBewaring(): readonly VariabeleDeclaratie[] {
  const hoger = maal(par('bewaring.apm.hoger_beroep'), v('bewaring.beroep_uitstroom'))
  return [
    stroom('u.bewaring.beroep_instroom', maal(par('bewaring.apm.beroepen_per_bewaring'), v('u.bewaring.instroom'))),
    ...rechter('beroep', 'rvdr', ['Beroep bewaring: uitspraken', 'zaken', 'RvdR', 'D1']),
    stroom('u.bewaring.hb_instroom', vorige(hoger, par('bewaring.apm.hoger_beroep_start'))),
    ...rechter('hb', 'rvs', ['Hoger beroep bewaring: uitspraken', 'zaken', 'RvS', 'D1']),
  ]
}

function rechter(soort: 'beroep' | 'hb', wie: 'rvdr' | 'rvs', naam: Naam): readonly VariabeleDeclaratie[] {
  const aanwezig = som(v(`u.bewaring.${soort}_voorraad`), v(`u.bewaring.${soort}_instroom`))
  return [
    stroom(`bewaring.${soort}_uitstroom`, zitting(aanwezig, par(`bewaring.${wie}.productie`)), naam),
    stand(
      `u.bewaring.${soort}_voorraad`,
      par(`bewaring.${wie}.startvoorraad`),
      verschil(aanwezig, v(`bewaring.${soort}_uitstroom`)),
    ),
  ]
}
