// Further appeal at the Raad van State: V6 and other cases share one capacity. Source: model specification B6; decisions D21, D40; docs/spec/engine.md (RS-8, RS-9).
import { type Naam, stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { deelOfNul, maal, par, som, type Uitdrukking, v, verschil, vorige } from '../taal/uitdrukking.ts'
import { zitting } from './zitting.ts'

const naam = (label: string): Naam => [label, 'zaken', 'RvS', 'B6']

/** The rulings follow from the stock as a whole: how much of it is V6 moves nothing but the two parts. */
export function rvs(): readonly VariabeleDeclaratie[] {
  const nieuw = som(
    maal(par('asiel.apm.hoger_beroep_vreemdeling'), v('rvdr.ongegrond')),
    maal(par('asiel.apm.hoger_beroep_ind'), v('rvdr.gegrond')),
  )
  const v6 = maal(par('asiel.rvs.aandeel_v6'), v('u.rvs.instroom'))
  const alles = som(v('rvs.voorraad'), v('u.rvs.instroom'))
  const uitV6 = maal(v('u.rvs.uitstroom'), deelOfNul(aanwezig('v6'), alles))
  return [
    stroom('u.rvs.instroom', vorige(nieuw, par('asiel.apm.hoger_beroep_start'))),
    stroom('rvs.instroom[v6]', v6, naam('Hoger beroep V6: instroom')),
    stroom(
      'rvs.instroom[overig]',
      verschil(v('u.rvs.instroom'), v('rvs.instroom[v6]')),
      naam('Hoger beroep overig: instroom'),
    ),
    stroom('u.rvs.uitstroom', zitting(alles, par('asiel.rvs.productie'), par('asiel.apm.rvs_doorlooptijd'))),
    stroom('rvs.uitstroom[v6]', uitV6, naam('Hoger beroep V6: uitspraken')),
    stroom(
      'rvs.uitstroom[overig]',
      verschil(v('u.rvs.uitstroom'), v('rvs.uitstroom[v6]')),
      naam('Hoger beroep overig: uitspraken'),
    ),
    voorraad('v6'),
    voorraad('overig'),
    stand(
      'rvs.voorraad',
      som(par('asiel.rvs.startvoorraad', 'v6'), par('asiel.rvs.startvoorraad', 'overig')),
      verschil(alles, v('u.rvs.uitstroom')),
      naam('Hoger beroep asiel: voorraad'),
    ),
    stroom('u.rvs.gegrond', maal(par('asiel.rvs.gegrond'), v('u.rvs.uitstroom'))),
  ]
}

type Soort = 'v6' | 'overig'

function aanwezig(soort: Soort): Uitdrukking {
  return som(v(`u.rvs.voorraad_${soort}`), v(`rvs.instroom[${soort}]`))
}

function voorraad(soort: Soort): VariabeleDeclaratie {
  return stand(
    `u.rvs.voorraad_${soort}`,
    par('asiel.rvs.startvoorraad', soort),
    verschil(aanwezig(soort), v(`rvs.uitstroom[${soort}]`)),
  )
}
