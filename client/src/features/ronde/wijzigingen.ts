// What changed since a point in the grootboek, as rows a person can read: pure. Source: screens §6 Vandaag (sinds uw laatste bezoek; vervallen).

import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { CelStand, Herkomst, ParameterWijziging } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import type { Feit, Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment, PersoonId } from '@ketenbeeld/shared/vocabulary/ids'

/** What one parameter was and is: first old and last new value per cell, without cells that came back to where they were. */
export interface Verschil {
  readonly cellen: readonly { readonly cel: CelSleutel; readonly oud: CelStand; readonly nieuw: CelStand }[]
  readonly herkomst: { readonly oud: Herkomst; readonly nieuw: Herkomst } | undefined
  /** Who changed it last, and when. */
  readonly door: Actor
  readonly op: Moment
}

type Waarden = Extract<Gebeurtenis, { type: 'waarden_gewijzigd' }>

/** Return what changed in a parameter after entry `seq`, or undefined when it is what it was. */
export function verschilSinds(feiten: readonly Feit[], parameter: string, seq: number): Verschil | undefined {
  const stappen = feiten.flatMap((feit): { feit: Feit; wijziging: ParameterWijziging }[] => {
    if (feit.seq <= seq || feit.event.type !== 'waarden_gewijzigd') return []
    const wijziging = feit.event.parameters.find((p) => p.parameter === parameter)
    return wijziging ? [{ feit, wijziging }] : []
  })
  const laatste = stappen.at(-1)
  if (!laatste) return undefined
  const netto = new Map<CelSleutel, { oud: CelStand; nieuw: CelStand }>()
  for (const { wijziging } of stappen)
    for (const { cel, oud, nieuw } of wijziging.cellen) netto.set(cel, { oud: netto.get(cel)?.oud ?? oud, nieuw })
  const cellen = [...netto].map(([cel, w]) => ({ cel, ...w })).filter(({ oud, nieuw }) => !sameCell(oud, nieuw))
  return {
    cellen,
    herkomst: netHerkomst(stappen.map((s) => s.wijziging)),
    door: laatste.feit.actor,
    op: laatste.feit.at,
  }
}

export type Gebeurd =
  | { readonly soort: 'waarde'; readonly feit: Feit; readonly wijziging: ParameterWijziging }
  | { readonly soort: 'ander'; readonly feit: Feit }

/** Kinds of entries somebody who was away wants to know of. */
const verteld: readonly Gebeurtenis['type'][] = [
  'antwoord_gegeven',
  'antwoord_ingetrokken',
  'akkoord_gesloten',
  'deadline_verplaatst',
  'deadline_verstreken',
  'versie_bevroren',
  'pakket_gemaakt',
]

/** Return what others (and Ketenbeeld itself) did after entry `seq`, newest first; one row per parameter and change. */
export function gebeurdSinds(feiten: readonly Feit[], seq: number, ik: PersoonId): readonly Gebeurd[] {
  return feiten
    .filter((feit) => feit.seq > seq && !(feit.actor.kind === 'persoon' && feit.actor.persoon === ik))
    .flatMap((feit): readonly Gebeurd[] => {
      if (feit.event.type === 'waarden_gewijzigd') return valueRows(feit, feit.event)
      return verteld.includes(feit.event.type) ? [{ soort: 'ander', feit }] : []
    })
    .toReversed()
}

/** Return the last entry at or before a moment: what somebody who was here then had seen. */
export const seqOp = (feiten: readonly Feit[], op: Moment): number => feiten.findLast((f) => f.at <= op)?.seq ?? 0

const valueRows = (feit: Feit, event: Waarden): readonly Gebeurd[] =>
  event.parameters.map((wijziging) => ({ soort: 'waarde', feit, wijziging }))

function netHerkomst(stappen: readonly ParameterWijziging[]): Verschil['herkomst'] {
  const met = stappen.flatMap((s) => (s.herkomst ? [s.herkomst] : []))
  const [eerste, laatste] = [met[0], met.at(-1)]
  if (!eerste || !laatste || JSON.stringify(eerste.oud) === JSON.stringify(laatste.nieuw)) return undefined
  return { oud: eerste.oud, nieuw: laatste.nieuw }
}

const sameCell = (a: CelStand, b: CelStand): boolean =>
  Object.is(a.waarde, b.waarde) && a.ongeldig?.tekst === b.ongeldig?.tekst
