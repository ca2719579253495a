// The accounting chapter and the list of terms of the starting rapportage. Own sentences in plain Dutch. Source: docs/spec/rapport.md (RA-27, RA-28).

import { alinea, kop, opsomming, tabel, vet } from './bouw.ts'
import type { Knoop } from './inhoud.ts'

export const verantwoording = (): readonly Knoop[] => [
  kop(2, 'Verantwoording'),
  alinea(
    'Deze rapportage gebruikt één rekenmodel voor de hele keten. De invoer staat per organisatie in een tabel. Wie de eigenaar is van een aanname, beslist erover. Pas als iedereen die gevraagd is akkoord heeft gegeven, telt een nieuwe waarde mee in de vastgestelde cijfers.',
  ),
  opsomming(
    [
      vet('Herkomst van de invoer. '),
      'De startwaarden van deze demoronde zijn zo gekozen dat het model de gepubliceerde uitkomsten van MPP 2024-2 teruggeeft. Het zijn geen waarden van de organisaties zelf.',
    ],
    [
      vet('Afronding. '),
      'Elk cijfer is apart afgerond, de meeste op honderdtallen. Een totaal kan daardoor iets afwijken van de som van de delen.',
    ],
    [
      vet('Betrouwbaarheid. '),
      'De uitkomsten zijn het betrouwbaarst voor de eerste anderhalf tot twee jaar. Daarna neemt de onzekerheid snel toe.',
    ],
    [
      vet('Vastleggen. '),
      'Bij elke vastgezette versie hoort een kenmerk van de tekst en een kenmerk van de berekening. Daarmee is later na te gaan welke cijfers iemand zag.',
    ],
  ),
]

export const begrippen = (): readonly Knoop[] => [
  kop(2, 'Begrippenlijst'),
  tabel(
    ['Begrip', 'Betekenis'],
    [
      [
        'Akkoord',
        'De schriftelijke instemming van een organisatie met precies de waarde of tekst die op het scherm stond.',
      ],
      ['Amv', 'Een vreemdeling onder de achttien die zonder ouders naar Nederland komt.'],
      ['Bezetting', 'Het aantal mensen dat op een dag in de opvang woont.'],
      ['Medio', 'Het scenario met een kans van één op drie dat het er meer worden.'],
      ['Nareis', 'Gezinsleden die mogen komen bij iemand met een asielvergunning.'],
      ['Vastgesteld', 'Berekend met aannames waarover iedereen het eens is.'],
      ['Voorlopig', 'Berekend met de nieuwste aannames, ook als daarover nog geen akkoord is.'],
      ['Werkvoorraad', 'Zaken die zijn binnengekomen en waarop nog niet is beslist.'],
    ],
  ),
]
