import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { inhoud } from '../documents/kamer.ts'
import type { Knoop } from './inhoud.ts'
import { startRapportage, startUpdate } from './startdocument.ts'
import { leesFragment, schrijfFragment } from './xml.ts'

const roundTrip = (document: Knoop): Knoop => {
  const fragment = new Y.Doc().getXmlFragment(inhoud.tekst)
  schrijfFragment(fragment, document)
  return leesFragment(fragment)
}

describe('rapport: kamer en JSON (RA)', () => {
  it('[RA-5] the starting rapportage comes back from the room as it went in', () => {
    expect(roundTrip(startRapportage())).toEqual(startRapportage())
  })

  it('[RA-5] marks, also two at once, and an empty paragraph come back', () => {
    const document: Knoop = {
      type: 'doc',
      content: [
        { type: 'paragraph' },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'vet', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' en ' },
            {
              type: 'text',
              text: 'verwijzing',
              marks: [{ type: 'italic' }, { type: 'link', attrs: { href: 'https://voorbeeld.nl/' } }],
            },
          ],
        },
      ],
    }
    expect(roundTrip(document)).toEqual(document)
  })

  it('[RA-6] a node and a mark nobody knows are kept with everything in them', () => {
    const document: Knoop = {
      type: 'doc',
      content: [
        {
          type: 'kader',
          attrs: { kleur: 'paars', diep: { a: [1, null] } },
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'glans', attrs: { n: 3 } }] }] },
          ],
        },
      ],
    }
    expect(roundTrip(document)).toEqual(document)
  })

  it('[RA-7] the same mark twice on one text stays twice', () => {
    const marks = [
      { type: 'opmerking', attrs: { draad: 'a' } },
      { type: 'opmerking', attrs: { draad: 'b' } },
    ]
    const document: Knoop = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }],
    }
    const back = roundTrip(document).content?.[0]?.content?.[0]?.marks ?? []
    expect(back.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(marks)
  })

  it('[RA-29] the start is the same bytes every time and fills an empty room', () => {
    expect(startUpdate()).toEqual(startUpdate())
    const doc = new Y.Doc()
    Y.applyUpdate(doc, startUpdate())
    expect(leesFragment(doc.getXmlFragment(inhoud.tekst))).toEqual(startRapportage())
  })
})
