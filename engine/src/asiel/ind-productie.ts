// What the IND decides per queue, and the werkvoorraad that remains. Source: model specification B2; decisions D12, D29, D45, D49; docs/spec/engine.md (IND).
import {
  begrens,
  deel,
  grootste,
  indienLeeg,
  kleinste,
  maal,
  par,
  som,
  type Uitdrukking,
  v,
  venster,
  verschil,
} from '../taal/uitdrukking.ts'
import { stand, standUit, stroom, type VariabeleDeclaratie, verhoudingOpJanuari } from '../taal/declaratie.ts'
import { sporen, type Spoor, type Structuur, type Wachtrij, wachtrijen } from './structuur.ts'

export function indProductie(structuur: Structuur): readonly VariabeleDeclaratie[] {
  const uitstroom =
    structuur.productiemodus === 'per_wachtrij' ? wachtrijen.map(eigenProductie) : metPrioriteit(structuur)
  return [...uitstroom, ...afdoeningen(), ...voorraden(), ...samengevat()]
}

const naam = (k: Wachtrij) => (k === 'ha' ? 'herhaalde aanvragen' : k === 'zi' ? 'zij-instroom' : `spoor ${k.slice(1)}`)
const voorraad = (k: Wachtrij) => v(`ind.voorraad[${k}]`)
const uitstroom = (k: Wachtrij) => v(`ind.uitstroom[${k}]`)
const afdoening = (k: Wachtrij) => v(`ind.afdoening[${k}]`)
const voorhanden = (k: Wachtrij) => som(voorraad(k), v(`ind.instroom[${k}]`))

function uit(k: Wachtrij, formule: Uitdrukking): VariabeleDeclaratie {
  return stroom(`ind.uitstroom[${k}]`, formule, [`Behandeld ${naam(k)}, met doorstroom`, 'zaken', 'IND', 'B2'])
}

function eigenProductie(k: Wachtrij): VariabeleDeclaratie {
  return uit(k, kleinste(deel(par('asiel.ind.productie', k), 12), voorhanden(k)))
}

/** The sporen share one capacity in order; herhaald and zij-instroom have their own. */
function metPrioriteit({ volgorde }: Structuur): readonly VariabeleDeclaratie[] {
  const eerst = volgorde.slice(0, -1)
  const laatste = volgorde.at(-1) as Spoor
  const capaciteit = deel(par('asiel.ind.productie_eerste'), 12)
  const rustNa = (k: Spoor) => verschil(capaciteit, ...eerst.slice(0, eerst.indexOf(k)).map(uitstroom))
  const rest = verschil(capaciteit, ...eerst.map(uitstroom))
  return [
    eigenProductie('ha'),
    eigenProductie('zi'),
    ...eerst.map((k) =>
      uit(k, begrens(verschil(voorhanden(k), doelvoorraad(k)), 0, kleinste(voorhanden(k), rustNa(k)))),
    ),
    stroom('ind.rest', rest, [`Productie over voor ${naam(laatste)}`, 'zaken', 'IND', 'B2']),
    uit(laatste, begrens(v('ind.rest'), 0, beschikbaar(laatste))),
    stroom('ind.onbenut', verschil(v('ind.rest'), uitstroom(laatste)), ['Onbenutte productie', 'zaken', 'IND', 'B2']),
    stroom(
      'ind.tekort_prioriteit',
      som(...eerst.map((k) => verschil(grootste(verschil(voorhanden(k), doelvoorraad(k)), 0), uitstroom(k)))),
      ['Niet behandeld in sporen met voorrang', 'zaken', 'IND', 'B2'],
    ),
  ]
}

/** Keeping up with the inflow is the default: the target is the stock at the start. */
function doelvoorraad(k: Spoor): Uitdrukking {
  return indienLeeg(par('asiel.ind.doelvoorraad', k), par('asiel.ind.startvoorraad', k))
}

/** The last spoor leaves so much that, with the other queues, the minimale werkvoorraad remains. */
function beschikbaar(laatste: Spoor): Uitdrukking {
  const elders = som(...wachtrijen.filter((k) => k !== laatste).map((k) => verschil(voorhanden(k), uitstroom(k))))
  const bodem = grootste(verschil(par('asiel.ind.minimale_werkvoorraad'), elders), 0)
  return grootste(verschil(voorhanden(laatste), bodem), 0)
}

/** Transfers from spoor 1 to spoor 4 are not decisions. */
function afdoeningen(): readonly VariabeleDeclaratie[] {
  const doorstroom = stroom('ind.doorstroom', maal(par('asiel.ind.doorstroom_spoor1_4'), uitstroom('s1')), [
    'Doorstroom van spoor 1 naar spoor 4',
    'zaken',
    'IND',
    'B2',
  ])
  return [
    doorstroom,
    ...wachtrijen.map((k) =>
      stroom(`ind.afdoening[${k}]`, k === 's1' ? verschil(uitstroom(k), v('ind.doorstroom')) : uitstroom(k), [
        `Afdoeningen ${naam(k)}`,
        'zaken',
        'IND',
        'B2',
      ]),
    ),
    stroom('u.ind.afdoening.eerste', som(...sporen.map(afdoening))),
    stroom('u.ind.afdoening.herhaald', afdoening('ha')),
    stroom('u.ind.afdoening.nareis', v('u.asiel.instroom.nareis')),
    stroom('u.ind.afdoening.hervestiging', v('u.asiel.instroom.hervestiging')),
    stroom('u.ind.afdoening.spoor1', afdoening('s1')),
    stroom('u.ind.afdoening.spoor2', afdoening('s2')),
    stroom('ind.beslissingen', som(...wachtrijen.map(afdoening)), ['Beslissingen op aanvragen', 'zaken', 'IND', 'B3']),
    stroom(
      'u.ind.afdoening.totaal',
      som(v('ind.beslissingen'), v('u.ind.afdoening.nareis'), v('u.ind.afdoening.hervestiging')),
    ),
  ]
}

function voorraden(): readonly VariabeleDeclaratie[] {
  return wachtrijen.map((k) => {
    const na = verschil(voorhanden(k), uitstroom(k))
    const begin = par('asiel.ind.startvoorraad', k)
    const volgende = k === 's4' ? som(na, v('ind.doorstroom'), v('ind.terug')) : na
    return stand(`ind.voorraad[${k}]`, begin, volgende, [`Werkvoorraad ${naam(k)}`, 'zaken', 'IND', 'B2'])
  })
}

function samengevat(): readonly VariabeleDeclaratie[] {
  const beslotenInJaar = venster(v('ind.beslissingen'), 1, 12)
  return [
    standUit('u.ind.werkvoorraad', som(...wachtrijen.map(voorraad))),
    standUit('u.ind.werkvoorraad.spoor1', voorraad('s1')),
    standUit('u.ind.werkvoorraad.spoor2', voorraad('s2')),
    standUit('u.ind.werkvoorraad.spoor4', voorraad('s4')),
    standUit('u.ind.werkvoorraad.herhaald', voorraad('ha')),
    verhoudingOpJanuari('u.ind.doorlooptijd', deel(v('u.ind.werkvoorraad'), deel(beslotenInJaar, 12))),
  ]
}
