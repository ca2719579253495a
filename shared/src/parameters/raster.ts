// How the cells of one owner lie in rows and columns: the layout of the parameter table, without any screen. Source: screens §6.02; docs/spec/parameters.md (PA-30 … PA-34).

import { celSleutel, leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { modeljaren, sleutelsVan, sleutelsVanDimensie, type ModelKader } from '@ketenbeeld/engine/catalogus/cellen'
import {
  aanvullendeParameters,
  parameter as declaratieVan,
  parameters as catalogus,
} from '@ketenbeeld/engine/catalogus/parameters'
import type { Dimensie, ParameterDeclaratie } from '@ketenbeeld/engine/catalogus/parameters'
import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Sleutel } from '@ketenbeeld/engine/catalogus/sleutels'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Schaal } from './getal.ts'

export interface RasterKolom {
  readonly kop: string
  readonly jaar?: number
  readonly scenario?: Scenario
}

/** One cell and the columns it covers; a value without scenario covers all scenarios of its year. */
export interface RasterCel {
  readonly cel: CelSleutel
  readonly van: number
  readonly breed: number
}

export interface RasterRij {
  readonly id: string
  readonly parameter: string
  readonly label: string
  readonly eenheid: string
  readonly schaal: Schaal
  /** Per column the cell that covers it; undefined where nothing applies. A wide cell stands at each of its columns. */
  readonly cellen: readonly (RasterCel | undefined)[]
}

/** One parameter: what a partner signs. */
export interface RasterBlok {
  readonly declaratie: ParameterDeclaratie
  readonly rijen: readonly RasterRij[]
}

export interface RasterGroep {
  readonly titel: string
  readonly blokken: readonly RasterBlok[]
}

/** Rows that share their columns: the years with their scenarios, or a series (months, months before the start, low and high). */
export interface RasterDeel {
  readonly soort: 'jaren' | Reeks
  readonly kolommen: readonly RasterKolom[]
  readonly groepen: readonly RasterGroep[]
}

export type Reeks = 'maanden' | 'maanden_voor_start' | 'maanden_in_opvang' | 'band'

/** Lay out the table of one owner: every cell of every parameter exactly once, in the order of the catalogue, aanvullende parameters last. */
export function rasterVan(eigenaar: Ketenpartner, kader: ModelKader): readonly RasterDeel[] {
  const eigen = [...catalogus, ...aanvullendeParameters].filter((p) => p.eigenaar === eigenaar)
  const soorten = [...new Set(['jaren', ...eigen.map(deelSoort)] as const)]
  return soorten
    .map((soort) =>
      deel(
        soort,
        eigen.filter((p) => deelSoort(p) === soort),
        kader,
      ),
    )
    .filter((d) => d.groepen.length > 0)
}

const aanvullend: ReadonlySet<string> = new Set(aanvullendeParameters.map((p) => p.id))

/** Say whether a parameter stands beside the registry: nobody needs to fill it. */
export const isAanvullend = (id: string): boolean => aanvullend.has(id)

/** Say whether the values of this parameter are fractions that people see and type as percentages. @source PA-14 */
export const schaalVan = (declaratie: ParameterDeclaratie): Schaal =>
  declaratie.eenheid === 'fractie' ? 'procent' : 'getal'

/** Return the scale of one cell; a band takes that of the parameter it is about. */
export function schaalVanCel(cel: CelSleutel): Schaal {
  const adres = leesCel(cel)
  const over = adres?.parameter === 'mc.parameterband' ? bandParameter(adres.sleutel ?? '') : undefined
  const declaratie = over ?? (adres && declaratieVan(adres.parameter))
  return declaratie ? schaalVan(declaratie) : 'getal'
}

/** Return the words of one cell: 'Eerste aanvragen', 2025, 'medio' – for announcements, sentences and history. */
export function naamVanCel(
  cel: CelSleutel,
  kader: ModelKader,
): { readonly parameter: string; readonly delen: readonly string[] } {
  const adres = leesCel(cel)
  const declaratie = adres && declaratieVan(adres.parameter)
  if (!adres || !declaratie) return { parameter: cel, delen: [] }
  const sleutel = sleutelsVan(declaratie, kader).find(({ id }) => id === (adres.sleutel ?? ''))?.label ?? ''
  const delen = [sleutel, adres.jaar === undefined ? '' : String(adres.jaar), adres.scenario ?? '']
  return { parameter: declaratie.label, delen: delen.filter((d) => d !== '') }
}

const reeksVan = (d: Dimensie): Reeks | undefined => {
  if (d === 'maand') return 'maanden'
  if (d === 'band') return 'band'
  if (typeof d !== 'object') return undefined
  if (d.naam === 'maanden voor de start') return 'maanden_voor_start'
  return d.naam === 'maanden in opvang' ? 'maanden_in_opvang' : undefined
}

const deelSoort = (p: ParameterDeclaratie): 'jaren' | Reeks =>
  p.dimensie.map(reeksVan).find((r) => r !== undefined) ?? 'jaren'

function deel(soort: 'jaren' | Reeks, eigen: readonly ParameterDeclaratie[], kader: ModelKader): RasterDeel {
  const kolommen = soort === 'jaren' ? jaarKolommen(kader) : reeksKolommen(soort)
  const blokken = eigen.map((declaratie) => ({
    declaratie,
    rijen: soort === 'jaren' ? jaarRijen(declaratie, kader) : reeksRijen(declaratie, kader, kolommen.length),
  }))
  const titels = [...new Set(eigen.map((p) => p.groep))]
  return {
    soort,
    kolommen,
    groepen: titels.map((titel) => ({ titel, blokken: blokken.filter((b) => b.declaratie.groep === titel) })),
  }
}

function jaarKolommen(kader: ModelKader): RasterKolom[] {
  return modeljaren(kader).flatMap((jaar) => kader.scenarios.map((scenario) => ({ kop: scenario, jaar, scenario })))
}

function reeksKolommen(soort: Reeks): RasterKolom[] {
  if (soort === 'band') return [{ kop: 'laag' }, { kop: 'hoog' }]
  if (soort === 'maanden') return maandKoppen.map((kop) => ({ kop }))
  if (soort === 'maanden_in_opvang') return twaalf.map((i) => ({ kop: `na ${i}` }))
  return twaalf.map((i) => ({ kop: `${i + 1}e` }))
}

const twaalf = Array.from({ length: 12 }, (_, i) => i)
const maandKoppen = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function jaarRijen(p: ParameterDeclaratie, kader: ModelKader): RasterRij[] {
  const breed = kader.scenarios.length
  const jaren = modeljaren(kader)
  return rijSleutels(p, kader).flatMap(({ id, label, deelVanJaar }): RasterRij[] => {
    const wide = (jaar: number | undefined, i: number, scenario?: Scenario): RasterCel => {
      const sleutel = deelVanJaar === undefined ? id : `${jaar}${deelVanJaar}`
      const cel = celSleutel({
        parameter: p.id,
        ...(sleutel !== '' && { sleutel }),
        ...(jaar !== undefined && deelVanJaar === undefined && { jaar }),
        ...(scenario && { scenario }),
      })
      return scenario
        ? { cel, van: i * breed + kader.scenarios.indexOf(scenario), breed: 1 }
        : { cel, van: i * breed, breed }
    }
    const perScenario = (): RasterCel[] => jaren.flatMap((jaar, i) => kader.scenarios.map((s) => wide(jaar, i, s)))
    const perJaar = (): RasterCel[] => jaren.map((jaar, i) => wide(jaar, i))
    const rij = (extra: string, cellen: RasterCel[], naam = label): RasterRij =>
      row(p, `${id}${deelVanJaar ?? ''}${extra}`, naam, cellen, jaren.length * breed)
    if (p.dimensie.includes('scenario')) return [rij('', perScenario())]
    if (p.dimensie.includes('scenario?')) {
      return [
        rij('', perJaar()),
        rij('+', perScenario(), `${label === p.label ? '' : `${label}, `}afwijkend per scenario`),
      ]
    }
    if (p.dimensie.includes('jaar') || deelVanJaar !== undefined) return [rij('', perJaar())]
    return [rij('', [wide(undefined, 0)])]
  })
}

/** The keys that make rows; half years become two rows over the years, calendar months twelve. */
function rijSleutels(p: ParameterDeclaratie, kader: ModelKader): readonly (Sleutel & { deelVanJaar?: string })[] {
  if (p.dimensie.includes('halfjaar')) {
    return [1, 2].map((h) => ({ id: '', label: `${h}e halfjaar`, deelVanJaar: `H${h}` }))
  }
  if (p.dimensie.includes('kalendermaand')) {
    return maandKoppen.map((label, i) => ({ id: '', label, deelVanJaar: `M${String(i + 1).padStart(2, '0')}` }))
  }
  return sleutelsVan(p, kader).map(({ id, label }) => ({ id, label: label === '' ? p.label : label }))
}

function reeksRijen(p: ParameterDeclaratie, kader: ModelKader, kolommen: number): RasterRij[] {
  if (p.dimensie.includes('band')) return bandRijen(p, kader)
  const eigen = p.dimensie.find((d) => reeksVan(d) !== undefined)!
  const ander = p.dimensie.find((d) => d !== eigen && sleutelsVanDimensie(d, kader) !== null)
  const anders = ander === undefined ? [{ id: '', label: '' }] : (sleutelsVanDimensie(ander, kader) ?? [])
  const reeks = sleutelsVanDimensie(eigen, kader) ?? []
  const stukken = Array.from({ length: Math.ceil(reeks.length / kolommen) }, (_, i) =>
    reeks.slice(i * kolommen, (i + 1) * kolommen),
  )
  return anders.flatMap((a) =>
    stukken.map((stuk, nr) => {
      const namen = [a.label, stukken.length > 1 ? `${jarenTerug[stukken.length - 1 - nr]}` : '']
      const label = namen.filter((n) => n !== '').join(', ') || p.label
      const cellen = stuk.map(({ id }, van): RasterCel => {
        const sleutel = a.id === '' ? id : `${a.id}.${id}`
        return { cel: celSleutel({ parameter: p.id, sleutel }), van, breed: 1 }
      })
      return row(p, `${a.id}${stukken.length > 1 ? `#${nr}` : ''}`, label, cellen, kolommen)
    }),
  )
}

const jarenTerug = ['laatste jaar voor de start', 'tweede jaar voor de start', 'derde jaar voor de start']

function bandRijen(p: ParameterDeclaratie, kader: ModelKader): RasterRij[] {
  const ids = (sleutelsVanDimensie('band', kader) ?? []).filter(({ id }) => id.endsWith('.laag'))
  return ids.map(({ id }) => {
    const over = bandParameter(id)!
    const cellen = ['laag', 'hoog'].map((kant, van): RasterCel => {
      const sleutel = id.replace(/laag$/, kant)
      return { cel: celSleutel({ parameter: p.id, sleutel }), van, breed: 1 }
    })
    return { ...row(p, over.id, over.label, cellen, 2), eenheid: eenheidTekst(over), schaal: schaalVan(over) }
  })
}

const bandParameter = (sleutel: string): ParameterDeclaratie | undefined =>
  declaratieVan(sleutel.replace(/\.(laag|hoog)$/, ''))

function row(
  p: ParameterDeclaratie,
  sleutel: string,
  label: string,
  cellen: readonly RasterCel[],
  kolommen: number,
): RasterRij {
  const perKolom: (RasterCel | undefined)[] = Array.from({ length: kolommen })
  for (const cel of cellen) perKolom.fill(cel, cel.van, cel.van + cel.breed)
  return {
    id: `${p.id}/${sleutel}`,
    parameter: p.id,
    label,
    eenheid: eenheidTekst(p),
    schaal: schaalVan(p),
    cellen: perKolom,
  }
}

/** Return the unit as people read it. */
export function eenheidTekst(p: ParameterDeclaratie): string {
  if (p.eenheid === 'fractie') return '%'
  return p.eenheid === '-' || p.eenheid === 'keuze' || p.eenheid === 'ja/nee' || p.eenheid === 'datum' ? '' : p.eenheid
}
