// What happened to one cell, read from the grootboek: values, answers and source, newest first. Source: screens §6.02; docs/spec/parameters.md (PA-60 … PA-62).

import type { CelSleutel, CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import { leesCel } from '@ketenbeeld/engine/catalogus/cel'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel } from '@ketenbeeld/shared/akkoord/object'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import type { CelStand, Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export type GeschiedenisRegel = { readonly seq: number; readonly op: Moment; readonly actor: Actor } & (
  | { readonly kind: 'waarde'; readonly oud: CelStand; readonly nieuw: CelStand; readonly samenMet: number }
  | { readonly kind: 'bron'; readonly oud: Herkomst; readonly nieuw: Herkomst }
  | {
      readonly kind: 'antwoord'
      readonly organisatie: Ketenpartner
      readonly soort: AntwoordSoort
      readonly reden?: string
    }
  | { readonly kind: 'ingetrokken'; readonly organisatie: Ketenpartner; readonly reden?: string }
  | { readonly kind: 'start'; readonly waarde: CelWaarde }
)

/** The entries of the grootboek that touch each parameter, oldest first; made once per grootboek. */
export type FeitenPerParameter = ReadonlyMap<string, readonly Feit[]>

export function feitenPerParameter(feiten: readonly Feit[]): FeitenPerParameter {
  const per = new Map<string, Feit[]>()
  for (const feit of feiten) {
    for (const id of touched(feit)) {
      const lijst = per.get(id)
      if (lijst) lijst.push(feit)
      else per.set(id, [feit])
    }
  }
  return per
}

/** Return the history of a cell: its own values, and what was answered on and written about its parameter. */
export function celGeschiedenis(
  feiten: readonly Feit[],
  per: FeitenPerParameter,
  cel: CelSleutel,
): readonly GeschiedenisRegel[] {
  const parameter = leesCel(cel)?.parameter ?? ''
  const regels = (per.get(parameter) ?? []).flatMap((feit) => linesOf(feit, parameter, cel))
  const opening = feiten.find((f) => f.event.type === 'ronde_geopend')
  if (opening?.event.type === 'ronde_geopend') {
    regels.unshift({ ...who(opening), kind: 'start', waarde: opening.event.startwaarden[cel] ?? null })
  }
  return regels.toReversed()
}

/** Return, for every cell that changed after an entry, the value it had at that entry. */
export function waardenBij(
  per: FeitenPerParameter,
  parameter: string,
  seq: number,
): ReadonlyMap<CelSleutel, CelWaarde> {
  const toen = new Map<CelSleutel, CelWaarde>()
  for (const { seq: nu, event } of per.get(parameter) ?? []) {
    if (nu <= seq || event.type !== 'waarden_gewijzigd') continue
    for (const wijziging of event.parameters.find((p) => p.parameter === parameter)?.cellen ?? []) {
      if (!toen.has(wijziging.cel)) toen.set(wijziging.cel, wijziging.oud.ongeldig?.tekst ?? wijziging.oud.waarde)
    }
  }
  return toen
}

function touched({ event }: Feit): readonly string[] {
  if (event.type === 'waarden_gewijzigd') return event.parameters.map((p) => p.parameter)
  const objecten =
    event.type === 'antwoord_gegeven'
      ? event.objecten.map((o) => o.object)
      : event.type === 'antwoord_ingetrokken'
        ? [event.object]
        : []
  return objecten.filter((o) => o.startsWith('parameter:')).map((o) => o.slice('parameter:'.length))
}

const who = ({ seq, at, actor }: Feit) => ({ seq, op: at, actor })

function linesOf(feit: Feit, parameter: string, cel: CelSleutel): GeschiedenisRegel[] {
  const { event } = feit
  const object = objectSleutel({ soort: 'parameter', id: parameter })
  switch (event.type) {
    case 'waarden_gewijzigd': {
      const wijziging = event.parameters.find((p) => p.parameter === parameter)
      const eigen = wijziging?.cellen.find((c) => c.cel === cel)
      const samenMet = event.parameters.reduce((n, p) => n + p.cellen.length, 0) - 1
      return [
        ...(eigen ? [{ ...who(feit), kind: 'waarde' as const, oud: eigen.oud, nieuw: eigen.nieuw, samenMet }] : []),
        ...(wijziging?.herkomst ? [{ ...who(feit), kind: 'bron' as const, ...wijziging.herkomst }] : []),
      ]
    }
    case 'antwoord_gegeven': {
      if (!event.objecten.some((o) => o.object === object)) return []
      const { organisatie, soort, reden } = event
      return [{ ...who(feit), kind: 'antwoord', organisatie, soort, ...(reden !== undefined && { reden }) }]
    }
    case 'antwoord_ingetrokken': {
      const { organisatie, reden } = event
      return event.object === object
        ? [{ ...who(feit), kind: 'ingetrokken', organisatie, ...(reden !== undefined && { reden }) }]
        : []
    }
    default:
      return []
  }
}
