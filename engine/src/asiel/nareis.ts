// Family members who follow a permit holder: as input, or as a flow of requests, MVVs and travel. Source: model specification B4; decisions D26, D41, D47; docs/spec/engine.md (NAR).
import { deel, indienLeeg, kleinste, maal, par, som, v, verschil } from '../taal/uitdrukking.ts'
import { stand, standUit, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { seizoen } from './instroom.ts'
import type { Structuur } from './structuur.ts'

export function nareis({ nareismodus }: Structuur): readonly VariabeleDeclaratie[] {
  if (nareismodus === 'stroommodel') return [...aanvragen(), ...mvv(), ...inreis()]
  return [stroom('u.asiel.instroom.nareis', maal(par('asiel.ind.nareis_invoer'), seizoen('nareis')))]
}

function aanvragen(): readonly VariabeleDeclaratie[] {
  const nieuw = maal(par('asiel.apm.nareisfactor'), v('u.ind.inwilligingen'))
  return [
    stroom('nareis.verwacht', nieuw, ['Te verwachten nareisaanvragen uit inwilligingen', 'aanvragen', 'APM', 'B4']),
    stand(
      'nareis.nog_aan_te_vragen',
      par('asiel.apm.nareis_aanvraag_start'),
      verschil(som(v('nareis.nog_aan_te_vragen'), v('nareis.verwacht')), v('u.nareis.mvv_instroom')),
      ['Nog te verwachten nareisaanvragen', 'aanvragen', 'APM', 'B4'],
    ),
    stroom('u.nareis.mvv_instroom', deel(v('nareis.nog_aan_te_vragen'), par('asiel.apm.nareis_aanvraagvertraging'))),
  ]
}

function mvv(): readonly VariabeleDeclaratie[] {
  const productie = indienLeeg(par('asiel.ind.mvv_productie_maand'), deel(par('asiel.ind.mvv_productie'), 12))
  const aanwezig = som(v('u.nareis.mvv_voorraad'), v('u.nareis.mvv_instroom'))
  return [
    stroom(
      'u.nareis.mvv_productie',
      kleinste(productie, aanwezig, indienLeeg(deel(par('asiel.bz.postcapaciteit'), 12), aanwezig)),
    ),
    stand('u.nareis.mvv_voorraad', par('asiel.ind.mvv_startvoorraad'), verschil(aanwezig, v('u.nareis.mvv_productie'))),
    stroom('u.nareis.postwerklast', maal(par('asiel.apm.mvv_inwilligingspercentage'), v('u.nareis.mvv_productie'))),
  ]
}

function inreis(): readonly VariabeleDeclaratie[] {
  const verleend = maal(v('u.nareis.postwerklast'), par('asiel.bz.inreispercentage'))
  return [
    stroom('u.asiel.instroom.nareis', deel(v('nareis.onderweg'), par('asiel.bz.inreisvertraging'))),
    stroom('nareis.verleend', verleend, ['Verleende MVV nareis die tot inreis leiden', 'personen', 'BZ', 'B4']),
    stand(
      'nareis.onderweg',
      par('asiel.ind.mvv_onderweg_start'),
      verschil(som(v('nareis.onderweg'), v('nareis.verleend')), v('u.asiel.instroom.nareis')),
      ['Verleend, nog niet ingereisd', 'personen', 'BZ', 'B4'],
    ),
    standUit('u.nareis.onderweg', v('nareis.onderweg')),
  ]
}
