// The caps of the sync server, in one place, so that a bench or a test may set its own. Source: docs/spec/sync.md (SYN-30…SYN-37).

export interface SyncLimits {
  /** Bytes of one frame; above it the socket is closed. */
  readonly frame: number
  /** Bytes of a room (snapshot and tail): counted above soft, refused above hard. */
  readonly roomSoft: number
  readonly roomHard: number
  /** Frames per second of one connection, and how many it may save up. */
  readonly framesPerSecond: number
  readonly framesBurst: number
  /** Bytes per second of one connection, and how many it may save up. */
  readonly bytesPerSecond: number
  readonly bytesBurst: number
  /** How often one connection may ask for the whole document: per second, and saved up. */
  readonly joinsPerSecond: number
  readonly joinsBurst: number
  /** Frames and bytes that wait while the room is read from storage. */
  readonly waitingFrames: number
  readonly waitingBytes: number
  /** Bytes of one awareness state. */
  readonly awareness: number
  /** Milliseconds between two awareness broadcasts of a room. */
  readonly awarenessEvery: number
  /** Unsent bytes of a socket: above the first no cursors, above the second no updates, above the third it is closed. */
  readonly unsentNoAwareness: number
  readonly unsentBehind: number
  readonly unsentClose: number
  /** Milliseconds a socket may be behind, besides one second per 64 KiB it was sent at its join. */
  readonly behindFor: number
  /** Milliseconds between two pings; no pong before the next one ends the socket. */
  readonly pingEvery: number
  /** Open sockets of one person, and upgrades that may be under way at once. */
  readonly socketsPerPerson: number
  readonly upgradesAtOnce: number
  /** Bytes of joins that may be handed to sockets in one turn of the event loop. */
  readonly joinBytesPerTurn: number
  /** Milliseconds between the starts of two commits of one room; what arrives in between goes along with the second. */
  readonly commitGap: number
  /** Milliseconds an empty room stays in memory. */
  readonly keepEmpty: number
  /** Bytes of tail above which a room is compacted, beside half of its snapshot. */
  readonly compactAbove: number
}

const KiB = 1024
const MiB = 1024 * KiB

export const defaultLimits: SyncLimits = {
  frame: MiB,
  roomSoft: 16 * MiB,
  roomHard: 32 * MiB,
  framesPerSecond: 200,
  framesBurst: 600,
  bytesPerSecond: MiB,
  bytesBurst: 8 * MiB,
  joinsPerSecond: 1,
  joinsBurst: 10,
  waitingFrames: 64,
  waitingBytes: 2 * MiB,
  awareness: 2 * KiB,
  awarenessEvery: 100,
  unsentNoAwareness: 256 * KiB,
  unsentBehind: MiB,
  unsentClose: 8 * MiB,
  behindFor: 30_000,
  pingEvery: 20_000,
  socketsPerPerson: 64,
  upgradesAtOnce: 256,
  joinBytesPerTurn: 8 * MiB,
  commitGap: 5,
  keepEmpty: 30_000,
  compactAbove: 256 * KiB,
}
