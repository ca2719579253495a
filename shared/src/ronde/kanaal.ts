// The live channel of a ronde over Socket.IO: what goes up, what comes down. Source: architecture §3 (one akkoord); docs/spec/kanaal.md (KA).

import { z } from 'zod'
import type { Uitkomst } from '@ketenbeeld/engine/run'
import type { Melding } from '@ketenbeeld/engine/catalogus/keuring'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, PersoonId, VersieHash } from '../vocabulary/ids.ts'
import type { Weigering } from '../vocabulary/weigering.ts'
import type { Spoor } from '../runs/invoerset.ts'
import type { Antwoordbewijs } from './besluit.ts'
import type { Feit } from './gebeurtenis.ts'
import { opdrachtSchema } from './opdracht.ts'

const rondeVeld = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** Client → server: follow a ronde from the seq I have (0 = from the start). Also the way to resume. */
export const volgSchema = z.object({ ronde: rondeVeld, vanaf: z.number().int().min(0) })
/** Client → server: one command with its idempotency key (a uuid made by the client; a double click sends the same one). */
export const opdrachtBerichtSchema = z.object({ ronde: rondeVeld, sleutel: z.uuid(), opdracht: opdrachtSchema })
/** Client → server: where I am, for "who is here". A path of the client, not a secret. */
export const plekSchema = z.object({ ronde: rondeVeld, plek: z.string().max(120) })

export type Volg = z.infer<typeof volgSchema>
export type OpdrachtBericht = z.infer<typeof opdrachtBerichtSchema>

export interface Aanwezige {
  readonly persoon: PersoonId
  readonly naam: string
  readonly organisatie: Ketenpartner
  readonly plek: string
}

/** The figures of one lane as every screen gets them: yearly, unrounded; rounding happens where it is shown. */
export interface UitkomstBericht {
  readonly spoor: Spoor
  readonly invoerHash: VersieHash
  readonly resultaat:
    | { readonly kind: 'voltooid'; readonly uitkomst: Uitkomst }
    | { readonly kind: 'geweigerd'; readonly meldingen: readonly Melding[] }
  /** The newest input was refused: the figures are those of before, and this is why there are no newer ones. @source RU-7 */
  readonly geweigerd?: { readonly invoerHash: VersieHash; readonly meldingen: readonly Melding[] }
}

export type VolgAntwoord =
  | {
      readonly kind: 'volgt'
      readonly feiten: readonly Feit[]
      readonly nu: Moment
      readonly uitkomsten: readonly UitkomstBericht[]
      readonly aanwezig: readonly Aanwezige[]
    }
  | { readonly kind: 'geweigerd'; readonly weigering: Weigering }

export type OpdrachtAntwoord =
  | { readonly kind: 'gedaan'; readonly seq: number; readonly antwoord: Antwoordbewijs }
  | { readonly kind: 'geweigerd'; readonly weigering: Weigering }

/** Socket.IO event names and payloads, server → client. */
export interface NaarClient {
  feiten: (bericht: { ronde: string; feiten: readonly Feit[] }) => void
  uitkomst: (bericht: { ronde: string; uitkomst: UitkomstBericht }) => void
  /** A run takes longer than 300 ms. */
  rekent: (bericht: { ronde: string; spoor: Spoor; sinds: Moment }) => void
  aanwezig: (bericht: { ronde: string; aanwezig: readonly Aanwezige[] }) => void
  tijd: (bericht: { nu: Moment }) => void
  /** The session ended or the mandate is gone; the socket closes after it. */
  afgemeld: (bericht: { weigering: Weigering }) => void
}

/** Socket.IO event names and payloads, client → server; each answers through its acknowledgement. */
export interface NaarServer {
  volg: (bericht: Volg, antwoord: (a: VolgAntwoord) => void) => void
  opdracht: (bericht: OpdrachtBericht, antwoord: (a: OpdrachtAntwoord) => void) => void
  plek: (bericht: { ronde: string; plek: string }) => void
}
