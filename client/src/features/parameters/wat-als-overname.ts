// Which sketched cells may go into a real table, and why not. Pure. Source: docs/spec/wat-als.md (WA-24); architecture law 3.

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { Tabel } from './gebruik-tabel.ts'
import type { GevolgTeksten } from './gevolg-teksten.ts'
import type { Schets } from './wat-als.ts'

/** The sketched cells of one owner. */
export const eigenCellen = (schets: Schets, organisatie: Ketenpartner): Schets =>
  new Map([...schets].filter(([cel]) => declaratieVan(leesCel(cel)?.parameter ?? '')?.eigenaar === organisatie))

/** What the grootboek says of a cell of any table; a draft is its text. */
export function huidigeWaarde(stand: RondeStand, cel: CelSleutel): CelWaarde {
  const nu = stand.parameters[leesCel(cel)?.parameter ?? '']?.cellen[cel]
  return nu?.ongeldig?.tekst ?? nu?.waarde ?? null
}

/** Say why nothing can be taken over now; undefined when it can. */
export function waaromNietOvernemen(
  t: GevolgTeksten['schets'],
  { ik, eigenaar, echt }: Pick<Tabel, 'ik' | 'eigenaar'> & { readonly echt: Pick<Tabel['echt'], 'schrijver'> },
  aantal: number,
): string | undefined {
  if (aantal === 0) return t.nietsOver(ik.organisatie)
  if (eigenaar !== ik.organisatie) return t.andereTabel(ik.organisatie)
  return echt.schrijver ? undefined : t.kanNuNiet
}
