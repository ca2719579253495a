// Parameters of the group 'Asiel: COA', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { stroom, bewonersgroep } from '../sleutels.ts'
import { tussen, fractie, vanafNul, vrij, keuze } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.coa.startbezetting', 'Bezetting op 1 januari: asielzoekers, afgewezen, vergunninghouders', 'personen', 'COA', 'KP', vanafNul, [bewonersgroep], 'notulen'],
  ['asiel.coa.opvangaandeel', 'Aandeel van de instroom dat opvang krijgt, per stroom', 'fractie', 'COA', 'KP', fractie, [stroom, 'jaar'], 'aanname (datavisualisatie MPP 2024-2: "veelal")'],
  ['asiel.coa.verblijf_na_afwijzing', 'Gemiddeld verblijf na afwijzing', 'maanden', 'COA', 'KP', tussen(1, 24), ['jaar'], 'aanname'],
  ['asiel.ks.taakstelling', 'Taakstelling huisvesting vergunninghouders', 'personen/halfjaar', 'KS', 'KP', vanafNul, ['halfjaar'], 'datavisualisatie MPP 2024-2'],
  ['asiel.ks.taakstelling_modus', 'Taakstelling ingevoerd of berekend uit inwilligingen', 'keuze', 'KS', 'T', keuze('invoer', 'berekend'), [], 'openbaar (circulaires)', { standaard: 'invoer' }],
  ['asiel.ks.achterstand_start', 'Achterstand op de taakstelling op 1 januari', 'personen', 'KS', 'KP', vrij, [], 'openbaar'],
  ['asiel.apm.uitstroommodus', 'Uitstroom vergunninghouders: taakstelling x realisatie of invoer', 'keuze', 'APM', 'T', keuze('taakstelling', 'invoer'), [], 'notulen', { standaard: 'invoer' }],
  ['asiel.apm.realisatiegraad', 'Realisatiegraad taakstelling', 'fractie', 'APM', 'APM', tussen(0, 1.5), ['jaar', 'scenario'], 'notulen (22-9-2022)'],
  ['asiel.coa.uitstroom_vh', 'Uitstroom vergunninghouders (modus invoer)', 'personen/jaar', 'COA', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen (beelden COA)'],
  ['asiel.coa.snijverlies', 'Snijverlies (1 - bezettingspercentage)', 'fractie', 'COA', 'KP', tussen(0, 0.5), ['jaar'], 'datavisualisatie MPP 2024-2; openbaar: bezettingspercentage 91%'],
  ['asiel.coa.capaciteit', 'Beschikbare capaciteit (leeg = geen tekortberekening)', 'plekken', 'COA', 'KP', vanafNul, ['jaar'], 'openbaar', { magLeeg: true }],
]

export const asielCoaParameters = tabel('Asiel: COA', rijen)
