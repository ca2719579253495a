// From monthly values to the yearly values of every indicator, with a reason where there is none. Source: model specification 0.4, 0.7; decision D48; docs/spec/engine.md (ENG-J).
import { indicatoren } from './catalogus/indicatoren.ts'
import { internIds } from './catalogus/intern.ts'
import type { ModelKader } from './catalogus/cellen.ts'
import type { Scenario } from './catalogus/scenario.ts'
import type { PeaJaar } from './prognose/pea.ts'
import type { Rekenmodel } from './invoer/rekenmodel.ts'
import { redenVan } from './redenen.ts'
import type { VariabeleDeclaratie } from './taal/declaratie.ts'
import type { Programma } from './taal/programma.ts'
import type { Uitdrukking } from './taal/uitdrukking.ts'

export type Jaarwaarden = Readonly<Record<string, Readonly<Partial<Record<Scenario, readonly (number | null)[]>>>>>
export type Eindstanden = Readonly<Record<string, Readonly<Partial<Record<Scenario, number | null>>>>>

export interface Oogst {
  readonly jaarwaarden: Jaarwaarden
  readonly intern: Jaarwaarden
  readonly eindstanden: Eindstanden
  readonly redenen: Readonly<Record<string, string>>
}

/** Whether a variable is an outcome for others: an indicator, perhaps of one product or source. */
export function isIndicator(id: string): boolean {
  return id.startsWith('u.')
}

/** Read all indicators from a calculated model, the registry first, then what the decisions add, then products and sources. */
export function oogst(model: Rekenmodel, kader: ModelKader, pea: readonly (PeaJaar | null)[]): Oogst {
  const { variabelen, ids, intern } = inhoudVan(model.programma)
  const eindstanden: Record<string, Partial<Record<Scenario, number | null>>> = {}
  const redenen: Record<string, string> = {}
  const lees = (id: string) => {
    const variabele = variabelen.get(id)
    if (variabele?.soort === 'stand') eindstanden[id] = eindstand(model, id, kader)
    const perScenario: Partial<Record<Scenario, readonly (number | null)[]>> = {}
    kader.scenarios.forEach((s, baan) => {
      const reeks = variabele ? jaren(model, variabele, kader, baan) : (peaReeks(id, pea) ?? pea.map(() => null))
      if (redenen[id] === undefined && reeks.includes(null)) redenen[id] = redenVan(model, id, baan)
      perScenario[s] = reeks
    })
    return [id, perScenario] as const
  }
  return {
    jaarwaarden: Object.fromEntries(ids.map(lees)),
    intern: Object.fromEntries(intern.map(lees)),
    eindstanden,
    redenen,
  }
}

interface Inhoud {
  readonly variabelen: ReadonlyMap<string, VariabeleDeclaratie>
  readonly ids: readonly string[]
  readonly intern: readonly string[]
}

// reason: what an outcome consists of depends on nothing but the programme.
const inhoud = new WeakMap<Programma, Inhoud>()

function inhoudVan(programma: Programma): Inhoud {
  const bekend = inhoud.get(programma)
  if (bekend) return bekend
  const variabelen = new Map(programma.variabelen.map((v) => [v.id, v]))
  const ids = [...new Set([...indicatoren.map(({ id }) => id), ...[...variabelen.keys()].filter(isIndicator)])]
  const nieuw = { variabelen, ids, intern: internIds.filter((id) => variabelen.has(id)) }
  inhoud.set(programma, nieuw)
  return nieuw
}

/** The yearly values of one declared variable in one lane; null where not computable. */
export function jaren(
  { programma, rekenaar }: Rekenmodel,
  { id, jaarregel }: VariabeleDeclaratie,
  kader: ModelKader,
  baan: number,
) {
  const { waarden, banen } = rekenaar
  const rijVan = (knoop: number | undefined) => rekenaar.rij(knoop as number) + baan
  const vanUitdrukking = (u: Uitdrukking) => rijVan(programma.knoopVanUitdrukking.get(u))
  const uit: (number | null)[] = []
  if (jaarregel.soort === 'verhouding') {
    const [boven, onder] = [vanUitdrukking(jaarregel.teller), vanUitdrukking(jaarregel.noemer)]
    for (let jaar = 0; jaar < kader.jaren; jaar++) {
      const noemer = somVanJaar(waarden, onder, jaar, banen)
      uit.push(ofNull(noemer === 0 ? NaN : somVanJaar(waarden, boven, jaar, banen) / noemer))
    }
    return uit
  }
  const rij = rijVan(programma.knoopVan.get(id))
  for (let jaar = 0; jaar < kader.jaren; jaar++)
    uit.push(
      ofNull(jaarregel.soort === 'som' ? somVanJaar(waarden, rij, jaar, banen) : waarden[rij + jaar * 12 * banen]!),
    )
  return uit
}

/** January first, so that the sum has the same bits everywhere. */
function somVanJaar(waarden: Float64Array, rij: number, jaar: number, banen: number): number {
  let som = 0
  for (let t = jaar * 12; t < jaar * 12 + 12; t++) som += waarden[rij + t * banen]!
  return som
}

function eindstand({ programma, rekenaar }: Rekenmodel, id: string, kader: ModelKader) {
  const { waarden, banen, maanden } = rekenaar
  const rij = rekenaar.rij(programma.knoopVan.get(id) as number) + maanden * banen
  return Object.fromEntries(kader.scenarios.map((s, baan) => [s, ofNull(waarden[rij + baan]!)]))
}

/** The yearly values of an indicator of the PEA; null for another indicator. */
export function peaReeks(id: string, pea: readonly (PeaJaar | null)[]): readonly (number | null)[] | null {
  const lees = leesPea[id]
  return lees === undefined ? null : pea.map((jaar) => (jaar ? lees(jaar) : null))
}

const leesPea: Readonly<Record<string, (jaar: PeaJaar) => number>> = {
  'u.pea.q125': (jaar) => jaar.kwantielen.min,
  'u.pea.q500': (jaar) => jaar.kwantielen.mediaan,
  'u.pea.q667': (jaar) => jaar.kwantielen.medio,
  'u.pea.q875': (jaar) => jaar.kwantielen.max,
  'u.pea.verwachting': (jaar) => jaar.verdeling.verwachting,
}

function ofNull(x: number): number | null {
  return Number.isNaN(x) ? null : x
}
