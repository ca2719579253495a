// Parameters of the group 'Bewaring', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { bewaringsbron, overigeBewaringsbron } from '../sleutels.ts'
import { tussen, fractie, vanafNul } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['bewaring.apm.aandeel_dtv', 'Inbewaringstellingen per DT&V-instroom', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'aanname'],
  ['bewaring.ind.instroom_overig', 'Inbewaringstellingen Politie, KMar, grens', 'personen/jaar', 'IND', 'KP', vanafNul, [overigeBewaringsbron, 'jaar', 'scenario'], 'protocol (IND-prognose bewaring)'],
  ['bewaring.dji.duur', 'Gemiddelde duur bewaring', 'dagen', 'DJI', 'KP', tussen(1, 540), [bewaringsbron, 'jaar'], 'openbaar (DJI)'],
  ['bewaring.dji.startbezetting', 'Bezetting op 1 januari', 'personen', 'DJI', 'KP', vanafNul, [bewaringsbron], 'aanname'],
  ['bewaring.dji.capaciteit', 'Capaciteit (leeg = geen toets)', 'plekken', 'DJI', 'KP', vanafNul, ['jaar'], 'aanname', { magLeeg: true }],
  ['bewaring.dtv.vertrek_uit_bewaring', 'Aandeel uitstroom met aantoonbaar vertrek', 'fractie', 'DT&V', 'KP', fractie, ['jaar'], 'openbaar'],
  ['bewaring.apm.beroepen_per_bewaring', 'Beroepen (incl. kennisgeving) per inbewaringstelling', 'verhouding', 'APM', 'APM', tussen(0, 3), ['jaar'], 'aanname'],
  ['bewaring.rvdr.startvoorraad', 'Startvoorraad beroep bewaring', 'zaken', 'RvdR', 'KP', vanafNul, [], 'protocol'],
  ['bewaring.rvdr.productie', 'Productie beroep bewaring', 'zaken/jaar', 'RvdR', 'KP', vanafNul, ['jaar', 'scenario'], 'protocol'],
  ['bewaring.rvdr.gegrond', 'Gegrondpercentage beroep bewaring', 'fractie', 'RvdR', 'KP', fractie, ['jaar'], 'aanname'],
  ['bewaring.apm.hoger_beroep', 'Hoger beroep per uitspraak bewaring', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'protocol'],
  ['bewaring.rvs.startvoorraad', 'Startvoorraad hoger beroep bewaring', 'zaken', 'RvS', 'KP', vanafNul, [], 'protocol'],
  ['bewaring.rvs.productie', 'Productie hoger beroep bewaring', 'zaken/jaar', 'RvS', 'KP', vanafNul, ['jaar', 'scenario'], 'protocol'],
]

export const bewaringParameters = tabel('Bewaring', rijen)
