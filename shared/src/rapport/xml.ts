// Between the room and JSON: the Y.XmlFragment exactly as y-tiptap stores it, both ways, without a schema. Source: docs/spec/rapport.md (RA-5 … RA-7); @tiptap/y-tiptap sync-plugin.

import * as Y from 'yjs'
import { hashOf, type Json } from '../ledger/canonical.ts'
import type { Knoop, Merk } from './inhoud.ts'

/** Marks that may stand on a text more than once carry a hash in their name: 'comment--Ab3dEf9/'. */
const hashedMark = /^(.*)--[a-zA-Z0-9+/=]{8}$/

/** Return what the fragment holds as ProseMirror JSON. Nothing is left out, also not what this version does not know. @source RA-5, RA-6 */
export function leesFragment(fragment: Y.XmlFragment): Knoop {
  return { type: 'doc', content: kinderen(fragment) }
}

/** Put a document into an empty fragment the way y-tiptap would have. @source RA-5 */
export function schrijfFragment(fragment: Y.XmlFragment, doc: Knoop): void {
  if (fragment.length > 0) throw new RangeError('schrijfFragment expects an empty fragment')
  fragment.insert(0, types(doc.content ?? []))
}

/** Return what one element or text of a room holds. */
export function leesType(type: unknown): readonly Knoop[] {
  if (type instanceof Y.XmlText) return textNodes(type)
  return type instanceof Y.XmlElement ? [element(type)] : []
}

const kinderen = (parent: Y.XmlFragment): readonly Knoop[] => parent.toArray().flatMap(leesType)

function element(el: Y.XmlElement): Knoop {
  const attrs = el.getAttributes() as Readonly<Record<string, Json>>
  const content = kinderen(el)
  return {
    type: el.nodeName,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  }
}

function textNodes(text: Y.XmlText): Knoop[] {
  const delta = text.toDelta() as readonly { insert: unknown; attributes?: Record<string, unknown> }[]
  return delta.flatMap(({ insert, attributes }): Knoop[] => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes ?? {}).map(([naam, attrs]) => merk(naam, attrs))
    return [{ type: 'text', text: insert, ...(marks.length > 0 && { marks }) }]
  })
}

function merk(naam: string, raw: unknown): Merk {
  const attrs = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, Json>>
  const type = hashedMark.exec(naam)?.[1] ?? naam
  return { type, ...(Object.keys(attrs).length > 0 && { attrs }) }
}

/** Neighbouring texts go into one Y.XmlText: two next to each other make y-tiptap merge them, which is a change nobody made. */
function types(content: readonly Knoop[]): (Y.XmlElement | Y.XmlText)[] {
  const made: (Y.XmlElement | Y.XmlText)[] = []
  for (let index = 0; index < content.length; index++) {
    const run: Knoop[] = []
    while (content[index]?.type === 'text') run.push(content[index++]!)
    if (run.length > 0) made.push(xmlText(run))
    const knoop = content[index]
    if (knoop) made.push(xmlElement(knoop))
  }
  return made
}

function xmlElement(knoop: Knoop): Y.XmlElement {
  const el = new Y.XmlElement(knoop.type)
  for (const [naam, waarde] of Object.entries(knoop.attrs ?? {})) {
    // reason: Yjs types attributes as strings, y-tiptap stores any JSON in them
    if (waarde !== null && waarde !== undefined) el.setAttribute(naam, waarde as unknown as string)
  }
  el.insert(0, types(knoop.content ?? []))
  return el
}

function xmlText(run: readonly Knoop[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(run.map((knoop) => ({ insert: knoop.text ?? '', attributes: formaten(knoop.marks ?? []) })))
  return text
}

function formaten(marks: readonly Merk[]): Record<string, unknown> {
  const formaat: Record<string, unknown> = {}
  for (const mark of marks) {
    const dubbel = marks.filter((m) => m.type === mark.type).length > 1
    formaat[dubbel ? `${mark.type}--${hashOf(mark).slice(0, 8)}` : mark.type] = mark.attrs ?? {}
  }
  return formaat
}
