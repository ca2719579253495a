// For tests only: an expression as one line of text. Source: docs/spec/engine.md (ENG-T, ENG-X).
import { delenVan } from '../taal/doorloop.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'

/** The whole expression; equal text is the same equation. */
export function lees(u: Uitdrukking): string {
  switch (u.soort) {
    case 'getal':
      return String(u.waarde)
    case 'parameter':
      return u.sleutel === '' ? u.id : `${u.id}[${u.sleutel}]`
    case 'prognose':
      return 'prognose'
    case 'variabele':
      return u.id
    case 'bewerking':
      return `${u.naam}(${u.van.map(lees).join(', ')})`
    case 'vorige':
      return `vorige(${lees(u.volgende)}, ${lees(u.begin)})`
    case 'venster':
      return `venster(${[u.waarde, ...u.historie].map(lees).join(', ')}, ${u.van}, ${u.tot})`
    case 'terugkijk':
      return `terugkijk(${lees(u.waarde)}, ${lees(u.lengte)}, ${u.historie.id}[${u.historie.sleutel}])`
    case 'cohort':
      return `cohort(${delenVan(u).map(lees).join(', ')})`
  }
}
