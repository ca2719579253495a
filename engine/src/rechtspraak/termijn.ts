// Cases that wait longer than the law allows, and who gives notice of it. Source: model specification B6 (FIFO identity); decisions D22, D25, D43; docs/spec/engine.md (RS-1, RS-2).
import { type Wachtrij, wachtrijen } from '../asiel/structuur.ts'
import { wachtrij } from '../catalogus/sleutels.ts'
import { standUit, stroom, type VariabeleDeclaratie } from '../taal/declaratie.ts'
import { grootste, maal, par, som, terugkijk, type Uitdrukking, v, verschil } from '../taal/uitdrukking.ts'

export function termijn(): readonly VariabeleDeclaratie[] {
  return [
    ...wachtrijen.map((k) =>
      standUit(`ind.buiten_termijn[${k}]`, grootste(verschil(v(`ind.voorraad[${k}]`), binnenTermijn(k)), 0), [
        `Buiten wettelijke termijn: ${naamVan(k)}`,
        'zaken',
        'IND',
        'B6',
      ]),
    ),
    standUit('u.ind.buiten_termijn', som(...wachtrijen.map((k) => v(`ind.buiten_termijn[${k}]`)))),
    stroom('u.ind.ingebrekestellingen', maal(par('asiel.ind.ingebrekestelling_per_maand'), v('u.ind.buiten_termijn'))),
  ]
}

function naamVan(k: Wachtrij): string {
  return wachtrij.sleutels.find(({ id }) => id === k)?.label ?? k
}

/** First in, first out: whoever came within the term is not late; the older ones in stock are. */
function binnenTermijn(k: Wachtrij): Uitdrukking {
  return terugkijk(aangekomen(k), par('asiel.ind.wettelijke_termijn', k), {
    id: 'asiel.ind.instroom_historie',
    sleutel: k,
    maanden: 36,
  })
}

/** For who comes from spoor 1 or back from the court, the term starts anew (D22). */
function aangekomen(k: Wachtrij): Uitdrukking {
  const instroom = v(`ind.instroom[${k}]`)
  return k === 's4' ? som(instroom, v('ind.doorstroom'), v('ind.terug')) : instroom
}
