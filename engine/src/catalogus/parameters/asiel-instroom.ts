// Parameters of the group 'Asiel: instroom', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { spoor, stroom } from '../sleutels.ts'
import { fractie, vanafNul, vrij } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.apm.extra_instroom', 'Extra eerste instroom in een variant (bv. derdelanders Oekraïne)', 'personen/jaar', 'APM', 'APM', vrij, ['jaar', 'scenario'], 'notulen', { standaard: 0 }],
  ['asiel.apm.seizoen', 'Seizoensprofiel per stroom', 'fractie', 'APM', 'APM', fractie, [stroom, 'maand'], 'notulen (wens)', { somIsEen: 'maand', standaard: 1 / 12 }],
  ['asiel.ind.spooraandeel', 'Aandeel van de eerste aanvragen per spoor', 'fractie', 'IND', 'KP', fractie, [spoor, 'jaar'], 'openbaar (sporen)', { somIsEen: 'spoor' }],
  ['asiel.ind.instroom_herhaald', 'Herhaalde asielaanvragen', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'datavisualisatie MPP 2024-2'],
  ['asiel.ind.instroom_zij', 'Zij-instroom asiel', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen'],
  ['asiel.ind.instroom_hervestiging', 'Hervestiging', 'personen/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen, datavisualisatie MPP 2024-2'],
]

export const asielInstroomParameters = tabel('Asiel: instroom', rijen)
