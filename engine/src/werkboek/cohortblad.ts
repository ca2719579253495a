// The sheet with children by the month in which they turn 18: one triangle per cohort, a live formula in every field. Source: model specification B7; docs/spec/werkboek.md (WB-5).
import { klassen } from '../taal/cohort.ts'
import { bladdeel, cel } from './adres.ts'
import { celformule } from './celformule.ts'
import type { Cohortverwijzing } from './indeling.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import { cohortbladnaam, maandkolom, maandtitel, plaatsingOp, rekenbladnaam, type Rekenplek } from './rekenplek.ts'
import { formule, type Rij, tekst, type Werkblad } from './werkblad.ts'

const klassenamen = ['17 jaar', '16 jaar', '15 jaar', '14 jaar', '13 jaar en jonger']
const kopRijen = 4
/** Rows of a block above its triangle: title, instroom, overige uitstroom, start, five and five shares, header. */
const boven = 15

function blokrij(nummer: number, maanden: number): number {
  return kopRijen + nummer * (boven + maanden + 2)
}

/** The field with the number that turns 18 in a month. */
export function cohortcel(nummer: number, maand: number, plek: Omit<Rekenplek, 'cohort' | 'prognose'>): string {
  const { bron, indeling, scenario } = plek
  return `${bladdeel(cohortbladnaam(scenario))}${cel(blokrij(nummer, bron.maanden) + boven + maand, maandkolom(indeling, maand))}`
}

export function cohortblad(plek: Rekenplek, opschrift: Opschrift): Werkblad {
  const { bron, indeling, scenario } = plek
  const naam = cohortbladnaam(scenario)
  const eerste = maandkolom(indeling, 0)
  const maanden = Array.from({ length: bron.maanden + 1 }, (_, t) => t)
  return {
    naam,
    tabkleur: '8CA3BD',
    kolommen: [
      { breedte: 34 },
      ...Array.from({ length: eerste - 1 }, () => ({ breedte: 4, verborgen: true })),
      ...maanden.map(() => ({ breedte: 10 })),
    ],
    rijen: [
      [tekst(`Wie wordt 18, scenario ${scenario}`, 'titel')],
      [
        tekst(
          'Een rij is de maand waarin iemand 18 wordt, een kolom de maand van het model. De schuine lijn is de uitstroom bij 18 jaar; verder dan de horizon wordt niet gevolgd.',
          'ondertitel',
        ),
      ],
      [],
      [
        tekst('', 'kop'),
        ...Array.from({ length: eerste - 1 }, () => tekst('', 'kop')),
        ...maanden.map((t) => tekst(maandtitel(t, bron.maanden, bron.invoer.kader.startjaar), 'kopRechts')),
      ],
      ...indeling.cohorten.flatMap((u, i) => blok(plek, u, i)),
    ],
    vast: { rijen: kopRijen, kolommen: 1 },
    druk: drukVan(opschrift, naam, { papier: 'a3', titelrijen: [kopRijen, kopRijen] }),
  }
}

function blok(plek: Rekenplek, { cohort }: Cohortverwijzing, nummer: number): readonly Rij[] {
  const { bron, indeling, scenario } = plek
  const vanRekenblad = plaatsingOp(plek, bladdeel(rekenbladnaam(scenario)))
  const maanden = Array.from({ length: bron.maanden + 1 }, (_, t) => t)
  const leeg = Array.from({ length: maandkolom(indeling, 0) - 1 }, () => null)
  const rij = (naam: string, u: Cohortverwijzing['cohort']['instroom'], aandeel: boolean): Rij => [
    tekst(naam),
    ...leeg,
    ...maanden.map((t) =>
      formule(
        celformule(u, t, vanRekenblad),
        bron.uitkomst(bron.knoop(u), t, scenario),
        aandeel ? 'maandAandeelInvoer' : 'maandInvoer',
      ),
    ),
  ]
  return [
    [tekst(nummer === 0 ? 'Amv onder voogdij van Nidos' : `Groep ${nummer + 1}`, 'groep')],
    rij('Instroom in de maand', cohort.instroom, false),
    rij('Deel dat eerder vertrekt', cohort.overigeUitstroom, true),
    rij('Groep bij de start', cohort.start, false),
    ...cohort.leeftijdInstroom.map((u, i) => rij(`Instroom: aandeel ${klassenamen[i]}`, u, true)),
    ...cohort.leeftijdStart.map((u, i) => rij(`Start: aandeel ${klassenamen[i]}`, u, true)),
    [tekst('Wordt 18 in', 'vet')],
    ...driehoek(plek, nummer),
    [],
    [],
  ]
}

/** Row m, column t: how many of those who turn 18 in month m are there in month t, after the inflow. */
function driehoek(plek: Rekenplek, nummer: number): readonly Rij[] {
  const { bron, indeling } = plek
  const top = blokrij(nummer, bron.maanden)
  const op = (rij: number, t: number) => cel(top + rij, maandkolom(indeling, t))
  const kolom0 = Array.from({ length: maandkolom(indeling, 0) - 1 }, () => null)
  const waarden = nagerekend(plek, nummer)
  return Array.from({ length: bron.maanden + 1 }, (_, m) => [
    tekst(maandtitel(m, bron.maanden, bron.invoer.kader.startjaar)),
    ...kolom0,
    ...Array.from({ length: m + 1 }, (__, t) => {
      const klasse = klasseVan(m - t)
      const breed = breedteVan(klasse)
      const erbij = `${op(1, t)}*${op(4 + klasse, t)}/${breed}`
      const eerder =
        t === 0
          ? `${op(3, 0)}*${op(9 + klasseVan(m), 0)}/${breedteVan(klasseVan(m))}`
          : `${op(boven + m, t - 1)}*(1-${op(2, t - 1)})`
      return formule(`${eerder}+${erbij}`, waarden[m]?.[t] ?? null, t === m ? 'maand' : 'hulp')
    }),
  ])
}

function klasseVan(maandenTot18: number): number {
  return klassen.findIndex(([, laatste]) => maandenTot18 <= laatste)
}

function breedteVan(klasse: number): number {
  const [eerste, laatste] = klassen[klasse] ?? [0, 0]
  return laatste - eerste + 1
}

/** The values of the triangle; the engine keeps only its diagonal. */
function nagerekend({ bron, indeling, scenario }: Rekenplek, nummer: number): readonly (readonly number[])[] {
  const u = indeling.cohorten[nummer]?.cohort
  if (!u) return []
  const lees = (x: typeof u.instroom, t: number) => bron.uitkomst(bron.knoop(x), t, scenario)
  const aandeel = (lijst: typeof u.leeftijdStart, klasse: number, t: number) => {
    const x = lijst[klasse]
    return x ? lees(x, t) / breedteVan(klasse) : NaN
  }
  return Array.from({ length: bron.maanden + 1 }, (_, m) => {
    const uit: number[] = []
    for (let t = 0; t <= m; t++) {
      const eerder =
        t === 0
          ? lees(u.start, 0) * aandeel(u.leeftijdStart, klasseVan(m), 0)
          : (uit[t - 1] ?? NaN) * (1 - lees(u.overigeUitstroom, t - 1))
      uit.push(eerder + lees(u.instroom, t) * aandeel(u.leeftijdInstroom, klasseVan(m - t), t))
    }
    return uit
  })
}
