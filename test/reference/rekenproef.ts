// What Node and a browser both calculate, as texts that only agree when every bit does. Source: docs/spec/engine.md (ENG-B-7), docs/spec/onzekerheid.md (OZ-2).

import { bereken } from '@ketenbeeld/engine/bereken'
import { indicatorenMetSpreiding, maakTrekking } from '@ketenbeeld/engine/onzekerheid/trekking'
import { run, type Invoer, type RunResultaat } from '@ketenbeeld/engine/run'
import type { Rekenaar, Rekenvorm } from '@ketenbeeld/engine/taal/rekenaar'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export interface Proef {
  readonly kind: RunResultaat['kind']
  readonly vorm: Rekenvorm
  /** Hash of the outcome with all sentences; a number is written there with as many digits as its bits need. */
  readonly run: string
  /** Hash of every value in every month. */
  readonly maanden: string
  /** Hash of all draws, and what they say. */
  readonly trekkingen: string
}

export function reken(invoer: Invoer, zaad: number): Proef {
  const resultaat = run(invoer)
  const { rekenaar } = bereken(invoer).model
  return {
    kind: resultaat.kind,
    vorm: rekenaar.vorm,
    run: gehasht(JSON.stringify(resultaat)),
    maanden: vingerafdruk(alleMaanden(rekenaar)),
    trekkingen: trek(invoer, zaad),
  }
}

function trek(invoer: Invoer, zaad: number): string {
  const resultaat = maakTrekking(invoer, { trekkingen: 300, zaad, indicatoren: indicatorenMetSpreiding(invoer) })
  if (resultaat.kind === 'geweigerd') return JSON.stringify(resultaat.meldingen)
  resultaat.trekking.volgende(300)
  const { indicatoren } = resultaat.trekking.uitkomst()
  const momenten = Object.values(indicatoren).flat()
  const alle = Float64Array.from(momenten.flatMap((m) => [...m.verzameling.waarden]))
  return `${alle.length} draws ${vingerafdruk(alle)} ${gehasht(JSON.stringify(momenten.map((m) => m.spreiding)))}`
}

function gehasht(tekst: string): string {
  return bytesToHex(sha256(utf8ToBytes(tekst)))
}

/** Every node, without the room that rows have at their end. */
function alleMaanden({ programma, waarden, rij, maanden, banen }: Rekenaar): Float64Array {
  const breedte = (maanden + 1) * banen
  const uit = new Float64Array(programma.knopen.length * breedte)
  programma.knopen.forEach((_, k) => uit.set(waarden.subarray(rij(k), rij(k) + breedte), k * breedte))
  return uit
}

/** "Not computable" has many bit patterns that no calculation tells apart; here it has one. */
function vingerafdruk(waarden: Float64Array): string {
  const getallen = Float64Array.from(waarden, (x) => (Number.isNaN(x) ? NaN : x))
  const bits = new BigUint64Array(getallen.buffer)
  getallen.forEach((x, i) => {
    if (Number.isNaN(x)) bits[i] = 0x7ff8000000000000n
  })
  return bytesToHex(sha256(new Uint8Array(getallen.buffer)))
}
