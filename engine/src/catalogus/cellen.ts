// Which input cells a parameter has in a given kader, in canonical order. Source: docs/spec/engine.md (ENG-C).
import { type CelSleutel, celSleutel, leesCel } from './cel.ts'
import type { Dimensie, ParameterDeclaratie } from './parameter.ts'
import { parameter, parameters } from './parameters.ts'
import type { Scenario } from './scenario.ts'
import type { Sleutel } from './sleutels.ts'

/** The frame of a ronde: years, scenarios and the named scenarios of the PEA. */
export interface ModelKader {
  startjaar: number
  jaren: number
  scenarios: readonly Scenario[]
  peaScenarios: readonly { id: string; label: string }[]
}

/** All cells of a parameter: sleutel first, then jaar, then scenario. */
export function cellenVan(p: ParameterDeclaratie, kader: ModelKader): readonly CelSleutel[] {
  return sleutelsVan(p, kader).flatMap(({ id }) =>
    jarenVan(p, kader).flatMap((jaar) =>
      scenariosVan(p, kader).map((scenario) => `${p.id}|${id}|${jaar}|${scenario}` as CelSleutel),
    ),
  )
}

/** Whether the address is canonical and belongs to a parameter, year and scenario of this kader. */
export function celBestaat(sleutel: CelSleutel, kader: ModelKader): boolean {
  const cel = leesCel(sleutel)
  const p = cel && parameter(cel.parameter)
  if (!cel || !p || celSleutel(cel) !== sleutel) return false
  return (
    sleutelsVan(p, kader).some(({ id }) => id === (cel.sleutel ?? '')) &&
    jarenVan(p, kader).includes(cel.jaar ?? '') &&
    scenariosVan(p, kader).includes(cel.scenario ?? '')
  )
}

/** The keys of a parameter with their labels; one empty key when it has no key dimension. */
export function sleutelsVan(p: ParameterDeclaratie, kader: ModelKader): readonly Sleutel[] {
  return p.dimensie
    .map((d) => sleutelsVanDimensie(d, kader))
    .filter((lijst) => lijst !== null)
    .reduce<readonly Sleutel[]>((gehad, lijst) => gehad.flatMap((a) => lijst.map((b) => samen(a, b))), [leeg])
}

export function jarenVan(p: ParameterDeclaratie, kader: ModelKader): readonly (number | '')[] {
  return p.dimensie.includes('jaar') ? modeljaren(kader) : ['']
}

export function scenariosVan(p: ParameterDeclaratie, kader: ModelKader): readonly (Scenario | '')[] {
  if (p.dimensie.includes('scenario')) return kader.scenarios
  return p.dimensie.includes('scenario?') ? ['', ...kader.scenarios] : ['']
}

export function modeljaren(kader: ModelKader): readonly number[] {
  return Array.from({ length: kader.jaren }, (_, i) => kader.startjaar + i)
}

/** Group of a PEA scenario: the part before the dot of its id, or the hoofdgroep ('hoofd') without a dot. */
export function peaGroepVan(scenarioId: string): string {
  const punt = scenarioId.indexOf('.')
  return punt < 0 ? 'hoofd' : scenarioId.slice(0, punt)
}

const leeg: Sleutel = { id: '', label: '' }

function samen(a: Sleutel, b: Sleutel): Sleutel {
  return a.id === '' ? b : { id: `${a.id}.${b.id}`, label: `${a.label}, ${b.label.toLowerCase()}` }
}

/** The keys of one dimension, or null when it has its own part in the address. */
export function sleutelsVanDimensie(d: Dimensie, kader: ModelKader): readonly Sleutel[] | null {
  if (typeof d === 'object') return d.sleutels
  switch (d) {
    case 'jaar':
    case 'scenario':
    case 'scenario?':
      return null
    case 'maand':
      return maanden.map((label, i) => ({ id: String(i + 1), label }))
    case 'halfjaar':
      return modeljaren(kader).flatMap((jaar) =>
        [1, 2].map((h) => ({ id: `${jaar}H${h}`, label: `${h}e halfjaar ${jaar}` })),
      )
    case 'kalendermaand':
      return modeljaren(kader).flatMap((jaar) =>
        maanden.map((maand, i) => ({ id: `${jaar}M${String(i + 1).padStart(2, '0')}`, label: `${maand} ${jaar}` })),
      )
    case 'pea':
      return kader.peaScenarios
    case 'peaGroep':
      return [...new Set(kader.peaScenarios.map((s) => peaGroepVan(s.id)))].map((id) => ({ id, label: id }))
    case 'band':
      return bandbaar.flatMap((p) => [
        { id: `${p.id}.laag`, label: `${p.label}: laag` },
        { id: `${p.id}.hoog`, label: `${p.label}: hoog` },
      ])
  }
}

const maanden = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
] // prettier-ignore

const bandbaar = parameters.filter(
  (p) => p.soort === 'getal' && (p.bron === 'KP' || p.bron === 'APM') && p.id !== 'mc.parameterband',
)
