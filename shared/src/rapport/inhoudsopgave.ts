// The table of contents of a report: its headings, numbered, with an anchor each. Source: docs/spec/rapport.md (RA-21).

import { kopNiveau } from './controle.ts'
import { bezoek, tekstVan, type Knoop } from './inhoud.ts'

export interface Kop {
  readonly niveau: number
  /** '3.2' for a section, '3' for a chapter, '' for the title of the document. */
  readonly nummer: string
  readonly tekst: string
  readonly anker: string
  readonly pad: readonly number[]
}

/**
 * Return the headings in reading order.
 *
 * Level 1 is the title of the document and has no number; level 2 is a chapter, level 3 a section. Anchors are unique and stay the same
 * as long as the headings do.
 */
export function inhoudsopgave(doc: Knoop): readonly Kop[] {
  const koppen: Kop[] = []
  const stand = { hoofdstuk: 0, paragraaf: 0 }
  bezoek(doc, (knoop, pad) => {
    if (knoop.type !== 'heading') return
    const niveau = kopNiveau(knoop)
    const nummer = volgend(niveau, stand)
    const tekst = tekstVan(knoop).trim()
    koppen.push({ niveau, nummer, tekst, anker: `kop-${koppen.length + 1}`, pad })
  })
  return koppen
}

function volgend(niveau: number, stand: { hoofdstuk: number; paragraaf: number }): string {
  if (niveau <= 1) return ''
  if (niveau === 2) {
    stand.hoofdstuk += 1
    stand.paragraaf = 0
    return String(stand.hoofdstuk)
  }
  stand.paragraaf += 1
  return `${stand.hoofdstuk}.${stand.paragraaf}`
}
