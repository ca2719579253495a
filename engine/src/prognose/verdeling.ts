// The distribution of the first inflow of one year: a hoofdgroep of scenarios, plus independent additive groups. Source: model specification A1–A4, A6, A7; decisions D05–D07; docs/spec/engine.md (PEA-A3, PEA-A4).
import type { Groepsdeel, Verdeling } from './kansbegrip.ts'
import { type Familie, kansverdeling } from './familie.ts'
import { leesRooster, opRooster, type Rooster, stapVoor, vouw } from './rooster.ts'

export type { Groepsdeel, Punt, Verdeling } from './kansbegrip.ts'

export interface Component {
  readonly kans: number
  readonly familie: Familie
  readonly mu: number
  readonly spreiding: number
}

/** Build the distribution; the first group is the hoofdgroep, all groups are independent of each other. */
export function verdelingVan(groepen: readonly (readonly Component[])[]): Verdeling {
  const stap = eenmaal(() => stapVoor(groepen.map(vloeiendVan)))
  const stukken = groepen
    .map((groep) => groepVan(groep, stap))
    .reduce<readonly Stuk[]>((gehad, groep) => gehad.flatMap((stuk) => breidUit(stuk, groep)), [leegStuk])
  const punten = stukken.filter((s) => s.delen.length === 0).map((s) => ({ x: s.verschuiving, massa: s.kans }))
  const vloeiend = stukken.filter((s) => s.delen.length > 0).map(vloeiendDeel)
  const [verwachting, variantie] = momenten(groepen)
  return {
    kansTot: (x) =>
      vloeiend.reduce(
        (a, d) => a + d.kansTot(x),
        punten.reduce((a, p) => (p.x <= x ? a + p.massa : a), 0),
      ),
    dichtheid: (x) => vloeiend.reduce((a, d) => a + d.dichtheid(x), 0),
    punten,
    verwachting,
    standaardafwijking: Math.sqrt(variantie),
    afgekapt: Math.max(0, ...groepen.flat().map(afgekapt)),
  }
}

/** P(X > x). */
export function overschrijding(verdeling: Verdeling, x: number): number {
  return 1 - verdeling.kansTot(x)
}

/** P(X < x): without a point at x itself. */
export function onderschrijding(verdeling: Verdeling, x: number): number {
  return verdeling.punten.reduce((kans, p) => (p.x === x ? kans - p.massa : kans), verdeling.kansTot(x))
}

/** Return the probability mass that the family of this scenario cut off below 0. */
export function afgekapt(c: Component): number {
  return c.familie === 'punt' ? 0 : kansverdeling(c.familie, c.mu, c.spreiding).afgekapt
}

/** One combination: which groups stand at a point (a shift and a probability) and which are continuous (D05). */
interface Stuk {
  readonly kans: number
  readonly verschuiving: number
  readonly delen: readonly Groepsdeel[]
  /** The sum of the delen on the grid; made when it is asked for, and once for all combinations that share it. */
  readonly rooster: () => Rooster
}

const leegStuk: Stuk = {
  kans: 1,
  verschuiving: 0,
  delen: [],
  rooster: () => ({ stap: 1, massa: Float64Array.of(1) }),
}

/** What a group adds to every combination so far. */
interface Groep {
  readonly punten: readonly Component[]
  readonly vloeiend: Groepsdeel
  readonly rooster: () => Rooster
}

function groepVan(groep: readonly Component[], stap: () => number): Groep {
  const vloeiend = vloeiendVan(groep)
  return {
    punten: groep.filter((c) => c.familie === 'punt' && c.kans > 0),
    vloeiend,
    rooster: eenmaal(() => opRooster(vloeiend, stap())),
  }
}

const vloeiendVan = (groep: readonly Component[]): Groepsdeel => ({
  delen: groep.flatMap(({ familie, kans, mu, spreiding }) =>
    familie === 'punt' || kans === 0 ? [] : [{ kans, verdeling: kansverdeling(familie, mu, spreiding) }],
  ),
})

function breidUit(stuk: Stuk, { punten, vloeiend, rooster }: Groep): readonly Stuk[] {
  const metPunt = punten.map((c) => ({ ...stuk, kans: stuk.kans * c.kans, verschuiving: stuk.verschuiving + c.mu }))
  if (vloeiend.delen.length === 0) return metPunt
  const samen = stuk.delen.length === 0 ? rooster : eenmaal(() => vouw(stuk.rooster(), rooster()))
  return [...metPunt, { ...stuk, delen: [...stuk.delen, vloeiend], rooster: samen }]
}

function eenmaal<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | undefined
  return () => (gemaakt ??= { waarde: maak() }).waarde
}

/** One continuous group: its own formula, shifted. More: on a grid. */
function vloeiendDeel({ kans, verschuiving, delen, rooster }: Stuk): Pick<Verdeling, 'kansTot' | 'dichtheid'> {
  const [eerste, ...rest] = delen as readonly [Groepsdeel, ...Groepsdeel[]]
  const basis = rest.length === 0 ? analytisch(eerste) : leesRooster(rooster())
  return {
    kansTot: (x) => kans * basis.kansTot(x - verschuiving),
    dichtheid: (x) => kans * basis.dichtheid(x - verschuiving),
  }
}

function analytisch({ delen }: Groepsdeel): Pick<Verdeling, 'kansTot' | 'dichtheid'> {
  return {
    kansTot: (x) => delen.reduce((a, d) => a + d.kans * d.verdeling.kansTot(x), 0),
    dichtheid: (x) => delen.reduce((a, d) => a + d.kans * d.verdeling.dichtheid(x), 0),
  }
}

function momenten(groepen: readonly (readonly Component[])[]): readonly [verwachting: number, variantie: number] {
  let verwachting = 0
  let variantie = 0
  for (const groep of groepen) {
    const delen = groep.map((c) => ({ kans: c.kans, ...moment(c) }))
    const m = delen.reduce((a, d) => a + d.kans * d.verwachting, 0)
    verwachting += m
    variantie += delen.reduce((a, d) => a + d.kans * (d.variantie + (d.verwachting - m) * (d.verwachting - m)), 0)
  }
  return [verwachting, variantie]
}

function moment(c: Component): { verwachting: number; variantie: number } {
  return c.familie === 'punt' ? { verwachting: c.mu, variantie: 0 } : kansverdeling(c.familie, c.mu, c.spreiding)
}
