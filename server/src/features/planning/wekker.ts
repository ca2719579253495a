// Wakes up for the deadlines of each ronde and makes their effect happen exactly once. Source: architecture §3 (one deadline); docs/spec/planning.md (PL-3, PL-7 … PL-9).

import { dueDeadlines, nextDeadlines, passedWith, type DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import { ontbrekenden } from '@ketenbeeld/shared/ronde/ontbrekenden'
import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { msOf, type Moment, type RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Clock } from '../../foundation/clock/clock.ts'
import type { Grootboek } from '../../foundation/ledger/grootboek.ts'
import type { Log } from '../../foundation/log/log.ts'

/** The work behind a deadline, done by other rooms of the house. Each is idempotent: doing it twice gives one result. */
export interface DeadlineEffecten {
  vastzetten(ronde: RondeId, document: string, sleutel: string): Promise<void>
  pakketMaken(ronde: RondeId, sleutel: string): Promise<void>
}

/** Wait before trying an effect again that failed. */
const retryMs = 2_000

export class Wekker {
  private readonly alarms = new Map<RondeId, () => void>()
  private readonly working = new Map<RondeId, Promise<void>>()

  constructor(
    private readonly grootboek: Grootboek,
    private readonly clock: Clock,
    private readonly effecten: DeadlineEffecten,
    private readonly log: Log,
  ) {}

  /** Plan for this state of the ronde: at once when something is due, else at the next deadline. Call after every change of the planning. */
  plan(ronde: RondeId, stand: RondeStand): void {
    this.alarms.get(ronde)?.()
    const nu = this.clock.moment()
    const next = dueDeadlines(stand.planning, nu)[0] ?? nextDeadlines(stand.planning, nu)[0]
    const time = effectMissing(stand) ? this.clock.now() : next && msOf(next.moment)
    if (time !== undefined)
      this.alarms.set(
        ronde,
        this.clock.at(time, () => void this.werk(ronde)),
      )
  }

  /** Let everything that is due happen; one at a time per ronde. */
  werk(ronde: RondeId): Promise<void> {
    const before = this.working.get(ronde) ?? Promise.resolve()
    const work = before.then(() => this.passAll(ronde)).catch((error: unknown) => this.failed(ronde, error))
    this.working.set(ronde, work)
    return work
  }

  close(): void {
    for (const cancel of this.alarms.values()) cancel()
  }

  private async passAll(ronde: RondeId): Promise<void> {
    for (const deadline of dueDeadlines(this.grootboek.stand(ronde).planning, this.clock.moment()))
      await this.pass(ronde, deadline)
    await this.effects(ronde, this.grootboek.stand(ronde))
    this.plan(ronde, this.grootboek.stand(ronde))
  }

  /** Any node may try; the key of the deadline makes it happen once. The decision looks again: it may have been moved meanwhile. */
  private async pass(ronde: RondeId, deadline: DeadlineStand): Promise<void> {
    const sleutel = `verstreken:${deadline.id}:${deadline.moment}`
    await this.grootboek.execute(ronde, sleutel, { kind: 'systeem' }, (stand, at) => ({
      kind: 'feiten',
      gebeurtenissen: passing(stand, deadline, at),
      antwoord: { overgeslagen: [] },
    }))
  }

  private async effects(ronde: RondeId, stand: RondeStand): Promise<void> {
    const rondsturen = passedWith(stand.planning, 'rondsturen')
    for (const document of rondsturen ? unfrozen(stand) : []) {
      await this.effecten.vastzetten(ronde, document, `vastzetten:${rondsturen!.id}:${document}`)
    }
    const aanleveren = passedWith(stand.planning, 'aanleveren')
    if (aanleveren && !this.grootboek.stand(ronde).pakket)
      await this.effecten.pakketMaken(ronde, `pakket:${aanleveren.id}`)
  }

  private failed(ronde: RondeId, error: unknown): void {
    this.log.error({
      actie: 'deadline',
      object: ronde,
      resultaat: 'fout',
      fout: error instanceof Error ? error.message : String(error),
    })
    this.alarms.get(ronde)?.()
    this.alarms.set(
      ronde,
      this.clock.at(this.clock.now() + retryMs, () => void this.werk(ronde)),
    )
  }
}

/** What follows when this deadline passes now: nothing when it was moved or has passed already. */
function passing(stand: RondeStand, deadline: DeadlineStand, at: Moment): readonly Gebeurtenis[] {
  const now = stand.planning.deadlines.find((d) => d.id === deadline.id)
  if (!now || now.verstreken || now.moment !== deadline.moment || at < now.moment) return []
  const verstreken: Gebeurtenis = { type: 'deadline_verstreken', id: deadline.id, moment: deadline.moment }
  if (deadline.effect !== 'akkoord_sluit') return [verstreken]
  return [verstreken, { type: 'akkoord_gesloten', ontbrekend: ontbrekenden(stand) }]
}

const unfrozen = (stand: RondeStand): readonly string[] =>
  (stand.opening?.documenten ?? [])
    .map((d) => d.id)
    .filter((id) => !stand.versies.some((v) => v.document === id && v.aanleiding === 'rondsturen'))

/** A deadline passed but its effect is not there: the server stopped in between. */
const effectMissing = (stand: RondeStand): boolean =>
  (passedWith(stand.planning, 'rondsturen') !== undefined && unfrozen(stand).length > 0) ||
  (passedWith(stand.planning, 'aanleveren') !== undefined && !stand.pakket)
