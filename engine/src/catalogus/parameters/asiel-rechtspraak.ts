// Parameters of the group 'Asiel: rechtspraak', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { beslistype, rechtbankType, rvsType } from '../sleutels.ts'
import { tussen, fractie, vanafNul, vanafEen, keuze } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.rvdr.startvoorraad', 'Startvoorraad rechtbanken: beroep, VoVo, BNTB', 'zaken', 'RvdR', 'KP', vanafNul, [rechtbankType], 'notulen'],
  ['asiel.rvdr.productie', 'Productiecapaciteit asiel', 'zaakequivalent/jaar', 'RvdR', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen'],
  ['asiel.rvdr.bntb_weging', 'Werklast van een BNTB ten opzichte van een beroep', 'fractie', 'RvdR', 'KP', fractie, [], 'aanname (verdringing: notulen, datavisualisatie MPP 2024-2)'],
  ['asiel.rvdr.prioriteit', 'Volgorde bij schaarste', 'keuze', 'RvdR', 'KP', keuze('bntb_eerst', 'evenredig', 'beroep_eerst'), [], 'notulen (verdringing)', { standaard: 'bntb_eerst' }],
  ['asiel.apm.beroepspercentage', 'Aandeel afwijzingen dat in beroep gaat', 'fractie', 'APM', 'APM', fractie, [beslistype, 'jaar'], 'notulen (11-1-2022)'],
  ['asiel.apm.vovo_percentage', 'VoVo-verzoeken per afwijzing', 'fractie', 'APM', 'APM', fractie, [beslistype, 'jaar'], 'notulen'],
  ['asiel.apm.beroep_vertraging', 'Gemiddelde tijd van besluit tot beroep', 'maanden', 'APM', 'APM', tussen(1, 6), [], 'aanname'],
  ['asiel.rvdr.gegrond', 'Gegrondpercentage beroep', 'fractie', 'RvdR', 'KP', fractie, ['jaar'], 'aanname'],
  ['asiel.apm.terug_naar_ind', 'Aandeel gegrond dat terugkeert in de IND-voorraad', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'notulen (26-1-2023)'],
  ['asiel.rvdr.bntb_per_ingebrekestelling', 'BNTB per ingebrekestelling', 'fractie', 'RvdR', 'KP', fractie, ['jaar'], 'notulen, datavisualisatie MPP 2024-2'],
  ['asiel.rvdr.bntb_gegrond', 'Gegrondpercentage BNTB', 'fractie', 'RvdR', 'KP', fractie, ['jaar'], 'aanname'],
  ['asiel.apm.rvdr_doorlooptijd', 'Gemiddelde doorlooptijd rechtbank (leeg = alleen capaciteit telt)', 'maanden', 'APM', 'APM', vanafEen, [rechtbankType, 'jaar'], 'notulen (18-1-2023)', { magLeeg: true }],
  ['asiel.apm.rvs_doorlooptijd', 'Gemiddelde doorlooptijd RvS (leeg = alleen capaciteit telt)', 'maanden', 'APM', 'APM', vanafEen, ['jaar'], 'notulen, datavisualisatie MPP 2024-2', { magLeeg: true }],
  ['asiel.rvs.startvoorraad', 'Startvoorraad RvS: V6 en overig hoger beroep', 'zaken', 'RvS', 'KP', vanafNul, [rvsType], 'notulen (11-1-2022)'],
  ['asiel.rvs.productie', 'Productie RvS asiel', 'zaken/jaar', 'RvS', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen'],
  ['asiel.rvs.aandeel_v6', 'Aandeel V6-zaken in de instroom', 'fractie', 'RvS', 'KP', fractie, ['jaar'], 'notulen'],
  ['asiel.apm.hoger_beroep_vreemdeling', 'Hoger beroep per ongegronde uitspraak', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'notulen'],
  ['asiel.apm.hoger_beroep_ind', 'Hoger beroep door IND per gegronde uitspraak', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'aanname'],
  ['asiel.rvs.gegrond', 'Gegrondpercentage hoger beroep', 'fractie', 'RvS', 'KP', fractie, ['jaar'], 'aanname'],
]

export const asielRechtspraakParameters = tabel('Asiel: rechtspraak', rijen)
