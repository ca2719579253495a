// Tables as CSV: one kind a Dutch Excel opens right, one kind for machines; no cell can become a formula. Source: docs/spec/publicatie.md (PU-5 … PU-7); OWASP CSV injection.

export type Cel = string | number | null

export interface CsvSoort {
  readonly scheiding: ',' | ';'
  readonly decimaal: '.' | ','
  readonly regeleinde: '\n' | '\r\n'
  /** Byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean
}

export const excelNl: CsvSoort = { scheiding: ';', decimaal: ',', regeleinde: '\r\n', bom: true }
export const machine: CsvSoort = { scheiding: ',', decimaal: '.', regeleinde: '\n', bom: false }

/** Write rows; numbers keep all their digits. */
export function csv(soort: CsvSoort, rijen: readonly (readonly Cel[])[]): string {
  const regels = rijen.map((rij) => rij.map((cel) => geschreven(soort, cel)).join(soort.scheiding) + soort.regeleinde)
  return (soort.bom ? '\ufeff' : '') + regels.join('')
}

function geschreven(soort: CsvSoort, cel: Cel): string {
  if (cel === null) return ''
  if (typeof cel === 'number') return Number.isFinite(cel) ? String(cel).replace('.', soort.decimaal) : ''
  const tekst = onschadelijk(cel)
  return /[";,\r\n\t]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}

/** A text that a spreadsheet would read as a formula gets an apostrophe before it. @source PU-7 */
const onschadelijk = (tekst: string): string =>
  /^[\s]*[=+\-@\u2212\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(tekst) ? `'${tekst}` : tekst
