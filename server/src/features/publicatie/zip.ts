// One zip from files, the same bytes for the same files: sorted, with one fixed date. Source: docs/spec/publicatie.md (PU-2).

import { zipSync, type Zippable } from 'fflate'

export interface Bestand {
  readonly naam: string
  readonly bytes: Uint8Array
}

/** The first moment a zip can hold; made in local time because that is how fflate reads it back. */
const vasteTijd = (): Date => new Date(1980, 0, 1, 0, 0, 0)

/** Return the zip. @throws RangeError when two files have the same name. */
export function zip(bestanden: readonly Bestand[]): Uint8Array {
  const inhoud: Zippable = {}
  for (const { naam, bytes } of bestanden.toSorted((a, b) => (a.naam < b.naam ? -1 : 1))) {
    if (naam in inhoud) throw new RangeError(`zip got ${naam} twice`)
    inhoud[naam] = [bytes, { mtime: vasteTijd(), level: 9, os: 3 }]
  }
  return zipSync(inhoud)
}
