// What the ketenpartners say about the Prognose Eerste Asielinstroom: questions, factual errors, and that they have taken note. Source: MPP-protocol §5.2.2; docs/spec/prognose.md (PR).
// The PEA is APM's independent product: nobody signs it, everybody may ask.

import { hashOf } from '../ledger/canonical.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, PersoonId, VersieHash } from '../vocabulary/ids.ts'

export type OpmerkingSoort = 'vraag' | 'onjuistheid'
/** How APM closed it: a question is answered; a factual error is mended, or not, with the reason. */
export type OpmerkingBesluit = 'beantwoord' | 'hersteld' | 'niet_overgenomen'

export type PrognoseGebeurtenis =
  | {
      readonly type: 'opmerking_geplaatst'
      readonly organisatie: Ketenpartner
      readonly soort: OpmerkingSoort
      readonly tekst: string
      /** The year of the PEA it is about; absent = all years. */
      readonly jaar?: number
    }
  | {
      readonly type: 'opmerking_beantwoord'
      /** Seq of the entry that placed it. */
      readonly opmerking: number
      readonly besluit: OpmerkingBesluit
      readonly tekst: string
    }
  | { readonly type: 'kennis_genomen'; readonly organisatie: Ketenpartner; readonly hash: VersieHash }

/** APM changed which scenarios the PEA has; the group is the part of the id before the dot. */
export interface PeaScenariosGewijzigd {
  readonly type: 'pea_scenarios_gewijzigd'
  readonly scenarios: readonly { readonly id: string; readonly label: string }[]
}

export interface Opmerking {
  readonly nummer: number
  readonly soort: OpmerkingSoort
  readonly tekst: string
  readonly jaar?: number
  readonly organisatie: Ketenpartner
  readonly persoon: PersoonId
  readonly op: Moment
  readonly antwoord?: {
    readonly besluit: OpmerkingBesluit
    readonly tekst: string
    readonly persoon: PersoonId
    readonly op: Moment
  }
}

export interface Kennisname {
  readonly hash: VersieHash
  readonly op: Moment
  readonly persoon: PersoonId
}

export interface PrognoseStand {
  readonly opmerkingen: readonly Opmerking[]
  readonly kennisname: Readonly<Partial<Record<Ketenpartner, Kennisname>>>
}

export const emptyPrognose: PrognoseStand = { opmerkingen: [], kennisname: {} }

/** Apply one event. Pure. */
export function reducePrognose(
  stand: PrognoseStand,
  event: PrognoseGebeurtenis,
  { seq, at: op, persoon }: { readonly seq: number; readonly at: Moment; readonly persoon: PersoonId },
): PrognoseStand {
  switch (event.type) {
    case 'opmerking_geplaatst': {
      const { type: _, ...inhoud } = event
      return { ...stand, opmerkingen: [...stand.opmerkingen, { ...inhoud, nummer: seq, persoon, op }] }
    }
    case 'opmerking_beantwoord': {
      const { opmerking, besluit, tekst } = event
      const antwoord = { besluit, tekst, persoon, op }
      return {
        ...stand,
        opmerkingen: stand.opmerkingen.map((o) => (o.nummer === opmerking ? { ...o, antwoord } : o)),
      }
    }
    case 'kennis_genomen':
      return { ...stand, kennisname: { ...stand.kennisname, [event.organisatie]: { hash: event.hash, op, persoon } } }
  }
}

/** Parameters with the hash of what each holds. */
type Vastgehouden = Readonly<Record<string, { readonly id: string; readonly hash: VersieHash }>>

/** Return what taking note is bound to: every value and source of the PEA together. @source PR-3 */
export function peaHash(parameters: Vastgehouden): VersieHash {
  const pea = Object.values(parameters).filter(({ id }) => id.startsWith('pea.'))
  return hashOf(Object.fromEntries(pea.map(({ id, hash }) => [id, hash]))) as VersieHash
}

/** Say whether the organisation has taken note of the PEA as it is now. @source PR-3 */
export const heeftKennisGenomen = (
  { kennisname }: PrognoseStand,
  parameters: Vastgehouden,
  organisatie: Ketenpartner,
): boolean => kennisname[organisatie]?.hash === peaHash(parameters)
