// For tests only: which mutants of the equations the comparison with the plain calculation does not notice. Source: docs/spec/engine.md (ENG-X).
import type { Scenario } from '../catalogus/scenario.ts'
import type { Invoer } from '../run.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import { type Berekend, berekend } from './berekend.ts'
import { type Mutant, mutantenVan } from './mutanten.ts'
import { lees } from './opschrift.ts'
import { referentie } from './referentie.ts'
import { rekenUitdrukking } from './uitrekenen.ts'
import { eersteVerschil, gelijk } from './vergelijk.ts'

/** The mutants of one equation of one variable that are still alive, by their place in the list of its mutants. */
interface Onderzoek {
  readonly id: string
  readonly aantal: number
  readonly levend: Map<number, string>
}

export interface Geval {
  readonly invoer: Invoer
  readonly scenario: Scenario
}

export interface Gezien {
  readonly id: string
  readonly mutant: Mutant
  readonly geval: Geval
}

export interface Uitslag {
  readonly mutanten: number
  /** Every mutant that was noticed, with the first input that showed it. */
  readonly gezien: readonly Gezien[]
  readonly overlevend: readonly { readonly id: string; readonly tekst: string }[]
}

/**
 * Try all mutants of all equations on all inputs.
 *
 * A mutant is noticed when its value in some month differs from the plain calculation while everything else has its true value.
 * That is the same as noticing it in the whole mutated model: up to the first month in which the mutant differs nothing else
 * does, because an equation looks only at its own month (in which it does not depend on itself) and at earlier ones.
 */
export function zoekOverlevenden(gevallen: readonly Geval[]): Uitslag {
  const gezien: Gezien[] = []
  const onderzoeken = new Map<string, Onderzoek>()
  for (const geval of gevallen) {
    const { invoer, scenario } = geval
    const model = berekend(invoer, scenario)
    const plat = referentie(invoer, scenario)
    const verschil = eersteVerschil(model, plat)
    if (verschil !== null) throw new RangeError(`the model itself differs: ${verschil}`)
    const bekend = bekendeWaarden(model, invoer)
    for (const declaratie of model.variabelen) {
      const sleutel = `${declaratie.id} = ${lees(declaratie.formule)}`
      const onderzoek = onderzoeken.get(sleutel) ?? begin(declaratie)
      onderzoeken.set(sleutel, onderzoek)
      for (const mutant of probeer(onderzoek, declaratie, model, bekend, plat))
        gezien.push({ id: declaratie.id, mutant, geval })
    }
  }
  const alle = [...onderzoeken.values()]
  return {
    gezien,
    mutanten: alle.reduce((n, { aantal }) => n + aantal, 0),
    overlevend: alle.flatMap(({ id, levend }) => [...levend.values()].map((tekst) => ({ id, tekst }))),
  }
}

function begin({ id, formule }: VariabeleDeclaratie): Onderzoek {
  const mutanten = mutantenVan(formule)
  return { id, aantal: mutanten.length, levend: new Map(mutanten.map(({ tekst }, i) => [i, tekst])) }
}

type Bekend = (u: Mutant['formule'], t: number) => number | undefined

/** Take away the mutants that this input shows, and return them. */
function probeer(
  { levend }: Onderzoek,
  { id, soort, formule }: VariabeleDeclaratie,
  { maanden }: Berekend,
  bekend: Bekend,
  plat: readonly Readonly<Record<string, number>>[],
): readonly Mutant[] {
  if (levend.size === 0) return []
  const mutanten = mutantenVan(formule)
  const tot = soort === 'stroom' ? maanden : maanden + 1
  const anders = ({ formule: mutant }: Mutant) => {
    for (let t = 0; t < tot; t++) if (!gelijk(rekenUitdrukking(mutant, t, bekend), plat[t]?.[id] ?? NaN)) return true
    return false
  }
  const weg = [...levend.keys()].filter((i) => anders(mutanten[i] as Mutant))
  for (const i of weg) levend.delete(i)
  return weg.map((i) => mutanten[i] as Mutant)
}

/** What the correct model says of every expression in it; and of months before the start, which are parameters. */
export function bekendeWaarden({ leesUitdrukking }: Berekend, { cellen }: Invoer): Bekend {
  return (u, t) => {
    const waarde = leesUitdrukking(u, t)
    if (waarde !== undefined || u.soort !== 'parameter') return waarde
    const cel = cellen[`${u.id}|${u.sleutel}||`]
    return typeof cel === 'number' ? cel : NaN
  }
}
