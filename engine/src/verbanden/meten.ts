// What an edge does in a real input: raise the cause a little and look at the consequences. Source: docs/spec/verbanden.md (VB-2).
import { type CelSleutel, leesCel } from '../catalogus/cel.ts'
import { parameter } from '../catalogus/parameters.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../invoer/invoer.ts'
import { run } from '../run.ts'
import type { Gevolg, Verband } from './verbanden.ts'

export interface GemetenGevolg extends Gevolg {
  /** The year in which it shows most, and by how much; null when nothing moves in this input. */
  readonly meeste: { readonly jaar: number; readonly verschil: number } | null
  /** The first year with a change, and its change; null likewise. */
  readonly eerste: { readonly jaar: number; readonly verschil: number } | null
}

/** What an empty or zero cause is raised to, so that there is something to see: a hundred, or one per cent of a share. */
function eersteStap(id: string): number {
  const grenzen = parameter(id)?.grenzen
  return grenzen?.soort === 'getal' && grenzen.max !== undefined && grenzen.max <= 5 ? 0.01 : 100
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

/** The cells with every cause raised; the other shares of a group that must add up to 1 give way in proportion. */
function verhoogd({ kader, cellen }: Invoer, oorzaken: readonly string[], deel: number): Invoer['cellen'] {
  const uit: Record<CelSleutel, Invoer['cellen'][string]> = { ...cellen }
  for (const oorzaak of oorzaken) {
    const [id = '', sleutel] = oorzaak.split('|')
    const eigen = Object.keys(cellen).filter((cel) => hoortBij(cel, id, sleutel))
    if (eigen.every((cel) => !cellen[cel])) for (const cel of legeCellen(id, kader)) uit[cel] = eersteStap(id)
    for (const cel of eigen) {
      const w = cellen[cel]
      if (typeof w !== 'number' || w === 0) continue
      uit[cel] = w * (1 + deel)
      if (parameter(id)?.somIsEen) geefToe(uit, cel, w, w * deel)
    }
  }
  return uit
}

const hoortBij = (cel: CelSleutel, id: string, sleutel: string | undefined): boolean => {
  const adres = leesCel(cel)
  return adres?.parameter === id && (sleutel === undefined || adres.sleutel === sleutel)
}

function legeCellen(id: string, { startjaar, jaren, scenarios }: Invoer['kader']): readonly CelSleutel[] {
  return Array.from({ length: jaren }, (_, i) => startjaar + i).flatMap((jaar) =>
    scenarios.map((s) => `${id}||${jaar}|${s}`),
  )
}

function geefToe(cellen: Record<CelSleutel, Invoer['cellen'][string]>, cel: CelSleutel, was: number, erbij: number) {
  const [id, , ...rest] = cel.split('|')
  const anderen = Object.keys(cellen).filter((c) => {
    const [ander, , ...plek] = c.split('|')
    return c !== cel && ander === id && plek.join('|') === rest.join('|')
  })
  for (const c of anderen) cellen[c] = Number(cellen[c]) * (1 - erbij / (1 - was))
}
