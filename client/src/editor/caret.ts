// The caret of somebody else: a bar in the text and a tag with name and organisation. Source: docs/spec/rapport.md (RA-44); screens §4 Rapport.

import type { Ik } from '@ketenbeeld/shared/identity/wie'
import { isKetenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { kleurHexVan, naamMetOrganisatie } from '../components/organisatie.tsx'

/** What this screen tells the others about its user. */
export interface CaretPersoon {
  readonly name: string
  readonly color: string
  readonly naam: string
  readonly organisatie: string
}

export const caretVan = ({ naam, organisatie }: Ik): CaretPersoon => ({
  name: naamMetOrganisatie(naam, organisatie),
  color: kleurHexVan(organisatie),
  naam,
  organisatie,
})

/** Longest name shown; the words come from other people's screens. */
const langsteNaam = 60

/** Return who is behind an awareness state; what another screen sent may be anything. */
export function leesCaret(raw: unknown): {
  readonly naam: string
  readonly organisatie: string
  readonly kleur: string
} {
  const { naam, organisatie } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>
  const kort = typeof naam === 'string' ? naam.slice(0, langsteNaam) : ''
  if (!isKetenpartner(organisatie)) return { naam: kort, organisatie: '', kleur: '#4a5568' }
  return { naam: kort, organisatie, kleur: kleurHexVan(organisatie) }
}

/** Draw the caret; the tag goes to the margin or above the line by CSS. Assistive technology does not hear of it: it moves all the time. */
export function drawCaret(user: unknown): HTMLElement {
  const { naam, organisatie, kleur } = leesCaret(user)
  const caret = document.createElement('span')
  caret.className = 'rap-caret'
  caret.setAttribute('aria-hidden', 'true')
  caret.style.setProperty('--c', kleur)
  const tag = document.createElement('span')
  tag.className = 'rap-caret__naam'
  tag.textContent = organisatie ? `${naam} (${organisatie})` : naam
  caret.append(tag)
  return caret
}
