// Sends commands so that each happens once: one key per command, sent again with the same key until the server answers. Source: docs/spec/kanaal.md (KA), FO.

import { canonicalJson } from '@ketenbeeld/shared/ledger/canonical'
import type { OpdrachtAntwoord } from '@ketenbeeld/shared/ronde/kanaal'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'

interface Onderweg {
  readonly sleutel: string
  readonly opdracht: Opdracht
  readonly belofte: Promise<OpdrachtAntwoord>
  readonly klaar: (antwoord: OpdrachtAntwoord) => void
}

/** Sends one attempt; resolves with the answer, or undefined when none came (connection lost, too slow). */
export type Zend = (sleutel: string, opdracht: Opdracht) => Promise<OpdrachtAntwoord | undefined>

export interface Opdrachten {
  /** Send a command; the same command while it is under way is the same promise. */
  readonly stuur: (opdracht: Opdracht) => Promise<OpdrachtAntwoord>
  /** The connection is there (again): send what has no answer yet, with the same keys. */
  readonly hervat: () => void
}

export function makeOpdrachten(zend: Zend, maakSleutel: () => string = uuid): Opdrachten {
  const onderweg = new Map<string, Onderweg>()
  const attempt = async (naam: string, post: Onderweg): Promise<void> => {
    const antwoord = await zend(post.sleutel, post.opdracht)
    if (!antwoord || onderweg.get(naam) !== post) return
    onderweg.delete(naam)
    post.klaar(antwoord)
  }
  return {
    stuur: (opdracht) => {
      const naam = canonicalJson(opdracht)
      const bezig = onderweg.get(naam)
      if (bezig) return bezig.belofte
      const { promise: belofte, resolve: klaar } = Promise.withResolvers<OpdrachtAntwoord>()
      const post = { sleutel: maakSleutel(), opdracht, belofte, klaar }
      onderweg.set(naam, post)
      void attempt(naam, post)
      return belofte
    },
    hervat: () => {
      for (const [naam, post] of onderweg) void attempt(naam, post)
    },
  }
}

/** A random uuid (v4); crypto.randomUUID exists only on https and localhost, getRandomValues everywhere. */
function uuid(): string {
  const b = crypto.getRandomValues(new Uint8Array(16))
  b[6] = (b[6]! & 0x0f) | 0x40
  b[8] = (b[8]! & 0x3f) | 0x80
  const hex = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
