// Whose a Yjs client id is in a room. Yjs does not authenticate them: without this, anybody could write history under another's name. Source: docs/spec/sync.md (SYN-24).

import type { PersoonId } from '@ketenbeeld/shared/vocabulary/ids'
import type { SyncIdentity } from './documents.ports.ts'
import type { Section } from './scan.ts'

interface Owner {
  /** Null: written by the server itself; nobody may continue it. */
  readonly persoon: PersoonId | null
  /** The session that used it last, when that was on this server since the room was loaded. */
  readonly sessie?: string
}

export type Ownership = 'eigen' | 'vreemd' | 'onbekend'

export class Owners {
  private readonly owners = new Map<number, Owner>()
  /** False while ids from before the snapshot have not been looked up in the log. */
  private complete: boolean

  constructor(complete: boolean) {
    this.complete = complete
  }

  /** Learn from the log who wrote these sections; the first writer of an id owns it. */
  learn(author: PersoonId | null, sections: readonly Pick<Section, 'client'>[]): void {
    for (const { client } of sections) if (!this.owners.has(client)) this.owners.set(client, { persoon: author })
  }

  markComplete(): void {
    this.complete = true
  }

  /**
   * Say whether this identity may use a client id.
   *
   * @param isUsed The room has structs of this id already.
   * @param isHeldBy Says whether an open connection of that session presents itself with this id.
   */
  ownership(client: number, who: SyncIdentity, isUsed: boolean, isHeldBy: (sessie: string) => boolean): Ownership {
    const owner = this.owners.get(client)
    if (!owner) return isUsed && !this.complete ? 'onbekend' : 'eigen'
    if (owner.persoon !== who.wie.persoon) return 'vreemd'
    const elsewhere = owner.sessie !== undefined && owner.sessie !== who.sessie && isHeldBy(owner.sessie)
    return elsewhere ? 'vreemd' : 'eigen'
  }

  /** Caller invariant: ownership() said 'eigen'. */
  claim(client: number, who: SyncIdentity): void {
    this.owners.set(client, { persoon: who.wie.persoon, sessie: who.sessie })
  }
}
