// Walks through an expression: its parts. Source: docs/spec/engine.md (ENG-T-5).
import { par, type Uitdrukking } from './uitdrukking.ts'

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
