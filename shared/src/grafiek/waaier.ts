// The fan: how far an outcome may spread year by year, with the runs of the scenarios beside it, so that neither is taken for the other. Source: model specification, Monte Carlo 6; docs/spec/grafiek.md (GR-14).

import type { Palet } from './palet.ts'
import { getekendeWaarde } from './reeks.ts'
import { jaaras, smal, spec, type Maat, type Rand, type Spec } from './spec.ts'
import { waaierlabels, type Waaierlabel } from './waaier-labels.ts'
import { beschrijfWaaier } from './waaier-tabel.ts'
import {
  betrouwbaarTot,
  percentielnamen,
  percentielVan,
  runvolgorde,
  waaierwoorden,
  type Percentielnaam,
  type Waaiervraag,
} from './waaier-vraag.ts'

type Laag = Readonly<Record<string, unknown>>
type Rij = Readonly<Record<string, string | number | null>>

/** Return the specification of a fan. Pure: same figures, same drawing. */
export function waaierSpec(vraag: Waaiervraag, palet: Palet, maat: Maat): Spec {
  const kort = maat.breedte < smal
  const rand: Rand = { left: kort ? 50 : 58, right: kort ? 106 : 164, top: 26, bottom: 28 }
  const rijen = rowsOf(vraag)
  const as = domain(rijen)
  const perPixel = (as[1] - as[0]) / (maat.hoogte - rand.top - rand.bottom)
  const labels = waaierlabels(vraag, perPixel, as[1], kort)
  const naast = kort ? 7 : 13
  const streep = vraag.spoor === 'voorlopig' ? [5, 4] : [1, 0]
  return spec(beschrijfWaaier(vraag), maat, rand, palet, {
    data: { values: rijen },
    encoding: { x: jaaras(vraag.momenten.map((m) => m.jaar)) },
    layer: [
      area('p5', 'p95', 0.15, vraag, rijen, palet, as),
      area('p125', 'p875', 0.3, vraag, rijen, palet, as),
      { mark: { type: 'rule', color: palet.inkt, strokeWidth: 1.5 }, encoding: { x: null, y: { datum: 0 } } },
      ...border(vraag, palet),
      ...(['p5', 'p95'] as const).map((p) => line(p, palet.grens, 1)),
      ...(['p125', 'p875'] as const).map((p) => line(p, palet.grens, 1.75)),
      line('p50', palet.inkt, 1.25, streep),
      line('p667', palet.inkt, 2.75, streep),
      ...runs(palet, naast),
      ...leaders(labels, palet, naast, kort),
      ...names(labels, palet, naast, kort),
    ],
  })
}

function rowsOf({ indicator, momenten }: Waaiervraag): readonly Rij[] {
  return momenten.map((m) => ({
    jaar: String(m.jaar),
    ...Object.fromEntries(percentielnamen.map((p) => [p, getekendeWaarde(indicator, percentielVan(m, p))])),
    ...Object.fromEntries(runvolgorde.map((s) => [s, getekendeWaarde(indicator, m.runs[s] ?? null)])),
  }))
}

/** Zero is on it, and a little air above the highest mark. */
function domain(rijen: readonly Rij[]): readonly [onder: number, top: number] {
  const waarden = rijen.flatMap((rij) => Object.values(rij).filter((w) => typeof w === 'number'))
  const [laag, hoog] = [Math.min(0, ...waarden), Math.max(0, ...waarden)]
  return [laag, hoog + (hoog - laag || 1) * 0.04]
}

const y = (field: string): Laag => ({ field, type: 'quantitative', title: null })

const line = (field: string, color: string, strokeWidth: number, strokeDash: readonly number[] = [1, 0]): Laag => ({
  mark: { type: 'line', color, strokeWidth, strokeDash, strokeJoin: 'round' },
  encoding: { y: y(field) },
})

/** A band from year to year, each stretch beyond the reliable years fainter than the one before. */
function area(
  van: Percentielnaam,
  tot: Percentielnaam,
  sterkte: number,
  vraag: Waaiervraag,
  rijen: readonly Rij[],
  palet: Palet,
  as: readonly [number, number],
): Laag {
  const zeker = betrouwbaarTot(vraag)
  const values = rijen.slice(1).flatMap((rij, i) => {
    const verder = Math.max(0, Number(rij['jaar']) - zeker)
    return [rijen[i]!, rij].map((r) => ({ ...r, stuk: rij['jaar'], sterkte: sterkte * 0.72 ** verder }))
  })
  return {
    data: { values },
    mark: { type: 'area', color: palet.grens },
    encoding: {
      y: {
        ...y(van),
        scale: { domain: as, nice: false },
        axis: { title: null, domain: false, ticks: false, tickCount: 6, labelPadding: 8, format: ',~f' },
      },
      y2: { field: tot },
      detail: { field: 'stuk', type: 'nominal' },
      fillOpacity: { field: 'sterkte', type: 'quantitative', scale: null, legend: null },
    },
  }
}

/** From where on the figures are less certain, in words at the place. */
function border(vraag: Waaiervraag, palet: Palet): readonly Laag[] {
  const jaar = betrouwbaarTot(vraag)
  if (jaar >= (vraag.momenten.at(-1)?.jaar ?? 0)) return []
  const data = { values: [{ jaar: String(jaar) }] }
  return [
    { data, mark: { type: 'rule', color: palet.stil, strokeWidth: 1, y: -8, y2: 'height' } },
    {
      data,
      mark: { type: 'text', y: -12, dx: 5, align: 'left', fontSize: 12, color: palet.stil },
      encoding: { text: { value: `${waaierwoorden[vraag.taal].mindere} →` } },
    },
  ]
}

const shapes = { min: 'triangle-down', mediaan: 'circle', medio: 'circle', max: 'triangle-up' } as const

/** The runs stand beside their year, on a stem from minimum to maximum: another thing than the fan. */
const runs = (palet: Palet, xOffset: number): readonly Laag[] => [
  {
    mark: { type: 'rule', color: palet.stil, strokeWidth: 1, xOffset },
    encoding: { y: y('min'), y2: { field: 'max' } },
  },
  ...runvolgorde.map((s) => ({
    mark: {
      type: 'point',
      shape: shapes[s],
      filled: true,
      fill: s === 'medio' ? palet.inkt : palet.papier,
      stroke: s === 'medio' ? palet.papier : palet.inkt,
      strokeWidth: 1.5,
      size: s === 'medio' ? 70 : 76,
      opacity: 1,
      xOffset,
    },
    encoding: { y: y(s) },
  })),
]

/** How far right of the last year the names stand. */
const tekstplek = (naast: number, kort: boolean): number => naast + (kort ? 15 : 24)

/** A thin line from a mark to its name. */
const leaders = (labels: readonly Waaierlabel[], palet: Palet, naast: number, kort: boolean): readonly Laag[] =>
  (['percentiel', 'run'] as const).map((soort) => ({
    data: { values: labels.filter((l) => l.soort === soort) },
    mark: {
      type: 'rule',
      color: palet.stil,
      strokeWidth: 0.75,
      xOffset: soort === 'run' ? naast + 6 : 2,
      x2Offset: tekstplek(naast, kort) - 4,
    },
    encoding: { x2: { field: 'jaar' }, y: y('waarde'), y2: { field: 'y' } },
  }))

const names = (labels: readonly Waaierlabel[], palet: Palet, naast: number, kort: boolean): readonly Laag[] =>
  [true, false].map((vet) => ({
    data: { values: labels.filter((l) => l.vet === vet) },
    mark: {
      type: 'text',
      align: 'left',
      dx: tekstplek(naast, kort),
      fontSize: kort ? 11 : 12.5,
      fontWeight: vet ? 650 : 400,
      color: vet ? palet.inkt : palet.tekst,
    },
    encoding: { y: y('y'), text: { field: 'tekst' } },
  }))
