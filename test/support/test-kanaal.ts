// A client of the live channel: follows a ronde with the shared reducer, resumes by itself, and notices every gap and repeat.

import { io, type Socket } from 'socket.io-client'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type {
  Aanwezige,
  NaarClient,
  NaarServer,
  OpdrachtAntwoord,
  UitkomstBericht,
  VolgAntwoord,
} from '@ketenbeeld/shared/ronde/kanaal'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import { reduceRonde } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { rondeId, type VersieHash } from '@ketenbeeld/shared/vocabulary/ids'
import type { Weigering } from '@ketenbeeld/shared/vocabulary/weigering'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { until } from './until.ts'

export type RuweSocket = Socket<NaarClient, NaarServer>

/** A bare socket, to say what a decent client would not; `transports` as in Socket.IO. */
export function ruweSocket(
  origin: string,
  headers: Readonly<Record<string, string>>,
  transports: readonly ('websocket' | 'polling')[] = ['websocket'],
): RuweSocket {
  return io(origin, {
    transports: [...transports],
    extraHeaders: { origin, ...headers },
    forceNew: true,
    reconnectionDelay: 30,
    reconnectionDelayMax: 120,
  })
}

export class TestKanaal {
  readonly socket: RuweSocket
  readonly feiten: Feit[] = []
  stand: RondeStand
  readonly uitkomsten = new Map<Spoor, UitkomstBericht>()
  /** Every list of who is here, with the time it came. */
  readonly aanwezig: { readonly op: number; readonly wie: readonly Aanwezige[] }[] = []
  afgemeld: Weigering | undefined
  /** How often it followed: once, and once more after each loss. */
  keren = 0
  private readonly ronde: string

  constructor(origin: string, cookie: string, ronde: string) {
    this.ronde = ronde
    this.stand = initialStand(rondeId(ronde))
    this.socket = ruweSocket(origin, { cookie })
    this.socket.on('connect', () => this.follow())
    this.socket.on('feiten', ({ feiten }) => this.take(feiten))
    this.socket.on('uitkomst', ({ uitkomst }) => void this.uitkomsten.set(uitkomst.spoor, uitkomst))
    this.socket.on('aanwezig', ({ aanwezig }) => void this.aanwezig.push({ op: performance.now(), wie: aanwezig }))
    this.socket.on('afgemeld', ({ weigering }) => (this.afgemeld = weigering))
  }

  volgt(): Promise<void> {
    return until(`following ${this.ronde}`, () => this.keren > 0)
  }

  /** Send a command with this key (by default a fresh one). */
  opdracht(opdracht: Opdracht, sleutel: string = crypto.randomUUID()): Promise<OpdrachtAntwoord> {
    return this.socket.timeout(20_000).emitWithAck('opdracht', { ronde: this.ronde, sleutel, opdracht })
  }

  /** Resolve when what this client knows fulfils the condition. */
  tot(what: string, holds: (stand: RondeStand) => boolean, withinMs?: number): Promise<void> {
    return until(what, () => holds(this.stand), withinMs)
  }

  feitenVan<T extends Feit['event']['type']>(type: T): readonly Extract<Feit['event'], { type: T }>[] {
    return this.feiten.flatMap(({ event }) =>
      event.type === type ? [event as Extract<Feit['event'], { type: T }>] : [],
    )
  }

  hash(parameter: string): VersieHash {
    return this.stand.parameters[parameter]!.hash
  }

  stop(): void {
    this.socket.disconnect()
  }

  private follow(): void {
    this.socket.emit('volg', { ronde: this.ronde as never, vanaf: this.stand.seq }, (antwoord: VolgAntwoord) => {
      if (antwoord.kind === 'geweigerd') throw new Error(`not followed: ${antwoord.weigering.code}`)
      this.take(antwoord.feiten)
      for (const uitkomst of antwoord.uitkomsten) this.uitkomsten.set(uitkomst.spoor, uitkomst)
      this.keren += 1
    })
  }

  /** What comes must be the next entry, always. @source KA-2 */
  private take(feiten: readonly Feit[]): void {
    for (const feit of feiten) {
      if (feit.seq !== this.stand.seq + 1)
        throw new Error(`gap or repeat: entry ${feit.seq} came after ${this.stand.seq}`)
      this.feiten.push(feit)
      this.stand = reduceRonde(this.stand, feit)
    }
  }
}
