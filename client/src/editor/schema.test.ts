// The room as we read and write it without a schema, beside what y-tiptap makes of it with one. Source: docs/spec/rapport.md (RA-5, RA-6, RA-41).

import { Node } from '@tiptap/pm/model'
import {
  prosemirrorJSONToYXmlFragment,
  yXmlFragmentToProseMirrorRootNode,
  yXmlFragmentToProsemirrorJSON,
} from '@tiptap/y-tiptap'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import type { Knoop } from '@ketenbeeld/shared/rapport/inhoud'
import { startRapportage, startUpdate } from '@ketenbeeld/shared/rapport/startdocument'
import { leesFragment, schrijfFragment } from '@ketenbeeld/shared/rapport/xml'
import { bewaak, onbekendIn } from './onbekend.ts'
import { tekstSchema } from './schema.ts'

const fragmentWith = (update?: Uint8Array): Y.XmlFragment => {
  const doc = new Y.Doc()
  if (update) Y.applyUpdate(doc, update)
  return doc.getXmlFragment(inhoud.tekst)
}

const rijk: Knoop = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kop' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'vet en schuin', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'zie', marks: [{ type: 'link', attrs: { href: 'https://voorbeeld.nl' } }] },
        {
          type: 'cijfer',
          attrs: { indicator: 'u.coa.bezetting', jaar: 2026, scenario: 'medio', spoor: 'vastgesteld' },
        },
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'een' }] }] }],
    },
    { type: 'horizontalRule' },
  ],
}

describe('editor: kamer en schema (RA)', () => {
  it.each([
    ['the starting rapportage', startRapportage()],
    ['marks, lists and a figure', rijk],
  ])('[RA-5] %s: what the editor writes into a room reads the same through us', (_, document) => {
    const fragment = fragmentWith()
    prosemirrorJSONToYXmlFragment(tekstSchema, document, fragment)
    const gelezen = leesFragment(fragment)
    expect(Node.fromJSON(tekstSchema, gelezen).eq(Node.fromJSON(tekstSchema, document))).toBe(true)
    const theirs = yXmlFragmentToProsemirrorJSON(fragment) as unknown
    expect(Node.fromJSON(tekstSchema, theirs).eq(Node.fromJSON(tekstSchema, gelezen))).toBe(true)
  })

  it.each([
    ['the starting rapportage', startRapportage()],
    ['marks, lists and a figure', rijk],
  ])('[RA-5] %s: what we write into a room the editor reads without touching it', (_, document) => {
    const fragment = fragmentWith()
    schrijfFragment(fragment, document)
    const before = Y.encodeStateVector(fragment.doc!)
    const node = yXmlFragmentToProseMirrorRootNode(fragment, tekstSchema)
    node.check()
    expect(node.eq(Node.fromJSON(tekstSchema, document))).toBe(true)
    expect(Y.encodeStateVector(fragment.doc!)).toEqual(before)
  })

  it('[RA-41] the starting rapportage is known to the letter', () => {
    expect(onbekendIn(leesFragment(fragmentWith(startUpdate())), tekstSchema)).toEqual([])
  })

  it('[RA-41] unknown nodes, marks and attributes are named', () => {
    const vreemd: Knoop = {
      type: 'doc',
      content: [
        { type: 'kader', content: [{ type: 'paragraph', attrs: { uitlijning: 'midden' } }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'glans' }] }] },
      ],
    }
    expect(onbekendIn(vreemd, tekstSchema)).toEqual(['glans', 'kader', 'paragraph.uitlijning'])
  })

  it.each<[string, (tekst: Y.XmlFragment) => void, string]>([
    [
      'an attribute on a paragraph',
      (tekst) => (tekst.get(1) as Y.XmlElement).setAttribute('uitlijning', 'midden'),
      'paragraph.uitlijning',
    ],
    [
      'a mark on a word',
      (tekst) => ((tekst.get(1) as Y.XmlElement).get(0) as Y.XmlText).format(0, 3, { glans: {} }),
      'glans',
    ],
    [
      'a node deep in a list',
      (tekst) => {
        const item = new Y.XmlElement('listItem')
        item.insert(0, [new Y.XmlElement('kader')])
        const lijst = new Y.XmlElement('bulletList')
        lijst.insert(0, [item])
        tekst.insert(3, [lijst])
      },
      'kader',
    ],
  ])('[RA-41] %s from elsewhere is noticed', (_, wijzig, naam) => {
    const hier = fragmentWith(startUpdate())
    const daar = new Y.Doc()
    Y.applyUpdate(daar, startUpdate())
    const gezien: string[] = []
    bewaak(hier, tekstSchema, (namen) => void gezien.push(...namen))
    daar.getXmlFragment(inhoud.tekst).insert(2, [new Y.XmlElement('paragraph')])
    Y.applyUpdate(hier.doc!, Y.encodeStateAsUpdate(daar))
    expect(gezien).toEqual([])
    wijzig(daar.getXmlFragment(inhoud.tekst))
    Y.applyUpdate(hier.doc!, Y.encodeStateAsUpdate(daar))
    expect(gezien).toEqual([naam])
  })

  it('[RA-41] something unknown from elsewhere is noticed before any observer of the text sees it', () => {
    const hier = fragmentWith(startUpdate())
    const daar = new Y.Doc()
    Y.applyUpdate(daar, startUpdate())
    const gezien: string[] = []
    hier.observeDeep(() => void gezien.push('editor'))
    const stop = bewaak(hier, tekstSchema, (namen) => void gezien.push(...namen))
    daar.getXmlFragment(inhoud.tekst).insert(0, [new Y.XmlElement('kader')])
    Y.applyUpdate(hier.doc!, Y.encodeStateAsUpdate(daar))
    expect(gezien).toEqual(['kader', 'editor'])
    stop()
  })
})
