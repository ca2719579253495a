// Parameters of the group 'Model, monitor, publicatie', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { fractie, eenVan, geheel, vanafNul, datum, keuze } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['model.startjaar', 'Eerste modeljaar (1 januari)', 'jaar', 'APM', 'T', geheel(2000, 2100), [], 'protocol', { magLeeg: true }],
  ['model.horizon', 'Aantal jaren', 'jaren', 'APM', 'T', geheel(1, 10), [], 'protocol', { standaard: 5 }],
  ['model.peildatum', 'Peildatum gegevens', 'datum', 'APM', 'T', datum, [], 'datavisualisatie MPP 2024-2', { magLeeg: true }],
  ['mc.trekkingen', 'Aantal Monte-Carlo-trekkingen', 'aantal', 'APM', 'T', geheel(100, 20_000), [], 'aanname', { standaard: 2000 }],
  ['mc.zaad', 'Zaad toevalsgenerator', 'geheel', 'APM', 'T', geheel(0, 4_294_967_295), [], 'aanname', { standaard: 1 }],
  ['mc.parameterband', 'Optionele laag/hoog-band per parameter', 'als parameter', 'APM', 'APM', vanafNul, ['band'], 'aanname', { magLeeg: true }],
  ['monitor.drempel', 'Afwijkingsdrempel', 'fractie', 'APM', 'T', fractie, [], 'protocol, WODC-onderzoek', { standaard: 0.15 }],
  ['monitor.referentie', 'YTD-referentie: evenredig of seizoen', 'keuze', 'APM', 'T', keuze('evenredig', 'seizoen'), [], 'notulen (16-5-2023)', { standaard: 'evenredig' }],
  ['publicatie.afronding', 'Afronding externe cijfers', 'personen', 'APM', 'T', eenVan(1, 10, 100, 1000), [], 'protocol, datavisualisatie MPP 2024-2', { standaard: 100 }],
]

export const modelParameters = tabel('Model, monitor, publicatie', rijen)
