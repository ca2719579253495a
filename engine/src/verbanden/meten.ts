// What an edge does in a real input: raise the cause a little and look at the consequences. Source: docs/spec/verbanden.md (VB-2).
import { leesCel } from '../catalogus/cel.ts'
import { cellenVan, type ModelKader } from '../catalogus/cellen.ts'
import type { ParameterDeclaratie } from '../catalogus/parameter.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { run } from '../run.ts'
import { type Draaiknop, verzet } from '../vergelijking/verzetten.ts'
import type { Gevolg, Verband } from './verbanden.ts'

export interface GemetenGevolg extends Gevolg {
  /** The year in which it shows most, and by how much; null when nothing moves in this input. */
  readonly meeste: { readonly jaar: number; readonly verschil: number } | null
  /** The first year with a change, and its change; null likewise. */
  readonly eerste: { readonly jaar: number; readonly verschil: number } | null
}

/**
 * Measure what raising the cause of each edge by `deel` (default 1 %) does in one scenario.
 *
 * @returns Per edge its consequences in the same order; an edge whose raise cannot be calculated is left out; null when the
 * input itself cannot be calculated.
 */
export function meetVerbanden(
  invoer: Invoer,
  verbanden: readonly Verband[],
  scenario: Scenario = 'medio',
  deel = 0.01,
): ReadonlyMap<string, readonly GemetenGevolg[]> | null {
  const voor = run(invoer)
  if (voor.kind === 'geweigerd') return null
  return new Map(
    verbanden.flatMap((verband) => {
      const na = run({ ...invoer, cellen: verhoogd(invoer, verband.parameters, deel) })
      if (na.kind === 'geweigerd') return []
      const meet = (gevolg: Gevolg): GemetenGevolg => {
        const [a = [], b = []] = [voor, na].map((r) => r.uitkomst.jaarwaarden[gevolg.indicator]?.[scenario])
        return { ...gevolg, ...verschilTussen(a, b, invoer.kader.startjaar) }
      }
      return [[verband.id, verband.gevolgen.map(meet)] as const]
    }),
  )
}

function verschilTussen(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  startjaar: number,
): Pick<GemetenGevolg, 'meeste' | 'eerste'> {
  const verschillen = a.map((x, i) => (x === null || (b[i] ?? null) === null ? 0 : b[i]! - x))
  const grootte = Math.max(...verschillen.map(Math.abs), 0)
  const plek = verschillen.findIndex((v) => Math.abs(v) === grootte)
  const eerste = verschillen.findIndex((v) => Math.abs(v) > 1e-9)
  return {
    meeste: grootte > 1e-9 ? { jaar: startjaar + plek, verschil: verschillen[plek]! } : null,
    eerste: eerste < 0 ? null : { jaar: startjaar + eerste, verschil: verschillen[eerste]! },
  }
}

/** The cells with every cause raised; bounds and sums of 1 hold as they do in a tornado. */
function verhoogd(invoer: Invoer, oorzaken: readonly string[], deel: number): Invoer['cellen'] {
  return oorzaken.reduce<Invoer['cellen']>((cellen, oorzaak) => {
    const [id = '', sleutel] = oorzaak.split('|')
    const p = parameter(id)
    if (!p) throw new RangeError(`unknown parameter ${id}`)
    const stap = verzet(...knop(invoer, p, sleutel), 1 + deel)
    return { ...cellen, ...(stap && stap.voor !== 0 ? stap.cellen : eersteStap(p, invoer.kader)) }
  }, invoer.cellen)
}

/** A share moves with the others of its sum; of another parameter with keys only the cells of that key are there to move. */
function knop(invoer: Invoer, p: ParameterDeclaratie, sleutel: string | undefined): [Invoer, Draaiknop] {
  if (sleutel === undefined) return [invoer, { parameter: p }]
  if (p.somIsEen !== undefined) return [invoer, { parameter: p, deel: sleutel }]
  const eigen = Object.entries(invoer.cellen).filter(([cel]) => leesCel(cel)?.sleutel === sleutel)
  return [{ kader: invoer.kader, cellen: Object.fromEntries(eigen) }, { parameter: p }]
}

/** What an empty or zero cause becomes, so that there is something to see: a hundred, or one per cent of a share. */
function eersteStap(p: ParameterDeclaratie, kader: ModelKader): Invoer['cellen'] {
  const klein = p.grenzen.soort === 'getal' && p.grenzen.max !== undefined && p.grenzen.max <= 5
  return Object.fromEntries(cellenVan(p, kader).map((cel) => [cel, klein ? 0.01 : 100]))
}
