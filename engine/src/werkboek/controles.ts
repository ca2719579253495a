// The sheet Controles: sums that must be 1, stocks that must balance, the order of the scenarios, and the workbook against the engine. Source: model specification B11 and H; docs/spec/werkboek.md (WB-10).
import { balansen } from '../behoud.ts'
import { type CelSleutel, leesCel } from '../catalogus/cel.ts'
import { modeljaren } from '../catalogus/cellen.ts'
import type { Dimensie, ParameterDeclaratie } from '../catalogus/parameter.ts'
import { parameters } from '../catalogus/parameters.ts'
import type { Bron } from './bron.ts'
import type { Invoerplek } from './invoerblad.ts'
import type { Jaarplek } from './jaarblad.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { kansenCel, peaCel } from './peablad.ts'
import { rekenbereik, type Rekenplek } from './rekenblad.ts'
import { cijfer, formule, type Rij, tekst, type Werkblad } from './werkblad.ts'

export const controleNaam = 'Controles'

/** The field that says OK or FOUT for the whole workbook. */
export const oordeelCel = `${controleNaam}!$F$3`

interface Controle {
  readonly groep: string
  readonly wat: string
  readonly waar: string
  /** Formula of a difference that must be 0. */
  readonly verschil: string
  /** Up to here it is rounding. */
  readonly speling: number
  /** Whether the engine can calculate it; if not, neither can the workbook. */
  readonly berekenbaar: boolean
}

const eersteRij = 5

export function controleblad(
  bron: Bron,
  plekken: readonly Rekenplek[],
  invoer: Invoerplek,
  jaren: Jaarplek,
  opschrift: Opschrift,
): Werkblad {
  const controles = [
    ...werkboekgelijk(jaren, invoer),
    ...invoersommen(bron, invoer),
    ...kansen(bron),
    ...volgorde(bron),
    ...plekken.flatMap(balanscontroles),
  ]
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

/** Only while nothing was changed: then the workbook must say what the engine said. */
function werkboekgelijk({ verschil }: Jaarplek, { gewijzigd }: Invoerplek): readonly Controle[] {
  return [
    {
      groep: 'Werkboek',
      wat: 'Jaarwaarden gelijk aan de uitgave, zolang de invoer dat is',
      waar: 'Jaarwaarden',
      verschil: `IF(${gewijzigd}=0,${verschil},0)`,
      speling: 1e-9,
      berekenbaar: true,
    },
  ]
}

/** Groups of cells that together are 1: everything the same except the dimension named by somIsEen. */
function invoersommen({ invoer: { cellen } }: Bron, plek: Invoerplek): readonly Controle[] {
  const opBlad = new Set(plek.rijen)
  return parameters
    .filter((p) => p.somIsEen !== undefined && p.somIsEen !== 'pea')
    .flatMap((p) => {
      const groepen = Map.groupBy(
        plek.rijen.filter((cel) => cel.startsWith(`${p.id}|`)),
        (cel) => zonderDimensie(p, cel),
      )
      return [...groepen].flatMap(([waar, lijst]): readonly Controle[] => {
        if (!lijst.every((cel) => opBlad.has(cel))) return []
        const geldt = lijst.map((cel) => plek.geldt(cel)).join(',')
        return [
          {
            groep: 'Invoer',
            wat: `${p.label}: samen 1`,
            waar,
            verschil: `ABS(SUM(${geldt})-1)`,
            speling: 1e-9,
            berekenbaar: lijst.every((cel) => typeof cellen[cel] === 'number'),
          },
        ]
      })
    })
}

/** The parts of an address that stay the same within a sum. */
function zonderDimensie(p: ParameterDeclaratie, sleutel: CelSleutel): string {
  const cel = leesCel(sleutel)
  const dimensies = p.dimensie.filter((d) => d !== 'jaar' && d !== 'scenario' && d !== 'scenario?')
  const delen = (cel?.sleutel ?? '').split('.').filter((_, i) => naamVan(dimensies[i]) !== p.somIsEen)
  return [...delen, cel?.jaar ?? '', cel?.scenario ?? ''].filter((deel) => deel !== '').join(', ')
}

function naamVan(d: Dimensie | undefined): string {
  return typeof d === 'object' ? d.naam : (d ?? '')
}

function kansen({ invoer: { kader }, pea }: Bron): readonly Controle[] {
  return modeljaren(kader).map((jaar, j) => ({
    groep: 'PEA',
    wat: 'Kansen van de scenario’s: per groep samen 1',
    waar: String(jaar),
    verschil: `ABS(${kansenCel(j)}-1)`,
    speling: 1e-9,
    berekenbaar: pea[j] !== null,
  }))
}

function volgorde({ invoer: { kader }, pea }: Bron): readonly Controle[] {
  const paren = [
    ['min', 'mediaan'],
    ['mediaan', 'medio'],
    ['medio', 'max'],
  ] as const
  return modeljaren(kader).map((jaar, j) => ({
    groep: 'PEA',
    wat: 'Minimum ≤ mediaan ≤ medio ≤ maximum',
    waar: String(jaar),
    verschil: `MAX(0,${paren.map(([laag, hoog]) => `${peaCel(laag, j)}-${peaCel(hoog, j)}`).join(',')})`,
    speling: 1e-6,
    berekenbaar: pea[j] !== null,
  }))
}

/** Per stock the sum over all months of what appears or disappears. */
function balanscontroles(plek: Rekenplek): readonly Controle[] {
  const { bron, scenario } = plek
  const { programma } = bron.model
  const label = new Map(programma.variabelen.map((d) => [d.id, d.label]))
  const laatste = bron.maanden - 1
  return balansen.flatMap(({ stand, in: erbij, uit }): readonly Controle[] => {
    if (!programma.knoopVan.has(stand)) return []
    const reeks = (id: string, van: number, tot: number) => rekenbereik(plek, `variabele ${id}`, van, tot)
    const bestaat = (id: string) => programma.knoopVan.has(id)
    const delen = [
      reeks(stand, 1, bron.maanden),
      ...[stand, ...erbij.filter(bestaat)].map((id) => `-${reeks(id, 0, laatste)}`),
      ...uit.filter(bestaat).map((id) => `+${reeks(id, 0, laatste)}`),
    ]
    const berekenbaar = [stand, ...erbij, ...uit].filter(bestaat).every((id) => isHeel(bron, id, scenario))
    return [
      {
        groep: `Balans ${scenario}`,
        wat: label.get(stand) ?? stand,
        waar: stand,
        verschil: `SUMPRODUCT(ABS(${delen.join('')}))`,
        speling: 1e-5,
        berekenbaar,
      },
    ]
  })
}

function isHeel(bron: Bron, id: string, scenario: Rekenplek['scenario']): boolean {
  const knoop = bron.model.programma.knoopVan.get(id) ?? -1
  return Array.from({ length: bron.maanden }, (_, t) => bron.uitkomst(knoop, t, scenario)).every(
    (x) => !Number.isNaN(x),
  )
}
