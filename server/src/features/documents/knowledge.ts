// What a room has: the next clock of every client and everything deleted. Source: docs/spec/sync.md (SYN-12, SYN-22).

import { DeleteSet } from './delete-set.ts'
import type { DeleteRange, Scan, Section } from './scan.ts'

export class Knowledge {
  readonly clocks = new Map<number, number>()
  readonly deletes = new DeleteSet()

  /** Return the first clock of this client that is not there yet. */
  next(client: number): number {
    return this.clocks.get(client) ?? 0
  }

  learn({ sections, deletes }: Pick<Scan, 'sections' | 'deletes'>): void {
    for (const { client, end } of sections) if (end > this.next(client)) this.clocks.set(client, end)
    for (const range of deletes) this.deletes.add(range)
  }

  isNewSection(section: Section): boolean {
    return section.end > this.next(section.client)
  }

  isNewDelete(range: DeleteRange): boolean {
    return !this.deletes.has(range)
  }
}
