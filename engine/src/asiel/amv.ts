// Unaccompanied minors: inflow at COA, guardianship of Nidos by age. Source: model specification B7; docs/spec/engine.md (NID).
import { deel, maal, par, som, uitBij18, v, verschil } from '../taal/uitdrukking.ts'
import { stand, standUit, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'

const klassen = ['17', '16', '15', '14', '13'] as const

export function amv(): readonly VariabeleDeclaratie[] {
  return [
    stroom(
      'u.coa.amv_instroom',
      som(deel(par('asiel.apm.amv_vast'), 12), maal(par('asiel.apm.amv_aandeel'), v('u.asiel.instroom.eerste'))),
    ),
    stroom('u.nidos.instroom', maal(par('asiel.nidos.instroomfactor'), v('u.coa.amv_instroom'))),
    stroom('u.nidos.uitstroom_18', meerderjarig()),
    stroom('nidos.overige_uitstroom', maal(par('asiel.nidos.overige_uitstroom'), blijft()), [
      'Overige uitstroom Nidos',
      'personen',
      'Nidos',
      'B7',
    ]),
    stand('u.nidos.caseload', par('asiel.nidos.startcaseload'), verschil(blijft(), v('nidos.overige_uitstroom'))),
    standUit('u.coa.amv_bezetting', maal(par('asiel.coa.amv_aandeel_opvang'), v('u.nidos.caseload'))),
  ]
}

function meerderjarig() {
  return uitBij18({
    instroom: v('u.nidos.instroom'),
    leeftijdInstroom: klassen.map((c) => par('asiel.nidos.instroom_leeftijd', c)),
    start: par('asiel.nidos.startcaseload'),
    leeftijdStart: klassen.map((c) => par('asiel.nidos.start_leeftijd', c)),
    overigeUitstroom: par('asiel.nidos.overige_uitstroom'),
  })
}

function blijft() {
  return verschil(som(v('u.nidos.caseload'), v('u.nidos.instroom')), v('u.nidos.uitstroom_18'))
}
