// The rapportage with which the ronde MPP 2024-2 opens: our own sentences, every model number a reference. Source: docs/spec/rapport.md (RA-27 … RA-29).

import * as Y from 'yjs'
import { inhoud } from '../documents/kamer.ts'
import { alinea, kop } from './bouw.ts'
import type { Knoop } from './inhoud.ts'
import { asiel } from './start-asiel.ts'
import { begrippen, verantwoording } from './start-verantwoording.ts'
import { bewaring, bijstellingen, inleiding, prognose, regulier, risicos } from './start-hoofdstukken.ts'
import { schrijfFragment } from './xml.ts'

/** Author of the start: fixed, so that the same text gives the same bytes. Real clients draw a random number of 32 bits. */
export const startClientId = 1

/** Return the starting rapportage of MPP 2024-2. */
export function startRapportage(): Knoop {
  return {
    type: 'doc',
    content: [
      kop(1, 'MPP-rapportage 2024-2'),
      alinea(
        'De werkgroep MPP schrijft deze rapportage samen. De invoer van deze ronde is gekalibreerd op gepubliceerde cijfers en is niet officieel.',
      ),
      ...inleiding(),
      ...prognose(),
      ...asiel(),
      ...regulier(),
      ...bewaring(),
      ...bijstellingen(),
      ...risicos(),
      ...verantwoording(),
      ...begrippen(),
    ],
  }
}

/** Return one Yjs update that puts this document in an empty room. Same document, same bytes. @source RA-29 */
export function startUpdate(document: Knoop = startRapportage()): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = startClientId
  schrijfFragment(doc.getXmlFragment(inhoud.tekst), document)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
