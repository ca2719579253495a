// Reads the input of a run from JSON: readable per parameter, as a list, or as flat cells. Source: docs/spec/contract.md (CT-2 … CT-5).
import { type CelSleutel, celSleutel, type CelWaarde } from '../catalogus/cel.ts'
import type { ModelKader } from '../catalogus/cellen.ts'
import type { Melding } from '../catalogus/melding.ts'
import { parameter } from '../catalogus/parameters.ts'
import { isScenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { celtabelVan } from '../invoer/rekenmodel.ts'
import { formaten, meestePeaScenarios } from './formaat.ts'
import { vouwUit } from './nesten.ts'
import { isObject } from './object.ts'
import { vormfout } from './probleem.ts'

export type Gelezen =
  | { readonly kind: 'gelezen'; readonly invoer: Invoer }
  | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] }

/**
 * Turn JSON into the input of `run`. Whether the values may be calculated with is for `run` to say; here the shape counts.
 *
 * @param json `{ formaat?, kader, parameters?, cellen? }`; a cell that is given twice must have the same value.
 */
export function leesInvoer(json: unknown): Gelezen {
  if (!isObject(json))
    return geweigerd(vormfout('CTR-01', 'De invoer moet een JSON-object zijn met een kader en waarden.'))
  if (json['formaat'] !== undefined && json['formaat'] !== formaten.invoer)
    return geweigerd(
      vormfout('CTR-01', `Dit formaat kennen wij niet: ${tekst(json['formaat'])}. Verwacht: ${formaten.invoer}.`),
    )
  const vreemd = Object.keys(json).filter((veld) => !bekend.has(veld))
  if (vreemd.length > 0) return geweigerd(vormfout('CTR-02', `Onbekend veld in de invoer: ${vreemd.join(', ')}.`))
  const kader = leesKader(json['kader'])
  if (typeof kader === 'string') return geweigerd(vormfout('CTR-02', kader))
  const delen = [leesParameters(json['parameters'], kader), leesCellen(json['cellen'], kader)]
  const meldingen = delen.flatMap((d) => d.meldingen)
  const dubbel = meldingen.length > 0 ? [] : botsingen(delen.flatMap((d) => d.cellen))
  if (meldingen.length + dubbel.length > 0) return geweigerd(...meldingen, ...dubbel)
  return { kind: 'gelezen', invoer: { kader, cellen: Object.fromEntries(delen.flatMap((d) => d.cellen)) } }
}

const bekend = new Set(['$schema', 'formaat', 'toelichting', 'kader', 'parameters', 'cellen'])

interface Deel {
  readonly cellen: readonly (readonly [CelSleutel, CelWaarde])[]
  readonly meldingen: readonly Melding[]
}

/** The kader, or a sentence that says what is wrong with its shape; its values are for keurInvoer. */
function leesKader(x: unknown): ModelKader | string {
  if (!isObject(x)) return 'Het kader ontbreekt: { startjaar, jaren, scenarios, peaScenarios }.'
  const { startjaar, jaren, scenarios, peaScenarios = [] } = x
  if (typeof startjaar !== 'number' || typeof jaren !== 'number')
    return 'kader: startjaar en jaren moeten getallen zijn.'
  if (!Number.isInteger(jaren) || jaren < 1 || jaren > 10)
    return 'kader: jaren moet een geheel getal van 1 tot en met 10 zijn.'
  if (
    !Array.isArray(scenarios) ||
    !scenarios.every((s): s is ModelKader['scenarios'][number] => typeof s === 'string' && isScenario(s))
  )
    return 'kader: scenarios moet een lijst zijn met min, mediaan, medio of max.'
  if (!Array.isArray(peaScenarios) || !peaScenarios.every(isPeaScenario))
    return 'kader: peaScenarios moet een lijst zijn met per scenario een id en een label.'
  if (peaScenarios.length > meestePeaScenarios)
    return `kader: er mogen hoogstens ${meestePeaScenarios} PEA-scenario’s zijn.`
  return { startjaar, jaren, scenarios, peaScenarios: peaScenarios.map(({ id, label }) => ({ id, label })) }
}

function isPeaScenario(x: unknown): x is { id: string; label: string } {
  return isObject(x) && typeof x['id'] === 'string' && /^[\w.-]+$/.test(x['id']) && typeof x['label'] === 'string'
}

function leesParameters(x: unknown, kader: ModelKader): Deel {
  if (x === undefined) return { cellen: [], meldingen: [] }
  if (Array.isArray(x)) return samen(x.map((regel: unknown, i) => leesRegel(regel, i, kader)))
  if (!isObject(x)) return fout('CTR-02', 'parameters moet een object zijn (per parameter) of een lijst.')
  return samen(
    Object.entries(x).map(([id, waarde]) => {
      const p = parameter(id)
      return p ? vouwUit(p, waarde, kader) : fout('CTR-03', `De parameter ${id} bestaat niet in dit model.`)
    }),
  )
}

/** One row of the list: { parameter, sleutel?, jaar?, scenario?, waarde }. */
function leesRegel(x: unknown, i: number, kader: ModelKader): Deel {
  const waar = `parameters, regel ${i + 1}`
  if (!isObject(x) || typeof x['parameter'] !== 'string')
    return fout('CTR-02', `${waar}: verwacht { parameter, sleutel?, jaar?, scenario?, waarde }.`)
  const { parameter: id, sleutel, jaar, scenario, waarde } = x
  const cel = celSleutel({
    parameter: id as string,
    ...(sleutel === undefined ? {} : { sleutel: tekst(sleutel) }),
    ...(jaar === undefined ? {} : { jaar: Number(jaar) }),
    ...(typeof scenario === 'string' && isScenario(scenario) ? { scenario } : {}),
  })
  if (scenario !== undefined && scenario !== '' && !(typeof scenario === 'string' && isScenario(scenario)))
    return fout('CTR-03', `${waar}: ${tekst(scenario)} is geen scenario.`)
  return leesCel(cel, waarde, kader, waar)
}

function leesCellen(x: unknown, kader: ModelKader): Deel {
  if (x === undefined) return { cellen: [], meldingen: [] }
  if (!isObject(x)) return fout('CTR-02', 'cellen moet een object zijn: adres van de cel en waarde.')
  return samen(Object.entries(x).map(([cel, waarde]) => leesCel(cel, waarde, kader, 'cellen')))
}

function leesCel(cel: CelSleutel, waarde: unknown, kader: ModelKader, waar: string): Deel {
  if (!celtabelVan(kader).has(cel)) return fout('CTR-03', `${waar}: de cel ${cel} bestaat niet in dit kader.`, { cel })
  if (waarde === null || typeof waarde === 'number' || typeof waarde === 'string')
    return { cellen: [[cel, waarde]], meldingen: [] }
  return fout('CTR-02', `${waar}: de waarde van ${cel} moet een getal, een tekst of null zijn.`, { cel })
}

function botsingen(cellen: Deel['cellen']): readonly Melding[] {
  const eerder = new Map<CelSleutel, CelWaarde>()
  return cellen.flatMap(([cel, waarde]) => {
    const bekendeWaarde = eerder.get(cel)
    eerder.set(cel, waarde)
    if (bekendeWaarde === undefined || bekendeWaarde === waarde) return []
    return [vormfout('CTR-02', `De cel ${cel} staat twee keer in de invoer, met verschillende waarden.`, { cel })]
  })
}

function samen(delen: readonly Deel[]): Deel {
  return { cellen: delen.flatMap((d) => d.cellen), meldingen: delen.flatMap((d) => d.meldingen) }
}

function fout(code: 'CTR-02' | 'CTR-03', zin: string, plaats: Partial<Melding> = {}): Deel {
  return { cellen: [], meldingen: [vormfout(code, zin, plaats)] }
}

function geweigerd(...meldingen: readonly Melding[]): Gelezen {
  return { kind: 'geweigerd', meldingen }
}

function tekst(x: unknown): string {
  return typeof x === 'string' || typeof x === 'number' ? String(x) : JSON.stringify(x)
}
