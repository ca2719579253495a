// Objections against decisions outside asylum, decided by the IND itself. Source: model specification C2; decisions D21, D23; docs/spec/engine.md (REG-3, REG-4).
import { aandeelVan } from '../rechtspraak/beroep.ts'
import { type Naam, stand, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { deel, kleinste, maal, par, som, type Uitdrukking, v, verschil, vorige } from '../taal/uitdrukking.ts'
import { producten } from './producten.ts'

const naam = (label: string): Naam => [label, 'zaken', 'IND', 'C2']

/** An objection comes a month after the afwijzing. */
export function bezwaar(): readonly VariabeleDeclaratie[] {
  const aanwezig = som(v('u.regulier.bezwaar_voorraad'), v('u.regulier.bezwaar_instroom'))
  const capaciteit = deel(som(par('regulier.ind.bezwaar_productie'), par('regulier.ind.bezwaar_extra')), 12)
  const gegrond = maal(par('regulier.apm.bezwaar_gegrond'), v('u.regulier.bezwaar_uitstroom'))
  return [
    stroom('regulier.bestreden', perProduct(bestreden), naam('Afwijzingen waartegen bezwaar komt')),
    stroom(
      'u.regulier.bezwaar_instroom',
      som(
        vorige(v('regulier.bestreden'), par('regulier.apm.bezwaar_start')),
        deel(par('regulier.ind.bezwaar_overig'), 12),
      ),
    ),
    stroom('u.regulier.bezwaar_uitstroom', kleinste(aanwezig, capaciteit)),
    stand(
      'u.regulier.bezwaar_voorraad',
      par('regulier.ind.bezwaar_startvoorraad'),
      verschil(aanwezig, v('u.regulier.bezwaar_uitstroom')),
    ),
    stroom(
      'regulier.bezwaar_ongegrond',
      verschil(v('u.regulier.bezwaar_uitstroom'), gegrond),
      naam('Ongegronde bezwaren'),
    ),
    naarDtv(),
  ]
}

/** Final are the afwijzingen without objection and the objections that failed (D23). */
function naarDtv(): VariabeleDeclaratie {
  const definitief = som(
    verschil(v('u.regulier.afwijzingen'), v('regulier.bestreden')),
    v('regulier.bezwaar_ongegrond'),
  )
  return stroom('dtv.instroom_regulier', aandeelVan(par('regulier.apm.afwijzing_naar_dtv'), definitief), [
    'DT&V-instroom vanuit regulier',
    'personen',
    'DT&V',
    'B8',
  ])
}

function bestreden(p: string): Uitdrukking {
  return maal(par('regulier.apm.bezwaarpercentage', p), v(`u.regulier.afwijzingen[${p}]`))
}

function perProduct(wat: (p: string) => Uitdrukking): Uitdrukking {
  return som(...producten.map(wat))
}
