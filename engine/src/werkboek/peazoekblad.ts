// The sheet PEA zoeken: every quantile found by halving an interval, step by step. Source: docs/spec/werkboek.md (WB-6).
import type { Scenario } from '../catalogus/scenario.ts'
import { mppKwantielen } from '../prognose/kwantiel.ts'
import { bladdeel, cel, vasteCel } from './adres.ts'
import type { Bron } from './bron.ts'
import { drukVan, type Opschrift } from './opschrift.ts'
import type { Peavelden } from './peaformule.ts'
import {
  eersteRegel,
  eersteStap,
  gelijk,
  type Jaarplan,
  kansen,
  peaNaam,
  peaRegels,
  speling,
  stappen,
  zoekkolommen,
  zoekNaam,
} from './peaplan.ts'
import { cijfer, formule, type Rij, tekst, type Veld, type Werkblad } from './werkblad.ts'

export function zoekblad(bron: Bron, jaren: readonly Jaarplan[], opschrift: Opschrift): Werkblad {
  const levend = jaren.filter((j) => j.levend)
  const zoeken = jaren.flatMap((j) => peaRegels.map((regel, i) => ({ j, i, regel })))
  const reeksen = zoeken.map(({ j, regel }) => (j.levend ? nagezocht(bron, j, regel.scenario) : []))
  return {
    naam: zoekNaam,
    tabkleur: 'A9CB93',
    kolommen: [{ breedte: 8 }, ...zoeken.flatMap(() => [11, 11, 11, 11].map((breedte) => ({ breedte })))],
    rijen: [
      [tekst('PEA zoeken', 'titel')],
      [
        tekst(
          levend.length === 0
            ? 'In dit werkboek staan de kwantielen als waarde.'
            : `Elk kwantiel wordt gezocht door het interval ${stappen} keer te halveren: de laatste hoge grens is het kwantiel.`,
          'ondertitel',
        ),
      ],
      [],
      [
        tekst('', 'kop'),
        ...zoeken.flatMap(({ j, regel }) => [
          tekst(`${regel.label} ${j.jaar}`, 'kop'),
          ...[1, 2, 3].map(() => tekst('', 'kop')),
        ]),
      ],
      [
        tekst('Stap', 'kop'),
        ...zoeken.flatMap(() => ['Laag', 'Hoog', 'Midden', 'Kans'].map((k) => tekst(k, 'kopRechts'))),
      ],
      ...Array.from({ length: stappen + 1 }, (_, s) => [
        cijfer(s, 'zacht'),
        ...zoeken.flatMap(({ j, i }, n): Rij =>
          j.levend ? zoekstap(j, i, s, reeksen[n]?.[s]) : [null, null, null, null],
        ),
      ]),
    ],
    vast: { rijen: eersteStap, kolommen: 1 },
    druk: drukVan(opschrift, zoekNaam, { papier: 'a3' }),
  }
}

function zoekstap(
  j: Jaarplan,
  i: number,
  stap: number,
  [laag = 0, hoog = 0, midden = 0, kans = 0]: readonly number[] = [],
): readonly Veld[] {
  const k = zoekkolommen(j, i)
  const r = eersteStap + stap
  const p = `${bladdeel(peaNaam)}${vasteCel(eersteRegel + i, 1)}`
  const hoger = `${cel(r - 1, k.kans)}<${p}${speling(j)}`
  const doet = (v: Peavelden, wat: keyof Peavelden) => `IF(${peaNaam}!${v.kans}=0,0,${peaNaam}!${v[wat]})`
  const grens = (wat: 'mu' | 'spreiding') =>
    `MAX(${j.componenten.map(({ velden, familie }) => (wat === 'spreiding' && familie === 'punt' ? '0' : doet(velden, wat))).join(',')})`
  return [
    formule(stap === 0 ? '0' : `IF(${hoger},${cel(r - 1, k.midden)},${cel(r - 1, k.laag)})`, laag, 'hulp'),
    formule(
      stap === 0
        ? `${grens('mu')}+12*${grens('spreiding')}`
        : `IF(${hoger},${cel(r - 1, k.hoog)},${cel(r - 1, k.midden)})`,
      hoog,
      'hulp',
    ),
    formule(`(${cel(r, k.laag)}+${cel(r, k.hoog)})/2`, midden, 'hulp'),
    formule(kansen(j, cel(r, k.midden), `${peaNaam}!`), kans, 'hulpAandeel'),
  ]
}

/** The same halving with the distribution of the engine: what the fields show before anything is recalculated. */
function nagezocht(bron: Bron, j: Jaarplan, scenario: Scenario): readonly (readonly number[])[] {
  const pea = bron.pea[j.nummer]
  if (!pea) return []
  const delen = (pea.groepen[0] ?? []).filter((c) => c.kans > 0)
  let laag = 0
  let hoog =
    Math.max(0, ...delen.map((c) => c.mu)) +
    12 * Math.max(0, ...delen.map((c) => (c.familie === 'punt' ? 0 : c.spreiding)))
  return Array.from({ length: stappen + 1 }, () => {
    const midden = (laag + hoog) / 2
    const kans = pea.verdeling.kansTot(midden)
    const stap = [laag, hoog, midden, kans]
    if (kans < mppKwantielen[scenario] - (speling(j) === '' ? 0 : gelijk)) laag = midden
    else hoog = midden
    return stap
  })
}
