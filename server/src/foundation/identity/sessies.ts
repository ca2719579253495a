// Sessions: an opaque secret in a cookie, its hash in the store; ended sessions are told at once to whoever holds a socket. Source: docs/spec/identiteit.md (ID-1, ID-9).
// Sessions live in real time: the demo clock does not age them.

import { createHmac, randomBytes } from 'node:crypto'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { isKetenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { Bus } from '../bus/bus.ts'
import type { PersonRow, Storage } from '../storage/storage.ts'
import { leesCookie } from './cookie.ts'

export const sessieDuurMs = 12 * 60 * 60 * 1000

export interface Sessie {
  /** Hash of the secret; safe to keep and to log. */
  readonly id: string
  readonly wie: Gemachtigde
  readonly naam: string
  readonly verlooptOp: number
}

export class Sessies {
  private readonly known = new Map<string, Sessie>()
  private readonly listeners = new Set<(sessie: string) => void>()
  private readonly sweep: NodeJS.Timeout

  private readonly stopListening: () => void

  constructor(
    private readonly storage: Storage,
    private readonly bus: Pick<Bus, 'publish' | 'subscribe'>,
    /** Of the configuration: without it the hashes in the store lead nowhere. */
    private readonly geheim: string,
    private readonly now: () => number = Date.now,
  ) {
    this.stopListening = bus.subscribe('sessie', ({ id }) => this.forget(id))
    this.sweep = setInterval(() => void this.endExpired().catch(() => undefined), 30_000) // a store that is away for a moment: next time
    this.sweep.unref()
  }

  /** Start a session and return the secret for the cookie; it is kept nowhere else. */
  async begin(person: PersonRow): Promise<string> {
    const secret = randomBytes(32).toString('base64url')
    const verlooptOp = this.now() + sessieDuurMs
    await this.storage.putSession({ id: this.idOf(secret), persoon: person.id, verlooptOp })
    return secret
  }

  /** Return the session behind a Cookie header, or undefined when there is none or it has ended. */
  async identify(cookieHeader: string | undefined): Promise<Sessie | undefined> {
    const secret = leesCookie(cookieHeader)
    if (!secret) return undefined
    const id = this.idOf(secret)
    const known = this.known.get(id) ?? (await this.load(id))
    if (!known) return undefined
    if (known.verlooptOp > this.now()) return known
    await this.end(id)
    return undefined
  }

  /** End a session here and, told over the bus, on every other node. */
  async end(id: string): Promise<void> {
    await this.storage.deleteSession(id)
    this.forget(id)
    this.bus.publish('sessie', { id, seq: 0 })
  }

  /** Hear the hash of every session that ends. */
  onEnded(listener: (sessie: string) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    clearInterval(this.sweep)
    this.stopListening()
  }

  /** End what ran out of time, or was ended on another node without us hearing it; sockets hear it within half a minute. */
  async endExpired(): Promise<void> {
    for (const { id, verlooptOp } of [...this.known.values()]) {
      if (verlooptOp <= this.now()) await this.end(id)
      else if (!(await this.storage.findSession(id))) this.forget(id)
    }
    await this.storage.deleteExpiredSessions(this.now())
  }

  private forget(id: string): void {
    if (!this.known.delete(id)) return
    for (const listener of this.listeners) listener(id)
  }

  private async load(id: string): Promise<Sessie | undefined> {
    const row = await this.storage.findSession(id)
    if (!row) return undefined
    const person = (await this.storage.listPersons()).find((p) => p.id === row.persoon)
    if (!person || !isKetenpartner(person.organisatie)) return undefined
    const sessie: Sessie = {
      id,
      wie: { persoon: person.id, organisatie: person.organisatie satisfies Ketenpartner },
      naam: person.naam,
      verlooptOp: row.verlooptOp,
    }
    this.known.set(id, sessie)
    return sessie
  }

  private idOf(secret: string): string {
    return createHmac('sha256', this.geheim).update(secret).digest('hex')
  }
}
