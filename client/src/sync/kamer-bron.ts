// One open room: the stock y-websocket provider, its save state and its way back after a loss. Source: docs/spec/sync.md (SYN); sync/bewaarstand.ts.

import * as decoding from 'lib0/decoding'
import { encodeAwarenessUpdate } from 'y-protocols/awareness'
import { messageAwareness, messageQueryAwareness, messageSync, WebsocketProvider } from 'y-websocket'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { berichtBewaard, sluitredenen } from '@ketenbeeld/shared/documents/sluitreden'
import type { KamerRegel } from '@ketenbeeld/shared/identity/wie'
import { inhoud, type KamerNaam } from '@ketenbeeld/shared/documents/kamer'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { nietsTeBewaren, onbewaard, reduceBewaard, type BewaarGebeurtenis, type Bewaarstand } from './bewaarstand.ts'
import { opslagVan, teLaat, type Opslag } from './opslag.ts'
import { definitief, wachttijd } from './sluiting.ts'

export interface KamerVerbinding {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly geladen: boolean
  readonly recht: 'schrijven' | 'lezen'
  readonly opslag: Opslag
}

export interface KamerAfhankelijk {
  readonly nu: () => Moment
  /** The session ended, said by the sync socket. */
  readonly bijAfmelding: (zin: string) => void
}

/** The stock provider gives up a connection on which nothing is heard for 30 seconds; alone in a room we ask who is there before that. */
const hartslagMs = 10_000

/** The grootboek may reach us a moment after the sync socket was closed; more often than this is no coincidence. */
const hoogstensAfgewezen = 3

export class KamerBron {
  readonly naam: KamerNaam
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  readonly #afhankelijk: () => KamerAfhankelijk
  readonly #luisteraars = new Set<() => void>()
  #bewaarstand: Bewaarstand = nietsTeBewaren
  readonly #hartslag: ReturnType<typeof setInterval>
  /** Closes for a changed right in a row, without anything saved in between. */
  #afgewezen = 0
  #laatst: Moment | undefined
  #geladen = false
  #recht: 'schrijven' | 'lezen' = 'lezen'
  #zin: string | undefined
  #verbinding: KamerVerbinding

  /** The room is there at once, empty and offline; it connects as soon as its id is known. */
  constructor(naam: KamerNaam, afhankelijk: () => KamerAfhankelijk) {
    this.naam = naam
    this.#afhankelijk = afhankelijk
    const server = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`
    this.provider = new WebsocketProvider(server, '', this.doc, {
      connect: false,
      disableBc: true,
      params: { ack: '1' },
      shouldReconnect: (event) => definitief(event.code) === undefined && !this.#cameTooLate(event.code),
    })
    this.#verbinding = this.#picture()
    this.#listen()
    this.#speakOnlyForMyself()
    this.#hartslag = setInterval(() => this.#beat(), hartslagMs)
  }

  readonly verbinding = (): KamerVerbinding => this.#verbinding
  readonly onbewaard = (): number => onbewaard(this.#bewaarstand)

  readonly abonneer = (bijWijziging: () => void): (() => void) => {
    this.#luisteraars.add(bijWijziging)
    return () => void this.#luisteraars.delete(bijWijziging)
  }

  /** Connect under the id the server gave this room, or say that there is none for me. */
  wijsAan(regel: KamerRegel | undefined): void {
    if (!regel) {
      this.#zin ??= 'Dit document is er niet, of het is niet voor u. Ga terug en kies een ander.'
      return this.#tell()
    }
    if (this.provider.roomname === regel.id) return
    this.#recht = regel.recht
    this.#zin = undefined
    this.provider.disconnect()
    this.provider.roomname = regel.id
    this.provider.connect()
    this.#tell()
  }

  /** The state of the ronde says what I may do here now. */
  zetRecht(recht: 'schrijven' | 'lezen'): void {
    if (recht === this.#recht) return
    this.#recht = recht
    this.#tell()
  }

  /** Say whether this room can not be written any more with edits of mine in it that were never saved. */
  readonly isGestrand = (): boolean => (this.#zin !== undefined || this.#recht === 'lezen') && this.onbewaard() > 0

  /** Return what is in the room as plain text, to keep as a file. */
  tekst(): string {
    const alineas = this.doc.getXmlFragment(inhoud.tekst).toArray().map(plainText)
    const cellen = Object.entries(this.doc.getMap(inhoud.cellen).toJSON()).map(([cel, w]) => `${cel}\t${String(w)}`)
    return [...alineas, ...cellen].join('\n')
  }

  /** Connect again after a close that was final (logged in again, right given back). */
  verbindOpnieuw(): void {
    if (this.provider.roomname === '' || (this.#zin === undefined && this.provider.shouldConnect)) return
    this.#zin = undefined
    this.provider.connect()
    this.#tell()
  }

  sluit(): void {
    clearInterval(this.#hartslag)
    this.provider.destroy()
    this.provider.awareness.destroy()
    this.doc.destroy()
  }

  #listen(): void {
    const { provider } = this
    provider.on('status', ({ status }) => {
      if (status === 'connecting') return
      this.#count({ kind: status === 'connected' ? 'verbonden' : 'verbroken' })
    })
    provider.on('sync', (synced: boolean) => {
      if (!synced) return
      this.#geladen = true
      this.#tell()
    })
    provider.on('connection-close', () => {
      provider.maxBackoffTime = wachttijd(provider.wsUnsuccessfulReconnects + 1, Math.random())
    })
    provider.on('closed', ({ code }) => this.#closed(code))
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== provider) this.#count({ kind: 'gewijzigd' })
    })
    this.#countStep2()
    provider.messageHandlers[berichtBewaard] = (_encoder, decoder) => {
      this.#count({ kind: 'bewaard', aantal: decoding.readVarUint(decoder) })
    }
  }

  /** The stock handler answers the server's step 1 with step 2; notice that it did. */
  #countStep2(): void {
    const stock = this.provider.messageHandlers[messageSync]!
    this.provider.messageHandlers[messageSync] = (encoder, decoder, provider, emitSynced, type) => {
      stock(encoder, decoder, provider, emitSynced, type)
      if (encoding.length(encoder) > 1) this.#count({ kind: 'stap2' })
    }
  }

  /** The stock provider sends every awareness change on, also those it just received; this one sends only its own. */
  #speakOnlyForMyself(): void {
    const { provider, doc } = this
    provider.awareness.off('update', provider._awarenessUpdateHandler)
    provider.awareness.on(
      'update',
      ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
        if (![...added, ...updated, ...removed].includes(doc.clientID) || !provider.wsconnected) return
        const encoder = encoding.createEncoder()
        encoding.writeVarUint(encoder, messageAwareness)
        encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(provider.awareness, [doc.clientID]))
        provider.ws?.send(encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>)
      },
    )
  }

  #beat(): void {
    const { provider } = this
    if (provider.wsconnected && Date.now() - provider.wsLastMessageReceived >= hartslagMs)
      provider.ws?.send(Uint8Array.of(messageQueryAwareness))
  }

  /** I wrote while offline and may only read by now: trying again would be refused again, so the text stays here, offline. */
  #cameTooLate(code: number): boolean {
    if (code !== sluitredenen.rechtGewijzigd.code || this.onbewaard() === 0) return false
    this.#afgewezen += 1
    return this.#recht === 'lezen' || this.#afgewezen >= hoogstensAfgewezen
  }

  #closed(code: number): void {
    const slot = definitief(code)
    this.#zin = slot?.zin ?? teLaat(this.onbewaard())
    if (slot?.reden === 'sessieVerlopen') this.#afhankelijk().bijAfmelding(slot.zin)
    this.#tell()
  }

  #count(gebeurtenis: BewaarGebeurtenis): void {
    const before = this.onbewaard()
    this.#bewaarstand = reduceBewaard(this.#bewaarstand, gebeurtenis)
    const allesBewaard = this.onbewaard() === 0
    if (gebeurtenis.kind === 'bewaard') this.#afgewezen = 0
    if (gebeurtenis.kind === 'bewaard' && before > 0 && allesBewaard) this.#laatst = this.#afhankelijk().nu()
    this.#tell()
  }

  #picture(): KamerVerbinding {
    const opslag = opslagVan({
      geladen: this.#geladen,
      verbonden: this.#bewaarstand.verbonden,
      recht: this.#recht,
      onbewaard: this.onbewaard(),
      laatst: this.#laatst,
      zin: this.#zin,
    })
    return { doc: this.doc, provider: this.provider, geladen: this.#geladen, recht: this.#recht, opslag }
  }

  #tell(): void {
    if (this.#geladen && this.#laatst === undefined && this.onbewaard() === 0) this.#laatst = this.#afhankelijk().nu()
    const vers = this.#picture()
    if (sameVerbinding(vers, this.#verbinding)) return
    this.#verbinding = vers
    for (const bijWijziging of this.#luisteraars) bijWijziging()
  }
}

function sameVerbinding(a: KamerVerbinding, b: KamerVerbinding): boolean {
  return a.geladen === b.geladen && a.recht === b.recht && JSON.stringify(a.opslag) === JSON.stringify(b.opslag)
}

/** The text of a node of the report, without its marks; figures and charts have none. */
function plainText(node: unknown): string {
  if (node instanceof Y.XmlText)
    return (node.toDelta() as { insert: unknown }[])
      .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
      .join('')
  return node instanceof Y.XmlElement ? node.toArray().map(plainText).join('') : ''
}
