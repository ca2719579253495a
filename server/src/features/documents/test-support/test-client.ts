// Clients for the tests: the stock y-websocket provider, and a bare socket that can say anything.

import { once } from 'node:events'
import { WebSocket, type ClientOptions } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { writeStep1 } from '../wire.ts'

const socketAs = (cookie: string) =>
  class extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: headersOf(cookie) })
    }
  }

export const headersOf = (cookie: string, origin = 'http://eigen'): Record<string, string> => ({ cookie, origin })

/** Open the stock provider as this person. */
export function provider(address: string, room: string, doc: Y.Doc, cookie = 'anna'): WebsocketProvider {
  return new WebsocketProvider(address, room, doc, {
    WebSocketPolyfill: socketAs(cookie) as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 100,
    shouldReconnect: () => true,
  })
}

/** Resolve when the condition holds, looking again whenever the document or the provider says something. */
export function until(target: Y.Doc | WebsocketProvider, holds: () => boolean): Promise<void> {
  const said: Says = target as unknown as Says
  return untilSaid(said, target instanceof Y.Doc ? ['update'] : ['sync', 'status', 'connection-close'], holds)
}

/** Resolve when the condition on who is here holds. */
export function untilPresent({ awareness }: WebsocketProvider, holds: () => boolean): Promise<void> {
  return untilSaid(awareness as unknown as Says, ['change'], holds)
}

interface Says {
  on(event: string, listener: () => void): void
  off(event: string, listener: () => void): void
}

function untilSaid(target: Says, events: readonly string[], holds: () => boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = (): void => {
    if (!holds()) return
    for (const event of events) target.off(event, look)
    resolve()
  }
  for (const event of events) target.on(event, look)
  look()
  return promise
}

/** A socket without a provider: sends bytes, keeps what it receives. */
export class BareClient {
  readonly ws: WebSocket
  readonly received: Uint8Array[] = []
  readonly closed: Promise<{ code: number; reason: string }>
  private readonly watchers = new Set<() => void>()

  constructor(url: string, options: ClientOptions) {
    this.ws = new WebSocket(url, options)
    this.ws.on('message', (data) => {
      this.received.push(new Uint8Array(data as Buffer))
      for (const look of this.watchers) look()
    })
    this.ws.on('error', () => {})
    this.closed = new Promise((resolve) =>
      this.ws.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
    )
  }

  static async open(address: string, room: string, cookie = 'anna', query = ''): Promise<BareClient> {
    const client = new BareClient(`${address}/${room}${query}`, { headers: headersOf(cookie) })
    await once(client.ws, 'open')
    return client
  }

  send(bytes: Uint8Array): void {
    this.ws.send(bytes)
  }

  /** Ask for everything, and resolve when it came. */
  async join(known: ReadonlyMap<number, number> = new Map()): Promise<void> {
    this.send(writeStep1(known))
    await this.message(isStep2)
  }

  /** Resolve with the first message, from the beginning, that is what we look for. */
  message(isIt: (bytes: Uint8Array) => boolean): Promise<Uint8Array> {
    const { promise, resolve } = Promise.withResolvers<Uint8Array>()
    const look = (): void => {
      const found = this.received.find(isIt)
      if (!found) return
      this.watchers.delete(look)
      resolve(found)
    }
    this.watchers.add(look)
    look()
    return promise
  }
}

/** Return the updates a document makes while the edits run, as edit frames would carry them. */
export function updatesOf(doc: Y.Doc, ...edits: (() => void)[]): Uint8Array[] {
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array): void => void updates.push(update)
  doc.on('update', keep)
  for (const edit of edits) edit()
  doc.off('update', keep)
  return updates
}

/** Return a document with this client id and the updates of typing these texts, one after another. */
export function typed(client: number, ...texts: string[]): { readonly doc: Y.Doc; readonly updates: Uint8Array[] } {
  const doc = new Y.Doc()
  doc.clientID = client
  const text = doc.getText('tekst')
  return { doc, updates: updatesOf(doc, ...texts.map((part) => () => text.insert(text.length, part))) }
}

const isSync = (kind: number) => (frame: Uint8Array) => frame[0] === 0 && frame[1] === kind
export const isStep1 = isSync(0)
export const isStep2 = isSync(1)
export const isUpdate = isSync(2)
export const isAwareness = (frame: Uint8Array): boolean => frame[0] === 1
export const isSaved = (count: number) => (frame: Uint8Array) => frame[0] === 100 && frame[1] === count
