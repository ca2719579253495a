// The address of the row of an input in the table of its owner. Source: docs/spec/verklaring.md (VK-16).

import { leesCel, type CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { slugOf } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export function parameterPad(cel: CelSleutel): string {
  const id = leesCel(cel)?.parameter ?? ''
  const eigenaar = declaratieVan(id)?.eigenaar
  return `/parameters/${eigenaar ? slugOf(eigenaar) : ''}?parameter=${encodeURIComponent(id)}`
}
