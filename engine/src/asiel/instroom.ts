// The inflow of asylum requests per month and per queue. Source: model specification B1; decision D10; docs/spec/engine.md (INS).
import { deel, indienLeeg, kleinste, maal, par, prognose, som, verschil, v } from '../taal/uitdrukking.ts'
import { stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { sporen, type Structuur } from './structuur.ts'

export function instroom(structuur: Structuur): readonly VariabeleDeclaratie[] {
  return [...aankomst(structuur), ...stromen(), ...perWachtrij()]
}

/** Arrivals; limited registration keeps the others waiting as ongeregistreerden. */
function aankomst({ ienrBegrenst }: Structuur): readonly VariabeleDeclaratie[] {
  const aankomsten = stroom(
    'asiel.aankomsten',
    maal(som(prognose(), par('asiel.apm.extra_instroom')), seizoen('eerste')),
    ['Aankomsten voor een eerste aanvraag', 'personen', 'APM', 'B1'],
  )
  if (!ienrBegrenst) return [aankomsten, stroom('u.asiel.instroom.eerste', v('asiel.aankomsten'))]
  const aanwezig = som(v('asiel.ongeregistreerden'), v('asiel.aankomsten'))
  const plaats = deel(deel(par('asiel.np.ienr_capaciteit'), 12), par('asiel.np.ienr_factor'))
  return [
    aankomsten,
    stroom('u.asiel.instroom.eerste', kleinste(aanwezig, indienLeeg(plaats, aanwezig))),
    stand('asiel.ongeregistreerden', 0, verschil(aanwezig, v('u.asiel.instroom.eerste')), [
      'Ongeregistreerden die op I&R wachten',
      'personen',
      'Politie',
      'B1',
    ]),
  ]
}

function stromen(): readonly VariabeleDeclaratie[] {
  return [
    stroom('u.asiel.instroom.herhaald', maal(par('asiel.ind.instroom_herhaald'), seizoen('herhaald'))),
    stroom('u.asiel.instroom.zij', maal(par('asiel.ind.instroom_zij'), seizoen('zij'))),
    stroom('u.asiel.instroom.hervestiging', maal(par('asiel.ind.instroom_hervestiging'), seizoen('hervestiging'))),
    stroom(
      'u.asiel.instroom.totaal',
      som(
        v('u.asiel.instroom.eerste'),
        v('u.asiel.instroom.herhaald'),
        v('u.asiel.instroom.zij'),
        v('u.asiel.instroom.nareis'),
        v('u.asiel.instroom.hervestiging'),
      ),
    ),
  ]
}

function perWachtrij(): readonly VariabeleDeclaratie[] {
  return [
    ...sporen.map((k) =>
      stroom(`ind.instroom[${k}]`, maal(par('asiel.ind.spooraandeel', k), v('u.asiel.instroom.eerste')), [
        `Instroom spoor ${k.slice(1)}`,
        'zaken',
        'IND',
        'B1',
      ]),
    ),
    stroom('ind.instroom[ha]', v('u.asiel.instroom.herhaald'), ['Instroom herhaalde aanvragen', 'zaken', 'IND', 'B1']),
    stroom('ind.instroom[zi]', v('u.asiel.instroom.zij'), ['Instroom zij-instroom', 'zaken', 'IND', 'B1']),
    stroom('u.ind.instroom.spoor1', v('ind.instroom[s1]')),
    stroom('u.ind.instroom.spoor2', v('ind.instroom[s2]')),
    stroom('u.ind.instroom.spoor4', v('ind.instroom[s4]')),
  ]
}

/** Share of the year that falls in the month. */
export function seizoen(stroomnaam: string) {
  return par('asiel.apm.seizoen', stroomnaam)
}
