// The JSON Schema of one parameter, from its declaration: levels, keys, bounds. Source: docs/spec/contract.md (CT-9).
import { type ModelKader, sleutelsVanDimensie } from '../catalogus/cellen.ts'
import type { Grenzen } from '../catalogus/grenzen.ts'
import type { Dimensie, ParameterDeclaratie } from '../catalogus/parameter.ts'
import { scenarios } from '../catalogus/scenario.ts'
import { basisNaam } from './nesten.ts'

export type Schema = boolean | { readonly [sleutelwoord: string]: unknown }

/** A value, or levels of values; at every level a value may stand for all that is below. */
export function schemaVanParameter(p: ParameterDeclaratie): Schema {
  const bladeren = niveausVan(p)
  return {
    title: p.label,
    description: `Eenheid: ${p.eenheid}. Eigenaar: ${p.eigenaar}. Toegestaan: ${p.grenzen.tekst}.${p.magLeeg ? ' Mag leeg zijn.' : ''}`,
    ...daal(bladeren, schemaVanWaarde(p.grenzen)),
  }
}

/** What stands in a cell: within its bounds, or null for "niet geleverd". */
export function schemaVanWaarde(grenzen: Grenzen): Exclude<Schema, boolean> {
  if (grenzen.soort === 'datum') return { type: ['string', 'null'], format: 'date' }
  if (grenzen.soort !== 'getal') return { enum: [...grenzen.waarden, null] }
  if (grenzen.toegestaan) return { enum: [...grenzen.toegestaan, null] }
  const { min, max, geheel, nulOfVanafEen } = grenzen
  return {
    type: [geheel ? 'integer' : 'number', 'null'],
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(nulOfVanafEen ? { not: { exclusiveMinimum: 0, exclusiveMaximum: 1 } } : {}),
  }
}

/** One level: the patterns of what may stand there, top first. */
type Niveau = string

function niveausVan(p: ParameterDeclaratie): readonly Niveau[] {
  const sleutels = p.dimensie.filter((d) => !['jaar', 'scenario', 'scenario?'].includes(d as string)).map(patroonVan)
  const jaar = p.dimensie.includes('jaar') ? ['\\d{4}'] : []
  const perScenario = p.dimensie.includes('scenario') ? [scenarios.join('|')] : []
  const metBasis = p.dimensie.includes('scenario?') ? [[basisNaam, ...scenarios].join('|')] : []
  return [...sleutels, ...jaar, ...perScenario, ...metBasis]
}

/** Two keys may be written with a dot between them, as in the address of a cell. */
function daal(niveaus: readonly Niveau[], waarde: Exclude<Schema, boolean>): Exclude<Schema, boolean> {
  if (niveaus.length === 0) return waarde
  const diepten = niveaus.map(
    (_, i) =>
      [
        niveaus
          .slice(0, i + 1)
          .map((n) => `(?:${n})`)
          .join('\\.'),
        niveaus.slice(i + 1),
      ] as const,
  )
  const patronen = diepten.map(([patroon, lager]) => [`^${patroon}$`, daal(lager, waarde)] as const)
  return {
    anyOf: [waarde, { type: 'object', patternProperties: Object.fromEntries(patronen), additionalProperties: false }],
  }
}

function patroonVan(d: Dimensie): Niveau {
  if (d === 'halfjaar') return '\\d{4}H[12]'
  if (d === 'kalendermaand') return '\\d{4}M(?:0[1-9]|1[0-2])'
  if (d === 'pea' || d === 'peaGroep') return '[\\w.-]+'
  const vast = sleutelsVanDimensie(d, zonderJaren) ?? []
  return vast.map(({ id }) => id.replaceAll('.', '\\.')).join('|')
}

const zonderJaren: ModelKader = { startjaar: 2000, jaren: 1, scenarios: [], peaScenarios: [] }
