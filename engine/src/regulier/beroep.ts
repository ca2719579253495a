// Appeal and further appeal outside asylum: each on the way for a while, then in stock at a court. Source: model specification C3; decisions D21, D40; docs/spec/engine.md (REG-5, REG-6, REG-7).
import { zitting } from '../rechtspraak/zitting.ts'
import { type Naam, stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { deel, maal, par, som, type Uitdrukking, v, verschil } from '../taal/uitdrukking.ts'

export function beroepRegulier(): readonly VariabeleDeclaratie[] {
  const ongegrond = v('regulier.bezwaar_ongegrond')
  const bntb = deel(par('regulier.apm.bntb'), 12)
  return [
    ...onderweg('beroep', 'RvdR', maal(par('regulier.apm.beroepspercentage'), ongegrond)),
    stroom('u.regulier.beroep_instroom', som(v('regulier.binnen[beroep]'), bntb)),
    ...rechter('beroep', 'rvdr', ['Beroep regulier: uitspraken', 'zaken', 'RvdR', 'C3']),
    stroom('u.regulier.beroep_gegrond', maal(par('regulier.rvdr.gegrond'), v('regulier.beroep_uitstroom'))),
    stroom('u.regulier.vovo_instroom', maal(par('regulier.apm.vovo_percentage'), ongegrond)),
    ...onderweg('hb', 'RvS', maal(par('regulier.apm.hoger_beroep'), v('regulier.beroep_uitstroom'))),
    stroom('u.regulier.hb_instroom', v('regulier.binnen[hb]')),
    ...rechter('hb', 'rvs', ['Hoger beroep regulier: uitspraken', 'zaken', 'RvS', 'C3']),
  ]
}

type Soort = 'beroep' | 'hb'

/** Between a decision and the appeal against it lies a delay. */
function onderweg(soort: Soort, eigenaar: 'RvdR' | 'RvS', nieuw: Uitdrukking): readonly VariabeleDeclaratie[] {
  const wat = soort === 'beroep' ? 'beroep' : 'hoger_beroep'
  const naam = (label: string): Naam => [`${label} ${wat.replace('_', ' ')} regulier`, 'zaken', eigenaar, 'C3']
  const wachtend = v(`regulier.onderweg[${soort}]`)
  return [
    stroom(`regulier.nieuw[${soort}]`, nieuw, naam('Te verwachten')),
    stroom(`regulier.binnen[${soort}]`, deel(wachtend, par(`regulier.apm.${wat}_vertraging`)), naam('Ingesteld')),
    stand(
      `regulier.onderweg[${soort}]`,
      par(`regulier.apm.${wat}_start`),
      verschil(som(wachtend, v(`regulier.nieuw[${soort}]`)), v(`regulier.binnen[${soort}]`)),
      naam('Nog in te stellen'),
    ),
  ]
}

function rechter(soort: Soort, wie: 'rvdr' | 'rvs', naam: Naam): readonly VariabeleDeclaratie[] {
  const aanwezig = som(v(`u.regulier.${soort}_voorraad`), v(`u.regulier.${soort}_instroom`))
  const uitstroom = zitting(aanwezig, par(`regulier.${wie}.productie`), par(`regulier.apm.${wie}_doorlooptijd`))
  return [
    stroom(`regulier.${soort}_uitstroom`, uitstroom, naam),
    stand(
      `u.regulier.${soort}_voorraad`,
      par(`regulier.${wie}.startvoorraad`),
      verschil(aanwezig, v(`regulier.${soort}_uitstroom`)),
    ),
  ]
}
