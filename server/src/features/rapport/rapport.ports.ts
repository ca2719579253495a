// What versions need from the rest of the house; app/ hands it over.

import type { Kamer } from '@ketenbeeld/shared/documents/kamer'
import type { Gemachtigde } from '@ketenbeeld/shared/identity/mandaat'
import type { BevrorenGrafiek } from '@ketenbeeld/shared/rapport/bakken'
import type { VersieBevroren } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { Moment, RondeId } from '@ketenbeeld/shared/vocabulary/ids'
import type { Weigering } from '@ketenbeeld/shared/vocabulary/weigering'
import type { Storage } from '../../foundation/storage/storage.ts'

/** The rooms, as far as freezing needs them. */
export interface Kamers {
  /** Make everything durable that was accepted in the room until now; return the position of its log after it. */
  drain(kamer: Kamer): Promise<number>
}

/** The newest figures of a lane; undefined while there are none. */
export type UitkomstVan = (ronde: RondeId, spoor: Spoor) => UitkomstBericht | undefined

/** Draw a chart as SVG; undefined when it cannot be drawn, then its table stands alone. */
export type Tekenaar = (grafiek: BevrorenGrafiek, nummer: number) => Promise<string | undefined>

export type VastzetUitslag =
  | { readonly kind: 'vastgezet'; readonly versie: VersieBevroren }
  /** The document had its version of rondsturen already. */
  | { readonly kind: 'stond-al-vast'; readonly versie: VersieBevroren }
  | { readonly kind: 'geweigerd'; readonly weigering: Weigering }

/** Makes a named version when the chair asks for it. */
export interface Versiemaker {
  maakVersie(ronde: RondeId, document: string, naam: string, wie: Gemachtigde, sleutel: string): Promise<VastzetUitslag>
}

export interface RapportHuis {
  readonly storage: Pick<Storage, 'getBlob'>
  readonly vastzetten: Versiemaker
  /** The state of a ronde that exists here, else undefined. */
  stand(ronde: RondeId): RondeStand | undefined
  moment(): Moment
}

export const rapportHuisToken = Symbol('RapportHuis')
