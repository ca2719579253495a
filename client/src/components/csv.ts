// Figures as a file: for a Dutch spreadsheet (semicolon, decimal comma, byte order mark) or for a machine (comma, point). Pure but for the download itself.

export type CsvSoort = 'blad' | 'machine'
export type CsvCel = string | number | null

/** Write rows as CSV; a text that a spreadsheet would take for a formula is written as text. */
export function csv(rijen: readonly (readonly CsvCel[])[], soort: CsvSoort): string {
  const teken = soort === 'blad' ? ';' : ','
  const regels = rijen.map((rij) => rij.map((cel) => cell(cel, soort, teken)).join(teken))
  return `${soort === 'blad' ? '\ufeff' : ''}${regels.join('\r\n')}\r\n`
}

function cell(cel: CsvCel, soort: CsvSoort, teken: string): string {
  if (cel === null) return ''
  if (typeof cel === 'number') return soort === 'blad' ? String(cel).replace('.', ',') : String(cel)
  const tekst = /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel
  return tekst.includes(teken) || /["\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst
}

/** Offer a text as a file. */
export function download(naam: string, inhoud: string, soort: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: `${soort};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
  URL.revokeObjectURL(adres)
}
