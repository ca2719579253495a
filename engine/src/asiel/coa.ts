// Reception: who comes in, who stays in which group, who leaves, what capacity that takes. Source: model specification B5; decision D01; docs/spec/engine.md (COA).
import {
  deel,
  deelOfNul,
  grootste,
  kleinste,
  maal,
  par,
  som,
  type Uitdrukking,
  v,
  verschil,
} from '../taal/uitdrukking.ts'
import { stand, standUit, stroom, type VariabeleDeclaratie, verhoudingOpJanuari } from '../taal/declaratie.ts'
import { type Structuur, wachtrijen } from './structuur.ts'

export function coa(structuur: Structuur): readonly VariabeleDeclaratie[] {
  return [...instroom(), ...bewoners(structuur), ...bezetting()]
}

const opvang = (stroomnaam: string, bron: string) =>
  maal(par('asiel.coa.opvangaandeel', stroomnaam), v(`u.asiel.instroom.${bron}`))

function instroom(): readonly VariabeleDeclaratie[] {
  return [
    stroom(
      'coa.instroom_procedure',
      som(opvang('eerste', 'eerste'), opvang('herhaald', 'herhaald'), opvang('zij', 'zij')),
      ['COA-instroom in procedure', 'personen', 'COA', 'B5'],
    ),
    stroom('coa.instroom_vergund', som(opvang('nareis', 'nareis'), opvang('hervestiging', 'hervestiging')), [
      'COA-instroom nareis en hervestiging',
      'personen',
      'COA',
      'B5',
    ]),
    stroom('u.coa.instroom', som(v('coa.instroom_procedure'), v('coa.instroom_vergund'))),
  ]
}

/** Asielzoekers become vergunninghouders, afgewezenen or leave, in step with the decisions of the IND. */
function bewoners(structuur: Structuur): readonly VariabeleDeclaratie[] {
  const [A, Rc, V] = [v('u.coa.asielzoekers'), v('u.coa.afgewezen'), v('u.coa.vergunninghouders')]
  const inProcedure = som(A, v('coa.instroom_procedure'))
  const bijInd = som(...wachtrijen.map((k) => som(v(`ind.voorraad[${k}]`), v(`ind.instroom[${k}]`))))
  const deelVan = (besluiten: string) => maal(v('coa.aandeel_in_opvang'), v(besluiten))
  const blijft = verschil(Rc, v('coa.uitstroom_afgewezen'))
  const vergund = som(V, v('coa.inwilligingen'), v('coa.instroom_vergund'))
  return [
    standUit('coa.aandeel_in_opvang', deelOfNul(inProcedure, bijInd), [
      'Deel van de IND-voorraad in opvang',
      'fractie',
      'COA',
      'B5',
    ]),
    stroom('coa.inwilligingen', deelVan('u.ind.inwilligingen'), [
      'Inwilligingen van bewoners',
      'personen',
      'COA',
      'B5',
    ]),
    stroom('coa.afwijzingen', deelVan('u.ind.afwijzingen'), ['Afwijzingen van bewoners', 'personen', 'COA', 'B5']),
    stroom('coa.overig', deelVan('u.ind.overige_afdoeningen'), [
      'Overige afdoeningen van bewoners',
      'personen',
      'COA',
      'B5',
    ]),
    stroom('coa.uitstroom_afgewezen', deel(Rc, par('asiel.coa.verblijf_na_afwijzing')), [
      'COA-uitstroom na afwijzing',
      'personen',
      'COA',
      'B5',
    ]),
    stroom('coa.terug', kleinste(blijft, deelVan('ind.terug')), [
      'Terug in procedure na gegrond beroep',
      'personen',
      'COA',
      'B5',
    ]),
    stroom('coa.plaats_gemeenten', plaats(structuur), [
      'Plaats voor vergunninghouders bij gemeenten',
      'personen',
      'COA',
      'B5',
    ]),
    stroom('u.coa.uitstroom_vergunninghouders', kleinste(vergund, v('coa.plaats_gemeenten'))),
    stand(
      'u.coa.asielzoekers',
      par('asiel.coa.startbezetting', 'asielzoekers'),
      som(verschil(inProcedure, v('coa.inwilligingen'), v('coa.afwijzingen'), v('coa.overig')), v('coa.terug')),
    ),
    stand(
      'u.coa.afgewezen',
      par('asiel.coa.startbezetting', 'afgewezen'),
      verschil(som(blijft, v('coa.afwijzingen')), v('coa.terug')),
    ),
    stand(
      'u.coa.vergunninghouders',
      par('asiel.coa.startbezetting', 'vergunninghouders'),
      verschil(vergund, v('u.coa.uitstroom_vergunninghouders')),
    ),
  ]
}

function plaats({ uitstroommodus }: Structuur): Uitdrukking {
  if (uitstroommodus === 'invoer') return deel(par('asiel.coa.uitstroom_vh'), 12)
  return maal(par('asiel.apm.realisatiegraad'), v('u.ks.taakstelling'))
}

function bezetting(): readonly VariabeleDeclaratie[] {
  const behoefte = deel(v('u.coa.bezetting'), verschil(1, par('asiel.coa.snijverlies')))
  return [
    standUit('u.coa.bezetting', som(v('u.coa.asielzoekers'), v('u.coa.afgewezen'), v('u.coa.vergunninghouders'))),
    stroom(
      'u.coa.uitstroom',
      som(v('coa.uitstroom_afgewezen'), v('u.coa.uitstroom_vergunninghouders'), v('coa.overig')),
    ),
    verhoudingOpJanuari('u.coa.aandeel_vergunninghouders', deel(v('u.coa.vergunninghouders'), v('u.coa.bezetting'))),
    standUit('u.coa.capaciteitsbehoefte', behoefte),
    standUit(
      'u.coa.capaciteitstekort',
      grootste(verschil(v('u.coa.capaciteitsbehoefte'), par('asiel.coa.capaciteit')), 0),
    ),
    stroom('u.bzk.gehuisvest', v('u.coa.uitstroom_vergunninghouders')),
  ]
}
