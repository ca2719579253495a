// Keeps the two lanes of a ronde up to date: a changed input set is run once, by hash, and everybody hears the figures. Source: architecture law 5, §3 (one akkoord); docs/spec/runs.md (RU).

import type { Invoer, RunResultaat } from '@ketenbeeld/engine/run'
import { canonicalJson, sha256Hex } from '@ketenbeeld/shared/ledger/canonical'
import { invoerSet } from '@ketenbeeld/shared/ronde/invoer'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { invoerHash, sporen, type Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { RondeId, VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Grootboek } from '../../foundation/ledger/grootboek.ts'
import type { Log } from '../../foundation/log/log.ts'
import type { Storage } from '../../foundation/storage/storage.ts'
import { figuresBefore } from './cijfers-van-voor.ts'
import { Rekenaar } from './rekenaar.ts'
import type { UitkomstMelder } from './runs.ports.ts'

/** After this long a run is announced as going on. */
const announceAfterMs = 300
/** Results kept in memory: enough for undo and redo of a meeting. */
const keepRecent = 64

interface Lane {
  /** What the lane read last, to see cheaply whether anything of it has changed. */
  seen?: readonly unknown[]
  /** Hash of the input that was run last. */
  hash?: VersieHash
  current?: UitkomstBericht
  /** A run waits that will read the newest input. */
  isPlanned: boolean
  /** Runs of one lane go one after the other; done when the figures are those of the input last seen. */
  work: Promise<void>
}

export class RunsService {
  private readonly rekenaar = new Rekenaar()
  private isClosed = false
  private readonly lanes = new Map<string, Lane>()
  /** Newest last. Passing drafts stay here only; what was vastgesteld is in the store as well. */
  private readonly recent = new Map<VersieHash, Promise<RunResultaat>>()

  constructor(
    private readonly grootboek: Grootboek,
    private readonly storage: Storage,
    private readonly melder: UitkomstMelder,
    private readonly log: Log,
  ) {}

  /** Return the newest figures of both lanes, as far as they are there. */
  huidig(ronde: RondeId): readonly UitkomstBericht[] {
    return sporen.flatMap((spoor) => this.lanes.get(key(ronde, spoor))?.current ?? [])
  }

  /** Return the newest completed figures of one lane. */
  uitkomst(ronde: RondeId, spoor: Spoor): UitkomstBericht | undefined {
    return this.lanes.get(key(ronde, spoor))?.current
  }

  /** Bring both lanes up to date with this state; resolves when they are. Cheap when nothing the lane reads has changed. */
  async bijwerken(ronde: RondeId, stand: RondeStand): Promise<void> {
    if (!stand.opening || this.isClosed) return
    await Promise.all(sporen.map((spoor) => this.updateLane(ronde, spoor, stand)))
  }

  /** From now on nothing is run or written any more; what was not run is run at the next start. */
  close(): Promise<void> {
    this.isClosed = true
    return this.rekenaar.close()
  }

  private updateLane(ronde: RondeId, spoor: Spoor, stand: RondeStand): Promise<void> {
    const lane = this.lane(ronde, spoor)
    const reads = [stand.opening, spoor === 'vastgesteld' ? stand.afgesproken : stand.parameters]
    if (lane.seen?.every((part, i) => part === reads[i])) return lane.work
    lane.seen = reads
    if (!lane.isPlanned) {
      lane.isPlanned = true
      lane.work = lane.work
        .then(() => this.runLane(ronde, spoor, lane))
        .catch((error: unknown) => this.failed(key(ronde, spoor), lane, error))
    }
    return lane.work
  }

  private failed(object: string, lane: Lane, error: unknown): void {
    delete lane.seen
    // The store may be gone halfway; the next start runs it again.
    if (this.isClosed) return
    this.log.error({
      actie: 'run',
      object,
      resultaat: 'fout',
      fout: error instanceof Error ? error.message : String(error),
    })
  }

  private async runLane(ronde: RondeId, spoor: Spoor, lane: Lane): Promise<void> {
    lane.isPlanned = false
    const invoer = invoerSet(this.grootboek.stand(ronde), spoor)
    const hash = invoerHash(invoer)
    if (lane.hash === hash) return
    const started = performance.now()
    const timer = setTimeout(() => this.melder.rekent(ronde, spoor), announceAfterMs)
    const resultaat = await this.resultOf(hash, invoer).finally(() => clearTimeout(timer))
    if (this.isClosed) return
    const bericht = await this.messageOf(ronde, lane, { spoor, invoerHash: hash, resultaat })
    if (spoor === 'vastgesteld') await this.record(ronde, hash, resultaat, performance.now() - started)
    lane.hash = hash
    lane.current = bericht
    this.melder.uitkomst(ronde, bericht)
  }

  /** A refused run leaves the figures of before, with the reason beside them. @source RU-7 */
  private async messageOf(ronde: RondeId, lane: Lane, newest: UitkomstBericht): Promise<UitkomstBericht> {
    const { spoor, invoerHash, resultaat } = newest
    if (resultaat.kind === 'voltooid') return newest
    const known = lane.current?.resultaat.kind === 'voltooid' ? lane.current : undefined
    const before =
      known ??
      (await figuresBefore(this.grootboek.entries(ronde, 0), ronde, spoor, (hash, invoer) =>
        this.resultOf(hash, invoer),
      ))
    return before ? { ...before, geweigerd: { invoerHash, meldingen: resultaat.meldingen } } : newest
  }

  /** The result by hash: remembered (also while it is on its way), from the store, or computed. @source RU-4 */
  private resultOf(hash: VersieHash, invoer: Invoer): Promise<RunResultaat> {
    const known = this.recent.get(hash) ?? this.fetchOrRun(hash, invoer)
    this.recent.delete(hash)
    this.recent.set(hash, known)
    for (const oldest of this.recent.keys()) if (this.recent.size > keepRecent) this.recent.delete(oldest)
    known.catch(() => this.recent.delete(hash))
    return known
  }

  private async fetchOrRun(hash: VersieHash, invoer: Invoer): Promise<RunResultaat> {
    return (await this.stored(hash)) ?? (await this.rekenaar.reken(invoer))
  }

  private async stored(hash: VersieHash): Promise<RunResultaat | undefined> {
    const blob = await this.storage.getBlob(hash)
    return blob && (JSON.parse(Buffer.from(blob.bytes).toString('utf8')) as RunResultaat)
  }

  private async record(ronde: RondeId, hash: VersieHash, resultaat: RunResultaat, duurMs: number): Promise<void> {
    const gebeurtenis: Gebeurtenis =
      resultaat.kind === 'voltooid'
        ? {
            type: 'run_voltooid',
            invoerHash: hash,
            uitkomstHash: sha256Hex(canonicalJson(resultaat.uitkomst)) as VersieHash,
            duurMs: Math.round(duurMs * 10) / 10,
          }
        : { type: 'run_mislukt', invoerHash: hash, meldingen: resultaat.meldingen }
    const blob = { hash, mediaType: 'application/json', bytes: Buffer.from(canonicalJson(resultaat)) }
    await this.grootboek.execute(
      ronde,
      crypto.randomUUID(),
      { kind: 'systeem' },
      (stand) => ({
        kind: 'feiten',
        gebeurtenissen: stand.run?.invoerHash === hash ? [] : [gebeurtenis],
        antwoord: { overgeslagen: [] },
      }),
      { blobs: [blob] },
    )
  }

  private lane(ronde: RondeId, spoor: Spoor): Lane {
    const existing = this.lanes.get(key(ronde, spoor))
    if (existing) return existing
    const lane: Lane = { isPlanned: false, work: Promise.resolve() }
    this.lanes.set(key(ronde, spoor), lane)
    return lane
  }
}

const key = (ronde: RondeId, spoor: Spoor): string => `${ronde}/${spoor}`
