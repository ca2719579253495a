// A figure with its moment, as a sentence names it: 'COA-bezetting op 1 januari 2026', 'Nareizigers in 2025'.

import { indicator as indicatorVan } from '@ketenbeeld/engine/catalogus/indicatoren'
import { useTekst } from '../../../i18n/tekst.ts'
import { onzekerheidTeksten } from './teksten.ts'

/** Return the function that names a figure of a year. */
export function useMomentNaam(): (indicator: string, jaar: number) => string {
  const o = useTekst(onzekerheidTeksten)
  return (id, jaar) => {
    const i = indicatorVan(id)
    return i?.soort === 'stand' ? o.op(i.label, jaar) : o.in(i?.label ?? id, jaar)
  }
}
