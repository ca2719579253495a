// Looks for what the editor does not know, before it could drop it: y-tiptap deletes from the room what its schema cannot read. Source: docs/spec/rapport.md (RA-6, RA-41); tiptap #6927, #5032.

import type { Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { bezoek, type Knoop } from '@ketenbeeld/shared/rapport/inhoud'
import { leesType } from '@ketenbeeld/shared/rapport/xml'

/** Return the names of nodes, marks and attributes in this document that the schema does not have. */
export function onbekendIn(doc: Knoop, schema: Schema): readonly string[] {
  const namen = new Set<string>()
  bezoek(doc, (knoop) => {
    const soort = schema.nodes[knoop.type]
    if (!soort) return void namen.add(knoop.type)
    for (const naam of Object.keys(knoop.attrs ?? {})) {
      if (!(naam in (soort.spec.attrs ?? {}))) namen.add(`${knoop.type}.${naam}`)
    }
    for (const mark of knoop.marks ?? []) if (!schema.marks[mark.type]) namen.add(mark.type)
  })
  return [...namen].sort()
}

/**
 * Watch a fragment: call back before anybody else reads a change that brings in something unknown, so that the editor can be closed
 * before it touches it. Returns a function that stops.
 */
export function bewaak(
  fragment: Y.XmlFragment,
  schema: Schema,
  bijOnbekend: (namen: readonly string[]) => void,
): () => void {
  const doc = fragment.doc
  if (!doc) throw new RangeError('bewaak expects a fragment in a document')
  const look = (transaction: Y.Transaction): void => {
    if (transaction.local) return
    const namen = [...transaction.changed.keys()].flatMap((type) =>
      isInside(type, fragment) ? newIn(type, transaction).flatMap((knoop) => onbekendIn(knoop, schema)) : [],
    )
    if (namen.length > 0) bijOnbekend([...new Set(namen)].sort())
  }
  doc.on('beforeObserverCalls', look)
  return () => doc.off('beforeObserverCalls', look)
}

/** A type as Yjs hands it over. */
type Veranderd = Y.Transaction['changed'] extends Map<infer T, unknown> ? T : never

/** What this transaction may have brought into one type: its own attributes, and the children that were not there before. */
function newIn(type: Veranderd, transaction: Y.Transaction): readonly Knoop[] {
  if (type instanceof Y.XmlText) return leesType(type)
  if (!(type instanceof Y.XmlFragment)) return []
  const fresh = type.toArray().filter((kind) => {
    const id = kind._item?.id
    return id && id.clock >= (transaction.beforeState.get(id.client) ?? 0)
  })
  const zelf: readonly Knoop[] =
    type instanceof Y.XmlElement ? [{ type: type.nodeName, attrs: type.getAttributes() as Record<string, string> }] : []
  return [...zelf, ...fresh.flatMap(leesType)]
}

function isInside(type: Veranderd, fragment: Y.XmlFragment): boolean {
  for (let at: Veranderd | null = type; at; at = at.parent) if (Object.is(at, fragment)) return true
  return false
}
