// What the decisions are: inwilliging, overige afdoening and afwijzing per decision type. Source: model specification B3; docs/spec/engine.md (BES).
import { beslistype } from '../catalogus/sleutels.ts'
import { maal, par, som, type Uitdrukking, v, verschil } from '../taal/uitdrukking.ts'
import { stroom, type VariabeleDeclaratie, verhouding } from '../taal/declaratie.ts'
import { type Beslistype, beslistypen } from './structuur.ts'

export function beslissingen(): readonly VariabeleDeclaratie[] {
  return [
    stroom('u.ind.afdoening.aa', maal(par('asiel.ind.aandeel_aa'), v('ind.afdoening[s4]'))),
    stroom('u.ind.afdoening.va', verschil(v('ind.afdoening[s4]'), v('u.ind.afdoening.aa'))),
    ...beslistypen.flatMap(perType),
    stroom('u.ind.inwilligingen', totaal('inwilligingen')),
    stroom('u.ind.overige_afdoeningen', totaal('overig')),
    stroom('u.ind.afwijzingen', totaal('afwijzingen')),
    verhouding('u.ind.inwilligingspercentage', v('u.ind.inwilligingen'), v('ind.beslissingen')),
    stroom('u.szw.inburgeringsplichtig', vergunningen()),
  ]
}

/** Everybody who gets a permit: inwilligingen, nareis and hervestiging. */
export function vergunningen(): Uitdrukking {
  return som(v('u.ind.inwilligingen'), v('u.asiel.instroom.nareis'), v('u.asiel.instroom.hervestiging'))
}

function besluiten(d: Beslistype): Uitdrukking {
  if (d === 's4-AA') return v('u.ind.afdoening.aa')
  if (d === 's4-VA') return v('u.ind.afdoening.va')
  return v(`ind.afdoening[${d}]`)
}

/** Afwijzingen are what is left, so that the three add up to the decisions. */
function perType(d: Beslistype): readonly VariabeleDeclaratie[] {
  const besloten = besluiten(d)
  const wat = naamVan(d)
  return [
    stroom(`ind.inwilligingen[${d}]`, maal(par('asiel.apm.inwilligingspercentage', d), besloten), [
      `Inwilligingen ${wat}`,
      'zaken',
      'IND',
      'B3',
    ]),
    stroom(`ind.overig[${d}]`, maal(par('asiel.apm.overige_afdoening', d), besloten), [
      `Overige afdoeningen ${wat}`,
      'zaken',
      'IND',
      'B3',
    ]),
    stroom(`ind.afwijzingen[${d}]`, verschil(besloten, v(`ind.inwilligingen[${d}]`), v(`ind.overig[${d}]`)), [
      `Afwijzingen ${wat}`,
      'zaken',
      'IND',
      'B3',
    ]),
  ]
}

function totaal(soort: 'inwilligingen' | 'overig' | 'afwijzingen'): Uitdrukking {
  return som(...beslistypen.map((d) => v(`ind.${soort}[${d}]`)))
}

/** 'spoor 1 (Dublin)', 'herhaalde aanvragen': as the tables write it, inside a name. */
function naamVan(d: Beslistype): string {
  const label = beslistype.sleutels.find(({ id }) => id === d)?.label ?? d
  return label.charAt(0).toLowerCase() + label.slice(1)
}
