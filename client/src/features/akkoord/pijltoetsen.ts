// Moves between the cells of the board with arrows, Home and End; the board is one stop for Tab. Source: screens §4 Bord, §8.

import type { KeyboardEvent } from 'react'

const richting: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export const plekTekst = (rij: number, kolom: number): string => `${rij}.${kolom}`

/** Focus the cell a key leads to; cells in which nothing is asked are stepped over. */
export function verplaatsFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const cel = event.currentTarget
  const tabel = cel.closest('table')
  if (!tabel || event.altKey || event.metaKey) return
  const doel = targetOf(event, cel, [...tabel.querySelectorAll<HTMLElement>('[data-plek]')])
  if (!doel) return
  event.preventDefault()
  doel.focus()
}

function targetOf(event: KeyboardEvent, cel: HTMLElement, alle: readonly HTMLElement[]): HTMLElement | undefined {
  const [rij, kolom] = placeOf(cel)
  const inRow = alle.filter((c) => placeOf(c)[0] === rij)
  if (event.key === 'Home') return event.ctrlKey ? alle[0] : inRow[0]
  if (event.key === 'End') return event.ctrlKey ? alle.at(-1) : inRow.at(-1)
  const stap = richting[event.key]
  if (!stap || event.ctrlKey || event.shiftKey) return undefined
  const [dr, dk] = stap
  if (dr === 0) return inRow[inRow.indexOf(cel) + dk]
  const inColumn = alle.filter((c) => placeOf(c)[1] === kolom)
  return inColumn[inColumn.indexOf(cel) + dr]
}

function placeOf(cel: HTMLElement): readonly [number, number] {
  const [rij = 0, kolom = 0] = (cel.dataset['plek'] ?? '').split('.').map(Number)
  return [rij, kolom]
}
