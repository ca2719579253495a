// The picture of a ronde on one screen and how every message changes it: pure. Source: architecture §1; docs/spec/kanaal.md (KA).

import type { Persoon } from '@ketenbeeld/shared/identity/wie'
import { reduceAll } from '@ketenbeeld/shared/ronde/reduce'
import { initialStand, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Aanwezige, UitkomstBericht } from '@ketenbeeld/shared/ronde/kanaal'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Spoor } from '@ketenbeeld/shared/runs/invoerset'
import type { PersoonId, RondeId } from '@ketenbeeld/shared/vocabulary/ids'

export type Verbinding = 'verbonden' | 'verbinden' | 'verbroken'

export interface RondeBeeld {
  readonly ronde: RondeId
  readonly stand: RondeStand
  readonly feiten: readonly Feit[]
  readonly uitkomsten: Readonly<Partial<Record<Spoor, UitkomstBericht>>>
  /** Lanes that are being calculated for longer than 300 ms. */
  readonly rekent: readonly Spoor[]
  readonly aanwezig: readonly Aanwezige[]
  readonly verbinding: Verbinding
  readonly personen: ReadonlyMap<PersoonId, Persoon>
}

export const emptyBeeld = (ronde: RondeId): RondeBeeld => ({
  ronde,
  stand: initialStand(ronde),
  feiten: [],
  uitkomsten: {},
  rekent: [],
  aanwezig: [],
  verbinding: 'verbinden',
  personen: new Map(),
})

export type Opname =
  | { readonly kind: 'verder'; readonly beeld: RondeBeeld; readonly nieuw: readonly Feit[] }
  /** Entries are missing in between: ask again from what we have. */
  | { readonly kind: 'gat' }
  /** This is not the grootboek we know (another chain): start again from nothing. */
  | { readonly kind: 'andere-ketting' }

/** Take entries in: what we have already is skipped, the rest must follow on without a gap and on the same chain. */
export function takeFeiten(beeld: RondeBeeld, feiten: readonly Feit[]): Opname {
  const bekend = feiten.find((f) => f.seq <= beeld.stand.seq)
  if (bekend && beeld.feiten[bekend.seq - 1]?.hash !== bekend.hash) return { kind: 'andere-ketting' }
  const nieuw = feiten.filter((f) => f.seq > beeld.stand.seq)
  const eerste = nieuw[0]
  if (!eerste) return { kind: 'verder', beeld, nieuw }
  if (eerste.seq !== beeld.stand.seq + 1) return { kind: 'gat' }
  const laatste = beeld.feiten.at(-1)
  if (laatste && eerste.prev !== laatste.hash) return { kind: 'andere-ketting' }
  const stand = reduceAll(beeld.stand, nieuw)
  return { kind: 'verder', beeld: { ...beeld, stand, feiten: [...beeld.feiten, ...nieuw] }, nieuw }
}

/** Put the figures of one lane in; its calculation is over. */
export function takeUitkomst(beeld: RondeBeeld, uitkomst: UitkomstBericht): RondeBeeld {
  return {
    ...beeld,
    uitkomsten: { ...beeld.uitkomsten, [uitkomst.spoor]: uitkomst },
    rekent: beeld.rekent.filter((spoor) => spoor !== uitkomst.spoor),
  }
}

export function takeRekent(beeld: RondeBeeld, spoor: Spoor): RondeBeeld {
  return beeld.rekent.includes(spoor) ? beeld : { ...beeld, rekent: [...beeld.rekent, spoor] }
}
