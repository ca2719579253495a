// Small words and numbers of the prognose: names of groups, persons in hundreds. Source: screens 07.

import { rondOpStap } from '@ketenbeeld/engine/publicatie/afronding'
import { toonGetal } from '../../i18n/getal.ts'
import type { PeaGroep } from './pea-cellen.ts'

/** The name of a group: what its scenarios are called before the colon, else its id in words. */
export function groepNaam({ id, rijen }: Pick<PeaGroep, 'id' | 'rijen'>): string {
  const voor = rijen[0]?.label.split(': ')[0]
  if (voor !== undefined && rijen.every((r) => r.label.startsWith(`${voor}: `))) return voor
  const woorden = id.replaceAll(/[-_]/g, ' ')
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}

/** The name of a scenario inside its group. */
export const kortLabel = (groep: Pick<PeaGroep, 'id' | 'rijen'>, label: string): string => {
  const voor = `${groepNaam(groep)}: `
  const kort = label.startsWith(voor) ? label.slice(voor.length) : label
  return kort.charAt(0).toUpperCase() + kort.slice(1)
}

/** Persons in hundreds; small numbers as they are. */
export const personen = (waarde: number): string => toonGetal(rondOpStap(waarde, Math.abs(waarde) < 1000 ? 1 : 100), 0)

/** Persons exactly as given: thresholds and ticks. */
export const aantal = (waarde: number): string => toonGetal(waarde, 0)
