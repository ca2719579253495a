// Small words and numbers of the prognose: names of groups, persons in hundreds. Source: screens 07.

import { rondOpStap } from '@ketenbeeld/engine/publicatie/afronding'
import { toonGetal } from '../../i18n/getal.ts'

/** 'derdelanders-oekraine' → 'Derdelanders oekraine': the name a group has as long as there is no other. */
export function groepNaam(id: string): string {
  const woorden = id.replaceAll(/[-_]/g, ' ')
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}

/** Persons in hundreds; small numbers as they are. */
export const personen = (waarde: number): string => toonGetal(rondOpStap(waarde, Math.abs(waarde) < 1000 ? 1 : 100), 0)

/** Persons exactly as given: thresholds and ticks. */
export const aantal = (waarde: number): string => toonGetal(waarde, 0)
