// A stand as what it was plus what came in minus what went out, found from the declarations. Source: docs/spec/verklaring.md (VK-6, VK-7).
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { isMoment } from './delen.ts'
import type { Lezer } from './lezer.ts'
import { type Beslist, lineair, type Som, type Term, veegSamen, veelvoud } from './lineair.ts'

/** A sum with more lines than this is told with totals where the model has them. */
const veel = 6

/**
 * What a stand gained over the months, as terms to add up over them.
 *
 * A stand that is itself a sum of stands gains what they gain together: transfers between them cancel out. Null when the stand does
 * not go on from what it was.
 */
export function toename(lezer: Lezer, declaratie: VariabeleDeclaratie, maanden: readonly number[]): Som | null {
  const standen = standenIn(lezer, declaratie)
  if (!standen) return null
  const termen: Term[] = []
  const beslist: Beslist[] = []
  for (const [id, [maalGetal, deelGetal]] of standen) {
    const { formule } = lezer.variabelen.get(id) as VariabeleDeclaratie
    if (formule.soort !== 'vorige') return null
    const eind = lineair(formule.volgende, lezer, maanden)
    termen.push(...veelvoud(eind.termen, maalGetal, deelGetal))
    termen.push(
      ...veelvoud([{ maal: -1, deel: 1, factoren: [], kern: { soort: 'variabele', id } }], maalGetal, deelGetal),
    )
    beslist.push(...eind.beslist)
  }
  const over = veegSamen(termen)
  if (over.some(({ kern }) => kern?.soort === 'variabele' && standen.has(kern.id))) return null
  return { termen: over.length > veel ? metTotalen(lezer, over, maanden, declaratie.id) : over, beslist }
}

type Breuk = readonly [maal: number, deel: number]

/** The stands with a memory that a stand is a plain sum of. */
function standenIn(
  lezer: Lezer,
  declaratie: VariabeleDeclaratie,
  [maalGetal, deelGetal]: Breuk = [1, 1],
): ReadonlyMap<string, Breuk> | null {
  if (!isMoment(declaratie)) return null
  if (declaratie.formule.soort === 'vorige') return new Map([[declaratie.id, [maalGetal, deelGetal]]])
  const uit = new Map<string, Breuk>()
  const { termen, beslist } = lineair(declaratie.formule, lezer, [])
  if (beslist.length > 0) return null
  for (const term of veegSamen(termen)) {
    const deel = term.kern?.soort === 'variabele' ? lezer.variabelen.get(term.kern.id) : undefined
    if (!deel || term.factoren.length > 0) return null
    const dieper = standenIn(lezer, deel, [maalGetal * term.maal, deelGetal * term.deel])
    if (!dieper || [...dieper.keys()].some((id) => uit.has(id))) return null
    dieper.forEach((breuk, id) => uit.set(id, breuk))
  }
  return uit.size > 0 ? uit : null
}

/** Replace terms by a flow of the model that is exactly their sum, the largest first. */
function metTotalen(lezer: Lezer, termen: readonly Term[], maanden: readonly number[], zelf: string): readonly Term[] {
  const namen = new Set(termen.flatMap(({ kern }) => (kern?.soort === 'variabele' ? [kern.id] : [])))
  const totalen = [...lezer.variabelen.values()]
    .filter(({ id, jaarregel }) => id !== zelf && jaarregel.soort === 'som' && !namen.has(id))
    .map(({ id, formule }) => ({ id, delen: uitgewerkt(lezer, formule, namen, maanden) }))
    .filter(({ delen }) => delen !== null && delen.length > 1)
    .toSorted((a, b) => (b.delen?.length ?? 0) - (a.delen?.length ?? 0))
  let over = termen
  for (const { id, delen } of totalen) {
    for (const teken of [1, -1]) {
      const weg = veelvoud(delen ?? [], -teken)
      const rest = veegSamen([...over, ...weg])
      if (rest.length === over.length - weg.length)
        over = [...rest, { maal: teken, deel: 1, factoren: [], kern: { soort: 'variabele', id } }]
    }
  }
  return over
}

/** A flow in the terms that are there; null when it holds something else. */
function uitgewerkt(
  lezer: Lezer,
  u: Uitdrukking,
  namen: ReadonlySet<string>,
  maanden: readonly number[],
): readonly Term[] | null {
  const uit: Term[] = []
  const { termen, beslist } = lineair(u, lezer, maanden)
  if (beslist.length > 0) return null
  for (const term of termen) {
    if (term.kern?.soort !== 'variabele' || term.factoren.length > 0) return null
    const { id } = term.kern
    const dieper = namen.has(id) ? [term] : binnenin(lezer, id, namen, maanden)
    if (!dieper) return null
    uit.push(...(namen.has(id) ? dieper : veelvoud(dieper, term.maal, term.deel)))
  }
  return veegSamen(uit)
}

function binnenin(lezer: Lezer, id: string, namen: ReadonlySet<string>, maanden: readonly number[]) {
  const declaratie = lezer.variabelen.get(id)
  return declaratie?.jaarregel.soort === 'som' ? uitgewerkt(lezer, declaratie.formule, namen, maanden) : null
}
