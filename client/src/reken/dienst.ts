// The worker's side: takes questions, works on them in turn and in pieces, and stops what is no longer wanted. Source: docs/spec/wat-als.md (WA-1 … WA-4).

import type { Antwoord, Poort, Takenset, Vraag } from './bericht.ts'

interface Klus {
  readonly nr: number
  /** Do the next piece. */
  stap(): Promise<IteratorResult<unknown, unknown>> | IteratorResult<unknown, unknown>
  /** Let go of what is half done. */
  laatGaan(): void
}

/**
 * Answer every question that arrives at a port.
 *
 * @param straks Runs a piece of work after the messages that are waiting were read: so a stop is seen before the work it stops.
 */
export function startDienst(poort: Poort<Antwoord, Vraag>, taken: Takenset, straks: (werk: () => void) => void): void {
  const rij: Klus[] = []
  /** Numbers somebody still waits for. */
  const gewenst = new Set<number>()
  let bezig = false

  const volgende = (): void => {
    const klus = rij.shift()
    bezig = klus !== undefined
    if (klus) void doe(klus).finally(() => straks(volgende))
  }

  const doe = async (klus: Klus): Promise<void> => {
    if (!gewenst.has(klus.nr)) return klus.laatGaan()
    try {
      const { done = false, value } = await klus.stap()
      meld({ soort: done ? 'klaar' : 'voortgang', nr: klus.nr, waarde: value })
      if (!done) rij.push(klus)
    } catch (fout) {
      // Also a value that cannot be cloned: the asker hears it, never silence.
      meld({ soort: 'fout', nr: klus.nr, zin: fout instanceof Error ? fout.message : String(fout) })
      klus.laatGaan()
    }
  }

  const meld = (antwoord: Antwoord): void => {
    if (!gewenst.has(antwoord.nr)) return
    poort.postMessage(antwoord)
    if (antwoord.soort !== 'voortgang') gewenst.delete(antwoord.nr)
  }

  poort.addEventListener('message', ({ data }) => {
    if (data.soort === 'stop') return void gewenst.delete(data.nr)
    gewenst.add(data.nr)
    rij.push(klusVan(data, taken))
    if (bezig) return
    bezig = true
    straks(volgende)
  })
}

function klusVan({ nr, taak, argumenten }: Extract<Vraag, { soort: 'vraag' }>, taken: Takenset): Klus {
  let loop: Iterator<unknown, unknown> | AsyncIterator<unknown, unknown> | undefined
  const stap = (): ReturnType<Klus['stap']> => {
    if (loop) return loop.next()
    const werk = Object.hasOwn(taken, taak) ? taken[taak] : undefined
    if (!werk) throw new RangeError(`onbekende taak ${taak}`)
    const uit: unknown = werk(...(argumenten as never[]))
    if (!isLoop(uit)) return Promise.resolve(uit).then((value) => ({ done: true, value }))
    loop = uit
    return loop.next()
  }
  return { nr, stap, laatGaan: () => void loop?.return?.() }
}

/** Only generators are walked; an array is an answer. */
function isLoop(uit: unknown): uit is Iterator<unknown, unknown> | AsyncIterator<unknown, unknown> {
  return typeof uit === 'object' && uit !== null && 'next' in uit && typeof uit.next === 'function'
}
