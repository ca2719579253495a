// Makes an accepted update of a parameter table durable together with the ledger entry it means. Source: architecture §4; docs/spec/parameters.md (PA-4, PA-8).

import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { inhoud, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import { waardenUitTabel, type TabelInhoud } from '@ketenbeeld/shared/ronde/waarden'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import type { Grootboek } from '../../foundation/ledger/grootboek.ts'
import type { RoomAppend, RoomId, Storage } from '../../foundation/storage/storage.ts'

/** One update with who sent it, as the rooms hand it over. */
export interface TabelUpdate {
  readonly author: { readonly persoon: string; readonly organisatie: string }
  readonly update: Uint8Array
}

type TabelKamer = Extract<Kamer, { soort: 'tabel' }>

interface Tabel {
  readonly doc: Y.Doc
  /** Position of the room's log that `doc` holds. */
  seq: number
  /** Writes of one table go one after the other: each is judged on the state the one before left. */
  tail: Promise<unknown>
}

export class TabelSchrijver {
  private readonly tabellen = new Map<RoomId, Promise<Tabel>>()

  constructor(
    private readonly grootboek: Grootboek,
    private readonly storage: Storage,
  ) {}

  /** Append the updates and their entries, each update in one transaction with the entry it means; return the last seq of the room. */
  async write(kamer: TabelKamer, append: RoomAppend, accepted: readonly TabelUpdate[]): Promise<number> {
    const tabel = await this.tabel(append.room)
    const written = tabel.tail.then(async () => {
      for (const logged of append.updates) {
        const author = accepted.find(({ update }) => update === logged.update)?.author
        const actor = author ? ({ kind: 'persoon', ...author } as Actor) : ({ kind: 'systeem' } as const)
        await this.writeOne(kamer, tabel, { room: append.room, updates: [logged] }, actor)
      }
      return tabel.seq
    })
    tabel.tail = written.catch(() => undefined)
    return written
  }

  /** Forget a table that nobody has open; it is read again when needed. */
  forget(room: RoomId): void {
    this.tabellen.delete(room)
  }

  private async writeOne(kamer: TabelKamer, tabel: Tabel, append: RoomAppend, actor: Actor): Promise<void> {
    const update = append.updates[0]!.update
    Y.applyUpdate(tabel.doc, update)
    const sleutel = `tabel:${append.room}:${createHash('sha256').update(update).digest('hex')}`
    const outcome = await this.record(kamer, tabel, sleutel, actor, append)
    const seq = outcome ?? tabel.seq
    const expected = tabel.seq + 1
    tabel.seq = seq
    if (seq > expected) await this.catchUp(kamer, tabel, append.room, expected)
  }

  /** Another node wrote here too: take its updates in and, when the merged table says something else than the ledger, say so once. */
  private async catchUp(kamer: TabelKamer, tabel: Tabel, room: RoomId, after: number): Promise<void> {
    for (const { update } of await this.storage.readRoomTail(room, after - 1)) Y.applyUpdate(tabel.doc, update)
    await this.record(kamer, tabel, `samenvoeging:${room}:${tabel.seq}`, { kind: 'systeem' })
  }

  private async record(
    kamer: TabelKamer,
    tabel: Tabel,
    sleutel: string,
    actor: Actor,
    append?: RoomAppend,
  ): Promise<number | undefined> {
    const outcome = await this.grootboek.execute(
      kamer.ronde,
      sleutel,
      actor,
      (stand) => {
        const gebeurtenis = waardenUitTabel(stand, kamer.eigenaar, readTabel(tabel.doc))
        return { kind: 'feiten', gebeurtenissen: gebeurtenis ? [gebeurtenis] : [], antwoord: { overgeslagen: [] } }
      },
      append ? { rooms: [append] } : {},
    )
    return append && outcome.kind === 'vastgelegd' ? outcome.rooms.get(append.room) : undefined
  }

  private tabel(room: RoomId): Promise<Tabel> {
    const known = this.tabellen.get(room)
    if (known) return known
    const loading = this.load(room)
    this.tabellen.set(room, loading)
    loading.catch(() => this.tabellen.delete(room))
    return loading
  }

  private async load(room: RoomId): Promise<Tabel> {
    const { snapshot, tail } = await this.storage.readRoom(room)
    const doc = new Y.Doc()
    if (snapshot) Y.applyUpdate(doc, snapshot.update)
    for (const { update } of tail) Y.applyUpdate(doc, update)
    return { doc, seq: tail.at(-1)?.seq ?? snapshot?.seq ?? 0, tail: Promise.resolve() }
  }
}

/** Read the two maps of a table; whatever else somebody put in the document is not looked at. */
export function readTabel(doc: Y.Doc): TabelInhoud {
  return { cellen: plainMap(doc, inhoud.cellen), herkomst: plainMap(doc, inhoud.herkomst) }
}

function plainMap(doc: Y.Doc, name: string): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  doc.getMap(name).forEach((value, cell) => {
    plain[cell] = value instanceof Y.AbstractType ? null : value
  })
  return plain
}
