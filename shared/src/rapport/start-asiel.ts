// The asylum chapter of the starting rapportage: inflow and what it does to each organisation. Own sentences in plain Dutch. Source: docs/spec/rapport.md (RA-27, RA-28).

import { alinea, cijfer, grafiek, kop, tabel } from './bouw.ts'
import type { Knoop } from './inhoud.ts'

export const asiel = (): readonly Knoop[] => [
  kop(2, 'Asiel'),
  ...instroom(),
  ...ind(),
  ...coa(),
  ...nidos(),
  ...dtv(),
  ...politie(),
  ...overig(),
]

const instroom = (): readonly Knoop[] => [
  kop(3, 'Instroom'),
  alinea(
    'Naast eerste aanvragen komen er herhaalde aanvragen binnen, reizen gezinsleden na en nodigt Nederland vluchtelingen uit. Samen zijn dat in 2024 in het medio scenario ',
    cijfer('u.asiel.instroom.totaal', 2024),
    ' mensen en in 2025 ',
    cijfer('u.asiel.instroom.totaal', 2025),
    '. Daarvan zijn er in 2025 ',
    cijfer('u.asiel.instroom.nareis', 2025),
    ' nareizigers.',
  ),
]

const ind = (): readonly Knoop[] => [
  kop(3, 'Beslissen: IND'),
  alinea(
    'De IND handelt in 2024 naar verwachting ',
    cijfer('u.ind.afdoening.totaal', 2024),
    ' zaken af, waarvan ',
    cijfer('u.ind.afdoening.eerste', 2024),
    ' eerste aanvragen. Dat is minder dan er binnenkomt. De werkvoorraad groeit daarom van ',
    cijfer('u.ind.werkvoorraad', 2024),
    ' zaken op 1 januari 2024 naar ',
    cijfer('u.ind.werkvoorraad', 2028),
    ' op 1 januari 2028.',
  ),
  grafiek('u.ind.werkvoorraad', 'IND-werkvoorraad asiel op 1 januari: minimum, medio en maximum'),
  alinea(
    'In het minimum scenario daalt de voorraad juist. De IND kan dan minder beslissen dan zij aan mensen heeft: er is een kleinste voorraad nodig om door te werken.',
  ),
]

const coa = (): readonly Knoop[] => [
  kop(3, 'Opvang: COA'),
  alinea(
    'Wie asiel vraagt, heeft meestal recht op opvang. De bezetting stijgt als er meer mensen binnenkomen dan er vertrekken of verhuizen. In het medio scenario gaat zij van ',
    cijfer('u.coa.bezetting', 2024),
    ' op 1 januari 2024 naar ',
    cijfer('u.coa.bezetting', 2025),
    ' een jaar later en ',
    cijfer('u.coa.bezetting', 2026),
    ' op 1 januari 2026.',
  ),
  grafiek('u.coa.bezetting', 'COA-bezetting op 1 januari: minimum, medio en maximum'),
  alinea('De band is op 1 januari 2026 al breed, zoals de tabel laat zien.'),
  tabel(
    ['Op 1 januari', 'Minimum', 'Medio', 'Maximum'],
    [2025, 2026, 2027].map((jaar) => [
      String(jaar),
      cijfer('u.coa.bezetting', jaar, 'min'),
      cijfer('u.coa.bezetting', jaar),
      cijfer('u.coa.bezetting', jaar, 'max'),
    ]),
  ),
  alinea(
    'Van de bewoners wachten er op 1 januari 2026 naar verwachting ',
    cijfer('u.coa.vergunninghouders', 2026),
    ' met een vergunning op een woning. Over heel 2026 is dat gemiddeld ',
    cijfer('u.coa.aandeel_vergunninghouders', 2026),
    ' van de bezetting. Het COA heeft meer plekken nodig dan bewoners, omdat niet elke plek te gebruiken is.',
  ),
]

const nidos = (): readonly Knoop[] => [
  kop(3, 'Jongeren zonder ouders: Nidos en amv-opvang'),
  alinea(
    'In de opvang komen in 2024 in het medio scenario ',
    cijfer('u.coa.amv_instroom', 2024),
    ' alleenstaande minderjarige vreemdelingen (amv) aan. Nidos heeft over hen de voogdij. Het aantal jongeren onder voogdij stijgt van ',
    cijfer('u.nidos.caseload', 2024),
    ' op 1 januari 2024 naar ',
    cijfer('u.nidos.caseload', 2026),
    ' op 1 januari 2026.',
  ),
  alinea('De voogdij stopt als een jongere achttien wordt. Veel jongeren zijn bij aankomst al zestien of zeventien.'),
]

const dtv = (): readonly Knoop[] => [
  kop(3, 'Vertrek: DT&V'),
  alinea(
    'De DT&V neemt in 2024 naar verwachting ',
    cijfer('u.dtv.instroom', 2024),
    ' zaken in behandeling. Daarvan komen er ',
    cijfer('u.dtv.instroom_ind', 2024),
    ' van de IND en ',
    cijfer('u.dtv.instroom_overig', 2024),
    ' van andere organisaties. Beslist de IND meer, dan krijgt de DT&V later ook meer werk.',
  ),
]

const politie = (): readonly Knoop[] => [
  kop(3, 'Identificatie en registratie: Politie'),
  alinea(
    'Elke eerste aanvraag begint met identificatie en registratie. De politie rekent met het medio scenario: in 2024 zijn dat ',
    cijfer('u.np.ienr', 2024),
    ' processen en in 2025 ',
    cijfer('u.np.ienr', 2025),
    '.',
  ),
]

const overig = (): readonly Knoop[] => [
  kop(3, 'Overig'),
  alinea(
    'De rechtbanken krijgen te maken met meer beroepen, vooral tegen te laat beslissen. De Raad van State ziet de voorraad langzaam dalen, omdat zaken minder lang duren. Voor deze organisaties zijn in de demoronde nog geen aantallen aangeleverd.',
  ),
]
