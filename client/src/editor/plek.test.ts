// Jumping to a finding, and figures beside the document. Source: docs/spec/rapport.md (RA-15, RA-42).

import { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { alinea, cijfer, kop, opsomming } from '@ketenbeeld/shared/rapport/bouw'
import { controleer } from '@ketenbeeld/shared/rapport/controle'
import type { Knoop } from '@ketenbeeld/shared/rapport/inhoud'
import { Cijferstand, getoondSpoor } from './cijferstand.ts'
import { bereikVan, positieVan } from './plek.ts'
import { tekstSchema } from './schema.ts'

const json: Knoop = {
  type: 'doc',
  content: [
    kop(1, 'Titel'),
    opsomming(['eerst'], ['dan ', cijfer('u.coa.bezetting', 2026), ' en 4500, of 4500']),
    alinea({ type: 'text', text: '12', marks: [{ type: 'bold' }] }, '.500 zaken'),
  ],
}
const doc = Node.fromJSON(tekstSchema, json)

describe('editor: plekken en cijfers (RA)', () => {
  it('[RA-15] a path of the JSON leads to the node in the editor', () => {
    expect(doc.nodeAt(positieVan(doc, [0])!)?.textContent).toBe('Titel')
    expect(doc.nodeAt(positieVan(doc, [1, 1, 0, 1])!)?.type.name).toBe('cijfer')
    expect(positieVan(doc, [9])).toBeUndefined()
    expect(positieVan(doc, [0, 0, 3])).toBeUndefined()
  })

  it('[RA-15] [RA-16] each typed number is found exactly where it stands, also the second and the one over two marks', () => {
    const plekken = controleer(json, {}).filter((b) => b.soort === 'getypt-getal')
    const woorden = plekken.map((b) => {
      const { from, to } = bereikVan(doc, b)!
      return [from, doc.textBetween(from, to)]
    })
    expect(woorden.map(([, woord]) => woord)).toEqual(['4500', '4500', '12.500'])
    expect(new Set(woorden.map(([from]) => from)).size).toBe(3)
  })

  it('[RA-42] a newer run tells whoever draws, and can be seen in the lane voorlopig without touching the reference', () => {
    const stand = new Cijferstand()
    let keren = 0
    const stop = stand.abonneer(() => (keren += 1))
    stand.zet({ bronnen: {}, rekent: ['vastgesteld'], allesVoorlopig: true })
    expect(getoondSpoor(stand.beeld(), 'vastgesteld')).toBe('voorlopig')
    stop()
    stand.zet({ bronnen: {}, rekent: [], allesVoorlopig: false })
    expect(getoondSpoor(stand.beeld(), 'vastgesteld')).toBe('vastgesteld')
    expect(keren).toBe(1)
  })
})
