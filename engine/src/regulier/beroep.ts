// Appeal and further appeal outside asylum: each on the way for a while, then in stock at a court. Source: model specification C3; decisions D21, D40; docs/spec/engine.md (REG-5, REG-6, REG-7).
import { zitting } from '../rechtspraak/zitting.ts'
import { type Naam, stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { deel, maal, par, som, type Uitdrukking, v, verschil } from '../taal/uitdrukking.ts'

export function beroepRegulier(): readonly VariabeleDeclaratie[] {
  const ongegrond = v('regulier.bezwaar_ongegrond')
  const bntb = deel(par('regulier.apm.bntb'), 12)
  const tegenUitspraken = maal(par('regulier.apm.hoger_beroep'), v('regulier.beroep_uitstroom'))
  return [
    onderweg('beroep', maal(par('regulier.apm.beroepspercentage'), ongegrond)),
    stroom('u.regulier.beroep_instroom', som(binnenkomst('beroep'), bntb)),
    ...rechter('beroep', 'rvdr', ['Beroep regulier: uitspraken', 'zaken', 'RvdR', 'C3']),
    stroom('u.regulier.beroep_gegrond', maal(par('regulier.rvdr.gegrond'), v('regulier.beroep_uitstroom'))),
    stroom('u.regulier.vovo_instroom', maal(par('regulier.apm.vovo_percentage'), ongegrond)),
    onderweg('hb', tegenUitspraken),
    stroom('u.regulier.hb_instroom', binnenkomst('hb')),
    ...rechter('hb', 'rvs', ['Hoger beroep regulier: uitspraken', 'zaken', 'RvS', 'C3']),
  ]
}

type Soort = 'beroep' | 'hb'

const inWoorden: Readonly<Record<Soort, string>> = { beroep: 'beroep', hb: 'hoger_beroep' }

function binnenkomst(soort: Soort): Uitdrukking {
  return deel(v(`regulier.onderweg[${soort}]`), par(`regulier.apm.${inWoorden[soort]}_vertraging`))
}

function onderweg(soort: Soort, nieuw: Uitdrukking): VariabeleDeclaratie {
  const naam: Naam = [
    soort === 'beroep' ? 'Beroep regulier nog in te stellen' : 'Hoger beroep regulier nog in te stellen',
    'zaken',
    soort === 'beroep' ? 'RvdR' : 'RvS',
    'C3',
  ]
  const wachtend = v(`regulier.onderweg[${soort}]`)
  return stand(
    `regulier.onderweg[${soort}]`,
    par(`regulier.apm.${inWoorden[soort]}_start`),
    verschil(som(wachtend, nieuw), binnenkomst(soort)),
    naam,
  )
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
