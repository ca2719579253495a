// What the mark in the corner says, per room and for all open rooms together. Source: docs/spec/scherm.md (SCH-4, SCH-5); screens §4 Opslaan.

import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'

export type Opslag =
  | { readonly stand: 'laden' }
  | { readonly stand: 'bezig' }
  | { readonly stand: 'opgeslagen'; readonly op: Moment }
  | { readonly stand: 'offline'; readonly wijzigingen: number }
  | { readonly stand: 'alleen-lezen' }
  | { readonly stand: 'fout'; readonly zin: string }

/** What a room knows of itself. */
export interface KamerFeiten {
  readonly geladen: boolean
  readonly verbonden: boolean
  readonly recht: 'schrijven' | 'lezen'
  readonly onbewaard: number
  readonly laatst: Moment | undefined
  /** Why the room was closed for good. */
  readonly zin: string | undefined
}

/** Return the mark of one room. */
export function opslagVan(kamer: KamerFeiten): Opslag {
  if (kamer.zin !== undefined) return { stand: 'fout', zin: kamer.zin }
  if (kamer.recht === 'lezen' && kamer.onbewaard > 0) return { stand: 'fout', zin: teLaat(kamer.onbewaard) }
  if (!kamer.verbonden && (kamer.geladen || kamer.onbewaard > 0))
    return { stand: 'offline', wijzigingen: kamer.onbewaard }
  if (!kamer.geladen) return { stand: 'laden' }
  if (kamer.recht === 'lezen') return { stand: 'alleen-lezen' }
  if (kamer.onbewaard > 0 || kamer.laatst === undefined) return { stand: 'bezig' }
  return { stand: 'opgeslagen', op: kamer.laatst }
}

/** The sentence for edits made offline in a room that was closed for writing before they arrived. */
export const teLaat = (n: number): string =>
  `${n === 1 ? 'Eén wijziging' : `${n} wijzigingen`} van u kwam${n === 1 ? '' : 'en'} te laat: hier kan niet meer worden geschreven. ${n === 1 ? 'Zij staat' : 'Zij staan'} alleen op dit apparaat. Bewaar uw tekst als bestand en geef haar aan de voorzitter.`

/** Return the one mark for several rooms: the worst first, edits on this device added up, the latest moment. Undefined without rooms. */
export function sumOpslag(kamers: readonly Opslag[]): Opslag | undefined {
  const fout = kamers.find((o) => o.stand === 'fout')
  if (fout) return fout
  const offline = kamers.filter((o) => o.stand === 'offline')
  if (offline.length > 0) return { stand: 'offline', wijzigingen: offline.reduce((n, o) => n + o.wijzigingen, 0) }
  const bezig = kamers.find((o) => o.stand === 'bezig') ?? kamers.find((o) => o.stand === 'laden')
  if (bezig) return bezig
  const bewaard = kamers.filter((o) => o.stand === 'opgeslagen')
  if (bewaard.length === 0) return kamers[0]
  return bewaard.reduce((laatste, o) => (o.op > laatste.op ? o : laatste))
}
