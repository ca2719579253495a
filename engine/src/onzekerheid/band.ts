// Optional bands: how far the value of a parameter may be off, and the value a draw gets. Source: model specification, Monte Carlo 2 and mc.parameterband; docs/spec/onzekerheid.md (OZ-10, OZ-11).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { sleutelsVan } from '../catalogus/cellen.ts'
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { keurInvoer } from '../invoer/keuren.ts'
import { celtabelVan } from '../invoer/rekenmodel.ts'

/** All values of the parameter are drawn between these, each with its own value as the most likely one, all up or down together. */
export interface ParameterBand {
  readonly parameter: string
  readonly laag: number
  readonly hoog: number
}

type Cellen = Readonly<Record<CelSleutel, CelWaarde>>

/** The bands that stand in the cells of mc.parameterband; half a band is one without its other end. */
export function bandenVan({ cellen, kader }: Invoer): readonly ParameterBand[] {
  const p = parameter('mc.parameterband')
  if (!p) return []
  const namen = new Set(sleutelsVan(p, kader).map(({ id }) => id.replace(/\.(laag|hoog)$/, '')))
  return [...namen].flatMap((naam) => {
    const [laag, hoog] = [cellen[`mc.parameterband|${naam}.laag||`], cellen[`mc.parameterband|${naam}.hoog||`]]
    if (typeof laag !== 'number' && typeof hoog !== 'number') return []
    return [{ parameter: naam, laag: getalOf(laag), hoog: getalOf(hoog) }]
  })
}

function getalOf(waarde: CelWaarde | undefined): number {
  return typeof waarde === 'number' ? waarde : NaN
}

/** Return the value at chance u of the triangle on [laag, waarde, hoog]. */
export function driehoekKwantiel(u: number, laag: number, waarde: number, hoog: number): number {
  if (!(laag < hoog)) return waarde
  const breedte = hoog - laag
  if (u * breedte < waarde - laag) return laag + Math.sqrt(u * breedte * (waarde - laag))
  return hoog - Math.sqrt((1 - u) * breedte * (hoog - waarde))
}

/** What is wrong with the bands by themselves, and with the input when all of them are at their end. */
export function keurBanden(banden: readonly ParameterBand[], invoer: Invoer): readonly Melding[] {
  const dubbel = banden.filter((b, i) => banden.findIndex((ander) => ander.parameter === b.parameter) < i)
  const eigen = [
    ...banden.flatMap((b) => keurBand(b)),
    ...dubbel.map((b) => melding(b, 'er staan twee banden op deze parameter. Laat er één staan.')),
  ]
  if (eigen.length > 0) return eigen
  const einden = (['laag', 'hoog'] as const).flatMap((kant) => keurInvoer(metBanden(invoer, banden, kant)))
  const zinnen = new Set<string>()
  return einden.filter(({ niveau, zin }) => niveau === 'fout' && !zinnen.has(zin) && zinnen.add(zin))
}

function keurBand(band: ParameterBand): readonly Melding[] {
  const p = parameter(band.parameter)
  if (!p) return [melding(band, 'deze parameter bestaat niet.')]
  const { grenzen } = p
  const kan = grenzen.soort === 'getal' && !grenzen.geheel && !grenzen.toegestaan && p.somIsEen === undefined
  if (!kan || p.bron === 'T' || p.bron === 'PEA')
    return [
      melding(
        band,
        'deze parameter kan geen band hebben. Hij is een keuze, een geheel getal of deel van een verdeling.',
      ),
    ]
  if (!(band.laag <= band.hoog)) return [melding(band, 'vul laag en hoog allebei in, met laag niet hoger dan hoog.')]
  if (grenzen.nulOfVanafEen && band.laag < 1) return [melding(band, 'laag moet bij deze parameter minstens 1 zijn.')]
  return []
}

/** A band that does not contain the agreed value says something else than its owner agreed to. */
export function buitenBand(band: ParameterBand, waarde: number): Melding {
  const tekst = (x: number) => String(x).replace('.', ',')
  return melding(
    band,
    `de waarde ${tekst(waarde)} ligt niet tussen laag (${tekst(band.laag)}) en hoog (${tekst(band.hoog)}).`,
  )
}

function metBanden({ kader, cellen }: Invoer, banden: readonly ParameterBand[], kant: 'laag' | 'hoog'): Invoer {
  const nieuw: Record<CelSleutel, CelWaarde> = { ...cellen }
  const waarde = new Map(banden.map((b) => [b.parameter, b[kant]]))
  for (const [cel, p] of celtabelVan(kader))
    if (waarde.has(p.id) && cellenGevuld(cellen, cel)) nieuw[cel] = waarde.get(p.id) as number
  return { kader, cellen: nieuw }
}

function cellenGevuld(cellen: Cellen, cel: CelSleutel): boolean {
  return typeof cellen[cel] === 'number'
}

function melding({ parameter: id }: ParameterBand, zin: string): Melding {
  const p = parameter(id)
  return {
    code: 'OZ-BAND',
    niveau: 'fout',
    parameter: id,
    ...(p ? { eigenaar: p.eigenaar } : {}),
    zin: `Band ${p?.label ?? id}: ${zin}`,
  }
}
