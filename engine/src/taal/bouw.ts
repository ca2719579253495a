// Turns expressions into nodes: every equal expression once, every variable once, the past last. Source: docs/spec/engine.md (ENG-T-3).
import type { VariabeleDeclaratie } from './declaratie.ts'
import { type Code, type Invoerplaats, type Knoop, prognoseInvoer } from './programma.ts'
import type { Historie, Uitdrukking } from './uitdrukking.ts'

export class Bouw {
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
        return this.metVerleden('vorige', u.volgende, [this.uitdrukking(u.begin)], [])
      case 'venster':
        return this.metVerleden(
          'venster',
          u.waarde,
          u.historie.map((x) => this.uitdrukking(x)),
          [u.van, u.tot],
        )
      case 'terugkijk':
        return this.metVerleden(
          'terugkijk',
          u.waarde,
          [this.uitdrukking(u.lengte), ...this.leesHistorie(u.historie)],
          [],
        )
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

  private metVerleden(code: Code, eerder: Uitdrukking, van: readonly number[], getallen: readonly number[]): number {
    const knoop: Knoop = { code, van, eerder: -1, getallen, invoer: -1 }
    this.uitgesteld.push(() => {
      knoop.eerder = this.uitdrukking(eerder)
    })
    return this.knopen.push(knoop) - 1
  }

  /** One input row per twelve months before the start. */
  private leesHistorie({ id, sleutel, maanden }: Historie): readonly number[] {
    return Array.from({ length: maanden / 12 }, (_, i) => this.leesInvoer(id, sleutel, 12 * i))
  }

  private leesInvoer(parameter: string, sleutel: string, voorStart?: number): number {
    const inhoud = `invoer ${parameter}|${sleutel}|${voorStart ?? ''}`
    const bekend = this.opInhoud.get(inhoud)
    if (bekend !== undefined) return bekend
    const plaats = this.invoer.push({ parameter, sleutel, ...(voorStart === undefined ? {} : { voorStart }) }) - 1
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
