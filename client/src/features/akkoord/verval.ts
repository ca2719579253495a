// Why an answer lapsed: every value that is another one now than when it was given, with who changed it last. Pure. Source: docs/spec/akkoord.md (AK-2, AK-3).

import type { CelSleutel } from '@ketenbeeld/engine/catalogus/cel'
import type { Actor } from '@ketenbeeld/shared/ledger/entry'
import type { CelStand, Herkomst, ParameterWijziging } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'

interface Door {
  readonly door: Actor
  readonly op: Moment
}

export interface CelVerval extends Door {
  readonly cel: CelSleutel
  readonly oud: CelStand
  readonly nieuw: CelStand
}

export interface Verval {
  readonly cellen: readonly CelVerval[]
  readonly herkomst?: Door & { readonly oud: Herkomst; readonly nieuw: Herkomst }
}

/** Return what differs in a parameter since entry `seq`; what came back to where it was is left out. */
export function vervalSinds(feiten: readonly Feit[], parameter: string, seq: number): Verval {
  const cellen = new Map<CelSleutel, CelVerval>()
  let herkomst: Verval['herkomst']
  for (const { feit, wijziging } of changesAfter(feiten, parameter, seq)) {
    const door = { door: feit.actor, op: feit.at }
    for (const { cel, oud, nieuw } of wijziging.cellen)
      cellen.set(cel, { cel, oud: cellen.get(cel)?.oud ?? oud, nieuw, ...door })
    if (wijziging.herkomst) {
      const oud: Herkomst = herkomst?.oud ?? wijziging.herkomst.oud
      herkomst = { oud, nieuw: wijziging.herkomst.nieuw, ...door }
    }
  }
  return {
    cellen: [...cellen.values()].filter(({ oud, nieuw }) => !sameCell(oud, nieuw)),
    ...(herkomst && !sameSource(herkomst.oud, herkomst.nieuw) && { herkomst }),
  }
}

function changesAfter(
  feiten: readonly Feit[],
  parameter: string,
  seq: number,
): readonly { readonly feit: Feit; readonly wijziging: ParameterWijziging }[] {
  return feiten.slice(seq).flatMap((feit) => {
    if (feit.event.type !== 'waarden_gewijzigd') return []
    const wijziging = feit.event.parameters.find((p) => p.parameter === parameter)
    return wijziging ? [{ feit, wijziging }] : []
  })
}

const sameCell = (a: CelStand, b: CelStand): boolean =>
  Object.is(a.waarde, b.waarde) && a.ongeldig?.tekst === b.ongeldig?.tekst

const sameSource = (a: Herkomst, b: Herkomst): boolean => a.bron === b.bron && a.peildatum === b.peildatum
