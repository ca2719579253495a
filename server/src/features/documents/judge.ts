// Decides what an incoming update means for a room: something new, nothing new, or something that may not be in the log. Pure. Source: docs/spec/sync.md (SYN-22, SYN-23).

import { DeleteSet } from './delete-set.ts'
import type { Knowledge } from './knowledge.ts'
import { isPlaceable } from './placeable.ts'
import type { FullScan, Scan } from './scan.ts'
import { joinedOf, writeUpdate } from './splice.ts'

export type Judgement =
  /** The part of the update the room did not have. */
  | { readonly kind: 'nieuw'; readonly update: Scan }
  | { readonly kind: 'bekend' }
  /** It leans on something the room does not have: the sender must first send that. */
  | { readonly kind: 'gat' }
  /** It can never be placed, by anybody. */
  | { readonly kind: 'onmogelijk' }

export function judgeUpdate(scan: FullScan, known: Knowledge): Judgement {
  const sections = scan.sections.filter((section) => known.isNewSection(section))
  const deletes = scan.deletes.filter((range) => known.isNewDelete(range))
  if (sections.length === 0 && deletes.length === 0) return { kind: 'bekend' }
  const ends = new Map(sections.map((section) => [section.client, section.end]))
  const reach = (client: number): number => ends.get(client) ?? known.next(client)
  if (sections.some((section) => section.start > known.next(section.client))) return { kind: 'gat' }
  if (deletes.some((range) => range.end > reach(range.client))) return { kind: 'gat' }
  if (scan.dependencies.some((dependency) => dependency.onClock >= reach(dependency.onClient))) return { kind: 'gat' }
  if (!isPlaceable(sections, scan.dependencies, known)) return { kind: 'onmogelijk' }
  const whole = sections.length === scan.sections.length && deletes.length === scan.deletes.length
  return { kind: 'nieuw', update: whole ? owned(scan) : trimmed(sections, deletes) }
}

/** Copy an update out of the socket's read buffer, which would otherwise stay in memory as long as the update does. */
function owned({ update, sections, deletes }: FullScan): Scan {
  const copy = new Uint8Array(update)
  const at = (body: Uint8Array): number => body.byteOffset - update.byteOffset
  return {
    update: copy,
    sections: sections.map((section) => ({
      ...section,
      body: copy.subarray(at(section.body), at(section.body) + section.body.length),
    })),
    deletes,
  }
}

function trimmed(sections: FullScan['sections'], ranges: FullScan['deletes']): Scan {
  const deletes = new DeleteSet()
  for (const range of ranges) deletes.add(range)
  return writeUpdate(sections.map(joinedOf), deletes)
}
