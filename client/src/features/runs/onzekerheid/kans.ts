// Chances and shares out of the draws of one year: P(X > x) in words, the value with a given chance of being exceeded, and the bars of a drawing. Pure. Source: model specification, Monte Carlo 4 and 5; docs/spec/grafiek.md (GR-15, GR-16).

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { kansBoven, standaardfout, type Spreiding } from '@ketenbeeld/engine/onzekerheid/spreiding'
import type { Verzameling } from '@ketenbeeld/engine/onzekerheid/verzameling'
import { breukVan, type Breuk } from '../../../i18n/kans.ts'

export type Kansbeeld =
  /** No draw, or every draw: the chance itself is then at most (or at least) this. */
  | { readonly kind: 'geen' | 'alle'; readonly grens: number }
  | { readonly kind: 'deel'; readonly kans: number; readonly fout: number; readonly breuk: Breuk | null }

/** What the share of the draws says about the chance; with none of n draws the chance is likely below 3/n. */
export function kansbeeld(kans: number, trekkingen: number): Kansbeeld {
  const grens = Math.min(1, 3 / trekkingen)
  if (kans === 0) return { kind: 'geen', grens }
  if (kans === 1) return { kind: 'alle', grens: 1 - grens }
  return { kind: 'deel', kans, fout: standaardfout(kans, trekkingen), breuk: breukVan(kans) }
}

/** The value with at most this chance of being exceeded; the other way around of P(X > x). Null when there is no spread. */
export function waardeMetKans(v: Verzameling, kans: number): number | null {
  if (kansBoven(v, v.hoogste) === null) return null
  let [laag, hoog] = [v.laagste, v.hoogste]
  if ((kansBoven(v, laag) ?? 1) <= kans) return laag
  for (let ronde = 0; ronde < 60; ronde++) {
    const midden = (laag + hoog) / 2
    if ((kansBoven(v, midden) ?? 1) <= kans) hoog = midden
    else laag = midden
  }
  return hoog
}

/** How a figure is read and typed: percent for a fraction, millions for euro, else as it is. */
export function leesfactor(indicator: string): number {
  const eenheid = indicatorVan(indicator)?.eenheid
  return eenheid === 'fractie' ? 100 : eenheid === 'EUR' ? 1e-6 : 1
}

/** The axis of a drawing of the draws of one year, in read units. */
export interface Leesas {
  readonly van: number
  readonly tot: number
  /** Width of a bar. */
  readonly klasse: number
  /** One press of an arrow key. */
  readonly stap: number
  readonly decimalen: number
}

/** Return an axis with about thirty bars on round borders, all draws on it. */
export function leesas({ laagste, hoogste }: Pick<Spreiding, 'laagste' | 'hoogste'>, factor: number): Leesas {
  const [laag, hoog] = [laagste * factor, hoogste * factor]
  const ruw = (hoog - laag || Math.abs(hoog) || 1) / 36
  const macht = 10 ** Math.floor(Math.log10(ruw))
  const klasse = macht * ([1, 2, 5].find((n) => n * macht >= ruw * 0.999) ?? 10)
  const eerste = Math.floor(laag / klasse)
  // A draw on the lowest border counts with the bar right of it.
  const begin = eerste * klasse === laag ? eerste - 1 : eerste
  const stap = klasse / 10
  return {
    van: begin * klasse,
    tot: Math.ceil(hoog / klasse) * klasse,
    klasse,
    stap,
    decimalen: Math.max(0, -Math.floor(Math.log10(stap) + 1e-9)),
  }
}

export interface Staaf {
  readonly van: number
  readonly tot: number
  /** Share of the draws in it. */
  readonly deel: number
}

/** Return the share of the draws per bar; together exactly all of them. */
export function staven(
  v: Verzameling,
  { van, tot, klasse }: Pick<Leesas, 'van' | 'tot' | 'klasse'>,
  factor: number,
): readonly Staaf[] {
  const aantal = Math.round((tot - van) / klasse)
  const grens = (i: number): number => van + i * klasse
  const boven = Array.from({ length: aantal + 1 }, (_, i) =>
    i === 0 ? 1 : i === aantal ? 0 : (kansBoven(v, grens(i) / factor) ?? 0),
  )
  return Array.from({ length: aantal }, (_, i) => ({
    van: grens(i),
    tot: grens(i + 1),
    deel: boven[i]! - boven[i + 1]!,
  }))
}

/** Read a number as people write it; undefined when it is none. */
export function leesGetal(tekst: string): number | undefined {
  const kaal = tekst.replace(/[.\s\u00a0\u202f%]/g, '').replace('\u2212', '-')
  return /^-?\d{1,15}(,\d{0,6})?$/.test(kaal) ? Number(kaal.replace(',', '.')) : undefined
}
