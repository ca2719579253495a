// What the live channel needs from the rest of the house; app/ hands it over.

import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Antwoordbewijs, Besluit } from '@ketenbeeld/shared/ronde/besluit'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Weigering } from '@ketenbeeld/shared/vocabulary/weigering'

export type GrootboekUitslag =
  | { readonly kind: 'vastgelegd'; readonly seq: number; readonly antwoord: Antwoordbewijs }
  /** Carried out before, with this key: what it led to then. */
  | { readonly kind: 'herhaald'; readonly seq: number; readonly feiten: readonly Feit[] }
  | { readonly kind: 'geweigerd'; readonly weigering: Weigering }

/** The ledger as the channel uses it. */
export interface RondeBoek {
  /** Let a ronde exist for the channel, once it has been read. */
  heropen(ronde: RondeId): void
  bestaat(ronde: RondeId): boolean
  ronden(): readonly RondeId[]
  stand(ronde: RondeId): RondeStand
  feiten(ronde: RondeId, na: number): readonly Feit[]
  beslis(
    ronde: RondeId,
    sleutel: string,
    actor: Actor,
    decide: (stand: RondeStand, at: Moment) => Besluit,
  ): Promise<GrootboekUitslag>
}

/** The newest figures of both lanes. */
export interface Uitkomsten {
  huidig(ronde: RondeId): readonly UitkomstBericht[]
}

export const rondeBoekToken = Symbol('RondeBoek')
export const uitkomstenToken = Symbol('Uitkomsten')
export const serverTijdToken = Symbol('ServerTijd')

export interface ServerTijd {
  moment(): Moment
  /** Real time without the demo lead, in ms. */
  echt(): number
}
