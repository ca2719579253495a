// Who may act for which organisation, in which role, from when until when. Source: MPP-protocol §4.2 ("benodigde mandaat"); docs/spec/identiteit.md (ID).

import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, PersoonId } from '../vocabulary/ids.ts'

/** voorzitter = chairs the ronde (APM); mandaathouder = may sign for the organisation; lid = writes and reads along. */
export type Rol = 'voorzitter' | 'mandaathouder' | 'lid'

export interface Mandaat {
  readonly persoon: PersoonId
  readonly organisatie: Ketenpartner
  readonly rol: Rol
  readonly van: Moment
  readonly tot?: Moment
}

/** The person behind a session, acting for one organisation. */
export interface Gemachtigde {
  readonly persoon: PersoonId
  readonly organisatie: Ketenpartner
}

export type MandaatStand = readonly Mandaat[]

export type MandaatGebeurtenis =
  | { readonly type: 'mandaat_verleend'; readonly mandaat: Mandaat }
  | {
      readonly type: 'mandaat_ingetrokken'
      readonly persoon: PersoonId
      readonly organisatie: Ketenpartner
      readonly reden: string
    }

/** Apply one event to the mandates; a new mandate of the same person for the same organisation replaces the old. */
export function reduceMandaten(stand: MandaatStand, event: MandaatGebeurtenis): MandaatStand {
  const { persoon, organisatie } = event.type === 'mandaat_verleend' ? event.mandaat : event
  const others = stand.filter((m) => m.persoon !== persoon || m.organisatie !== organisatie)
  return event.type === 'mandaat_verleend' ? [...others, event.mandaat] : others
}

/** Return the role this person has for this organisation now, or undefined without a valid mandate. @source ID-3 */
export function rolVan(stand: MandaatStand, wie: Gemachtigde, nu: Moment): Rol | undefined {
  return stand.find(
    (m) =>
      m.persoon === wie.persoon &&
      m.organisatie === wie.organisatie &&
      m.van <= nu &&
      (m.tot === undefined || nu < m.tot),
  )?.rol
}

/** Say whether this role may sign for the organisation. @source ID-4 */
export const magTekenen = (rol: Rol | undefined): boolean => rol === 'mandaathouder' || rol === 'voorzitter'
