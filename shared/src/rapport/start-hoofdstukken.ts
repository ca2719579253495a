// The chapters of the starting rapportage around the asylum chapter. Own sentences in plain Dutch. Source: docs/spec/rapport.md (RA-27, RA-28).

import { alinea, cijfer, kop, opsomming, tabel, vet } from './bouw.ts'
import type { Knoop } from './inhoud.ts'

export const inleiding = (): readonly Knoop[] => [
  kop(2, 'Inleiding'),
  alinea(
    'In deze rapportage kijkt de migratieketen vooruit tot en met 2028. Elke organisatie heeft haar eigen aannames aangeleverd. Het rekenmodel telt ze bij elkaar op en laat zien wat een keuze van de een betekent voor het werk van de ander.',
  ),
  alinea(
    'De cijfers in de tekst zijn verwijzingen naar de laatste berekening. Verandert een afgesproken aanname, dan veranderen de cijfers mee. Na het rondsturen staan tekst en cijfers vast.',
  ),
  opsomming(
    [vet('Minimum en maximum'), ' geven samen een band: drie van de vier mogelijke uitkomsten vallen daarbinnen.'],
    [vet('Medio'), ' is de waarde waarbij de kans één op drie is dat het er meer worden. Hiermee plant de keten.'],
    [vet('Mediaan'), ' is het midden: meer en minder zijn even waarschijnlijk.'],
  ),
  alinea('Standen gelden op 1 januari van het genoemde jaar. Aantallen over een periode gelden voor het hele jaar.'),
]

export const prognose = (): readonly Knoop[] => [
  kop(2, 'Prognose eerste asielinstroom'),
  alinea(
    'APM stelt de prognose van de eerste asielaanvragen zelfstandig op. De deelnemers tekenen daar niet voor, wel kunnen zij vragen stellen en fouten melden.',
  ),
  alinea(
    'Voor 2024 komt de prognose in het medio scenario uit op ',
    cijfer('u.asiel.instroom.eerste', 2024),
    ' eerste aanvragen. De band loopt van ',
    cijfer('u.asiel.instroom.eerste', 2024, 'min'),
    ' tot ',
    cijfer('u.asiel.instroom.eerste', 2024, 'max'),
    '. In 2025 zijn het er ',
    cijfer('u.asiel.instroom.eerste', 2025),
    ', met een band van ',
    cijfer('u.asiel.instroom.eerste', 2025, 'min'),
    ' tot ',
    cijfer('u.asiel.instroom.eerste', 2025, 'max'),
    '.',
  ),
  alinea(
    'De band is breed en wordt elk jaar breder. Voor de latere jaren is de prognose vooral een hulpmiddel om te zien hoe gevoelig de keten is.',
  ),
]

export const regulier = (): readonly Knoop[] => [
  kop(2, 'Regulier'),
  alinea(
    'Reguliere migratie gaat over werk, studie, gezin, visa en naturalisatie. De IND verwacht minder nieuwe gezinsaanvragen dan bij de vorige MPP, doordat de inhaalslag na corona voorbij is. Bij verlengingen, intrekkingen, visa en naturalisatie ligt de verwachting juist hoger.',
  ),
  alinea(
    'De IND wil in 2024 en 2025 meer bezwaren afhandelen. Daardoor gaan er eerst meer zaken naar de rechtbanken en pas later naar de Raad van State.',
  ),
  alinea(
    'Voor dit hoofdstuk zijn in deze demoronde nog geen aantallen aangeleverd. Er staan daarom geen cijfers in. Zodra de IND en de Rechtspraak hun tabellen vullen, kunt u die hier invoegen.',
  ),
]

export const bewaring = (): readonly Knoop[] => [
  kop(2, 'Bewaring'),
  alinea(
    'Vreemdelingenbewaring is een laatste middel om vertrek mogelijk te maken. De bezetting hangt af van het aantal maatregelen, van de gemiddelde duur en van het aantal plekken dat open is.',
  ),
  alinea(
    'DJI heeft voor deze demoronde nog geen aantallen aangeleverd. Ook hier ontbreken de cijfers dus, en dat is met opzet zichtbaar.',
  ),
]

export const bijstellingen = (): readonly Knoop[] => [
  kop(2, 'Significante bijstellingen'),
  alinea('Ten opzichte van de vorige MPP vallen drie bijstellingen op.'),
  opsomming(
    [
      vet('Opvang. '),
      'Statushouders stromen langzamer door naar een woning. De bezetting van het COA op 1 januari 2026 komt in het medio scenario uit op ',
      cijfer('u.coa.bezetting', 2026),
      '.',
    ],
    [
      vet('Beslissen. '),
      'De IND beslist op minder eerste aanvragen dan er binnenkomen. De werkvoorraad op 1 januari 2026 is daardoor ',
      cijfer('u.ind.werkvoorraad', 2026),
      ' zaken.',
    ],
    [
      vet('Jongeren. '),
      'Alleenstaande minderjarigen blijven een groot deel van de instroom. Nidos begeleidt er op 1 januari 2026 naar verwachting ',
      cijfer('u.nidos.caseload', 2026),
      '.',
    ],
  ),
]

export const risicos = (): readonly Knoop[] => [
  kop(2, 'Risico’s, onzekerheden en aannames'),
  alinea(
    'Een prognose is geen belofte. Deze punten kunnen de uitkomst het meest veranderen. De organisatie achter het punt houdt het bij.',
  ),
  tabel(
    ['Onderwerp', 'Wat kan er gebeuren', 'Wie houdt het bij'],
    [
      ['Instroom', 'Een conflict of een afspraak in Europa verandert het aantal aanvragen binnen weken.', 'APM'],
      ['Productie', 'Werving en opleiding gaan langzamer dan gepland, of juist sneller.', 'IND'],
      [
        'Doorstroom',
        'Gemeenten halen de taakstelling niet. Statushouders blijven dan langer in de opvang.',
        'COA en KS',
      ],
      ['Nareis', 'Reizen vanuit posten valt uit, waardoor gezinnen later en tegelijk aankomen.', 'BZ'],
      ['Vertrek', 'Landen werken niet mee aan terugkeer.', 'DT&V'],
    ],
  ),
  alinea(
    'Beleid dat nog niet is vastgesteld, zit niet in deze cijfers. Een variant op dat beleid hoort in een apart document.',
  ),
]
