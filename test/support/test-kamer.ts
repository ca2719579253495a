// A client of one room: the stock y-websocket provider with the cookie and Origin a browser would send, and what the server said when it hung up.

import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { inhoud } from '@ketenbeeld/shared/documents/kamer'
import { berichtBewaard } from '@ketenbeeld/shared/documents/sluitreden'
import { until } from './until.ts'

/** A WebSocket class that sends these headers, as a browser does by itself. */
export const socketMet = (headers: Readonly<Record<string, string>>): typeof globalThis.WebSocket =>
  class extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { ...headers } })
    }
  } as unknown as typeof globalThis.WebSocket

export const syncAdres = (origin: string): string => `${origin.replace(/^http/, 'ws')}/sync`

export class TestKamer {
  readonly doc = new Y.Doc()
  readonly provider: WebsocketProvider
  /** Why the server hung up, each time it did. */
  readonly gesloten: { readonly code: number; readonly reden: string }[] = []
  /** How many of my messages on this connection are durable. */
  bewaard = 0

  constructor(origin: string, cookie: string, id: string) {
    this.provider = new WebsocketProvider(syncAdres(origin), id, this.doc, {
      WebSocketPolyfill: socketMet({ cookie, origin }),
      disableBc: true,
      maxBackoffTime: 100,
      params: { ack: '1' },
      shouldReconnect: () => true,
    })
    this.provider.on('connection-close', (event) => {
      if (event) this.gesloten.push({ code: event.code, reden: event.reason })
    })
    this.provider.on('status', () => (this.bewaard = 0))
    this.provider.messageHandlers[berichtBewaard] = (_encoder, decoder) => {
      this.bewaard = decoding.readVarUint(decoder)
    }
  }

  isBij(): Promise<void> {
    return until('the room came in', () => this.provider.synced)
  }

  get tekst(): Y.XmlFragment {
    return this.doc.getXmlFragment(inhoud.tekst)
  }

  get cellen(): Y.Map<unknown> {
    return this.doc.getMap(inhoud.cellen)
  }

  /** Add a paragraph to the report. */
  typ(woorden: string): void {
    const alinea = new Y.XmlElement('paragraph')
    alinea.insert(0, [new Y.XmlText(woorden)])
    this.tekst.insert(this.tekst.length, [alinea])
  }

  leest(woorden: string): boolean {
    return this.tekst.toString().includes(woorden)
  }

  /** Set cells of a table as one change. */
  zet(cellen: Readonly<Record<string, unknown>>): void {
    this.doc.transact(() => {
      for (const [cel, waarde] of Object.entries(cellen)) this.cellen.set(cel, waarde)
    })
  }

  stop(): void {
    this.provider.destroy()
    this.doc.destroy()
  }
}
