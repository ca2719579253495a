// The three pages that are printed: MPP Asiel, MPP Regulier and MPP Bewaring, rounded as published. Source: model specification E; docs/spec/werkboek.md (WB-9).
import { indicator, indicatoren } from '../catalogus/indicatoren.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import { cel } from './adres.ts'
import type { Jaarplek, Jaarregel } from './jaarplek.ts'
import { drukVan, merkregel, type Opschrift } from './opschrift.ts'
import { paginaveld } from './paginawaarde.ts'
import { cijfer, type Druk, formule, type Rij, tekst, type Veld, type Werkblad } from './werkblad.ts'

interface Pagina {
  readonly naam: string
  readonly groepen: readonly string[]
}

const paginas: readonly Pagina[] = [
  {
    naam: 'MPP Asiel',
    groepen: ['Asielinstroom', 'IND', 'Nareis', 'COA', 'DT&V', 'Nidos', 'Politie', 'Rechtspraak asiel', 'BZ, BZK, SZW'],
  },
  { naam: 'MPP Regulier', groepen: ['Regulier'] },
  { naam: 'MPP Bewaring', groepen: ['Bewaring'] },
]

/** Groups for which no MPP figures were published. */
const voorbeelden = new Set(['Rechtspraak asiel', 'Regulier', 'Bewaring'])

const scenarionaam: Readonly<Record<Scenario, string>> = {
  min: 'Minimum',
  mediaan: 'Mediaan',
  medio: 'Medio',
  max: 'Maximum',
}

const kopRijen = 7
const labelKolommen = 3

export function paginabladen(
  kader: ModelKader,
  plek: Jaarplek,
  gewijzigd: string,
  opschrift: Opschrift,
): readonly Werkblad[] {
  return paginas.flatMap((pagina) => {
    const groepen = pagina.groepen
      .map((groep) => ({ groep, regels: inVolgorde(plek.regels.filter((r) => r.groep === groep)) }))
      .filter(({ regels }) => regels.length > 0)
    return groepen.length === 0 ? [] : [paginablad(pagina.naam, groepen, kader, plek, gewijzigd, opschrift)]
  })
}

/** As the catalogue has them, then products and sources. */
function inVolgorde(regels: readonly Jaarregel[]): readonly Jaarregel[] {
  const plaats = (r: Jaarregel) => rangschikking.get(r.id) ?? rangschikking.size
  return regels.toSorted((a, b) => plaats(a) - plaats(b))
}

const rangschikking: ReadonlyMap<string, number> = new Map(indicatoren.map(({ id }, i) => [id, i]))

type Groep = { readonly groep: string; readonly regels: readonly Jaarregel[] }

function paginablad(
  naam: string,
  groepen: readonly Groep[],
  kader: ModelKader,
  plek: Jaarplek,
  gewijzigd: string,
  opschrift: Opschrift,
): Werkblad {
  const { scenarios, jaren } = kader
  const breed = blokkolom(scenarios.length, jaren) - 1
  const heel = (rij: number) => `A${rij + 1}:${cel(rij, breed - 1)}`
  const blokken = groepen.map(({ groep, regels }) => [
    groepkop(groep, breed),
    ...regels.map((r) => regelrij(r, kader, plek)),
  ])
  const onder = kopRijen + blokken.flat().length
  const noten = voetnoten(opschrift)
  return {
    naam,
    tabkleur: 'B3261E',
    kolommen: [
      { breedte: 46 },
      { breedte: 13 },
      { breedte: 10 },
      ...scenarios.flatMap((_, i) => [
        ...(i === 0 ? [] : [{ breedte: 1.2 }]),
        ...Array.from({ length: jaren }, () => ({ breedte: 8.8 })),
      ]),
    ],
    rijen: [
      ...bovenaan(naam, kader, gewijzigd, opschrift),
      ...blokken.flat(),
      [],
      ...noten.map((zin): Rij => [tekst(zin, 'voetnoot')]),
    ],
    samengevoegd: [
      ...[1, 2, 3].map(heel),
      ...scenarios.map((_, i) => `${cel(5, blokkolom(i, jaren))}:${cel(5, blokkolom(i, jaren) + jaren - 1)}`),
      ...noten.map((_, i) => heel(onder + 1 + i)),
    ],
    hoogten: new Map([[5, 18], [6, 18], ...noten.map((_, i) => [onder + 1 + i, 14] as const)]),
    vast: { rijen: kopRijen, kolommen: 1 },
    druk: drukVan(opschrift, naam, {
      papier: scenarios.length > 3 ? 'a3' : 'a4',
      titelrijen: [6, 7],
      ...bladzijden(blokken.map((b) => b.length)),
    }),
  }
}

/** First column of a scenario, with a narrow column between two scenarios. */
function blokkolom(nummer: number, jaren: number): number {
  return labelKolommen + nummer * (jaren + 1)
}

function bovenaan(
  naam: string,
  { scenarios, jaren, startjaar }: ModelKader,
  gewijzigd: string,
  opschrift: Opschrift,
): readonly Rij[] {
  const { ronde, spoor, run, modelVersie, datum, bronvermelding } = opschrift
  const perScenario = (kop: (s: Scenario) => readonly Veld[]) =>
    scenarios.flatMap((s, i) => [...(i === 0 ? [] : leegKop(1)), ...kop(s)])
  return [
    [tekst(naam, 'titel')],
    [tekst(`${ronde} · ${spoor} · run ${run.slice(0, 8)} · model ${modelVersie} · ${datum}`, 'ondertitel')],
    [tekst(merkregel(opschrift), bronvermelding === null ? 'merk' : 'ondertitel')],
    [formule(`IF(${gewijzigd}=0,"","Let op: "&${gewijzigd}&" ${waarschuwing}")`, '', 'merk')],
    [],
    [...leegKop(labelKolommen), ...perScenario((s) => [tekst(scenarionaam[s], 'kopMidden'), ...leegKop(jaren - 1)])],
    [
      ...['Indicator', 'Eenheid', 'Eigenaar'].map((k) => tekst(k, 'kop')),
      ...perScenario(() => Array.from({ length: jaren }, (_, j) => cijfer(startjaar + j, 'kopRechts'))),
    ],
  ]
}

const waarschuwing = 'invoerwaarden zijn gewijzigd na de uitgave. Dit is niet de uitkomst van de ronde.'

function voetnoten({ noot }: Opschrift): readonly string[] {
  return [
    'Stroom: totaal van het jaar. Stand: op 1 januari. Getallen zijn afgerond zoals de MPP ze publiceert; daardoor kunnen totalen afwijken. Onafgerond staan zij op het blad Jaarwaarden.',
    'Minimum, medio en maximum: met een kans van 12,5%, 66,7% en 87,5% komt de eerste instroom niet hoger uit; de hele prognose staat op het blad PEA. – betekent: niet berekend. < 50: meer dan 0, afgerond 0.',
    ...(noot === undefined ? [] : [noot]),
  ]
}

/** About what fits on a page in landscape. */
const regelsPerBladzijde = 55

/** One page when it fits, else two; the break falls between groups, as near the middle as it can. */
function bladzijden(lengten: readonly number[]): Pick<Druk, 'hoog' | 'nieuweBladzijden'> {
  const totaal = lengten.reduce((a, b) => a + b, kopRijen)
  if (totaal <= regelsPerBladzijde) return { hoog: 1 }
  const grenzen = lengten.slice(0, -1).map((_, i) => lengten.slice(0, i + 1).reduce((a, b) => a + b, kopRijen))
  const [midden = kopRijen] = grenzen.toSorted((a, b) => Math.abs(2 * a - totaal) - Math.abs(2 * b - totaal))
  return { nieuweBladzijden: [midden] }
}

function leegKop(aantal: number): readonly Veld[] {
  return Array.from({ length: aantal }, () => tekst('', 'kop'))
}

function groepkop(groep: string, breed: number): Rij {
  const naam = voorbeelden.has(groep) ? `${groep} - voorbeeld, geen MPP-cijfer` : groep
  return Array.from({ length: breed }, (_, k) => tekst(k === 0 ? naam : '', 'groep'))
}

function regelrij(r: Jaarregel, { scenarios, jaren }: ModelKader, plek: Jaarplek): Rij {
  const isDeel = r.id.endsWith(']')
  return [
    tekst(r.label, isDeel ? 'labelDeel' : 'label'),
    tekst(indicator(r.id)?.afronding === 'mln' ? `mln ${r.eenheid}` : r.eenheid, 'labelZacht'),
    tekst(r.eigenaar, 'labelZacht'),
    ...scenarios.flatMap((s, i) => [
      ...(i === 0 ? [] : [null]),
      ...Array.from({ length: jaren }, (_, j) =>
        paginaveld(r.id, plek.veld(r.id, s, j) ?? 'NA()', plek.waarde(r.id, s, j), s),
      ),
    ]),
  ]
}
