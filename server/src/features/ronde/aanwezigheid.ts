// Who is here: people with an open page, told at most once a second. From the server's own knowledge, never from what a client claims. Source: architecture §7; docs/spec/kanaal.md (KA-6).

import type { Aanwezige } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'

const atMostEveryMs = 1_000

export class Aanwezigheid {
  private readonly here = new Map<RondeId, Map<string, Aanwezige>>()
  private readonly pending = new Map<RondeId, NodeJS.Timeout>()

  constructor(private readonly tell: (ronde: RondeId, aanwezig: readonly Aanwezige[]) => void) {}

  /** Put somebody's page in a ronde (or its new place). */
  enter(ronde: RondeId, socket: string, wie: Aanwezige): void {
    const sockets = this.here.get(ronde) ?? new Map<string, Aanwezige>()
    this.here.set(ronde, sockets.set(socket, wie))
    this.soon(ronde)
  }

  leave(socket: string): void {
    for (const [ronde, sockets] of this.here) if (sockets.delete(socket)) this.soon(ronde)
  }

  /** Everybody once, also with several pages open; the page opened last counts. */
  wie(ronde: RondeId): readonly Aanwezige[] {
    const people = new Map<string, Aanwezige>()
    for (const aanwezige of this.here.get(ronde)?.values() ?? []) people.set(aanwezige.persoon, aanwezige)
    return [...people.values()].sort(
      (a, b) => a.organisatie.localeCompare(b.organisatie) || a.naam.localeCompare(b.naam),
    )
  }

  private soon(ronde: RondeId): void {
    if (this.pending.has(ronde)) return
    const timer = setTimeout(() => {
      this.pending.delete(ronde)
      this.tell(ronde, this.wie(ronde))
    }, atMostEveryMs)
    timer.unref()
    this.pending.set(ronde, timer)
  }
}
