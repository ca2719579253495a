// The sheet Invoer: every input cell, one per row, with what it was at the time of issue and what the workbook calculates with. Source: docs/spec/werkboek.md (WB-2).
import { type CelSleutel, type CelWaarde, leesCel } from '../catalogus/cel.ts'
import { sleutelsVan } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { cel } from './adres.ts'
import type { Bron } from './bron.ts'
import { basisVan, eersteRij, invoerNaam, type Invoerplek, type Invoerregel, kolom } from './invoerplek.ts'
import type { OpmaakNaam } from './opmaak.ts'
import { type Opschrift, drukVan } from './opschrift.ts'
import { cijfer, formule, type Rij, tekst, type Toegestaan, type Werkblad } from './werkblad.ts'

export function invoerblad(
  bron: Bron,
  regels: readonly Invoerregel[],
  plek: Invoerplek,
  opschrift: Opschrift,
): Werkblad {
  const { cellen } = bron.invoer
  const laatste = eersteRij + regels.length
  const koppen = ['Id', 'Parameter', 'Sleutel', 'Jaar', 'Scenario', 'Eenheid', 'Eigenaar', 'Waarde', 'Bij uitgave', 'Rekent met', 'Bron', 'Gebruik', 'Adres'] // prettier-ignore
  return {
    naam: invoerNaam,
    tabkleur: 'E0A100',
    kolommen: [34, 46, 24, 7, 9, 16, 10, 18, 18, 18, 40, 32, 46].map((breedte) => ({ breedte })),
    rijen: [
      [tekst('Invoer', 'titel')],
      [
        tekst(
          'Dit is het enige blad waarop u typt: in de gele velden onder Waarde. Een leeg veld betekent: niet geleverd.',
          'ondertitel',
        ),
      ],
      [
        tekst('Aantal velden dat anders is dan bij de uitgave', 'zacht'),
        null,
        null,
        null,
        null,
        null,
        null,
        formule(zonderBlad(plek.telling), 0, 'vet'),
      ],
      [],
      koppen.map((k, i) => tekst(k, i >= 7 && i <= 9 ? 'kopRechts' : 'kop')),
      ...regels.map((r, i) => rijVan(r, eersteRij + i, cellen[r.cel] ?? null, bron.invoer, plek, opschrift)),
    ],
    vast: { rijen: eersteRij, kolommen: 2 },
    filter: `A${eersteRij}:M${laatste}`,
    voorwaarden: [
      {
        bereik: `H${eersteRij + 1}:H${laatste}`,
        formule: `OR($H${eersteRij + 1}<>$I${eersteRij + 1},ISBLANK($H${eersteRij + 1})<>ISBLANK($I${eersteRij + 1}))`,
        opmaak: 'gewijzigd',
      },
    ],
    toegestaan: grenzen(regels),
    druk: drukVan(opschrift, invoerNaam, { titelrijen: [eersteRij, eersteRij] }),
  }
}

function zonderBlad(inhoud: string): string {
  return inhoud.replaceAll(`${invoerNaam}!`, '')
}

function rijVan(
  { p, cel: sleutel, rol }: Invoerregel,
  r: number,
  waarde: CelWaarde,
  { kader, cellen }: Invoer,
  plek: Invoerplek,
  { bronnen = {} }: Opschrift,
): Rij {
  const adres = leesCel(sleutel)
  const label = sleutelsVan(p, kader).find(({ id }) => id === (adres?.sleutel ?? ''))?.label ?? ''
  const opmaak: OpmaakNaam = rol === 'rekent' ? (p.eenheid === 'fractie' ? 'invoerAandeel' : 'invoerAantal') : 'keuze'
  const veld = typeof waarde === 'string' ? tekst(waarde, opmaak) : cijfer(waarde, opmaak)
  return [
    tekst(p.id, 'zacht'),
    tekst(p.label),
    tekst(label === '' ? (adres?.sleutel ?? '') : label),
    adres?.jaar === undefined ? null : cijfer(adres.jaar, 'jaar'),
    tekst(adres?.scenario ?? ''),
    tekst(p.eenheid, 'zacht'),
    tekst(p.eigenaar),
    veld,
    { ...veld, opmaak: 'zachtGetal' },
    rol === 'rekent' ? geldt(p, sleutel, r, waarde, cellen, plek) : null,
    tekst(bronnen[p.id] ?? '', 'zachtNaast'),
    tekst(gebruik[rol], 'zacht'),
    tekst(sleutel, 'zacht'),
  ]
}

const gebruik: Readonly<Record<Invoerregel['rol'], string>> = {
  rekent: 'rekent mee',
  keuze: 'keuze: bepaalt de formules, vast',
  ongebruikt: 'telt niet mee in deze berekening',
}

/** What counts is what the loader of the engine takes: the value, else the base value, else the standaard. */
function geldt(
  p: ParameterDeclaratie,
  sleutel: CelSleutel,
  r: number,
  waarde: CelWaarde,
  cellen: Readonly<Record<CelSleutel, CelWaarde>>,
  plek: Invoerplek,
) {
  const eigen = cel(r, kolom.waarde)
  const basis = basisVan(sleutel)
  const metBasis = p.dimensie.includes('scenario?') && basis !== sleutel
  const anders = metBasis
    ? zonderBlad(plek.geldt(basis))
    : typeof p.standaard === 'number'
      ? String(p.standaard)
      : 'NA()'
  const uitkomst = [waarde, metBasis ? cellen[basis] : null, p.standaard].find((w) => typeof w === 'number') ?? null
  return formule(`IF(ISNUMBER(${eigen}),${eigen},${anders})`, uitkomst, 'zachtGetal')
}

/** Per run of rows of one parameter what may be typed. */
function grenzen(regels: readonly Invoerregel[]): readonly Toegestaan[] {
  const uit: Toegestaan[] = []
  for (let i = 0; i < regels.length;) {
    const { p, rol } = regels[i] as Invoerregel
    let eind = i
    while (regels[eind + 1]?.p === p && regels[eind + 1]?.rol === rol) eind++
    if (rol === 'rekent' && p.grenzen.soort === 'getal') {
      const { min, max, geheel, tekst: zin } = p.grenzen
      uit.push({
        bereik: `H${eersteRij + i + 1}:H${eersteRij + eind + 1}`,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(geheel ? { geheel } : {}),
        uitleg: `Vul ${zin} in, of laat het veld leeg.`,
      })
    }
    i = eind + 1
  }
  return uit
}
