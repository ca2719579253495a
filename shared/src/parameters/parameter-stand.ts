// The values of a ronde as the grootboek knows them: per parameter its cells, source text, peildatum and hash. Source: architecture laws 2 and 5; docs/spec/parameters.md (PA).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { hashOf } from '../ledger/canonical.ts'
import type { Actor } from '../ledger/entry.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { Moment, VersieHash } from '../vocabulary/ids.ts'

/** Where a value comes from, in the owner's words. */
export interface Herkomst {
  readonly bron: string
  /** ISO date (2024-06-01) or empty when not given. */
  readonly peildatum: string
}

export const geenHerkomst: Herkomst = { bron: '', peildatum: '' }

/** A draft that is not a value: shown, marked, never agreed and never run. */
export interface OngeldigeInvoer {
  readonly tekst: string
  readonly code: string
  readonly zin: string
}

export interface CelStand {
  /** The last valid value. */
  readonly waarde: CelWaarde
  readonly ongeldig?: OngeldigeInvoer
}

export interface CelWijziging {
  readonly cel: CelSleutel
  readonly oud: CelStand
  readonly nieuw: CelStand
}

export interface LaatsteWijziging {
  readonly seq: number
  readonly at: Moment
  readonly actor: Actor
  readonly cellen: readonly CelWijziging[]
  readonly herkomst?: { readonly oud: Herkomst; readonly nieuw: Herkomst }
}

export interface ParameterStand {
  readonly id: string
  readonly cellen: Readonly<Record<CelSleutel, CelStand>>
  readonly herkomst: Herkomst
  readonly hash: VersieHash
  readonly laatste?: LaatsteWijziging
}

export type ParametersStand = Readonly<Record<string, ParameterStand>>

export interface WaardenGewijzigd {
  readonly type: 'waarden_gewijzigd'
  /** Whose table. */
  readonly tabel: Ketenpartner
  readonly parameters: readonly ParameterWijziging[]
}

export interface ParameterWijziging {
  readonly parameter: string
  readonly cellen: readonly CelWijziging[]
  readonly herkomst?: { readonly oud: Herkomst; readonly nieuw: Herkomst }
  /** Hash of the whole parameter after this change. */
  readonly hash: VersieHash
}

/**
 * Return the hash of what an akkoord on this parameter covers: the whole row – all dimensions, years and scenarios – with unit and source text.
 *
 * @source law 2; PA-3. Cells without a value count as not there, so a cell that was emptied again gives the old hash back.
 */
export function parameterHash(
  id: string,
  eenheid: string,
  cellen: Readonly<Record<CelSleutel, CelStand>>,
  herkomst: Herkomst,
): VersieHash {
  const waarden: Record<string, CelWaarde | { ongeldig: string }> = {}
  for (const [cel, stand] of Object.entries(cellen)) {
    if (stand.ongeldig) waarden[cel] = { ongeldig: stand.ongeldig.tekst }
    else if (stand.waarde !== null) waarden[cel] = stand.waarde
  }
  return hashOf({ parameter: id, eenheid, waarden, ...herkomst }) as VersieHash
}

/** Apply changed values; a parameter that did not change keeps its object, so that screens redraw only what moved. */
export function reduceParameters(
  stand: ParametersStand,
  event: WaardenGewijzigd,
  entry: { readonly seq: number; readonly at: Moment; readonly actor: Actor },
): ParametersStand {
  const next: Record<string, ParameterStand> = { ...stand }
  for (const wijziging of event.parameters) {
    const before = next[wijziging.parameter]
    if (!before) continue
    const cellen: Record<CelSleutel, CelStand> = { ...before.cellen }
    for (const { cel, nieuw } of wijziging.cellen) cellen[cel] = nieuw
    const { herkomst, hash } = wijziging
    next[wijziging.parameter] = {
      id: before.id,
      cellen,
      herkomst: herkomst?.nieuw ?? before.herkomst,
      hash,
      laatste: {
        seq: entry.seq,
        at: entry.at,
        actor: entry.actor,
        cellen: wijziging.cellen,
        ...(herkomst && { herkomst }),
      },
    }
  }
  return next
}

/** Say whether any cell of the parameter holds a draft that is not a value. @source PA-5 */
export const heeftOngeldig = (parameter: ParameterStand): boolean =>
  Object.values(parameter.cellen).some((cel) => cel.ongeldig !== undefined)

/** Return the last valid values of one parameter, as the engine reads them. */
export function waardenVan(parameter: ParameterStand): Readonly<Record<CelSleutel, CelWaarde>> {
  const waarden: Record<CelSleutel, CelWaarde> = {}
  for (const [cel, stand] of Object.entries(parameter.cellen)) waarden[cel] = stand.waarde
  return waarden
}
