// The operations of the core in another notation, node by node: what a spreadsheet and a system dynamics compiler get. Source: docs/spec/engine.md (ENG-T).

import type { Knoop } from '@ketenbeeld/engine/taal/programma'
import type { Rekenaar } from '@ketenbeeld/engine/taal/rekenaar'
import { type Kern, maanden } from './kern.ts'

/** Nodes that the compared figures need, in order of calculation; what looks at other months in its own way comes as numbers. */
export function nodigeKnopen({ programma }: Kern, ids: readonly string[]): readonly number[] {
  const nodig = new Set(ids.map((id) => programma.knoopVan.get(id)!))
  for (const k of nodig) for (const bron of bronnen(programma.knopen[k]!)) nodig.add(bron)
  return [...nodig].sort((a, b) => a - b)
}

/** Held at its outcome: no equation in the peer, so less work than ours has. */
export function isGetalrij({ code }: Knoop): boolean {
  return code === 'invoer' || code === 'getal' || code === 'cohort' || code === 'venster' || code === 'halfjaar'
}

function bronnen(knoop: Knoop): readonly number[] {
  if (isGetalrij(knoop)) return []
  return knoop.eerder < 0 ? knoop.van : [...knoop.van, knoop.eerder]
}

/** The values of a node that comes as numbers. */
export function getallenVan(rekenaar: Rekenaar, k: number): Float64Array {
  return rekenaar.waarden.slice(rekenaar.rij(k), rekenaar.rij(k) + maanden + 1)
}

/** `indienLeeg` is decided here: whether an input is there does not change during the measurement. */
export function isLeeg(rekenaar: Rekenaar, k: number): boolean {
  return Number.isNaN(rekenaar.waarden[rekenaar.rij(k)])
}
