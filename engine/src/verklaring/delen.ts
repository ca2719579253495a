// The parts of an explanation, each once, and expressions written out over them for one month. Source: docs/spec/verklaring.md (VK-2, VK-3).
import { leesCel, type CelSleutel } from '../catalogus/cel.ts'
import { sleutelsVan } from '../catalogus/cellen.ts'
import { parameter as declaratieVan } from '../catalogus/parameters.ts'
import { indicator } from '../catalogus/indicatoren.ts'
import type { Scenario } from '../catalogus/scenario.ts'
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { cohortDeel } from './cohortdeel.ts'
import { type Lezer, maandenVan, ofNull, somVan, waardeVan } from './lezer.ts'
import { reeksDeel, terugkijkDeel, vensterDeel } from './reeksdeel.ts'
import type { Uitschrijver } from './uitschrijver.ts'
import type { Deel, Doel, InvoerDeel, Stuk } from './verklaring.ts'

/** The indicator that is the quantile of a scenario. */
export const kwantielVan: Readonly<Record<Scenario, string>> = {
  min: 'u.pea.q125',
  mediaan: 'u.pea.q500',
  medio: 'u.pea.q667',
  max: 'u.pea.q875',
}

/** Whether the yearly value is the one on 1 January. */
export const isMoment = ({ jaarregel }: VariabeleDeclaratie): boolean => jaarregel.soort === 'januari'

export class Delen implements Uitschrijver {
  readonly lijst: Deel[] = []
  readonly lezer: Lezer
  private readonly plaatsen = new Map<string, number>()

  constructor(lezer: Lezer) {
    this.lezer = lezer
  }

  neem(naam: string, maak: () => Deel): number {
    const bekend = this.plaatsen.get(naam)
    if (bekend !== undefined) return bekend
    // reason: a part may add its own parts while it is made, so its place is only known afterwards
    const deel = maak()
    const plek = this.lijst.push(deel) - 1
    this.plaatsen.set(naam, plek)
    return plek
  }

  /** A variable in a month; in January a stand is that of the year. */
  maand(id: string, t: number): number {
    const { kader, variabelen } = this.lezer
    const declaratie = variabelen.get(id)
    const jaar = kader.startjaar + Math.floor(t / 12)
    const isJaar = declaratie !== undefined && isMoment(declaratie) && t % 12 === 0
    return this.variabele(id, isJaar ? { jaar } : { jaar, maand: (t % 12) + 1 }, () => waardeVan(this.lezer, id, t))
  }

  /** The yearly value of a variable: a sum, a ratio of sums, or the value on 1 January. */
  jaar(id: string, jaar: number): number {
    return this.variabele(id, { jaar }, () => jaarwaarde(this.lezer, id, jaar))
  }

  /** The mean of a variable over the months of a year. */
  gemiddeld(id: string, jaar: number): number {
    const maanden = maandenVan(this.lezer, jaar)
    return this.variabele(
      id,
      { jaar, gemiddeld: true },
      () => somVan(this.lezer, { soort: 'variabele', id }, maanden) / 12,
    )
  }

  /** The prognose of a year, as the quantile of this scenario. */
  prognose(jaar: number): number {
    const { kader, pea, scenario } = this.lezer
    const id = kwantielVan[scenario]
    const laatste = Math.min(jaar, kader.startjaar + kader.jaren - 1)
    return this.variabele(
      id,
      { jaar: laatste },
      () => pea[laatste - kader.startjaar]?.kwantielen[this.lezer.scenario] ?? NaN,
    )
  }

  private variabele(id: string, plek: Omit<Doel, 'id' | 'scenario'>, waarde: () => number): number {
    const doel: Doel = { id, scenario: this.lezer.scenario, ...plek }
    return this.neem(JSON.stringify(doel), () => {
      const declaratie = this.lezer.variabelen.get(id)
      const { label = id, eenheid = '', eigenaar = 'APM' } = declaratie ?? prognoseNaam(id) ?? {}
      const isStand = declaratie !== undefined && isMoment(declaratie)
      return { soort: 'variabele', doel, label, eenheid, eigenaar, isStand, waarde: ofNull(waarde()) }
    })
  }

  parameter(id: string, sleutel: string, t: number): number {
    return this.cel(this.lezer.cel(id, sleutel, t))
  }

  cel(adres: CelSleutel): number {
    return this.neem(`cel ${adres}`, () => invoerDeel(this.lezer, adres))
  }

  stuk(u: Uitdrukking, t: number): Stuk {
    switch (u.soort) {
      case 'getal':
        return u
      case 'parameter':
        return { soort: 'deel', deel: this.parameter(u.id, u.sleutel, t) }
      case 'prognose':
        return { soort: 'deel', deel: this.prognose(this.lezer.kader.startjaar + Math.floor(t / 12)) }
      case 'variabele':
        return { soort: 'deel', deel: this.maand(u.id, t) }
      case 'bewerking':
        if (u.naam === 'halfjaar') return this.stuk(u.van[0] as Uitdrukking, t - (t % 6))
        return { soort: 'bewerking', naam: u.naam, van: u.van.map((x) => this.stuk(x, t)) }
      case 'vorige':
        return t === 0 ? this.stuk(u.begin, 0) : this.stuk(u.volgende, t - 1)
      case 'venster':
        return { soort: 'deel', deel: vensterDeel(this, u, t) }
      case 'terugkijk':
        return { soort: 'deel', deel: terugkijkDeel(this, u, t) }
      case 'cohort':
        return { soort: 'deel', deel: cohortDeel(this, u, t) }
    }
  }

  reeks(u: Uitdrukking, maanden: readonly number[]): number {
    return reeksDeel(this, u, maanden)
  }
}

/** 'Medio: Q(2/3)' says too little beside other numbers. */
export function prognoseNaam(id: string) {
  const i = indicator(id)
  return i && { ...i, label: `Eerste asielinstroom volgens de prognose, ${i.label.toLowerCase().replace('q', 'Q')}` }
}

function invoerDeel({ kader, cellen }: Lezer, adres: CelSleutel): InvoerDeel {
  const gelezen = leesCel(adres)
  const p = declaratieVan(gelezen?.parameter ?? '')
  if (!gelezen || !p) throw new RangeError(`unknown input cell ${adres}`)
  const basis = adres.replace(/\|[^|]*$/, '|')
  const cel = typeof cellen[adres] !== 'number' && p.dimensie.includes('scenario?') ? basis : adres
  const invoer = cellen[cel] ?? null
  const standaard = invoer === null && p.standaard !== undefined
  const waarde = standaard ? p.standaard : invoer
  return {
    soort: 'invoer',
    parameter: p.id,
    cel,
    label: p.label,
    sleutel: sleutelsVan(p, kader).find(({ id }) => id === (gelezen.sleutel ?? ''))?.label ?? '',
    eenheid: p.eenheid,
    eigenaar: p.eigenaar,
    invoer,
    waarde: typeof waarde === 'number' ? waarde : null,
    standaard,
  }
}

/** The value of a variable for a year; NaN when not computable. */
export function jaarwaarde(lezer: Lezer, id: string, jaar: number): number {
  const declaratie = lezer.variabelen.get(id)
  if (!declaratie) return NaN
  const { jaarregel } = declaratie
  if (jaarregel.soort === 'januari') return waardeVan(lezer, id, (jaar - lezer.kader.startjaar) * 12)
  const maanden = maandenVan(lezer, jaar)
  if (jaarregel.soort === 'som') return somVan(lezer, { soort: 'variabele', id }, maanden)
  const noemer = somVan(lezer, jaarregel.noemer, maanden)
  return noemer === 0 ? NaN : somVan(lezer, jaarregel.teller, maanden) / noemer
}
