// A sketch over the tables that only this tab knows: cells with another value, one step back and forth. Source: docs/spec/wat-als.md (WA-20 … WA-22).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { Schrijver } from './schrijf.ts'

export type Schets = ReadonlyMap<CelSleutel, CelWaarde>

export interface WatAlsStand {
  readonly aan: boolean
  /** Cells of any owner, each with a value other than what stands there. */
  readonly cellen: Schets
}

// reason: a sketch lives as long as the connection of one person with one ronde, over all pages; logging out or closing the tab ends it
const schetsen = new WeakMap<object, WatAls>()

/** Return the sketch that belongs to one connection with a ronde: always the same one, and never that of another. */
export function schetsVan(verbinding: object): WatAls {
  const schets = schetsen.get(verbinding) ?? new WatAls()
  schetsen.set(verbinding, schets)
  return schets
}

/** Where typing goes in wat-als. A source is no part of a sketch. */
export const schetser = (schets: WatAls, echt: (cel: CelSleutel) => CelWaarde): Schrijver => ({
  schrijf: ({ cellen = new Map() }) => schets.schrijf(cellen, echt),
  ongedaan: () => schets.ongedaan(),
  opnieuw: () => schets.opnieuw(),
})

/** Holds the sketch in memory and nowhere else; create one per session and ronde. */
export class WatAls {
  #stand: WatAlsStand = { aan: false, cellen: new Map() }
  #eerder: readonly Schets[] = []
  #later: readonly Schets[] = []
  readonly #luisteraars = new Set<() => void>()

  readonly stand = (): WatAlsStand => this.#stand

  readonly abonneer = (tell: () => void): (() => void) => {
    this.#luisteraars.add(tell)
    return () => void this.#luisteraars.delete(tell)
  }

  zetAan(aan: boolean): void {
    this.#zet({ ...this.#stand, aan })
  }

  /** Take values into the sketch; what equals what stands there leaves it. One call is one step. */
  schrijf(cellen: Schets, echt: (cel: CelSleutel) => CelWaarde): number {
    const nieuw = new Map(this.#stand.cellen)
    let aantal = 0
    for (const [cel, waarde] of cellen) {
      const was = nieuw.has(cel) ? nieuw.get(cel)! : echt(cel)
      if (Object.is(was, waarde)) continue
      aantal += 1
      if (Object.is(echt(cel), waarde)) nieuw.delete(cel)
      else nieuw.set(cel, waarde)
    }
    if (aantal > 0) this.#stap(nieuw)
    return aantal
  }

  /** Let cells go back to what really stands there. */
  laatLos(cellen: Iterable<CelSleutel>): void {
    const nieuw = new Map(this.#stand.cellen)
    for (const cel of cellen) nieuw.delete(cel)
    if (nieuw.size !== this.#stand.cellen.size) this.#stap(nieuw)
  }

  ongedaan(): boolean {
    const vorige = this.#eerder.at(-1)
    if (!vorige) return false
    this.#later = [...this.#later, this.#stand.cellen]
    this.#eerder = this.#eerder.slice(0, -1)
    this.#zet({ ...this.#stand, cellen: vorige })
    return true
  }

  opnieuw(): boolean {
    const volgende = this.#later.at(-1)
    if (!volgende) return false
    this.#eerder = [...this.#eerder, this.#stand.cellen]
    this.#later = this.#later.slice(0, -1)
    this.#zet({ ...this.#stand, cellen: volgende })
    return true
  }

  #stap(cellen: Schets): void {
    this.#eerder = [...this.#eerder, this.#stand.cellen]
    this.#later = []
    this.#zet({ ...this.#stand, cellen })
  }

  #zet(stand: WatAlsStand): void {
    this.#stand = stand
    for (const tell of this.#luisteraars) tell()
  }
}
