// Days and notable moments along the history slider, and the step of a day. Pure. Source: screens §4 Geschiedenisschuif.

import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { momentOf, msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { korteDag } from '@ketenbeeld/shared/vocabulary/tijd'

const dagMs = 24 * 3_600_000

/** Return the entry a day later (1) or earlier (-1) leads to; always at least one entry further. */
export function dagStap(feiten: readonly Feit[], seq: number, richting: 1 | -1): number {
  const hier = feiten[seq - 1]
  if (!hier) return seq
  const doel = momentOf(msOf(hier.at) + richting * dagMs)
  const gevonden = feiten.findLast((feit) => feit.at <= doel)?.seq ?? 1
  return richting === 1 ? Math.max(gevonden, seq + 1) : Math.min(gevonden, seq - 1)
}

export interface Dagmerk {
  readonly seq: number
  /** 'di 3 sep' */
  readonly dag: string
}

/** Return the first entry of each day. */
export function dagmerken(feiten: readonly Feit[]): readonly Dagmerk[] {
  const merken: Dagmerk[] = []
  let uur = ''
  for (const { seq, at } of feiten) {
    if (at.slice(0, 13) === uur) continue
    uur = at.slice(0, 13)
    const dag = korteDag(at)
    if (merken.at(-1)?.dag !== dag) merken.push({ seq, dag })
  }
  return merken
}

/** Return the marks that fit: the others would be written over the one before. `plek` is 0 … 1. */
export function passend(merken: readonly Dagmerk[], laatste: number, minstens: number): readonly Dagmerk[] {
  return merken.reduce<readonly Dagmerk[]>((genomen, merk) => {
    const vorige = genomen.at(-1)
    return vorige && plekVan(merk.seq, laatste) - plekVan(vorige.seq, laatste) < minstens ? genomen : [...genomen, merk]
  }, [])
}

/** Return where an entry stands on the track, 0 … 1. */
export const plekVan = (seq: number, laatste: number): number => (laatste <= 1 ? 1 : (seq - 1) / (laatste - 1))

/** Moments people look for: somebody did not agree, a deadline passed, a version was frozen. */
export const opvallend = (feiten: readonly Feit[]): readonly number[] =>
  feiten.flatMap(({ seq, event }) =>
    (event.type === 'antwoord_gegeven' && event.soort === 'niet_akkoord') ||
    event.type === 'deadline_verstreken' ||
    event.type === 'versie_bevroren' ||
    event.type === 'akkoord_gesloten'
      ? [seq]
      : [],
  )
