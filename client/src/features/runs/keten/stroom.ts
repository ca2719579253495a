// The picture of who moves whom: causes left, consequences right, one ribbon per pair of ketenpartners. Pure. Source: screens §4; docs/spec/verbanden.md (VB).

import { eigenaren, type Eigenaar } from '@ketenbeeld/engine/catalogus/eigenaar'
import { naarVan, verbanden } from '@ketenbeeld/engine/verbanden/verbanden'

export interface Plek {
  readonly eigenaar: Eigenaar
  readonly y: number
}

export interface Lijn {
  readonly van: Eigenaar
  readonly naar: Eigenaar
  /** How many edges run between the two. */
  readonly aantal: number
  readonly pad: string
}

export interface Stroombeeld {
  readonly hoogte: number
  readonly links: readonly Plek[]
  readonly rechts: readonly Plek[]
  readonly lijnen: readonly Lijn[]
}

const rij = 34
const boven = 30

/** Lay out the map between x = links and x = rechts. */
export function stroombeeld(links: number, rechts: number): Stroombeeld {
  const paren = new Map<string, { van: Eigenaar; naar: Eigenaar; aantal: number }>()
  for (const verband of verbanden)
    for (const naar of naarVan(verband)) {
      const sleutel = `${verband.van}>${naar}`
      const paar = paren.get(sleutel) ?? { van: verband.van, naar, aantal: 0 }
      paren.set(sleutel, { ...paar, aantal: paar.aantal + 1 })
    }
  const kant = (wie: 'van' | 'naar'): readonly Plek[] =>
    eigenaren
      .filter((e) => [...paren.values()].some((p) => p[wie] === e))
      .map((eigenaar, i) => ({ eigenaar, y: boven + i * rij }))
  const [l, r] = [kant('van'), kant('naar')]
  const y = (plekken: readonly Plek[], e: Eigenaar): number => plekken.find((p) => p.eigenaar === e)?.y ?? 0
  const midden = (links + rechts) / 2
  return {
    hoogte: boven + Math.max(l.length, r.length) * rij,
    links: l,
    rechts: r,
    lijnen: [...paren.values()].map((p) => {
      const [a, b] = [y(l, p.van), y(r, p.naar)]
      return { ...p, pad: `M${links} ${a} C${midden} ${a} ${midden} ${b} ${rechts} ${b}` }
    }),
  }
}
