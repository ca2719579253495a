// What a room knows of a connection: who it is, where to send, and whom to tell that something is saved.

import type { Outlet } from './outlet.ts'
import type { Attendee } from './presence.ts'

export interface Member extends Attendee {
  readonly outlet: Outlet
  /** Hear that content messages up to and with this one are durable. */
  saved(count: number): void
}
