// Walks through an expression: its parts, and translation into any other notation. Source: docs/spec/engine.md (ENG-T-5).
import { type Bewerking, type Historie, par, type Uitdrukking } from './uitdrukking.ts'

/** The direct parts of an expression, same month first, then the past. */
export function delenVan(u: Uitdrukking): readonly Uitdrukking[] {
  switch (u.soort) {
    case 'bewerking':
      return u.van
    case 'vorige':
      return [u.begin, u.volgende]
    case 'venster':
      return [...u.historie, u.waarde]
    case 'terugkijk':
      return [u.lengte, par(u.historie.id, u.historie.sleutel), u.waarde]
    case 'cohort': {
      const { instroom, leeftijdInstroom, start, leeftijdStart, overigeUitstroom } = u.cohort
      return [instroom, ...leeftijdInstroom, start, ...leeftijdStart, overigeUitstroom]
    }
    default:
      return []
  }
}

/** A notation: how every kind of expression is written, given its parts in that notation. */
export interface Notatie {
  readonly getal: (waarde: number) => string
  readonly parameter: (id: string, sleutel: string) => string
  readonly prognose: () => string
  readonly variabele: (id: string) => string
  readonly bewerking: Readonly<Record<Bewerking, (...delen: string[]) => string>>
  readonly vorige: (volgende: string, begin: string) => string
  readonly venster: (waarde: string, van: number, tot: number) => string
  readonly terugkijk: (waarde: string, lengte: string, historie: Historie) => string
  readonly cohort: (instroom: string) => string
}

/** Write an expression in a notation. */
export function vertaal(u: Uitdrukking, n: Notatie): string {
  const deel = (x: Uitdrukking) => vertaal(x, n)
  switch (u.soort) {
    case 'getal':
      return n.getal(u.waarde)
    case 'parameter':
      return n.parameter(u.id, u.sleutel)
    case 'prognose':
      return n.prognose()
    case 'variabele':
      return n.variabele(u.id)
    case 'bewerking':
      return n.bewerking[u.naam](...u.van.map(deel))
    case 'vorige':
      return n.vorige(deel(u.volgende), deel(u.begin))
    case 'venster':
      return n.venster(deel(u.waarde), u.van, u.tot)
    case 'terugkijk':
      return n.terugkijk(deel(u.waarde), deel(u.lengte), u.historie)
    case 'cohort':
      return n.cohort(deel(u.cohort.instroom))
  }
}
