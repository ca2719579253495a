// Which part of a calculation is needed, or changes: nodes walked backward from what is asked, or forward from what moved. Source: docs/spec/onzekerheid.md (OZ-9).
import type { Knoop, Programma } from './programma.ts'

/** All nodes that the given nodes need, themselves included. */
export function nodigVoor({ knopen }: Programma, gevraagd: Iterable<number>): ReadonlySet<number> {
  return loop(gevraagd, (k) => bronnenVan(knopen[k]))
}

/** All nodes whose value can change when the given nodes change, themselves included. */
export function geraaktDoorKnopen({ knopen }: Programma, gewijzigd: Iterable<number>): ReadonlySet<number> {
  const afnemers: number[][] = knopen.map(() => [])
  knopen.forEach((knoop, k) => bronnenVan(knoop).forEach((bron) => afnemers[bron]?.push(k)))
  return loop(gewijzigd, (k) => afnemers[k] ?? [])
}

function bronnenVan(knoop: Knoop | undefined): readonly number[] {
  if (!knoop) return []
  return knoop.eerder < 0 ? knoop.van : [...knoop.van, knoop.eerder]
}

function loop(begin: Iterable<number>, verder: (knoop: number) => readonly number[]): ReadonlySet<number> {
  const gezien = new Set(begin)
  for (const k of gezien) for (const n of verder(k)) gezien.add(n)
  return gezien
}
