// Names of columns, cells and sheets in formulas. Source: docs/spec/werkboek.md (WB).

/** Letters of a column counted from 0: A … Z, AA … */
export function kolomnaam(kolom: number): string {
  const rest = kolom % 26
  const letter = String.fromCharCode(65 + rest)
  return kolom < 26 ? letter : kolomnaam((kolom - rest) / 26 - 1) + letter
}

/** A cell, both counted from 0. */
export function cel(rij: number, kolom: number): string {
  return `${kolomnaam(kolom)}${rij + 1}`
}

/** A cell that does not move when the formula is copied. */
export function vasteCel(rij: number, kolom: number): string {
  return `$${kolomnaam(kolom)}$${rij + 1}`
}

export function bereik(rij: number, van: number, tot: number): string {
  return `${cel(rij, van)}:${cel(rij, tot)}`
}

/** The part of a formula that points to another sheet. */
export function bladdeel(naam: string): string {
  return /^[A-Za-z]+$/.test(naam) ? `${naam}!` : `'${naam}'!`
}

/** A number as a formula has it. */
export function getalInFormule(waarde: number): string {
  return waarde < 0 ? `(${waarde})` : String(waarde).replace('e', 'E')
}

/** The place of a cell such as 'AB12', both counted from 0. */
export function plek(naam: string): { readonly rij: number; readonly kolom: number } {
  const [, letters, nummer] = /^([A-Z]+)(\d+)$/.exec(naam) ?? []
  if (letters === undefined) throw new RangeError(`${naam} is no cell`)
  const kolom = [...letters].reduce((a, letter) => a * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { rij: Number(nummer) - 1, kolom }
}
