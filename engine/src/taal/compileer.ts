// From declared equations to a list of operations in an order that can be calculated. Source: docs/spec/engine.md (ENG-T).
import type { VariabeleDeclaratie } from './declaratie.ts'
import { componenten } from './componenten.ts'
import type { Uitdrukking } from './uitdrukking.ts'

/** Operation codes of the calculator; the order is free. */
export const bewerkingen = [
  'plus',
  'verschil',
  'maal',
  'deel',
  'deelOfNul',
  'kleinste',
  'grootste',
  'als',
  'indienLeeg',
  'halfjaar',
  'vorige',
  'venster',
  'cohort',
  'getal',
  'invoer',
] as const

export type Code = (typeof bewerkingen)[number]

/** One value per month in the calculation. `van` are the nodes it needs this month, `eerder` the one it needs from earlier months. */
export interface Knoop {
  readonly code: Code
  readonly van: readonly number[]
  eerder: number
  /** The number of a 'getal', or van and tot of a 'venster'. */
  readonly getallen: readonly number[]
  /** Index into `Programma.invoer` of an 'invoer'. */
  readonly invoer: number
}

/** An input: a parameter with key, or the prognose. */
export interface Invoerplaats {
  readonly parameter: string
  readonly sleutel: string
}

/** A run of operations: once over all months, or (`maandelijks`) month by month because they depend on their own past. */
export interface Blok {
  readonly maandelijks: boolean
  readonly knopen: readonly number[]
}

export interface Programma {
  readonly variabelen: readonly VariabeleDeclaratie[]
  readonly knopen: readonly Knoop[]
  readonly invoer: readonly Invoerplaats[]
  readonly blokken: readonly Blok[]
  /** Node of a variable. */
  readonly knoopVan: ReadonlyMap<string, number>
  /** Node of every expression in the declarations, for traces. */
  readonly knoopVanUitdrukking: ReadonlyMap<Uitdrukking, number>
}

/** Name under which the PEA inflow stands among the inputs. */
export const prognoseInvoer = 'pea.eerste_instroom'

/**
 * Compile declarations. Equal expressions become one node; each node is calculated once per month.
 *
 * @throws RangeError on an unknown or doubly declared variable, or on variables that need each other in the same month.
 */
export function compileer(variabelen: readonly VariabeleDeclaratie[]): Programma {
  const bouw = new Bouw(variabelen)
  for (const { id } of variabelen) bouw.variabele(id)
  for (const { jaarregel } of variabelen) {
    if (jaarregel.soort === 'verhouding') [jaarregel.teller, jaarregel.noemer].forEach((u) => bouw.uitdrukking(u))
  }
  bouw.werkUitgesteldAf()
  return {
    variabelen,
    knopen: bouw.knopen,
    invoer: bouw.invoer,
    blokken: inBlokken(bouw.knopen),
    knoopVan: bouw.knoopVan,
    knoopVanUitdrukking: bouw.vanUitdrukking,
  }
}

/** The node of every input, in the order of `Programma.invoer`. */
export function knopenVanInvoer({ knopen, invoer }: Programma): readonly number[] {
  const uit = invoer.map(() => -1)
  knopen.forEach((knoop, k) => {
    if (knoop.invoer >= 0) uit[knoop.invoer] = k
  })
  return uit
}

class Bouw {
  readonly knopen: Knoop[] = []
  readonly invoer: Invoerplaats[] = []
  readonly knoopVan = new Map<string, number>()
  readonly vanUitdrukking = new Map<Uitdrukking, number>()
  private readonly formules: ReadonlyMap<string, Uitdrukking>
  private readonly opInhoud = new Map<string, number>()
  private readonly bezig: string[] = []
  private readonly uitgesteld: (() => void)[] = []

  constructor(variabelen: readonly VariabeleDeclaratie[]) {
    this.formules = new Map(variabelen.map(({ id, formule }) => [id, formule]))
    if (this.formules.size < variabelen.length) {
      const dubbel = variabelen.find(({ id }, i) => variabelen.findIndex((a) => a.id === id) < i)
      throw new RangeError(`variable ${dubbel?.id} is declared twice`)
    }
  }

  variabele(id: string): number {
    const bekend = this.knoopVan.get(id)
    if (bekend !== undefined) return bekend
    const formule = this.formules.get(id)
    if (!formule) throw new RangeError(`variable ${id} is not declared`)
    if (this.bezig.includes(id))
      throw new RangeError(`variables need each other in one month: ${[...this.bezig, id].join(' → ')}`)
    this.bezig.push(id)
    const knoop = this.uitdrukking(formule)
    this.bezig.pop()
    this.knoopVan.set(id, knoop)
    return knoop
  }

  uitdrukking(u: Uitdrukking): number {
    const bekend = this.vanUitdrukking.get(u)
    if (bekend !== undefined) return bekend
    const knoop = this.maak(u)
    this.vanUitdrukking.set(u, knoop)
    return knoop
  }

  /** The past is looked up last: by then every variable has its node, so a stock may depend on itself. */
  werkUitgesteldAf(): void {
    for (let taak = this.uitgesteld.pop(); taak; taak = this.uitgesteld.pop()) taak()
  }

  private maak(u: Uitdrukking): number {
    switch (u.soort) {
      case 'getal':
        return this.knoop('getal', [], [u.waarde])
      case 'prognose':
        return this.leesInvoer(prognoseInvoer, '')
      case 'parameter':
        return this.leesInvoer(u.id, u.sleutel)
      case 'variabele':
        return this.variabele(u.id)
      case 'bewerking':
        return this.knoop(
          u.naam,
          u.van.map((x) => this.uitdrukking(x)),
        )
      case 'vorige':
        return this.metVerleden('vorige', u.volgende, [u.begin], [])
      case 'venster':
        return this.metVerleden('venster', u.waarde, u.historie, [u.van, u.tot])
      case 'cohort': {
        const { instroom, overigeUitstroom, start, leeftijdInstroom, leeftijdStart } = u.cohort
        const delen = [instroom, overigeUitstroom, start, ...leeftijdInstroom, ...leeftijdStart]
        return this.knoop(
          'cohort',
          delen.map((x) => this.uitdrukking(x)),
        )
      }
    }
  }

  private metVerleden(
    code: Code,
    eerder: Uitdrukking,
    van: readonly Uitdrukking[],
    getallen: readonly number[],
  ): number {
    const knoop: Knoop = { code, van: van.map((x) => this.uitdrukking(x)), eerder: -1, getallen, invoer: -1 }
    this.uitgesteld.push(() => {
      knoop.eerder = this.uitdrukking(eerder)
    })
    return this.knopen.push(knoop) - 1
  }

  private leesInvoer(parameter: string, sleutel: string): number {
    const inhoud = `invoer ${parameter}|${sleutel}`
    const bekend = this.opInhoud.get(inhoud)
    if (bekend !== undefined) return bekend
    const plaats = this.invoer.push({ parameter, sleutel }) - 1
    return this.bewaar(inhoud, { code: 'invoer', van: [], eerder: -1, getallen: [], invoer: plaats })
  }

  private knoop(code: Code, van: readonly number[], getallen: readonly number[] = []): number {
    const inhoud = `${code} ${van.join(',')} ${getallen.join(',')}`
    return this.opInhoud.get(inhoud) ?? this.bewaar(inhoud, { code, van, eerder: -1, getallen, invoer: -1 })
  }

  private bewaar(inhoud: string, knoop: Knoop): number {
    const nummer = this.knopen.push(knoop) - 1
    this.opInhoud.set(inhoud, nummer)
    return nummer
  }
}

function inBlokken(knopen: readonly Knoop[]): readonly Blok[] {
  const alles = (k: number) => {
    const { van, eerder } = knopen[k] as Knoop
    return eerder < 0 ? van : [...van, eerder]
  }
  const blokken: { maandelijks: boolean; knopen: number[] }[] = []
  for (const groep of componenten(knopen.length, alles)) {
    const maandelijks = groep.length > 1 || groep.some((k) => knopen[k]?.eerder === k)
    const laatste = blokken.at(-1)
    if (!maandelijks && laatste && !laatste.maandelijks) laatste.knopen.push(...groep)
    else blokken.push({ maandelijks, knopen: maandelijks ? inMaandvolgorde(groep, knopen) : groep })
  }
  return blokken.map(({ maandelijks, knopen: ks }) => ({
    maandelijks,
    knopen: ks.filter((k) => moetBerekend(knopen[k])),
  }))
}

function moetBerekend(knoop: Knoop | undefined): boolean {
  return knoop !== undefined && knoop.code !== 'getal' && knoop.code !== 'invoer'
}

/** Within a group that depends on its own past, only the same-month dependencies decide the order. */
function inMaandvolgorde(groep: readonly number[], knopen: readonly Knoop[]): number[] {
  const lid = new Set(groep)
  const volgorde = new Set<number>()
  const bezoek = (k: number): void => {
    if (!lid.has(k) || volgorde.has(k)) return
    const knoop = knopen[k] as Knoop
    if (knoop.code === 'cohort') throw new RangeError('a cohort cannot depend on its own outcome')
    knoop.van.forEach(bezoek)
    volgorde.add(k)
  }
  groep.forEach(bezoek)
  return [...volgorde]
}
