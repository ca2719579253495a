// The live channel: follow a ronde, send a command, hear what happened. Every command passes here and is decided in shared/ronde/beslis. Source: architecture §3 (one akkoord); docs/spec/kanaal.md (KA).

import type { Server, Socket } from 'socket.io'
import { beslis } from '@ketenbeeld/shared/ronde/beslis'
import type { Antwoordbewijs } from '@ketenbeeld/shared/ronde/besluit'
import type { Opdracht } from '@ketenbeeld/shared/ronde/opdracht'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import {
  opdrachtBerichtSchema,
  plekSchema,
  volgSchema,
  type NaarClient,
  type OpdrachtAntwoord,
  type UitkomstBericht,
  type VolgAntwoord,
} from '@ketenbeeld/shared/ronde/kanaal'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import { rolVan } from '@ketenbeeld/shared/identity/mandaat'
import type { RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import { weiger, type Weigering } from '@ketenbeeld/shared/vocabulary/weigering'
import { Drempel } from '../../foundation/identity/drempel.ts'
import type { Sessie } from '../../foundation/identity/sessies.ts'
import type { Log } from '../../foundation/log/log.ts'
import { Aanwezigheid } from './aanwezigheid.ts'
import type { RondeBoek, ServerTijd, Uitkomsten } from './ronde.ports.ts'

export type KanaalSocket = Socket<Record<string, never>, NaarClient, Record<string, never>, { sessie: Sessie }>
export type KanaalServer = Server<Record<string, never>, NaarClient, Record<string, never>, { sessie: Sessie }>

/** Commands per person per ten seconds. */
const mostCommands = 60

export class Kanaal {
  /** Absent until the server listens: what happens before that is heard by nobody. */
  io: KanaalServer | undefined
  private readonly drempel = new Drempel(mostCommands, 10_000)
  private readonly aanwezigheid = new Aanwezigheid((ronde, aanwezig) =>
    this.io?.to(roomOf(ronde)).emit('aanwezig', { ronde, aanwezig }),
  )

  constructor(
    private readonly boek: RondeBoek,
    private readonly uitkomsten: Uitkomsten,
    private readonly tijd: ServerTijd,
    private readonly log: Log,
  ) {}

  /** Give everything after `vanaf` and join in one turn, so that there is no gap and no repeat. @source KA-2 */
  volg(socket: KanaalSocket, body: unknown): VolgAntwoord {
    const parsed = volgSchema.safeParse(body)
    if (!parsed.success) return refused(weiger('onleesbaar'))
    const ronde = parsed.data.ronde as RondeId
    const { sessie } = socket.data
    if (!this.mayFollow(ronde, sessie)) return refused(weiger('onbekende-ronde'))
    void socket.join(roomOf(ronde))
    this.aanwezigheid.enter(ronde, socket.id, { ...sessie.wie, naam: sessie.naam, plek: '' })
    return {
      kind: 'volgt',
      feiten: this.boek.feiten(ronde, parsed.data.vanaf),
      nu: this.tijd.moment(),
      uitkomsten: this.uitkomsten.huidig(ronde),
      aanwezig: this.aanwezigheid.wie(ronde),
    }
  }

  async opdracht(socket: KanaalSocket, body: unknown): Promise<OpdrachtAntwoord> {
    const { sessie } = socket.data
    const parsed = opdrachtBerichtSchema.safeParse(body)
    if (!parsed.success) return refused(weiger('onleesbaar'))
    if (!this.drempel.laatDoor(sessie.wie.persoon)) return refused(weiger('te-snel'))
    const ronde = parsed.data.ronde as RondeId
    if (!this.boek.bestaat(ronde)) return refused(weiger('onbekende-ronde'))
    const { opdracht, sleutel } = parsed.data
    // The key belongs to its sender: another person's key can neither hide nor repeat this command.
    const key = `opdracht:${sessie.wie.persoon}:${sleutel}`
    const actor = { kind: 'persoon', ...sessie.wie } as const
    const base = { actie: opdracht.type, object: ronde, actor: sessie.wie.persoon, oorsprong: sessie.wie.organisatie }
    try {
      const uitslag = await this.boek.beslis(ronde, key, actor, (stand, at) =>
        beslis(stand, sessie.wie, opdracht, at, this.tijd.echt()),
      )
      this.log.info({ ...base, resultaat: uitslag.kind === 'geweigerd' ? uitslag.weigering.code : 'gedaan' })
      if (uitslag.kind === 'geweigerd') return uitslag
      const antwoord = uitslag.kind === 'vastgelegd' ? uitslag.antwoord : antwoordVanToen(opdracht, uitslag.feiten)
      return { kind: 'gedaan', seq: uitslag.seq, antwoord }
    } catch (error) {
      this.log.error({ ...base, resultaat: 'fout', fout: error instanceof Error ? error.message : String(error) })
      return refused(weiger('even-niet'))
    }
  }

  plek(socket: KanaalSocket, body: unknown): void {
    const parsed = plekSchema.safeParse(body)
    if (!parsed.success || !socket.rooms.has(roomOf(parsed.data.ronde as RondeId))) return
    const { sessie } = socket.data
    this.aanwezigheid.enter(parsed.data.ronde as RondeId, socket.id, {
      ...sessie.wie,
      naam: sessie.naam,
      plek: parsed.data.plek,
    })
  }

  verlaten(socket: KanaalSocket): void {
    this.aanwezigheid.leave(socket.id)
  }

  /** Tell everybody who follows what was just made durable, and send away whoever lost the right to follow. */
  feiten(ronde: RondeId, feiten: readonly Feit[]): void {
    this.io?.to(roomOf(ronde)).emit('feiten', { ronde, feiten })
    if (feiten.some((f) => f.event.type.startsWith('mandaat_'))) this.rechtenHerzien(ronde)
    if (feiten.some((f) => f.event.type === 'klok_verzet'))
      this.io?.to(roomOf(ronde)).emit('tijd', { nu: this.tijd.moment() })
  }

  uitkomst(ronde: RondeId, uitkomst: UitkomstBericht): void {
    this.io?.to(roomOf(ronde)).emit('uitkomst', { ronde, uitkomst })
  }

  rekent(ronde: RondeId, spoor: Spoor): void {
    this.io?.to(roomOf(ronde)).emit('rekent', { ronde, spoor, sinds: this.tijd.moment() })
  }

  /** Close every page of a session that ended. */
  sessieBeeindigd(sessie: string): void {
    for (const socket of this.sockets())
      if (socket.data.sessie.id === sessie) this.sendAway(socket, weiger('niet-aangemeld'))
  }

  /** Close every page of somebody who may no longer follow the ronde. */
  rechtenHerzien(ronde: RondeId): void {
    for (const socket of this.sockets()) {
      if (!socket.rooms.has(roomOf(ronde)) || this.mayFollow(ronde, socket.data.sessie)) continue
      this.sendAway(socket, weiger('geen-deelnemer'))
    }
  }

  private sendAway(socket: KanaalSocket, weigering: Weigering): void {
    socket.emit('afgemeld', { weigering })
    socket.disconnect(true)
  }

  private sockets(): readonly KanaalSocket[] {
    return [...(this.io?.of('/').sockets.values() ?? [])] as KanaalSocket[]
  }

  private mayFollow(ronde: RondeId, sessie: Sessie): boolean {
    return (
      this.boek.bestaat(ronde) && rolVan(this.boek.stand(ronde).mandaten, sessie.wie, this.tijd.moment()) !== undefined
    )
  }
}

/** What the sender heard the first time, read from what it led to. @source AK-13 */
function antwoordVanToen(opdracht: Opdracht, feiten: readonly Feit[]): Antwoordbewijs {
  if (opdracht.type !== 'geef_antwoord') return { overgeslagen: [] }
  const given = feiten.flatMap(({ event }) => (event.type === 'antwoord_gegeven' ? event.objecten : []))
  const done = new Set(given.map(({ object }) => object))
  return { overgeslagen: opdracht.objecten.map(({ object }) => object).filter((object) => !done.has(object)) }
}

const roomOf = (ronde: RondeId): string => `ronde:${ronde}`
const refused = (weigering: Weigering) => ({ kind: 'geweigerd', weigering }) as const
