// Offers a text as a file.

/** @param soort Media type, without the character set. */
export function download(naam: string, inhoud: string, soort: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: `${soort};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
  URL.revokeObjectURL(adres)
}
