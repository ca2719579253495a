// Parameters of the group 'Asiel: DT&V', one per line; columns as in ../rij.ts. Source: docs/spec/engine.md (ENG-P), model specification, Parameters.
import { beslistype, dtvBron, vertrekwijze } from '../sleutels.ts'
import { fractie, vertraging, vanafNul } from '../grenzen.ts'
import { type Rij, tabel } from '../rij.ts'

// reason: a table reads best with one parameter per line
// prettier-ignore
const rijen: readonly Rij[] = [
  ['asiel.apm.overdrachtspercentage', 'Aandeel afwijzingen dat wordt overgedragen (correctie niet overgedragen dossiers)', 'fractie', 'APM', 'APM', fractie, [beslistype, 'jaar'], 'notulen (22-9-2022)'],
  ['asiel.apm.overdracht_vertraging', 'Gemiddelde tijd van afwijzing tot overdracht (0 = zelfde maand)', 'maanden', 'APM', 'APM', vertraging, [], 'aanname'],
  ['asiel.dtv.overige_instroom', 'Overige instroom: Politie, KMar, overig', 'personen/jaar', 'DT&V', 'KP', vanafNul, [dtvBron, 'jaar', 'scenario'], 'notulen, datavisualisatie MPP 2024-2; openbaar'],
  ['asiel.dtv.startcaseload', 'Caseload DT&V op 1 januari', 'personen', 'DT&V', 'KP', vanafNul, [], 'aanname'],
  ['asiel.dtv.uitstroom_per_maand', 'Vertrekkans per maand in de caseload', 'fractie', 'DT&V', 'KP', fractie, ['jaar'], 'aanname'],
  ['asiel.dtv.vertrekverdeling', 'Verdeling vertrek: zelfstandig, gedwongen, zonder toezicht, overig', 'fractie', 'DT&V', 'KP', fractie, [vertrekwijze, 'jaar'], 'openbaar (DT&V)', { somIsEen: 'vertrekwijze' }],
]

export const asielDtvParameters = tabel('Asiel: DT&V', rijen)
