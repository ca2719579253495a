// The one way values get into the table: a single Yjs transaction with our own origin, so that one step is one undo. Source: architecture §4; docs/spec/parameters.md (PA-4, PA-49).

import * as Y from 'yjs'
import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import type { Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { RondeGeopend } from '@ketenbeeld/shared/ronde/gebeurtenis'

export interface Wijziging {
  readonly cellen?: ReadonlyMap<CelSleutel, CelWaarde>
  readonly herkomst?: ReadonlyMap<string, Herkomst>
}

/** Where typing goes: the room of the table, or the sketch. */
export interface Schrijver {
  /** Return how many cells changed. */
  schrijf(wijziging: Wijziging): number
  /** Take back the last own step; false when there is none. */
  ongedaan(): boolean
  opnieuw(): boolean
}

/** Writes into one room; create it once per room, its undo knows only own steps. */
export class TabelSchrijver implements Schrijver {
  readonly #doc: Y.Doc
  readonly #opening: Pick<RondeGeopend, 'startwaarden' | 'herkomst'>
  readonly #ongedaan: Y.UndoManager

  constructor(doc: Y.Doc, opening: Pick<RondeGeopend, 'startwaarden' | 'herkomst'>) {
    this.#doc = doc
    this.#opening = opening
    this.#ongedaan = new Y.UndoManager([doc.getMap(inhoud.cellen), doc.getMap(inhoud.herkomst)], {
      trackedOrigins: new Set([this]),
      captureTimeout: 0,
    })
  }

  /** Write; a value that equals the start of the ronde leaves the map, what stands there already is not written again. */
  schrijf({ cellen = new Map(), herkomst = new Map() }: Wijziging): number {
    const cells = this.#doc.getMap(inhoud.cellen)
    const sources = this.#doc.getMap(inhoud.herkomst)
    let aantal = 0
    this.#doc.transact(() => {
      for (const [cel, waarde] of cellen) {
        const start = this.#opening.startwaarden[cel] ?? null
        if (Object.is(waarde, start)) {
          if (!cells.has(cel)) continue
          cells.delete(cel)
        } else {
          if (cells.has(cel) && Object.is(cells.get(cel), waarde)) continue
          cells.set(cel, waarde)
        }
        aantal += 1
      }
      for (const [id, nieuw] of herkomst) putHerkomst(sources, id, nieuw, this.#opening.herkomst[id])
    }, this)
    return aantal
  }

  /** Take back the last own step; false when there is none. */
  ongedaan(): boolean {
    return this.#ongedaan.undo() !== null
  }

  opnieuw(): boolean {
    return this.#ongedaan.redo() !== null
  }

  sluit(): void {
    this.#ongedaan.destroy()
  }
}

function putHerkomst(sources: Y.Map<unknown>, id: string, nieuw: Herkomst, start: Herkomst | undefined): void {
  const same = (a: Herkomst | undefined): boolean =>
    (a?.bron ?? '') === nieuw.bron && (a?.peildatum ?? '') === nieuw.peildatum
  if (same(start)) sources.delete(id)
  else if (!same(sources.get(id) as Herkomst | undefined))
    sources.set(id, { bron: nieuw.bron, peildatum: nieuw.peildatum })
}
