// The y-websocket v1 protocol as bytes: what a client may say, what the server says. Source: docs/spec/sync.md (SYN-1…SYN-4); y-protocols PROTOCOL.md.

import { berichtBewaard } from '@ketenbeeld/shared/documents/sluitreden'
import { readStateVector, writeStateVector, type Clocks } from './cut.ts'
import { Reader, Unreadable } from './reader.ts'
import { Writer } from './writer.ts'

const messageSync = 0
const messageAwareness = 1
const messageQueryAwareness = 3
const syncStep1 = 0
const syncStep2 = 1
const syncUpdate = 2

export type ClientMessage =
  /** "This is what I have; send me the rest." */
  | { readonly kind: 'stap1'; readonly known: Clocks }
  /** The answer to the server's own step 1: everything it lacks. */
  | { readonly kind: 'stap2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'aanwezig'; readonly states: readonly AwarenessState[] }
  | { readonly kind: 'wie-is-er' }

export interface AwarenessState {
  readonly client: number
  readonly clock: number
  /** JSON as UTF-8; 'null' when this client left. */
  readonly json: Uint8Array
}

/** Read one frame from a client; throws Unreadable for anything a client may not say. */
export function readMessage(frame: Uint8Array): ClientMessage {
  const reader = new Reader(frame)
  const message = readByType(reader)
  reader.end()
  return message
}

function readByType(reader: Reader): ClientMessage {
  switch (reader.uint()) {
    case messageSync:
      return readSync(reader)
    case messageAwareness:
      return { kind: 'aanwezig', states: readAwareness(reader.buffer()) }
    case messageQueryAwareness:
      return { kind: 'wie-is-er' }
    default:
      throw new Unreadable('unknown message')
  }
}

function readSync(reader: Reader): ClientMessage {
  switch (reader.uint()) {
    case syncStep1:
      return { kind: 'stap1', known: readStateVector(reader.buffer()) }
    case syncStep2:
      return { kind: 'stap2', update: reader.buffer() }
    case syncUpdate:
      return { kind: 'update', update: reader.buffer() }
    default:
      throw new Unreadable('unknown sync message')
  }
}

function readAwareness(bytes: Uint8Array): AwarenessState[] {
  const reader = new Reader(bytes)
  const states: AwarenessState[] = []
  for (let left = reader.count(3); left > 0; left--)
    states.push({ client: reader.clientId(), clock: reader.clock(), json: reader.buffer() })
  reader.end()
  return states
}

export const writeStep1 = (known: Clocks): Uint8Array => writeSync(syncStep1, writeStateVector(known))
export const writeStep2 = (update: Uint8Array): Uint8Array => writeSync(syncStep2, update)
export const writeUpdateMessage = (update: Uint8Array): Uint8Array => writeSync(syncUpdate, update)

function writeSync(kind: number, bytes: Uint8Array): Uint8Array {
  const writer = new Writer(bytes.length + 7)
  writer.uint(messageSync)
  writer.uint(kind)
  writer.sized(bytes)
  return writer.take()
}

export function writeAwareness(states: readonly AwarenessState[]): Uint8Array {
  const inner = new Writer(64 * states.length)
  inner.uint(states.length)
  for (const { client, clock, json } of states) {
    inner.uint(client)
    inner.uint(clock)
    inner.sized(json)
  }
  const writer = new Writer(inner.length + 6)
  writer.uint(messageAwareness)
  writer.sized(inner.take())
  return writer.take()
}

/** "So many of your content messages on this connection are on disk." */
export function writeSaved(count: number): Uint8Array {
  const writer = new Writer(8)
  writer.uint(berichtBewaard)
  writer.uint(count)
  return writer.take()
}
