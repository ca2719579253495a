// Writes the input of a run as JSON that a person can read and edit, and that comes back as the same input. Source: docs/spec/contract.md (CT-2, CT-3).
import { type CelSleutel, type CelWaarde } from '../catalogus/cel.ts'
import { cellenVan, type ModelKader } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { aanvullendeParameters, parameters } from '../catalogus/parameters.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { formaten } from './formaat.ts'
import { basisNaam } from './nesten.ts'

export interface InvoerJson {
  readonly formaat: string
  readonly kader: ModelKader
  readonly parameters: Readonly<Record<string, Genest>>
}

export type Genest = CelWaarde | { readonly [sleutel: string]: Genest }

/** Per parameter a value, or levels for key, year and scenario; what is the same below a level is written once. */
export function schrijfInvoer({ kader, cellen }: Invoer): InvoerJson {
  const gevuld = [...parameters, ...aanvullendeParameters].flatMap((p) => {
    const eigen = cellenVan(p, kader).filter((cel) => cellen[cel] !== undefined && cellen[cel] !== null)
    return eigen.length === 0 ? [] : [[p.id, vouwIn(p, kader, cellen)] as const]
  })
  return { formaat: formaten.invoer, kader, parameters: Object.fromEntries(gevuld) }
}

function vouwIn(p: ParameterDeclaratie, kader: ModelKader, cellen: Invoer['cellen']): Genest {
  const heeftBasis = p.dimensie.includes('scenario?')
  const paden = cellenVan(p, kader).map((cel) => ({ pad: padVan(cel, heeftBasis), waarde: cellen[cel] ?? null }))
  return nest(paden)
}

interface Pad {
  readonly pad: readonly string[]
  readonly waarde: CelWaarde
}

function padVan(cel: CelSleutel, heeftBasis: boolean): readonly string[] {
  const [, sleutel = '', jaar = '', scenario = ''] = cel.split('|')
  return [sleutel, jaar, scenario === '' && heeftBasis ? basisNaam : scenario].filter((deel) => deel !== '')
}

/**
 * Write once what is the same for all below. Where a value for all scenarios exists, one value means that one: values per scenario
 * that happen to be equal to it are still written out.
 */
function nest(paden: readonly Pad[]): Genest {
  const basis = paden.filter(({ pad }) => pad.at(-1) === basisNaam)
  const telt = basis.length > 0 && paden.every((p) => basis.includes(p) || p.waarde === null) ? basis : paden
  const waarden = new Set(telt.map(({ waarde }) => waarde))
  if (waarden.size === 1 && (basis.length === 0 || telt === basis)) return [...waarden][0] ?? null
  const groepen = Map.groupBy(paden, ({ pad }) => pad[0] ?? '')
  return Object.fromEntries(
    [...groepen]
      .filter(([, leden]) => leden.some(({ waarde }) => waarde !== null))
      .map(([sleutel, leden]) => [sleutel, nest(leden.map(({ pad, waarde }) => ({ pad: pad.slice(1), waarde })))]),
  )
}
