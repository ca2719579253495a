// The band chart: medio with minimum and maximum around it, per year, with its figures written beside the marks. Source: screens 04 and 06; docs/spec/grafiek.md (GR-1 … GR-4).

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Spoor } from '../vocabulary/spoor.ts'
import { beschrijf } from './beschrijving.ts'
import { eindlabelsVan, jarenVan, labelsVan } from './labels.ts'
import type { Palet } from './palet.ts'
import { getekendeWaarde, reeksVan, type Grafiekvraag } from './reeks.ts'
import { jaaras, randVan, smal, spec, type Maat, type Spec } from './spec.ts'

type Rij = Readonly<Record<'jaar', string> & Record<'min' | 'mediaan' | 'medio' | 'max' | 'ernaast', number | null>>
type Laag = Readonly<Record<string, unknown>>

/** Solid is agreed, dashed is moving. @source GR-2 */
const streep = (spoor: Spoor): readonly number[] => (spoor === 'voorlopig' ? [5, 4] : [1, 0])

/** Return the Vega-Lite specification of a band chart. Pure: same figures, same drawing. */
export function bandSpec(vraag: Grafiekvraag, palet: Palet, maat: Maat): Spec {
  const rijen = rowsOf(vraag)
  const as = yAxis(rijen)
  const alleenEerste = maat.breedte < smal
  const rand = randVan(maat.breedte)
  const perPixel = (as.top - as.onder) / (maat.hoogte - rand.top - rand.bottom)
  const labels = labelsVan(vraag, perPixel, alleenEerste)
  const x = jaaras(jarenVan(vraag))
  return spec(beschrijf(vraag), maat, rand, palet, {
    data: { name: 'jaren', values: rijen },
    encoding: { x },
    layer: [
      { mark: { type: 'area', color: palet.band }, encoding: { y: yWithAxis('min', as), y2: { field: 'max' } } },
      { mark: { type: 'rule', color: palet.inkt, strokeWidth: 1.5 }, encoding: { x: null, y: { datum: 0 } } },
      ...(['min', 'max'] as const).flatMap((grens) => border(grens, palet)),
      ...(reeksVan(vraag, 'mediaan')
        ? [line('mediaan', palet.stil, 1), dots('mediaan', palet.papier, palet.stil)]
        : []),
      ...(vraag.ernaast ? [line('ernaast', palet.inkt, 1.75, streep(vraag.ernaast.spoor))] : []),
      line('medio', palet.inkt, 2.5, streep(vraag.spoor)),
      dots('medio', palet.inkt, palet.papier),
      ...labelLayers(labels, palet),
      ...endLayers(vraag, perPixel, palet),
    ],
  })
}

function rowsOf(vraag: Grafiekvraag): readonly Rij[] {
  const value = (jaar: number, scenario: Scenario): number | null =>
    getekendeWaarde(vraag.indicator, reeksVan(vraag, scenario)?.punten.find((p) => p.jaar === jaar)?.waarde ?? null)
  return jarenVan(vraag).map((jaar) => ({
    jaar: String(jaar),
    min: value(jaar, 'min'),
    mediaan: value(jaar, 'mediaan'),
    medio: value(jaar, 'medio'),
    max: value(jaar, 'max'),
    ernaast: getekendeWaarde(vraag.indicator, vraag.ernaast?.punten.find((p) => p.jaar === jaar)?.waarde ?? null),
  }))
}

/** The y axis: zero included, and a line of the grid above the highest mark, so that nothing stands outside it. */
interface Yas {
  readonly onder: number
  readonly top: number
  readonly lijnen: readonly number[]
}

function yAxis(rijen: readonly Rij[]): Yas {
  const waarden = rijen.flatMap(({ min, mediaan, medio, max, ernaast }) =>
    [min, mediaan, medio, max, ernaast].filter((w) => w !== null),
  )
  const [laag, hoog] = [Math.min(0, ...waarden), Math.max(0, ...waarden)]
  const stap = roundStep((hoog - laag || 1) / 5)
  const [eerste, laatste] = [Math.floor(laag / stap), Math.max(1, Math.ceil(hoog / stap))]
  const lijnen = Array.from({ length: laatste - eerste + 1 }, (_, i) => (eerste + i) * stap)
  return { onder: eerste * stap, top: laatste * stap, lijnen }
}

/** The nearest of 1, 2, 2.5 and 5 times a power of ten that is not smaller. */
function roundStep(ruw: number): number {
  const macht = 10 ** Math.floor(Math.log10(ruw))
  return macht * ([1, 2, 2.5, 5].find((veelvoud) => veelvoud * macht >= ruw * 0.999) ?? 10)
}

const y = (field: string): Laag => ({ field, type: 'quantitative', title: null })

/** Said once, in the first layer: the others share its scale and axis. */
const yWithAxis = (field: string, { onder, top, lijnen }: Yas): Laag => ({
  ...y(field),
  scale: { domain: [onder, top], nice: false },
  axis: { title: null, domain: false, ticks: false, values: lijnen, labelPadding: 8, format: ',~f' },
})

const line = (field: string, color: string, strokeWidth: number, strokeDash: readonly number[] = [1, 0]): Laag => ({
  mark: { type: 'line', color, strokeWidth, strokeDash, strokeJoin: 'round' },
  encoding: { y: y(field) },
})

const dots = (field: string, fill: string, stroke: string, shape = 'circle', size = 64): Laag => ({
  mark: { type: 'point', shape, filled: true, fill, stroke, strokeWidth: 1.5, size, opacity: 1 },
  encoding: { y: y(field) },
})

/** ▲ maximum, ▼ minimum: a shape each, so that it can be read without colour. @source GR-4 */
const border = (grens: 'min' | 'max', palet: Palet): readonly Laag[] => [
  line(grens, palet.grens, 1.5),
  dots(grens, palet.papier, palet.grens, grens === 'max' ? 'triangle-up' : 'triangle-down', 84),
]

function labelLayers(labels: ReturnType<typeof labelsVan>, palet: Palet): readonly Laag[] {
  return (['boven', 'onder'] as const).flatMap((plaats) =>
    [true, false].map((vet) => ({
      data: { values: labels.filter((l) => l.plaats === plaats && l.vet === vet) },
      mark: {
        type: 'text',
        dy: plaats === 'boven' ? -12 : 14,
        dx: vet && plaats === 'onder' ? 12 : 0,
        fontSize: 13,
        fontWeight: vet ? 600 : 400,
        color: vet ? palet.inkt : palet.tekst,
      },
      encoding: { y: y('y'), text: { field: 'tekst' } },
    })),
  )
}

function endLayers(vraag: Grafiekvraag, perPixel: number, palet: Palet): readonly Laag[] {
  const values = eindlabelsVan(vraag, perPixel)
  const text = (field: string, extra: Laag): Laag => ({
    data: { values },
    mark: { type: 'text', align: 'left', dx: 12, ...extra },
    encoding: { y: y('y'), text: { field } },
  })
  return [
    text('tekst', { dy: -6, fontSize: 13, fontWeight: 600, color: palet.inkt }),
    text('naam', { dy: 8, fontSize: 12, color: palet.stil }),
  ]
}
