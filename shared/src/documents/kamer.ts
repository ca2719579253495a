// The rooms of a ronde: how they are named and what each Y.Doc holds. Source: architecture §4; docs/spec/sync.md (SYN).
// A room is the unit of write permission (law 3). On the wire it has a random id; this name never leaves server and client code.

import { fromSlug, slugOf, type Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { rondeId, type RondeId } from '../vocabulary/ids.ts'

export type Kamer =
  | { readonly soort: 'rapport'; readonly ronde: RondeId; readonly document: string }
  | { readonly soort: 'tabel'; readonly ronde: RondeId; readonly eigenaar: Ketenpartner }

export type KamerNaam = string

/** Return the name of a room: 'rapport/mpp-2024-2/rapportage' or 'tabel/mpp-2024-2/coa'. */
export function kamerNaam(kamer: Kamer): KamerNaam {
  const rest = kamer.soort === 'rapport' ? kamer.document : slugOf(kamer.eigenaar)
  return `${kamer.soort}/${kamer.ronde}/${rest}`
}

/** Read a room name; undefined when it is not one of ours. */
export function leesKamer(naam: KamerNaam): Kamer | undefined {
  const match = /^(rapport|tabel)\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})$/.exec(naam)
  if (!match) return undefined
  const [, soort, ronde, rest] = match as unknown as [string, string, string, string]
  if (soort === 'rapport') return { soort: 'rapport', ronde: rondeId(ronde), document: rest }
  const eigenaar = fromSlug(rest)
  return eigenaar && { soort: 'tabel', ronde: rondeId(ronde), eigenaar }
}

/** Root names inside the Y.Docs. They stand here once. */
export const inhoud = {
  /** Y.XmlFragment of a report: the ProseMirror document. */
  tekst: 'tekst',
  /** Y.Map of a table: cell address → value. Holds only what this ronde changed; the rest stands in the ledger. */
  cellen: 'cellen',
  /** Y.Map of a table: parameter id → { bron, peildatum }. */
  herkomst: 'herkomst',
} as const

/** What a connection may do in a room, decided live from the ledger. */
export type Recht = 'schrijven' | 'lezen' | 'geen'
