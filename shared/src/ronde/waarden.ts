// From a drafting table to the grootboek: which cells differ from what the ledger says, judged and hashed. Source: architecture §4; docs/spec/parameters.md (PA-4 … PA-7).

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { celBestaat } from '@ketenbeeld/engine/catalogus/cellen'
import { keurCel } from '@ketenbeeld/engine/catalogus/keuring'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import {
  parameterHash,
  type CelStand,
  type CelWijziging,
  type Herkomst,
  type ParameterWijziging,
  type WaardenGewijzigd,
} from '../parameters/parameter-stand.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { canonicalJson } from '../ledger/canonical.ts'
import type { RondeStand } from './stand.ts'

/** What a table room holds: only what this ronde changed. Values come from other people's clients and may be anything. */
export interface TabelInhoud {
  readonly cellen: Readonly<Record<string, unknown>>
  readonly herkomst: Readonly<Record<string, unknown>>
}

/** Longest text a cell or a source sentence keeps. */
export const langsteTekst = 400

/**
 * Return the event that brings the ledger to what the table says, or undefined when they agree.
 *
 * A cell that is not in the table stands as it was at the start of the ronde. Cells of another owner, unknown cells and values that are
 * no number or text are not looked at: they never reach the ledger. An invalid value goes in as a draft beside the last valid value.
 */
export function waardenUitTabel(
  stand: RondeStand,
  tabel: Ketenpartner,
  inhoud: TabelInhoud,
): WaardenGewijzigd | undefined {
  const opening = stand.opening
  if (!opening) return undefined
  const perParameter = new Map<string, CelWijziging[]>()
  for (const cel of cellsToCompare(stand, tabel, inhoud)) {
    const parameter = leesCel(cel)!.parameter
    const oud = stand.parameters[parameter]?.cellen[cel] ?? { waarde: null }
    const nieuw =
      cel in inhoud.cellen ? judged(cel, inhoud.cellen[cel], oud, stand) : { waarde: opening.startwaarden[cel] ?? null }
    if (!sameCell(oud, nieuw))
      perParameter.set(parameter, [...(perParameter.get(parameter) ?? []), { cel, oud, nieuw }])
  }
  const herkomsten = changedHerkomst(stand, tabel, inhoud)
  const ids = [...new Set([...perParameter.keys(), ...herkomsten.keys()])].sort()
  if (ids.length === 0) return undefined
  return {
    type: 'waarden_gewijzigd',
    tabel,
    parameters: ids.map((id) => change(stand, id, perParameter.get(id) ?? [], herkomsten.get(id))),
  }
}

function change(
  stand: RondeStand,
  id: string,
  cellen: readonly CelWijziging[],
  herkomst: { oud: Herkomst; nieuw: Herkomst } | undefined,
): ParameterWijziging {
  const before = stand.parameters[id]!
  const after: Record<CelSleutel, CelStand> = { ...before.cellen }
  for (const { cel, nieuw } of cellen) after[cel] = nieuw
  const hash = parameterHash(id, declaratieVan(id)!.eenheid, after, herkomst?.nieuw ?? before.herkomst)
  return { parameter: id, cellen, hash, ...(herkomst && { herkomst }) }
}

/** Cells in the table that are ours, and cells that left the table again (undo). */
function cellsToCompare(stand: RondeStand, tabel: Ketenpartner, inhoud: TabelInhoud): CelSleutel[] {
  const kader = stand.opening!.kader
  const owned = (cel: string): boolean => {
    const adres = leesCel(cel)
    if (adres === null || !stand.parameters[adres.parameter]) return false
    return declaratieVan(adres.parameter)?.eigenaar === tabel && celBestaat(cel, kader)
  }
  const cells = new Set(Object.keys(inhoud.cellen).filter(owned))
  for (const parameter of Object.values(stand.parameters)) {
    if (declaratieVan(parameter.id)?.eigenaar !== tabel) continue
    for (const [cel, nu] of Object.entries(parameter.cellen)) {
      if (!sameCell(nu, { waarde: stand.opening!.startwaarden[cel] ?? null })) cells.add(cel)
    }
  }
  return [...cells].sort()
}

function judged(cel: CelSleutel, raw: unknown, oud: CelStand, stand: RondeStand): CelStand {
  const kader = stand.opening!.kader
  const value = plain(raw)
  const melding = keurCel(cel, value, kader)
  // -0 is written as 0 in the grootboek; kept apart it would count as a new change every time.
  if (!melding) return { waarde: value === 0 ? 0 : (value as CelWaarde) }
  const tekst = String(value).slice(0, langsteTekst)
  return { waarde: oud.waarde, ongeldig: { tekst, code: melding.code, zin: melding.zin } }
}

/** A cell holds a number, a text or nothing; whatever else a client put there becomes a text that is no value. Never throws. */
function plain(raw: unknown): number | string | null {
  if (typeof raw === 'number' || typeof raw === 'string' || raw === null) return raw
  return typeof raw === 'boolean' || typeof raw === 'bigint' ? String(raw) : `geen waarde (${typeof raw})`
}

function sameCell(a: CelStand, b: CelStand): boolean {
  return Object.is(a.waarde, b.waarde) && a.ongeldig?.tekst === b.ongeldig?.tekst
}

function changedHerkomst(
  stand: RondeStand,
  tabel: Ketenpartner,
  inhoud: TabelInhoud,
): Map<string, { oud: Herkomst; nieuw: Herkomst }> {
  const changed = new Map<string, { oud: Herkomst; nieuw: Herkomst }>()
  for (const parameter of Object.values(stand.parameters)) {
    if (declaratieVan(parameter.id)?.eigenaar !== tabel) continue
    const start = stand.opening!.herkomst[parameter.id] ?? { bron: '', peildatum: '' }
    const nieuw = parameter.id in inhoud.herkomst ? readHerkomst(inhoud.herkomst[parameter.id]) : start
    if (canonicalJson(nieuw) !== canonicalJson(parameter.herkomst))
      changed.set(parameter.id, { oud: parameter.herkomst, nieuw })
  }
  return changed
}

function readHerkomst(raw: unknown): Herkomst {
  const { bron, peildatum } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>
  const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, langsteTekst) : '')
  const datum = text(peildatum)
  return { bron: text(bron), peildatum: /^\d{4}-\d{2}-\d{2}$/.test(datum) ? datum : '' }
}
