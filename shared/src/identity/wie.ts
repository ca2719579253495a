// Who is logged in, as the API answers it. Source: docs/spec/identiteit.md (ID-1).

import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { PersoonId } from '../vocabulary/ids.ts'

export interface Persoon {
  readonly persoon: PersoonId
  readonly naam: string
  readonly organisatie: Ketenpartner
}

/** GET /v1/ik */
export interface Ik extends Persoon {
  /** Whether this server runs in demo mode. */
  readonly demo: boolean
}

/** GET /v1/demo-personen: who may be chosen with one click, only in demo mode on loopback. */
export interface DemoPersoon extends Persoon {
  readonly rol: string
}

/** GET /v1/ronden */
export interface RondeRegel {
  readonly ronde: string
  readonly naam: string
}

/** GET /v1/ronden/:ronde/kamers: the wire id of each room and what I may do there now. */
export interface KamerRegel {
  readonly naam: string
  readonly id: string
  readonly recht: 'schrijven' | 'lezen'
}

/** RFC 9457 problem details, the body of every HTTP refusal. */
export interface Probleem {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly code: string
}
