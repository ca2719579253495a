// The first sheet: what this file is, whose figures it holds, how to read it and how to change something. Source: docs/spec/werkboek.md (WB-1).
import { parameter } from '../catalogus/parameters.ts'
import { leesCel } from '../catalogus/cel.ts'
import type { Bron } from './bron.ts'
import { oordeelCel } from './controleblad.ts'
import { type Invoerplek, kiestFormules } from './invoerplek.ts'
import { drukVan, merkregel, type Opschrift } from './opschrift.ts'
import { formule, type Rij, tekst, type Werkblad } from './werkblad.ts'

export const leeswijzerNaam = 'Leeswijzer'

export function leeswijzer(bron: Bron, plek: Invoerplek, bladen: readonly string[], opschrift: Opschrift): Werkblad {
  const concept = opschrift.bronvermelding === null
  const rijen: Rij[] = [
    [tekst(`${opschrift.ronde}: Meerjaren Productie Prognose met formules`, 'titel')],
    [tekst(merkregel(opschrift), concept ? 'merk' : 'uitleg')],
    [],
    kop('Wat dit is'),
    ...[
      ['Spoor', opschrift.spoor],
      ['Kenmerk van de berekening', opschrift.run],
      ['Modelversie', opschrift.modelVersie],
      ['Datum van de cijfers', opschrift.datum],
      ['Opmerking', opschrift.noot ?? ''],
    ]
      .filter(([, waarde]) => waarde !== '')
      .map(([naam = '', waarde = '']) => regel(naam, waarde)),
    [tekst('Gewijzigde invoervelden', 'labelZacht'), formule(plek.gewijzigd, 0, 'stand')],
    [tekst('Oordeel van de controles', 'labelZacht'), formule(oordeelCel, 'OK', 'goed')],
    [],
    kop('De bladen'),
    ...bladen.map((naam) => regel(naam, waarvoor(naam))),
    [],
    kop('De kleuren'),
    [tekst('geel', 'kleurInvoer'), tekst('Invoer. Alleen hier, op het blad Invoer, kunt u typen.', 'uitleg')],
    [
      tekst('oranje', 'kleurGewijzigd'),
      tekst('Invoer die anders is dan bij de uitgave. Bovenaan de pagina’s staat dan een waarschuwing.', 'uitleg'),
    ],
    [
      tekst('grijs', 'kleurVast'),
      tekst('Een keuze of een waarde die in dit werkboek vaststaat of niet meetelt.', 'uitleg'),
    ],
    [
      tekst('zacht en schuin', 'hulptekst'),
      tekst('Een tussenstap: een deel van een berekening op een eigen rij.', 'uitleg'),
    ],
    [],
    kop('Iets wijzigen'),
    ...stappen.map(([naam, zin]) => regel(naam, zin)),
    [],
    kop('Keuzes die de formules bepalen'),
    [
      tekst(
        'Deze keuzes bepalen wélke formules er staan. Ze zijn hier vast. Wilt u een andere keuze, kies die dan in Ketenbeeld en haal het werkboek opnieuw op.',
        'uitleg',
      ),
    ],
    ...keuzes(bron),
  ]
  const breed = rijen.flatMap((rij, r) =>
    rij.length === 1 && r > 0 && rij[0]?.opmaak !== 'groep' ? [`A${r + 1}:B${r + 1}`] : [],
  )
  return {
    naam: leeswijzerNaam,
    tabkleur: '66727F',
    kolommen: [{ breedte: 40 }, { breedte: 100 }],
    rijen,
    samengevoegd: breed,
    hoogten: new Map([[0, 30], ...rijen.flatMap((rij, r) => hoogte(rij).map((h) => [r, h] as const))]),
    voorwaarden: [{ bereik: `B1:B${rijen.length}`, formule: 'B1="FOUT"', opmaak: 'fout' }],
    druk: drukVan(opschrift, leeswijzerNaam, { staand: true }),
  }
}

/** Rows with a long sentence get the height of its lines. */
function hoogte(rij: Rij): readonly number[] {
  const langste = Math.max(
    0,
    ...rij.map((v, k) => String(v?.waarde ?? '').length / (rij.length === 1 ? 150 : k === 0 ? 42 : 108)),
  )
  return langste > 1 ? [Math.ceil(langste) * 13.5 + 2] : []
}

function kop(naam: string): Rij {
  return [tekst(naam, 'groep'), tekst('', 'groep')]
}

function regel(naam: string, waarde: string): Rij {
  return [tekst(naam, 'naamUitleg'), tekst(waarde, 'uitleg')]
}

function waarvoor(naam: string): string {
  const vast = uitleg[naam]
  if (vast !== undefined) return vast
  if (naam.startsWith('Cohort'))
    return 'Per maand hoeveel amv 18 worden: een driehoek van maand van binnenkomst en maand van 18 jaar.'
  return 'Een rij per grootheid, een kolom per maand, elk veld een formule. Kolom F zegt in woorden wat er gebeurt.'
}

const uitleg: Readonly<Record<string, string>> = {
  'MPP Asiel': 'De pagina asiel: per jaar en scenario, afgerond zoals gepubliceerd. Klaar om af te drukken.',
  'MPP Regulier': 'De pagina regulier. Voorbeeldcijfers: er zijn geen MPP-cijfers gepubliceerd.',
  'MPP Bewaring': 'De pagina bewaring. Voorbeeldcijfers: er zijn geen MPP-cijfers gepubliceerd.',
  Controles: 'Identiteiten die altijd moeten kloppen. Alles hoort OK te zijn.',
  Invoer: 'Elke invoerwaarde op één rij, met eigenaar, sleutel, jaar, scenario en bron.',
  PEA: 'De kansverdeling van de eerste instroom per jaar, met de vier kwantielen.',
  'PEA zoeken': 'Hulpblad: zoekt elk kwantiel door steeds het interval te halveren.',
  Jaarwaarden: 'Elke indicator per jaar, niet afgerond.',
}

const stappen: readonly (readonly [string, string])[] = [
  ['1. Kies een veld', 'Ga naar het blad Invoer. Zoek met het filter op parameter, eigenaar, jaar of scenario.'],
  [
    '2. Typ een waarde',
    'Typ in de gele kolom Waarde. Het werkboek rekent alles opnieuw door: van de PEA tot de drie pagina’s.',
  ],
  [
    '3. Maak leeg',
    'Een leeg veld is “niet geleverd”. Wat ervan afhangt wordt dan #N/B (#N/A) of – en telt niet als nul.',
  ],
  ['4. Kijk op Controles', 'Staat daar FOUT, dan klopt de invoer niet: aandelen zijn bijvoorbeeld samen geen 1.'],
  [
    '5. Leg vast in Ketenbeeld',
    'Een werkboek is een kopie. Een waarde telt pas mee in de ronde als de ketenpartner haar daar invult.',
  ],
]

function keuzes({ invoer: { cellen } }: Bron): readonly Rij[] {
  return Object.entries(cellen).flatMap(([sleutel, waarde]) => {
    const cel = leesCel(sleutel)
    const p = parameter(cel?.parameter ?? '')
    if (!p || cel?.sleutel !== undefined || !kiestFormules(p)) return []
    return [regel(p.label, String(waarde ?? p.standaard ?? 'niet gekozen').replaceAll('_', ' '))]
  })
}
