// Small words to write a report in code: paragraph, heading, list, table, figure. Source: docs/spec/rapport.md (RA-1).

import type { Scenario } from '@ketenbeeld/engine/catalogus/scenario'
import type { Spoor } from '../vocabulary/spoor.ts'
import type { Knoop } from './inhoud.ts'

/** Text or an inline node. */
export type Deel = string | Knoop

export const tekst = (woorden: string): Knoop => ({ type: 'text', text: woorden })
export const vet = (woorden: string): Knoop => ({ type: 'text', text: woorden, marks: [{ type: 'bold' }] })
export const alinea = (...delen: readonly Deel[]): Knoop =>
  delen.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: regel(delen) }
export const kop = (level: 1 | 2 | 3, woorden: string): Knoop => ({
  type: 'heading',
  attrs: { level },
  content: [tekst(woorden)],
})
export const cijfer = (
  indicator: string,
  jaar: number,
  scenario: Scenario = 'medio',
  spoor: Spoor = 'vastgesteld',
): Knoop => ({ type: 'cijfer', attrs: { indicator, jaar, scenario, spoor } })

export const grafiek = (
  indicator: string,
  bijschrift: string,
  scenarios: readonly Scenario[] = ['min', 'medio', 'max'],
  spoor: Spoor = 'vastgesteld',
): Knoop => ({ type: 'grafiek', attrs: { indicator, scenarios, spoor, bijschrift } })

export const opsomming = (...punten: readonly (readonly Deel[])[]): Knoop => ({
  type: 'bulletList',
  content: punten.map((delen) => ({ type: 'listItem', content: [alinea(...delen)] })),
})

/** A table with a header row; the first cell of every other row is a header too. */
export const tabel = (koppen: readonly string[], rijen: readonly (readonly Deel[])[]): Knoop => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: koppen.map((woorden) => cel('tableHeader', [woorden])) },
    ...rijen.map((rij) => ({
      type: 'tableRow',
      content: rij.map((deel, plek) => cel(plek === 0 ? 'tableHeader' : 'tableCell', [deel])),
    })),
  ],
})

const cel = (type: 'tableHeader' | 'tableCell', delen: readonly Deel[]): Knoop => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [alinea(...delen)],
})

const regel = (delen: readonly Deel[]): readonly Knoop[] =>
  delen.map((deel) => (typeof deel === 'string' ? tekst(deel) : deel))
