// A parameter by name, leading to its row in the table of its owner.

import { Link } from 'react-router'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { slugOf } from '@ketenbeeld/shared/vocabulary/ketenpartner'

/** The address of a row in a table; undefined when the catalogue does not know the parameter. */
export function parameterPad(id: string): string | undefined {
  const declaratie = declaratieVan(id)
  return declaratie && `/parameters/${slugOf(declaratie.eigenaar)}?parameter=${encodeURIComponent(id)}`
}

export function ParameterLink({ id }: { readonly id: string }) {
  const pad = parameterPad(id)
  const label = declaratieVan(id)?.label ?? id
  return pad ? <Link to={pad}>{label}</Link> : <>{label}</>
}
