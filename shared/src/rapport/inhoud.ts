// The words a report is made of: ProseMirror's JSON, with two nodes of our own. Source: docs/spec/rapport.md (RA-1 … RA-4); architecture law 6.

import { isScenario, type Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Json } from '../ledger/canonical.ts'
import type { Spoor } from '../vocabulary/spoor.ts'

/** One node as ProseMirror and the room write it. Unknown types may stand in it: they are kept, never dropped. */
export interface Knoop {
  readonly type: string
  readonly attrs?: Readonly<Record<string, Json>>
  readonly content?: readonly Knoop[]
  readonly text?: string
  readonly marks?: readonly Merk[]
}

export interface Merk {
  readonly type: string
  readonly attrs?: Readonly<Record<string, Json>>
}

/** A model number in a sentence: never the number itself, only where it comes from. */
export interface CijferVerwijzing {
  readonly indicator: string
  readonly jaar: number
  readonly scenario: Scenario
  readonly spoor: Spoor
}

export interface GrafiekVerwijzing {
  readonly indicator: string
  readonly scenarios: readonly Scenario[]
  readonly spoor: Spoor
  readonly bijschrift: string
}

/** Every node this version can show and write. */
export const knoopsoorten = [
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'text',
  'hardBreak',
  'horizontalRule',
  'cijfer',
  'grafiek',
] as const

export const merksoorten = ['bold', 'italic', 'link'] as const

export const isBekendeKnoop = (type: string): boolean => (knoopsoorten as readonly string[]).includes(type)
export const isBekendMerk = (type: string): boolean => (merksoorten as readonly string[]).includes(type)

/** Read the reference of a cijfer node; undefined when it is no cijfer or its attributes are not complete. @source RA-2 */
export function leesCijfer(knoop: Knoop): CijferVerwijzing | undefined {
  const { indicator, jaar, scenario, spoor } = knoop.attrs ?? {}
  if (knoop.type !== 'cijfer' || typeof indicator !== 'string' || typeof jaar !== 'number') return undefined
  if (typeof scenario !== 'string' || !isScenario(scenario)) return undefined
  return { indicator, jaar, scenario, spoor: leesSpoor(spoor) }
}

/** Read the reference of a grafiek node; undefined when it is none. @source RA-2 */
export function leesGrafiek(knoop: Knoop): GrafiekVerwijzing | undefined {
  const { indicator, scenarios, spoor, bijschrift } = knoop.attrs ?? {}
  if (knoop.type !== 'grafiek' || typeof indicator !== 'string' || !Array.isArray(scenarios)) return undefined
  const gekozen = (scenarios as readonly Json[]).filter((s): s is Scenario => typeof s === 'string' && isScenario(s))
  return {
    indicator,
    scenarios: gekozen,
    spoor: leesSpoor(spoor),
    bijschrift: typeof bijschrift === 'string' ? bijschrift : '',
  }
}

/** What is not plainly agreed counts as moving. */
const leesSpoor = (raw: Json | undefined): Spoor => (raw === 'vastgesteld' ? 'vastgesteld' : 'voorlopig')

/** Return the link when it may be followed (http, https, mailto, or a place in this page), else undefined. @source RA-4 */
export function veiligeHref(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined
  const href = raw.trim()
  // reason: control characters are exactly what is refused here
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(href)) return undefined
  return /^(https?:\/\/[^\s/]|mailto:[^\s]|#)/i.test(href) ? href : undefined
}

/** Return the readable text under a node; an atom gives what `atoom` says, nothing by default. */
export function tekstVan(knoop: Knoop, atoom: (knoop: Knoop) => string = () => ''): string {
  if (knoop.type === 'text') return knoop.text ?? ''
  if (knoop.type === 'hardBreak') return '\n'
  if (knoop.type === 'cijfer') return atoom(knoop)
  return (knoop.content ?? []).map((kind) => tekstVan(kind, atoom)).join('')
}

/** Visit every node in reading order, with the path of child indexes that leads to it. */
export function bezoek(
  knoop: Knoop,
  zie: (knoop: Knoop, pad: readonly number[]) => void,
  pad: readonly number[] = [],
): void {
  zie(knoop, pad)
  knoop.content?.forEach((kind, index) => bezoek(kind, zie, [...pad, index]))
}
