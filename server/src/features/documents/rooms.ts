// The rooms that are in memory: read once when somebody comes, compacted when their tail is long, let go when everybody left. Source: docs/spec/sync.md (SYN-10, SYN-15, SYN-16).

import { leesKamer, type Kamer } from '@ketenbeeld/shared/documents/kamer'
import type { RoomId, Storage } from '../../foundation/storage/storage.ts'
import type { Compactor } from './compactor.ts'
import { Room, type RoomParts } from './room.ts'
import { scanUpdate } from './scan.ts'

export interface RoomsParts extends RoomParts {
  readonly storage: Pick<Storage, 'readRoom' | 'readRoomTail' | 'putSnapshot' | 'findRoom' | 'roomId'>
  readonly compactor: Compactor
}

export class Rooms {
  private readonly parts: RoomsParts
  private readonly loading = new Map<RoomId, Promise<Room>>()
  private readonly loaded = new Map<RoomId, Room>()
  private readonly leaving = new Map<RoomId, NodeJS.Timeout>()
  private readonly compacting = new Map<RoomId, Promise<void>>()

  constructor(parts: RoomsParts) {
    this.parts = parts
  }

  /** All rooms in memory. */
  get all(): Iterable<Room> {
    return this.loaded.values()
  }

  /** Return the room of an id, or undefined when there is none; looks in storage without keeping anything. */
  async find(id: RoomId): Promise<Kamer | undefined> {
    const name = await this.parts.storage.findRoom(id)
    return name === undefined ? undefined : leesKamer(name)
  }

  /** Return a room, reading it from storage the first time; many callers share one reading. */
  enter(id: RoomId, kamer: Kamer): Promise<Room> {
    clearTimeout(this.leaving.get(id))
    this.leaving.delete(id)
    let loading = this.loading.get(id)
    if (!loading) {
      loading = this.load(id, kamer)
      this.loading.set(id, loading)
      loading.catch(() => this.loading.delete(id))
    }
    loading.then(
      (room) => this.left(room),
      () => {},
    )
    return loading
  }

  /** Hear that somebody else wrote to the log of a room. */
  told(id: RoomId, seq: number): void {
    this.loaded.get(id)?.told(seq)
  }

  /** Look after a room that somebody left: make it small, and let it go when nobody comes back. */
  left(room: Room): void {
    if (room.connections.size > 0) return
    clearTimeout(this.leaving.get(room.id))
    this.leaving.set(room.id, setTimeout(() => void this.letGo(room), this.parts.limits.keepEmpty).unref())
  }

  /** Compact a room whose tail has become long beside its snapshot. */
  async compactWhenLong(room: Room): Promise<void> {
    const { tailBytes, snapshotBytes } = room.content
    if (tailBytes > Math.max(this.parts.limits.compactAbove, snapshotBytes / 2)) await this.compact(room)
  }

  /** Merge snapshot and tail into a new snapshot, without what was deleted; the log stays as it is. One at a time per room. */
  compact(room: Room): Promise<void> {
    const running =
      this.compacting.get(room.id) ?? this.makeSnapshot(room).finally(() => this.compacting.delete(room.id))
    this.compacting.set(room.id, running)
    return running
  }

  /** Resolve when nothing of any room is on its way to disk. */
  async drain(): Promise<void> {
    await Promise.all([...this.loaded.values()].map((room) => room.drain()))
    await Promise.all(this.compacting.values())
  }

  close(): void {
    for (const timer of this.leaving.values()) clearTimeout(timer)
    for (const room of this.loaded.values()) room.presence.stop()
  }

  private async load(id: RoomId, kamer: Kamer): Promise<Room> {
    const room = new Room(id, kamer, await this.parts.storage.readRoom(id), this.parts)
    this.loaded.set(id, room)
    this.parts.tellers.kamers = this.loaded.size
    // What others wrote while it was being read was told to nobody.
    room.told(room.seq + 1)
    void this.compactWhenLong(room)
    return room
  }

  private async letGo(room: Room): Promise<void> {
    if (!room.isIdle) return this.left(room)
    const timer = this.leaving.get(room.id)
    if (room.content.tailBytes > this.parts.limits.compactAbove / 16) await this.compact(room)
    // Somebody may have come while it was being compacted.
    if (!room.isIdle || this.leaving.get(room.id) !== timer) return
    this.leaving.delete(room.id)
    this.loading.delete(room.id)
    this.loaded.delete(room.id)
    room.presence.stop()
    this.parts.tellers.kamers = this.loaded.size
  }

  private async makeSnapshot(room: Room): Promise<void> {
    const { tellers, storage, report } = this.parts
    try {
      const { seq, update } = room.content.prepareSnapshot()
      const snapshot = await this.parts.compactor.compact(update)
      await storage.putSnapshot(room.id, seq, snapshot)
      room.content.compact(scanUpdate(snapshot), seq)
      tellers.compacties++
    } catch (error) {
      tellers.mislukteCompacties++
      report('kamer niet samengevat', error)
    }
  }
}
