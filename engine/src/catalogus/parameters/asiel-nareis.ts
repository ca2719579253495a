// Parameters of the group 'Asiel: nareis', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { tussen, fractie, vanafNul, keuze } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.apm.nareismodus', 'Nareis als invoer of via het stroommodel', 'keuze', 'APM', 'T', keuze('invoer', 'stroommodel'), [], 'aanname', { standaard: 'invoer' }],
  ['asiel.ind.nareis_invoer', 'Instroom nareizigers (modus invoer)', 'personen/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'datavisualisatie MPP 2024-2'],
  ['asiel.apm.nareisfactor', 'MVV-nareisaanvragen per inwilliging', 'aanvragen/inwilliging', 'APM', 'APM', tussen(0, 5), ['jaar'], 'aanname; notulen (ontwikkeltraject nareis)'],
  ['asiel.apm.nareis_aanvraagvertraging', 'Gemiddelde tijd van inwilliging tot aanvraag', 'maanden', 'APM', 'APM', tussen(1, 12), [], 'aanname'],
  ['asiel.ind.mvv_startvoorraad', 'Startvoorraad MVV nareis', 'zaken', 'IND', 'KP', vanafNul, [], 'notulen; openbaar 27.000 eind 2023'],
  ['asiel.ind.mvv_productie', 'Productie MVV nareis', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen'],
  ['asiel.apm.mvv_inwilligingspercentage', 'Inwilliging MVV nareis', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'notulen'],
  ['asiel.bz.inreispercentage', 'Aandeel van verleende MVV dat inreist', 'fractie', 'BZ', 'KP', fractie, ['jaar'], 'aanname'],
  ['asiel.bz.inreisvertraging', 'Gemiddelde tijd tussen verlening en inreis', 'maanden', 'BZ', 'KP', tussen(1, 12), ['jaar'], 'notulen (16-5-2023)'],
  ['asiel.ind.mvv_onderweg_start', 'Verleend, nog niet ingereisd op 1 januari', 'personen', 'IND', 'KP', vanafNul, [], 'aanname'],
  ['asiel.bz.postcapaciteit', 'Afhandelcapaciteit posten MVV (leeg = niet beperkend)', 'zaken/jaar', 'BZ', 'KP', vanafNul, ['jaar'], 'notulen (Beiroet, 8.000 MVV)', { magLeeg: true }],
]

export const asielNareisParameters = tabel('Asiel: nareis', rijen)
