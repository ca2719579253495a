// Parameters of the group 'Asiel: amv en Nidos', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { leeftijdsklasse } from '../sleutels.ts'
import { tussen, fractie, vanafNul } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.apm.amv_aandeel', 'Amv per eerste aanvraag', 'fractie', 'APM', 'APM', fractie, ['jaar', 'scenario?'], 'notulen, datavisualisatie MPP 2024-2'],
  ['asiel.apm.amv_vast', 'Amv-instroom onafhankelijk van de eerste instroom', 'personen/jaar', 'APM', 'APM', vanafNul, ['jaar'], 'aanname (replicatie)'],
  ['asiel.nidos.startcaseload', 'Caseload Nidos op 1 januari', 'personen', 'Nidos', 'KP', vanafNul, [], 'datavisualisatie MPP 2024-2'],
  ['asiel.nidos.start_leeftijd', 'Leeftijdsverdeling caseload (17, 16, 15, 14, 13 en jonger)', 'fractie', 'Nidos', 'KP', fractie, [leeftijdsklasse], 'aanname', { somIsEen: 'leeftijdsklasse' }],
  ['asiel.nidos.instroom_leeftijd', 'Leeftijdsverdeling instroom', 'fractie', 'Nidos', 'KP', fractie, [leeftijdsklasse, 'jaar'], 'aanname', { somIsEen: 'leeftijdsklasse' }],
  ['asiel.nidos.instroomfactor', 'Nidos-instroom per amv in de COA-instroom', 'verhouding', 'Nidos', 'KP', tussen(0, 3), ['jaar'], 'notulen (verschil COA/Nidos)'],
  ['asiel.nidos.overige_uitstroom', 'Overige uitstroom per maand (gezinshereniging, vertrek)', 'fractie', 'Nidos', 'KP', fractie, ['jaar'], 'aanname'],
  ['asiel.coa.amv_aandeel_opvang', 'Deel van de Nidos-caseload in COA-opvang', 'fractie', 'COA', 'KP', fractie, ['jaar'], 'protocol'],
]

export const asielAmvParameters = tabel('Asiel: amv en Nidos', rijen)
