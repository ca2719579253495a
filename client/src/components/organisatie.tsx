// Organisations and people as every screen writes them: name and organisation together, one colour per organisation. Source: screens §2.

import type { CSSProperties } from 'react'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import type { Persoon } from '@ketenbeeld/shared/identity/wie'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { PersoonId } from '@ketenbeeld/shared/vocabulary/ids'

const kleuren: Partial<Record<Ketenpartner, number>> = { 'DT&V': 1, IND: 2, COA: 3, APM: 4, Nidos: 5, RvdR: 6, KS: 7 }

/** Return the colour of an organisation as a CSS value; it is never the only sign. */
export const kleurVan = (organisatie: Ketenpartner): string =>
  `var(--basis-dataset-categorical-${kleuren[organisatie] ?? 8})`

const rustig: Partial<Record<Ketenpartner, string>> = {
  'DT&V': '#0a6a92',
  IND: '#8a3fa0',
  COA: '#a3480f',
  APM: '#2a4f9e',
  Nidos: '#9b1c4a',
  RvdR: '#2f6b2f',
  KS: '#6b5a10',
}

/** Return the same colour as a hex value, for libraries that cannot read CSS variables (carets). */
export const kleurHexVan = (organisatie: Ketenpartner): string => rustig[organisatie] ?? '#4a5568'

/** Set `--c` of a subtree to the colour of an organisation. */
export const kleurStijl = (organisatie: Ketenpartner): CSSProperties =>
  ({ '--c': kleurVan(organisatie) }) as CSSProperties

/** A chip with the code of an organisation and its coloured underline. */
export function OrganisatieChip({ organisatie }: { readonly organisatie: Ketenpartner }) {
  return (
    <span className="pers" style={kleurStijl(organisatie)}>
      {organisatie}
    </span>
  )
}

/** 'A. Fictief (IND)'. */
export const naamMetOrganisatie = (naam: string, organisatie: Ketenpartner): string => `${naam} (${organisatie})`

/** Write who did something; a person who is not in the list is named by organisation only, the system as Ketenbeeld. */
export function actorTekst(actor: Actor, personen: ReadonlyMap<PersoonId, Persoon>): string {
  if (actor.kind === 'systeem') return 'Ketenbeeld'
  const persoon = personen.get(actor.persoon)
  return persoon ? naamMetOrganisatie(persoon.naam, actor.organisatie) : actor.organisatie
}
