// The ronde as it was after any entry: the shared reducer over the grootboek, with states kept along the way so that a step stays short. Source: architecture §1; screens §4 Geschiedenisschuif.

import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'

/** A state and the entry it stands after; the hash says of which chain. */
interface Punt {
  readonly stand: RondeStand
  readonly hash: string
}

/** Entries between two kept states: few enough for one step, many enough to keep few states. */
const tussenruimte = 100

export class Tijdreis {
  readonly #begin: Punt
  readonly #elke: number
  readonly #reduce: typeof reduceRonde
  /** punten[i] stands after entry i × elke. */
  #punten: Punt[]
  /** After the first entry, which opens the ronde and is by far the longest to replay. */
  #geopend: Punt | undefined
  #laatst: Punt

  constructor(ronde: RondeId, elke = tussenruimte, reduce = reduceRonde) {
    this.#begin = { stand: initialStand(ronde), hash: '' }
    this.#elke = elke
    this.#reduce = reduce
    this.#punten = [this.#begin]
    this.#laatst = this.#begin
  }

  /** Return the state after entry `seq`; 0 is before the first. @throws RangeError for an entry that is not there. */
  stand(feiten: readonly Feit[], seq: number): RondeStand {
    if (seq < 0 || seq > feiten.length) throw new RangeError(`seq must be 0 … ${feiten.length}, got ${seq}`)
    this.#forget(feiten)
    let punt = this.#nearest(seq)
    for (const feit of feiten.slice(punt.stand.seq, seq)) punt = this.#step(punt, feit)
    this.#laatst = punt
    return punt.stand
  }

  /** Keep states ahead of the first question, for at most `budgetMs`; return true when nothing is left to do. */
  warm(feiten: readonly Feit[], budgetMs: number, klok: () => number = () => performance.now()): boolean {
    this.#forget(feiten)
    const eind = klok() + budgetMs
    let punt = this.#furthest()
    for (let doel = this.#next(); doel <= feiten.length; doel = this.#next()) {
      for (const feit of feiten.slice(punt.stand.seq, doel)) {
        punt = this.#step(punt, feit)
        if (klok() > eind) {
          this.#laatst = punt
          return false
        }
      }
    }
    return true
  }

  /** The entry after which the next state will be kept. */
  #next(): number {
    return this.#punten.length * this.#elke
  }

  /** Where keeping ahead goes on: the last kept state, or past it when the budget ended in between. */
  #furthest(): Punt {
    const kept = this.#punten.at(-1) ?? this.#begin
    const ahead = this.#laatst.stand.seq - kept.stand.seq
    return ahead > 0 && ahead < this.#elke ? this.#laatst : kept
  }

  #nearest(seq: number): Punt {
    const kept = this.#punten[Math.min(Math.floor(seq / this.#elke), this.#punten.length - 1)] ?? this.#begin
    const last = this.#laatst.stand.seq
    if (last <= seq && last > kept.stand.seq) return this.#laatst
    return kept === this.#begin && seq > 0 ? (this.#geopend ?? kept) : kept
  }

  #step(punt: Punt, feit: Feit): Punt {
    const next = { stand: this.#reduce(punt.stand, feit), hash: feit.hash }
    if (feit.seq === 1) this.#geopend = next
    if (feit.seq === this.#next()) this.#punten.push(next)
    return next
  }

  /** Start anew when these are not the entries the kept states came from. */
  #forget(feiten: readonly Feit[]): void {
    const known = (punt: Punt): boolean => punt === this.#begin || feiten[punt.stand.seq - 1]?.hash === punt.hash
    if (known(this.#laatst) && known(this.#punten.at(-1) ?? this.#begin)) return
    this.#punten = [this.#begin]
    this.#geopend = undefined
    this.#laatst = this.#begin
  }
}
