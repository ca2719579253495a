// The sheet Controles: every check with its difference, and one verdict over all of them. Source: docs/spec/werkboek.md (WB-10).
import type { Controle } from './controles.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { cijfer, formule, type Rij, tekst, type Werkblad } from './werkblad.ts'

export const controleNaam = 'Controles'

/** The field that says OK or FOUT for the whole workbook. */
export const oordeelCel = `${controleNaam}!$F$3`

const eersteRij = 5

export function controleblad(controles: readonly Controle[], opschrift: Opschrift): Werkblad {
  const laatste = eersteRij + controles.length
  const oordelen = `F${eersteRij + 1}:F${laatste}`
  return {
    naam: controleNaam,
    tabkleur: '1E6B3A',
    kolommen: [18, 62, 30, 12, 12, 16].map((breedte) => ({ breedte })),
    rijen: [
      [tekst('Controles', 'titel')],
      [
        tekst(
          'Elk verschil hoort 0 te zijn, op afronding na. Een voorraad verandert door wat erin komt en eruit gaat; aandelen zijn samen 1.',
          'ondertitel',
        ),
      ],
      [
        tekst('Oordeel over het hele werkboek', 'vet'),
        null,
        null,
        null,
        null,
        formule(`IF(COUNTIF(${oordelen},"FOUT")=0,"OK","FOUT")`, 'OK', 'goed'),
      ],
      [],
      ['Soort', 'Controle', 'Waar', 'Verschil', 'Speling', 'Oordeel'].map((k, i) =>
        tekst(k, i === 3 || i === 4 ? 'kopRechts' : 'kop'),
      ),
      ...controles.map((c, i) => rijVan(c, eersteRij + i + 1)),
    ],
    vast: { rijen: eersteRij, kolommen: 0 },
    filter: `A${eersteRij}:F${laatste}`,
    voorwaarden: [
      { bereik: `F3:F${laatste}`, formule: '$F3="FOUT"', opmaak: 'fout' },
      { bereik: `F3:F${laatste}`, formule: '$F3="OK"', opmaak: 'goed' },
    ],
    druk: drukVan(opschrift, controleNaam, { staand: true, titelrijen: [eersteRij, eersteRij] }),
  }
}

function rijVan({ groep, wat, waar, verschil, speling, berekenbaar }: Controle, rij: number): Rij {
  return [
    tekst(groep, 'labelZacht'),
    tekst(wat, 'label'),
    tekst(waar, 'label'),
    formule(verschil, berekenbaar ? 0 : null, 'verschil'),
    cijfer(speling, 'verschil'),
    formule(
      `IF(ISNUMBER(D${rij}),IF(D${rij}<=E${rij},"OK","FOUT"),"niet te berekenen")`,
      berekenbaar ? 'OK' : 'niet te berekenen',
      'label',
    ),
  ]
}
