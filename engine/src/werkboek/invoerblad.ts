// The sheet Invoer: every input cell, one per row, with what it was at the time of issue and what the workbook calculates with. Source: docs/spec/werkboek.md (WB-2).
import { type CelSleutel, type CelWaarde, leesCel } from '../catalogus/cel.ts'
import { cellenVan, sleutelsVan } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { aanvullendeParameters, parameter, parameters } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { cel, vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'
import type { OpmaakNaam } from './opmaak.ts'
import { type Opschrift, drukVan } from './opschrift.ts'
import { cijfer, formule, type Rij, tekst, type Toegestaan, type Werkblad } from './werkblad.ts'

export const invoerNaam = 'Invoer'

/** Columns of the sheet, counted from 0. */
const kolom = { waarde: 7, uitgave: 8, rekent: 9 } as const
const eersteRij = 5

export interface Invoerplek {
  /** The field in which a reader types. */
  readonly getypt: (cel: CelSleutel) => string
  /** The value that counts: what is typed, else the base value, else the standaard, else "not computable". */
  readonly geldt: (cel: CelSleutel) => string
  /** The field that counts what differs from the time of issue, and its formula. */
  readonly gewijzigd: string
  readonly telling: string
  readonly rijen: readonly CelSleutel[]
}

interface Regel {
  readonly p: ParameterDeclaratie
  readonly cel: CelSleutel
  readonly rol: 'rekent' | 'keuze' | 'ongebruikt'
}

export function invoerPlekken(regels: readonly Regel[]): Invoerplek {
  const rij = new Map(regels.map((r, i) => [r.cel, eersteRij + i]))
  const verwijs = (k: number) => (sleutel: CelSleutel) => {
    const r = rij.get(sleutel)
    if (r === undefined) throw new RangeError(`input cell ${sleutel} is not on the sheet`)
    return `${invoerNaam}!${vasteCel(r, k)}`
  }
  const blok = (k: number) =>
    `${invoerNaam}!${vasteCel(eersteRij, k)}:${vasteCel(eersteRij + Math.max(regels.length, 1) - 1, k)}`
  return {
    getypt: verwijs(kolom.waarde),
    geldt: verwijs(kolom.rekent),
    gewijzigd: `${invoerNaam}!$H$3`,
    telling: `SUMPRODUCT(--((${blok(kolom.waarde)}<>${blok(kolom.uitgave)})+(ISBLANK(${blok(kolom.waarde)})<>ISBLANK(${blok(kolom.uitgave)}))>0))`,
    rijen: regels.map((r) => r.cel),
  }
}

/** The cells that the model of this workbook uses, all choices, and whatever else was delivered. */
export function invoerRegels(bron: Bron): readonly Regel[] {
  const { invoer } = bron
  const gebruikt = gebruikteCellen(bron)
  return [...parameters, ...aanvullendeParameters].flatMap((p) =>
    cellenVan(p, invoer.kader).flatMap((sleutel): readonly Regel[] => {
      const geleverd = (invoer.cellen[sleutel] ?? null) !== null
      if (kiestFormules(p)) return [{ p, cel: sleutel, rol: 'keuze' }]
      if (gebruikt.has(sleutel)) return [{ p, cel: sleutel, rol: 'rekent' }]
      return geleverd ? [{ p, cel: sleutel, rol: 'ongebruikt' }] : []
    }),
  )
}

/** Choices of the model, and the numbers that put the sporen in order; settings for others only count when delivered. */
export function kiestFormules(p: ParameterDeclaratie): boolean {
  if (p.id === 'asiel.ind.prioriteit') return true
  return (p.soort === 'keuze' || p.soort === 'ja_nee') && !/^(monitor|publicatie|mc|model)\./.test(p.id)
}

function gebruikteCellen({ invoer, model }: Bron): ReadonlySet<CelSleutel> {
  const uit = new Set<CelSleutel>()
  model.programma.invoer.forEach(({ parameter: id }, i) => {
    const metBasis = parameter(id)?.dimensie.includes('scenario?') ?? false
    for (const sleutel of model.lader.cellenVan(i)) {
      uit.add(sleutel)
      if (metBasis) uit.add(basisVan(sleutel))
    }
  })
  for (const id of ['pea.scenario.kans', 'pea.scenario.verwachte_instroom', 'pea.scenario.spreiding']) {
    const p = parameter(id)
    if (p) cellenVan(p, invoer.kader).forEach((sleutel) => uit.add(sleutel))
  }
  return uit
}

function basisVan(sleutel: CelSleutel): CelSleutel {
  return `${sleutel.slice(0, sleutel.lastIndexOf('|'))}|`
}

export function invoerblad(bron: Bron, regels: readonly Regel[], plek: Invoerplek, opschrift: Opschrift): Werkblad {
  const { cellen } = bron.invoer
  const laatste = eersteRij + regels.length
  const koppen = ['Id', 'Parameter', 'Sleutel', 'Jaar', 'Scenario', 'Eenheid', 'Eigenaar', 'Waarde', 'Bij uitgave', 'Rekent met', 'Bron', 'Gebruik', 'Adres'] // prettier-ignore
  return {
    naam: invoerNaam,
    tabkleur: 'E0A100',
    kolommen: [34, 46, 22, 7, 9, 16, 10, 14, 14, 14, 34, 30, 40].map((breedte) => ({ breedte })),
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
  { p, cel: sleutel, rol }: Regel,
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
    adres?.jaar === undefined ? null : cijfer(adres.jaar, 'tekst'),
    tekst(adres?.scenario ?? ''),
    tekst(p.eenheid, 'zacht'),
    tekst(p.eigenaar),
    veld,
    { ...veld, opmaak: 'zachtGetal' },
    rol === 'rekent' ? geldt(p, sleutel, r, waarde, cellen, plek) : null,
    tekst(bronnen[p.id] ?? p.herkomst, 'zacht'),
    tekst(gebruik[rol], 'zacht'),
    tekst(sleutel, 'zacht'),
  ]
}

const gebruik: Readonly<Record<Regel['rol'], string>> = {
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
function grenzen(regels: readonly Regel[]): readonly Toegestaan[] {
  const uit: Toegestaan[] = []
  for (let i = 0; i < regels.length;) {
    const { p, rol } = regels[i] as Regel
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
