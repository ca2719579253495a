// Departure: what the IND (asylum and regular), Politie and KMar hand over to DT&V, and how people leave. Source: model specification B8; decisions D23, D42; docs/spec/engine.md (DTV).
import { als, deel, maal, par, som, v, verschil } from '../taal/uitdrukking.ts'
import { stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { beslistypen } from './structuur.ts'

export function dtv(): readonly VariabeleDeclaratie[] {
  return [...overdracht(), ...caseload()]
}

/** Delay 0 means: in the month of the afwijzing itself. */
function overdracht(): readonly VariabeleDeclaratie[] {
  const tau = par('asiel.apm.overdracht_vertraging')
  const wachtend = v('dtv.over_te_dragen')
  const maand = (bron: string) => deel(par('asiel.dtv.overige_instroom', bron), 12)
  return [
    stroom(
      'dtv.overgedragen',
      som(...beslistypen.map((d) => maal(par('asiel.apm.overdrachtspercentage', d), v(`ind.afwijzingen[${d}]`)))),
      ['Afwijzingen die naar DT&V gaan', 'personen', 'DT&V', 'B8'],
    ),
    stroom('u.dtv.instroom_ind', als(tau, deel(wachtend, tau), som(wachtend, v('dtv.overgedragen')))),
    stand(
      'dtv.over_te_dragen',
      par('asiel.apm.overdracht_start'),
      verschil(som(wachtend, v('dtv.overgedragen')), v('u.dtv.instroom_ind')),
      ['Afgewezen, nog niet overgedragen', 'personen', 'DT&V', 'B8'],
    ),
    stroom('u.dtv.instroom_overig', som(maand('politie'), maand('kmar'), maand('overig'))),
    stroom('u.dtv.instroom', som(v('u.dtv.instroom_ind'), v('u.dtv.instroom_overig'), v('dtv.instroom_regulier'))),
  ]
}

function caseload(): readonly VariabeleDeclaratie[] {
  const vertrek = (wijze: string) => maal(par('asiel.dtv.vertrekverdeling', wijze), v('dtv.uitstroom'))
  return [
    stroom('dtv.uitstroom', maal(par('asiel.dtv.uitstroom_per_maand'), v('u.dtv.caseload')), [
      'DT&V-uitstroom',
      'personen',
      'DT&V',
      'B8',
    ]),
    stand(
      'u.dtv.caseload',
      par('asiel.dtv.startcaseload'),
      verschil(som(v('u.dtv.caseload'), v('u.dtv.instroom')), v('dtv.uitstroom')),
    ),
    stroom('u.dtv.vertrek_zelfstandig', vertrek('zelfstandig')),
    stroom('u.dtv.vertrek_gedwongen', vertrek('gedwongen')),
    stroom('u.dtv.vertrek_zonder_toezicht', vertrek('zonder_toezicht')),
    stroom('dtv.vertrek_overig', vertrek('overig'), ['Overig vertrek', 'personen', 'DT&V', 'B8']),
  ]
}
