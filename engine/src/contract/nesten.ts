// One parameter written readably: levels for key, year and scenario, where one value may stand for all that is below it. Source: docs/spec/contract.md (CT-2, CT-3).
import type { CelSleutel, CelWaarde } from '../catalogus/cel.ts'
import { jarenVan, type ModelKader, scenariosVan, sleutelsVan } from '../catalogus/cellen.ts'
import type { Melding } from '../catalogus/melding.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { isObject } from './object.ts'
import { vormfout } from './probleem.ts'

/** The name of the value for all scenarios, where a value per scenario may stand beside it. */
export const basisNaam = 'basis'

export interface Uitgevouwen {
  readonly cellen: readonly (readonly [CelSleutel, CelWaarde])[]
  readonly meldingen: readonly Melding[]
}

/**
 * Unfold the value of one parameter into its cells.
 *
 * The levels are the keys of the parameter ('s1', or 'eerste' and then '1', or 'eerste.1'), the year, the scenario; levels that a
 * parameter does not have are not written. A value instead of a level stands for everything below it.
 */
export function vouwUit(p: ParameterDeclaratie, waarde: unknown, kader: ModelKader): Uitgevouwen {
  const adressen = adressenVan(p, kader)
  return daal({ p, adressen, pad: [], kader }, waarde)
}

interface Plek {
  readonly p: ParameterDeclaratie
  /** What may still be meant: the levels of every cell that the path so far allows. */
  readonly adressen: readonly Adres[]
  readonly pad: readonly string[]
  readonly kader: ModelKader
}

interface Adres {
  readonly cel: CelSleutel
  /** The levels that are left, top first. */
  readonly rest: readonly string[]
}

function daal(plek: Plek, waarde: unknown): Uitgevouwen {
  if (isWaarde(waarde)) return { cellen: voorAlles(plek).map(({ cel }) => [cel, waarde] as const), meldingen: [] }
  if (!isObject(waarde))
    return { cellen: [], meldingen: [fout(plek, 'hier hoort een getal, een tekst, null of een object.')] }
  const delen = Object.entries(waarde).map(([sleutel, lager]) => {
    const verder = plek.adressen.flatMap((adres) => stap(adres, sleutel))
    const hier = { ...plek, adressen: verder, pad: [...plek.pad, sleutel] }
    if (verder.length === 0) return { cellen: [], meldingen: [fout(hier, onbekend(plek))] }
    return daal(hier, lager)
  })
  return { cellen: delen.flatMap((d) => d.cellen), meldingen: delen.flatMap((d) => d.meldingen) }
}

/** A value for all scenarios is the base, not a value per scenario. */
function voorAlles({ adressen }: Plek): readonly Adres[] {
  const basis = adressen.filter(({ rest }) => rest.at(-1) === basisNaam)
  return basis.length > 0 ? basis : adressen
}

/** A key with a dot goes down several levels at once. */
function stap({ cel, rest }: Adres, sleutel: string): readonly Adres[] {
  for (let n = 1; n <= rest.length; n++)
    if (rest.slice(0, n).join('.') === sleutel) return [{ cel, rest: rest.slice(n) }]
  return []
}

function adressenVan(p: ParameterDeclaratie, kader: ModelKader): readonly Adres[] {
  const aantal = p.dimensie.filter((d) => !['jaar', 'scenario', 'scenario?'].includes(d as string)).length
  const perScenario = p.dimensie.includes('scenario?')
  return sleutelsVan(p, kader).flatMap(({ id }) =>
    jarenVan(p, kader).flatMap((jaar) =>
      scenariosVan(p, kader).map((scenario) => {
        const delen = aantal > 1 ? splits(id) : id === '' ? [] : [id]
        const onder = scenario === '' ? (perScenario ? [basisNaam] : []) : [scenario]
        return {
          cel: `${p.id}|${id}|${jaar}|${scenario}`,
          rest: [...delen, ...(jaar === '' ? [] : [String(jaar)]), ...onder],
        }
      }),
    ),
  )
}

function splits(id: string): readonly string[] {
  const punt = id.indexOf('.')
  return [id.slice(0, punt), id.slice(punt + 1)]
}

function isWaarde(x: unknown): x is CelWaarde {
  return x === null || typeof x === 'number' || typeof x === 'string'
}

function onbekend({ adressen }: Plek): string {
  const mogelijk = [...new Set(adressen.map(({ rest }) => rest[0]).filter((deel) => deel !== undefined))]
  if (mogelijk.length === 0) return 'dieper gaat deze parameter niet; zet hier een waarde.'
  const getoond = mogelijk.slice(0, 8).join(', ')
  return `dit staat niet in het kader. Mogelijk: ${getoond}${mogelijk.length > 8 ? ' …' : ''}.`
}

function fout({ p, pad }: Plek, zin: string): Melding {
  const plaats = { parameter: p.id, eigenaar: p.eigenaar }
  return vormfout('CTR-03', `${[p.id, ...pad].join(' › ')}: ${zin}`, plaats)
}
