// Appeals against asylum decisions: on the way, at the court, and what a ruling does. Source: model specification B6; decisions D01, D21, D24; docs/spec/engine.md (RS-3, RS-6, RS-7).
import { beslistypen } from '../asiel/structuur.ts'
import { type Naam, stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { als, deel, maal, par, som, type Uitdrukking, v, verschil, vorige } from '../taal/uitdrukking.ts'
import { opDoorlooptijd } from './zitting.ts'

export function beroep(): readonly VariabeleDeclaratie[] {
  return [...onderweg('beroep', 'asiel.apm.beroepspercentage'), ...voorraad(), ...gevolg(), ...vovo()]
}

const zaken = (label: string): Naam => [label, 'zaken', 'RvdR', 'B6']

/** A part of the afwijzingen goes to court, on average a few months later. */
function onderweg(soort: 'beroep' | 'vovo', percentage: string): readonly VariabeleDeclaratie[] {
  const wachtend = v(`rvdr.onderweg[${soort}]`)
  const nieuw = som(...beslistypen.map((d) => maal(par(percentage, d), v(`ind.afwijzingen[${d}]`))))
  const naam = soort === 'beroep' ? 'beroep' : 'een VoVo'
  return [
    stroom(`u.rvdr.${soort}_instroom`, deel(wachtend, par('asiel.apm.beroep_vertraging'))),
    stroom(`rvdr.nieuw[${soort}]`, nieuw, zaken(`Afwijzingen waartegen ${naam} komt`)),
    stand(
      `rvdr.onderweg[${soort}]`,
      par(`asiel.apm.${soort}_start`),
      verschil(som(wachtend, v(`rvdr.nieuw[${soort}]`)), v(`u.rvdr.${soort}_instroom`)),
      zaken(`Afwijzingen waartegen nog ${naam} komt`),
    ),
  ]
}

function voorraad(): readonly VariabeleDeclaratie[] {
  return [
    stand(
      'u.rvdr.beroep_voorraad',
      par('asiel.rvdr.startvoorraad', 'beroep'),
      verschil(som(v('u.rvdr.beroep_voorraad'), v('u.rvdr.beroep_instroom')), v('u.rvdr.beroep_uitstroom')),
    ),
  ]
}

function gevolg(): readonly VariabeleDeclaratie[] {
  const terug = aandeelVan(par('asiel.apm.terug_naar_ind'), v('rvdr.gegrond'))
  return [
    stroom('rvdr.gegrond', maal(par('asiel.rvdr.gegrond'), v('u.rvdr.beroep_uitstroom')), zaken('Gegronde beroepen')),
    stroom('rvdr.ongegrond', verschil(v('u.rvdr.beroep_uitstroom'), v('rvdr.gegrond')), zaken('Ongegronde beroepen')),
    stroom('u.rvdr.terug_naar_ind', vorige(terug, par('asiel.apm.terug_start'))),
  ]
}

/** VoVo has its own stock and does not weigh on the capacity. */
function vovo(): readonly VariabeleDeclaratie[] {
  const aanwezig = som(v('u.rvdr.vovo_voorraad'), v('u.rvdr.vovo_instroom'))
  return [
    ...onderweg('vovo', 'asiel.apm.vovo_percentage'),
    stroom('u.rvdr.vovo_uitstroom', opDoorlooptijd(aanwezig, par('asiel.apm.rvdr_doorlooptijd', 'vovo'))),
    stand(
      'u.rvdr.vovo_voorraad',
      par('asiel.rvdr.startvoorraad', 'vovo'),
      verschil(aanwezig, v('u.rvdr.vovo_uitstroom')),
    ),
  ]
}

/** A share of 0 asks nothing of the amount: without feedback the IND does not wait for figures of the courts. */
export function aandeelVan(aandeel: Uitdrukking, bedrag: Uitdrukking): Uitdrukking {
  return als(aandeel, maal(aandeel, bedrag), 0)
}
