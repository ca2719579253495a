// Who is in a room and where their cursor is: one client id per connection, identity stamped here, one merged message per interval. Never logged. Source: docs/spec/sync.md (SYN-40…SYN-45).

import type { SyncIdentity } from './documents.ports.ts'
import { frameOf } from './frame.ts'
import { writeAwareness, type AwarenessState } from './wire.ts'

/** What presence needs of a connection. */
export interface Attendee {
  readonly identity: SyncIdentity
  /** The client id this connection presents itself with; set here, once. */
  client: number | undefined
  /** Send cursors; a receiver that is slow, or has not joined yet, does not get them. */
  sendAwareness(frame: Buffer): void
  /** Send something meant for this client only. */
  tell(frame: Buffer): void
}

interface Standing {
  /** Undefined when the client left; its clock stays, or an old state would come back as news. */
  attendee: Attendee | undefined
  clock: number
  /** As the client sent it; stamped when it is passed on. */
  json: Uint8Array
}

export interface PresenceOptions {
  readonly everyMs: number
  readonly maxBytes: number
  /** May this identity present itself with this client id? */
  readonly mayUse: (client: number, attendee: Attendee) => boolean
  readonly onRefused: (reason: 'cursor-te-groot' | 'cursor-onleesbaar') => void
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const gone = encoder.encode('null')
const isGone = (json: Uint8Array): boolean => json.length === 4 && json[0] === 0x6e

export class Presence {
  private readonly options: PresenceOptions
  private readonly attendees: ReadonlySet<Attendee>
  private readonly standings = new Map<number, Standing>()
  private readonly changed = new Set<number>()
  private timer: NodeJS.Timeout | undefined

  constructor(attendees: ReadonlySet<Attendee>, options: PresenceOptions) {
    this.attendees = attendees
    this.options = options
  }

  /** Take what a client says of itself; what it says of others is an echo and is dropped. */
  receive(attendee: Attendee, states: readonly AwarenessState[]): void {
    for (const state of states) {
      if (attendee.client === undefined) this.bind(attendee, state)
      if (state.client === attendee.client) this.update(attendee, state)
    }
  }

  leave(attendee: Attendee): void {
    const standing = attendee.client === undefined ? undefined : this.standings.get(attendee.client)
    if (standing?.attendee !== attendee) return
    this.depart(attendee.client!, standing)
  }

  /** Return what a joiner is told: everybody who is here. */
  everybody(): Buffer | undefined {
    const here = [...this.standings].filter(([, standing]) => standing.attendee)
    return here.length === 0 ? undefined : this.frame(here.map(([client]) => client))
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private bind(attendee: Attendee, { client, clock, json }: AwarenessState): void {
    if (isGone(json) || !this.options.mayUse(client, attendee)) return
    const standing = this.standings.get(client)
    const holder = standing?.attendee
    if (holder && holder.identity.sessie !== attendee.identity.sessie) return
    attendee.client = client
    if (!standing) return
    standing.attendee = attendee
    if (clock <= standing.clock) this.askNewer(attendee, client, standing.clock)
  }

  /**
   * A tab that reconnects sends its old clock, which the others take for old news. Being told that it is gone, it raises its clock
   * and sends itself again: that is how the protocol lets a client say "I am still here".
   */
  private askNewer(attendee: Attendee, client: number, clock: number): void {
    attendee.tell(frameOf(writeAwareness([{ client, clock, json: gone }])))
  }

  private update(attendee: Attendee, { client, clock, json }: AwarenessState): void {
    const standing = this.standings.get(client)
    if (standing && clock < standing.clock) return
    if (standing && clock === standing.clock && !isGone(json)) return
    if (json.length > this.options.maxBytes) return this.options.onRefused('cursor-te-groot')
    if (isGone(json)) return standing && this.depart(client, { ...standing, clock })
    this.standings.set(client, { attendee, clock, json })
    this.change(client)
  }

  private depart(client: number, { clock }: Standing): void {
    this.standings.set(client, { attendee: undefined, clock, json: gone })
    this.change(client)
  }

  private change(client: number): void {
    this.changed.add(client)
    this.timer ??= setTimeout(() => this.tell(), this.options.everyMs)
  }

  private tell(): void {
    this.timer = undefined
    const frame = this.frame([...this.changed])
    const onlyOne = this.changed.size === 1 ? this.standings.get([...this.changed][0]!)?.attendee : undefined
    this.changed.clear()
    for (const attendee of this.attendees) if (attendee !== onlyOne) attendee.sendAwareness(frame)
  }

  private frame(clients: readonly number[]): Buffer {
    return frameOf(writeAwareness(clients.map((client) => this.stateOf(client))))
  }

  private stateOf(client: number): AwarenessState {
    const { attendee, clock, json } = this.standings.get(client)!
    return { client, clock, json: attendee ? this.stamped(attendee, json) : gone }
  }

  private stamped(attendee: Attendee, json: Uint8Array): Uint8Array {
    try {
      return encoder.encode(JSON.stringify(stamp(JSON.parse(decoder.decode(json)), attendee.identity)))
    } catch {
      this.options.onRefused('cursor-onleesbaar')
      return encoder.encode(JSON.stringify(stamp({}, attendee.identity)))
    }
  }
}

const colour = /^#[0-9a-f]{6}$/i

/** Replace whoever the client says it is by who the session says it is; only the colour may be chosen. */
function stamp(state: unknown, { wie, naam }: SyncIdentity): object {
  const own = typeof state === 'object' && state !== null && !Array.isArray(state) ? state : {}
  const user = 'user' in own && typeof own.user === 'object' && own.user !== null ? own.user : {}
  const asked = 'kleur' in user ? user.kleur : 'color' in user ? user.color : undefined
  const kleur = typeof asked === 'string' && colour.test(asked) ? { kleur: asked, color: asked } : {}
  // name and color are what the stock caret of the editor reads.
  return { ...own, user: { persoon: wie.persoon, naam, organisatie: wie.organisatie, name: naam, ...kleur } }
}
