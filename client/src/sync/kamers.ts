// All open rooms of this screen: opened once however many components ask, closed only when everything in them is saved. Source: architecture §4; docs/spec/sync.md (SYN).

import type { KamerRegel } from '@ketenbeeld/shared/identity/wie'
import type { KamerNaam } from '@ketenbeeld/shared/documents/kamer'
import { momentOf } from '@ketenbeeld/shared/vocabulary/ids'
import { KamerBron, type KamerAfhankelijk } from './kamer-bron.ts'
import { sumOpslag, type Opslag } from './opslag.ts'

/** A room nobody shows any more stays open this long, so that going back is instant. */
const nablijfMs = 5_000

interface Post {
  readonly bron: KamerBron
  readonly stop: () => void
  gebruikers: number
}

export class Kamers {
  readonly #open = new Map<KamerNaam, Post>()
  readonly #luisteraars = new Set<() => void>()
  #afhankelijk: KamerAfhankelijk = { nu: () => momentOf(Date.now()), bijAfmelding: () => undefined }
  #regels: ReadonlyMap<KamerNaam, KamerRegel> | undefined
  #recht: ((naam: KamerNaam) => 'schrijven' | 'lezen') | undefined
  #opslag: Opslag | undefined

  /** Learn the server's clock and where to tell that the session ended. */
  gebruik(afhankelijk: KamerAfhankelijk): void {
    this.#afhankelijk = afhankelijk
  }

  /** Return the mark for all open rooms together; undefined when no room is open. */
  readonly opslag = (): Opslag | undefined => this.#opslag

  readonly abonneer = (bijWijziging: () => void): (() => void) => {
    this.#luisteraars.add(bijWijziging)
    return () => void this.#luisteraars.delete(bijWijziging)
  }

  /** Learn which rooms there are and what I may do in them. */
  leer(regels: readonly KamerRegel[]): void {
    this.#regels = new Map(regels.map((regel) => [regel.naam, regel]))
    for (const [naam, { bron }] of this.#open) bron.wijsAan(this.#regels.get(naam))
  }

  /** Return the room with this name, opened now when it was not. Safe to call while drawing. */
  krijg(naam: KamerNaam): KamerBron {
    const open = this.#open.get(naam)
    if (open) return open.bron
    const bron = new KamerBron(naam, () => this.#afhankelijk)
    this.#open.set(naam, { bron, gebruikers: 0, stop: bron.abonneer(() => this.#changed(naam)) })
    if (this.#regels) bron.wijsAan(this.#regels.get(naam))
    if (this.#recht) bron.zetRecht(this.#recht(naam))
    this.#sweepLater(naam)
    return bron
  }

  /** Keep a room open until the returned function is called. */
  houd(naam: KamerNaam): () => void {
    this.krijg(naam)
    this.#open.get(naam)!.gebruikers += 1
    this.#tellLater()
    return () => {
      const post = this.#open.get(naam)
      if (post) post.gebruikers -= 1
      this.#sweepLater(naam)
    }
  }

  /** Learn what I may do now in each open room, and in those opened later. */
  volgRecht(recht: (naam: KamerNaam) => 'schrijven' | 'lezen'): void {
    this.#recht = recht
    for (const [naam, { bron }] of this.#open) bron.zetRecht(recht(naam))
  }

  /** Return the text of every room that was closed for good with edits of mine that could not be saved. */
  readonly achtergebleven = (): string =>
    [...this.#open.values()]
      .filter(({ bron }) => bron.isGestrand())
      .map(({ bron }) => `${bron.naam}\n\n${bron.tekst()}\n`)
      .join('\n')

  /** Close those rooms: the person has what they want to keep. */
  readonly laatGaan = (): void => {
    for (const [naam, { bron }] of this.#open) if (bron.isGestrand()) this.#close(naam)
  }

  /** Say whether anything on this device is not saved yet. */
  readonly heeftOnbewaard = (): boolean => [...this.#open.values()].some(({ bron }) => bron.onbewaard() > 0)

  /** Logged in again as the same person: every room that was closed connects again. */
  verbindOpnieuw(): void {
    for (const { bron } of this.#open.values()) bron.verbindOpnieuw()
  }

  sluitAlles(): void {
    for (const naam of this.#open.keys()) this.#close(naam)
  }

  #changed(naam: KamerNaam): void {
    if (this.#open.get(naam)?.gebruikers === 0) this.#sweepLater(naam)
    this.#tellLater()
  }

  #sweepLater(naam: KamerNaam): void {
    setTimeout(() => {
      const post = this.#open.get(naam)
      if (post && post.gebruikers === 0 && post.bron.onbewaard() === 0) this.#close(naam)
    }, nablijfMs)
  }

  #close(naam: KamerNaam): void {
    const post = this.#open.get(naam)
    if (!post) return
    this.#open.delete(naam)
    post.stop()
    post.bron.sluit()
    this.#tellLater()
  }

  /** Tell once per turn, and never while React draws. */
  #tellLater(): void {
    queueMicrotask(() => {
      const vers = sumOpslag([...this.#open.values()].map(({ bron }) => bron.verbinding().opslag))
      if (JSON.stringify(vers) === JSON.stringify(this.#opslag)) return
      this.#opslag = vers
      for (const bijWijziging of this.#luisteraars) bijWijziging()
    })
  }
}

/** Keeps the rooms of one person when the session ends, so that unsaved text is still there after logging in again. */
export class KamerKast {
  #persoon: string | undefined
  #kamers: Kamers | undefined

  /** Return the rooms of this person; those of somebody else are closed first. */
  voor(persoon: string): Kamers {
    if (this.#kamers && this.#persoon === persoon) return this.#kamers
    this.#kamers?.sluitAlles()
    this.#persoon = persoon
    this.#kamers = new Kamers()
    return this.#kamers
  }
}
