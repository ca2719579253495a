// Parameters of the group 'Regulier', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { product } from '../sleutels.ts'
import { tussen, fractie, vanafNul, vanafEen } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['regulier.ind.startvoorraad', 'Startvoorraad per product', 'zaken', 'IND', 'KP', vanafNul, [product], 'datavisualisatie MPP 2024-2'],
  ['regulier.ind.instroom', 'Instroom per product', 'zaken/jaar', 'IND', 'KP', vanafNul, [product, 'jaar', 'scenario'], 'protocol (eigen IND-prognose)'],
  ['regulier.ind.productie', 'Productie per product', 'zaken/jaar', 'IND', 'KP', vanafNul, [product, 'jaar', 'scenario'], 'protocol'],
  ['regulier.apm.inwilligingspercentage', 'Inwilligingspercentage', 'fractie', 'APM', 'APM', fractie, [product, 'jaar'], 'protocol'],
  ['regulier.apm.bezwaarpercentage', 'Bezwaren per afwijzing', 'fractie', 'APM', 'APM', fractie, [product, 'jaar'], 'datavisualisatie MPP 2024-2'],
  ['regulier.apm.seizoen', 'Seizoensprofiel per product', 'fractie', 'APM', 'APM', fractie, [product, 'maand'], 'notulen (wens)', { somIsEen: 'maand', standaard: 1 / 12 }],
  ['regulier.ind.bezwaar_startvoorraad', 'Startvoorraad bezwaar regulier', 'zaken', 'IND', 'KP', vanafNul, [], 'datavisualisatie MPP 2024-2'],
  ['regulier.ind.bezwaar_overig', 'Overige instroom bezwaar', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar'], 'aanname'],
  ['regulier.ind.bezwaar_productie', 'Reguliere productie bezwaar', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'datavisualisatie MPP 2024-2'],
  ['regulier.ind.bezwaar_extra', 'Extra bezwaarproductie (2024, 2025: ca. 10.000)', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar'], 'datavisualisatie MPP 2024-2'],
  ['regulier.apm.bezwaar_gegrond', 'Gegrondpercentage bezwaar', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'aanname'],
  ['regulier.rvdr.startvoorraad', 'Startvoorraad beroep regulier', 'zaken', 'RvdR', 'KP', vanafNul, [], 'notulen'],
  ['regulier.rvdr.productie', 'Productie beroep regulier', 'zaken/jaar', 'RvdR', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen'],
  ['regulier.apm.beroepspercentage', 'Beroepen per ongegrond bezwaar', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'datavisualisatie MPP 2024-2'],
  ['regulier.apm.vovo_percentage', 'VoVo per ongegrond bezwaar', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'notulen (10-1-2022)'],
  ['regulier.apm.bntb', 'Beroepen niet tijdig regulier', 'zaken/jaar', 'APM', 'APM', vanafNul, ['jaar'], 'notulen (10-1-2022)'],
  ['regulier.apm.beroep_vertraging', 'Gemiddelde tijd van besluit tot beroep', 'maanden', 'APM', 'APM', tussen(1, 12), [], 'aanname'],
  ['regulier.rvdr.gegrond', 'Gegrondpercentage beroep', 'fractie', 'RvdR', 'KP', fractie, ['jaar'], 'aanname'],
  ['regulier.apm.rvdr_doorlooptijd', 'Gemiddelde doorlooptijd rechtbank (leeg = alleen capaciteit telt)', 'maanden', 'APM', 'APM', vanafEen, ['jaar'], 'notulen', { magLeeg: true }],
  ['regulier.apm.rvs_doorlooptijd', 'Gemiddelde doorlooptijd RvS (leeg = alleen capaciteit telt)', 'maanden', 'APM', 'APM', vanafEen, ['jaar'], 'datavisualisatie MPP 2024-2', { magLeeg: true }],
  ['regulier.rvs.startvoorraad', 'Startvoorraad hoger beroep regulier', 'zaken', 'RvS', 'KP', vanafNul, [], 'notulen'],
  ['regulier.rvs.productie', 'Productie hoger beroep regulier', 'zaken/jaar', 'RvS', 'KP', vanafNul, ['jaar', 'scenario'], 'notulen'],
  ['regulier.apm.hoger_beroep', 'Hoger beroep per uitspraak', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'datavisualisatie MPP 2024-2'],
  ['regulier.apm.hoger_beroep_vertraging', 'Gemiddelde tijd tot hoger beroep', 'maanden', 'APM', 'APM', tussen(1, 24), [], 'datavisualisatie MPP 2024-2 (RvS pas in 2025)'],
  ['regulier.apm.afwijzing_naar_dtv', 'Aandeel definitieve afwijzingen naar DT&V', 'fractie', 'APM', 'APM', fractie, ['jaar'], 'aanname'],
]

export const regulierParameters = tabel('Regulier', rijen)
