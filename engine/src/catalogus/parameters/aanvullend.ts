// Optional parameters that the decisions add to the registry of 137. Source: decisions D04, D41, D47; docs/spec/engine.md (ENG-P-3).
import { vanafNul } from '../grenzen.ts'
import { grondslagperiode } from '../sleutels.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.ks.grondslag_historie', 'Vergunningen, nareis en hervestiging voor de start (voor een berekende taakstelling)', 'personen', 'KS', 'KP', vanafNul, [grondslagperiode], 'openbaar (circulaires)'],
  ['asiel.ind.mvv_productie_maand', 'Afwijkende productie MVV nareis in één maand', 'zaken/maand', 'IND', 'KP', vanafNul, ['kalendermaand'], 'notulen', { magLeeg: true }],
  ['asiel.apm.nareis_aanvraag_start', 'Nog te verwachten nareisaanvragen uit eerdere vergunningen op 1 januari', 'aanvragen', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['asiel.apm.overdracht_start', 'Afwijzingen die op 1 januari nog worden overgedragen', 'personen', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['asiel.apm.beroep_start', 'Afwijzingen waartegen op 1 januari nog beroep komt', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['asiel.apm.vovo_start', 'Afwijzingen waartegen op 1 januari nog een VoVo komt', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['asiel.apm.terug_start', 'Zaken die in de eerste maand na gegrond beroep terugkomen bij de IND', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['asiel.apm.hoger_beroep_start', 'Hoger beroepen asiel die in de eerste maand binnenkomen', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['regulier.apm.bezwaar_start', 'Bezwaren regulier die in de eerste maand binnenkomen', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['regulier.apm.beroep_start', 'Ongegronde bezwaren waartegen op 1 januari nog beroep komt', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['regulier.apm.hoger_beroep_start', 'Uitspraken regulier waartegen op 1 januari nog hoger beroep komt', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['bewaring.apm.gegrond_start', 'Gegronde beroepen bewaring van december, die in de eerste maand de bewaring beëindigen', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
  ['bewaring.apm.hoger_beroep_start', 'Hoger beroepen bewaring die in de eerste maand binnenkomen', 'zaken', 'APM', 'APM', vanafNul, [], 'aanname', { standaard: 0 }],
]

export const aanvullendeParameters = tabel('Aanvullend', rijen)
