// How a figure is written in a report: as the publication layer of the engine writes it, and never nothing. Source: docs/spec/rapport.md (RA-9, RA-13).

import { toonCijfer } from '@ketenbeeld/engine/publicatie/afronding'

/** What stands where a figure has no value: visible, so that nobody reads over it. @source RA-13 */
export const geenWaarde = '[geen waarde]'

/** Return the text of a figure, or the text for 'no value'. */
export function cijferTekst(indicator: string, waarde: number | undefined | null): string {
  if (waarde === undefined || waarde === null || !Number.isFinite(waarde)) return geenWaarde
  return toonCijfer(indicator, waarde)
}
