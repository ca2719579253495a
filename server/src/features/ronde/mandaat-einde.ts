// Goes off when a mandate runs out: then rights are looked at again, although nothing was written. Source: docs/spec/identiteit.md (ID-3, ID-9).

import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { msOf, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Clock } from '../../foundation/clock/clock.ts'

export class MandaatEinde {
  private readonly alarms = new Map<RondeId, () => void>()

  constructor(
    private readonly clock: Pick<Clock, 'now' | 'at'>,
    private readonly isOver: (ronde: RondeId) => void,
  ) {}

  /** Wait for the first mandate that runs out. Call after every change of the mandates. */
  plan(ronde: RondeId, stand: RondeStand): void {
    this.alarms.get(ronde)?.()
    const now = this.clock.now()
    const ends = stand.mandaten.flatMap(({ tot }) => (tot !== undefined && msOf(tot) > now ? [msOf(tot)] : []))
    if (ends.length === 0) return
    const ring = (): void => {
      this.isOver(ronde)
      this.plan(ronde, stand)
    }
    this.alarms.set(ronde, this.clock.at(Math.min(...ends), ring))
  }

  close(): void {
    for (const cancel of this.alarms.values()) cancel()
  }
}
