// Parameters of the group 'Asiel: IND', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { wachtrij, spoor, beslistype, maandenVoorStart36 } from '../sleutels.ts'
import { fractie, geheel, vanafNul, keuze } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.ind.startvoorraad', 'Startvoorraad per wachtrij op 1 januari', 'zaken', 'IND', 'KP', vanafNul, [wachtrij], 'notulen (voorbeeld ketenpartnerbron)'],
  ['asiel.ind.productiemodus', 'Wijze van productieplanning', 'keuze', 'IND', 'KP', keuze('totaal_met_prioriteit', 'per_wachtrij'), [], 'aanname', { standaard: 'totaal_met_prioriteit' }],
  ['asiel.ind.productie_eerste', 'Productie eerste aanvragen totaal (IND-prognoseplan)', 'zaken/jaar', 'IND', 'KP', vanafNul, ['jaar', 'scenario'], 'protocol, notulen'],
  ['asiel.ind.productie', 'Productie per wachtrij (IND-prognoseplan)', 'zaken/jaar', 'IND', 'KP', vanafNul, [wachtrij, 'jaar', 'scenario'], 'protocol'],
  ['asiel.ind.prioriteit', 'Volgorde van de sporen bij schaarse capaciteit', 'rang', 'IND', 'KP', geheel(1, 5), [spoor], 'notulen (spoor 1)', { magLeeg: true }],
  ['asiel.ind.doelvoorraad', 'Doelvoorraad van prioritaire sporen (standaard = startvoorraad: instroom bijhouden)', 'zaken', 'IND', 'KP', vanafNul, [spoor, 'jaar'], 'aanname', { magLeeg: true }],
  ['asiel.ind.minimale_werkvoorraad', 'Minimale totale werkvoorraad (onderhanden werk)', 'zaken', 'IND', 'KP', vanafNul, ['jaar'], 'afgeleid uit datavisualisatie MPP 2024-2'],
  ['asiel.ind.aandeel_aa', 'Aandeel AA in de spoor 4-beslissingen (rest VA)', 'fractie', 'IND', 'KP', fractie, ['jaar'], 'notulen'],
  ['asiel.apm.inwilligingspercentage', 'Inwilligingspercentage per beslistype', 'fractie', 'APM', 'APM', fractie, [beslistype, 'jaar', 'scenario?'], 'protocol, notulen'],
  ['asiel.apm.overige_afdoening', 'Aandeel overige afdoeningen (intrekking, buiten behandeling)', 'fractie', 'APM', 'APM', fractie, [beslistype, 'jaar'], 'aanname'],
  ['asiel.ind.doorstroom_spoor1_4', 'Aandeel spoor 1-uitstroom dat doorstroomt naar spoor 4', 'fractie', 'IND', 'KP', fractie, ['jaar'], 'openbaar (IND)'],
  ['asiel.ind.wettelijke_termijn', 'Wettelijke beslistermijn', 'maanden', 'IND', 'KP', geheel(1, 36), [wachtrij, 'jaar'], 'openbaar (6 / 15)'],
  ['asiel.ind.instroom_historie', 'Maandinstroom voor de start (voor termijnberekening)', 'zaken/maand', 'IND', 'KP', vanafNul, [wachtrij, maandenVoorStart36], 'aanname'],
  ['asiel.ind.ingebrekestelling_per_maand', 'Ingebrekestellingen per zaak buiten termijn per maand', 'fractie', 'IND', 'KP', fractie, ['jaar'], 'notulen (agenda 11-1-2022)'],
  ['asiel.ind.dwangsom_gemiddeld', 'Gemiddelde dwangsom per toegewezen BNTB (leeg = niet tonen)', 'EUR', 'IND', 'KP', vanafNul, ['jaar'], 'notulen (IND-dwangsommenmodel)', { magLeeg: true }],
]

export const asielIndParameters = tabel('Asiel: IND', rijen)
