// The only place that knows the library that makes spreadsheet files. Same workbook, same bytes. Source: docs/spec/werkboek.md (WB-8); docs/adr/0012-werkboek.md.
import { writeOds } from 'hucre/ods'
import { type Cell, type DataValidation, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { bladdeel, plek } from './adres.ts'
import { celstijl } from './celstijl.ts'
import { palet } from './opmaak.ts'
import type { Druk, Rij, Toegestaan, Veld, Voorwaarde, Werkblad, Werkboek } from './werkblad.ts'

/** Excel: live formulas with the values that the engine calculated, protected except for the input, ready to print. */
export function schrijfXlsx(werkboek: Werkboek): Promise<Uint8Array> {
  return writeXlsx({
    ...gegevens(werkboek),
    sheets: werkboek.bladen.map((blad) => ({ ...inhoud(blad, excelveld), ...inrichting(blad) })),
    namedRanges: werkboek.bladen.flatMap(titelrijen),
    defaultFont: { name: 'Calibri', size: 10, color: { rgb: palet.inkt } },
    workbookProtection: { lockStructure: true },
  })
}

/** OpenDocument: the same fields and formulas; the library writes no widths, protection or print set-up there. */
export function schrijfOds(werkboek: Werkboek): Promise<Uint8Array> {
  return writeOds({ ...gegevens(werkboek), sheets: werkboek.bladen.map((blad) => inhoud(blad, odsveld)) })
}

function gegevens({ titel, onderwerp, omschrijving, datum }: Werkboek): Pick<WriteOptions, 'properties'> {
  // reason: the day of the caller in the form the library asks for; without it the library reads the clock.
  // oxlint-disable-next-line no-restricted-globals
  const dag = new Date(`${datum}T00:00:00Z`)
  return {
    properties: {
      title: titel,
      subject: onderwerp,
      description: omschrijving,
      creator: 'Ketenbeeld',
      created: dag,
      modified: dag,
    },
  }
}

function inhoud({ naam, rijen, samengevoegd = [] }: Werkblad, veld: (veld: Veld) => Partial<Cell>): WriteSheet {
  return {
    name: naam,
    rows: rijen.map((rij) => rij.map((v) => (v?.formule === undefined ? (v?.waarde ?? null) : null))),
    cells: cellen(rijen, veld),
    merges: samengevoegd.map(samenvoeging),
  }
}

function cellen(rijen: readonly Rij[], veld: (veld: Veld) => Partial<Cell>): Map<string, Partial<Cell>> {
  const uit = new Map<string, Partial<Cell>>()
  for (const [r, rij] of rijen.entries()) {
    for (const [k, v] of rij.entries()) if (v) uit.set(`${r},${k}`, veld(v))
  }
  return uit
}

function excelveld({ formule, waarde, opmaak }: Veld): Partial<Cell> {
  const style = celstijl(opmaak)
  return formule === undefined ? { style } : { type: 'formula', formula: formule, formulaResult: waarde, style }
}

function odsveld({ formule, waarde, opmaak }: Veld): Partial<Cell> {
  const style = celstijl(opmaak)
  return formule === undefined ? { style } : { formula: odsformule(formule), value: waarde, style }
}

/** OpenDocument puts semicolons between arguments and has the old names of Excel under LEGACY. */
function odsformule(formule: string): string {
  const delen = formule.split(/("[^"]*")/)
  return delen
    .map((deel, i) => (i % 2 === 1 ? deel : deel.replaceAll(',', ';').replaceAll('NORMSDIST(', 'LEGACY.NORMSDIST(')))
    .join('')
}

function inrichting(blad: Werkblad): Partial<WriteSheet> {
  const { kolommen, hoogten, vast, filter, druk, tabkleur, voorwaarden = [], toegestaan = [] } = blad
  return {
    columns: kolommen.map(({ breedte, verborgen }) => ({
      width: breedte,
      ...(verborgen ? { hidden: true } : {}),
    })),
    ...(vast ? { freezePane: { rows: vast.rijen, columns: vast.kolommen } } : {}),
    ...(filter === undefined ? {} : { autoFilter: { range: filter } }),
    rowDefs: new Map([[0, 28] as const, ...(hoogten ?? [])].map(([rij, height]) => [rij, { height }])),
    conditionalRules: voorwaarden.map(voorwaarde),
    dataValidations: toegestaan.map(validatie),
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    view: { showGridLines: false, tabColor: { rgb: tabkleur } },
    ...bladdruk(druk),
  }
}

/** Rows that return on every page. reason: the page set-up of the library forgets the quotes around a name with a space. */
function titelrijen({ naam, druk: { titelrijen: rijen } }: Werkblad): NonNullable<WriteOptions['namedRanges']> {
  if (!rijen) return []
  return [{ name: '_xlnm.Print_Titles', range: `${bladdeel(naam)}$${rijen[0]}:$${rijen[1]}`, scope: naam }]
}

function samenvoeging(bereik: string) {
  const [van = '', tot = van] = bereik.split(':')
  const [start, eind] = [plek(van), plek(tot)]
  return { startRow: start.rij, startCol: start.kolom, endRow: eind.rij, endCol: eind.kolom }
}

/** A rule may change weight, colour and background; the typeface is that of the field. */
function voorwaarde({ bereik, formule, opmaak }: Voorwaarde, i: number) {
  const { font: { bold = false, color = {} } = {}, fill } = celstijl(opmaak)
  const style = { font: { bold, color }, ...(fill ? { fill } : {}) }
  return { type: 'expression', priority: i + 1, range: bereik, formula: formule, style } as const
}

function validatie({ bereik, min, max, geheel, uitleg }: Toegestaan): DataValidation {
  return {
    type: geheel ? 'whole' : 'decimal',
    operator: max === undefined ? 'greaterThanOrEqual' : 'between',
    formula1: String(min ?? -1e15),
    ...(max === undefined ? {} : { formula2: String(max) }),
    range: bereik,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Past niet',
    errorMessage: uitleg,
  }
}

function bladdruk({ papier, staand, nieuweBladzijden, kop, voet, hoog = 0 }: Druk): Partial<WriteSheet> {
  return {
    pageSetup: {
      paperSize: papier,
      orientation: staand ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: hoog,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.5, header: 0.25, footer: 0.25 },
    },
    ...(nieuweBladzijden ? { rowBreaks: nieuweBladzijden.map((rij) => rij - 1) } : {}),
    headerFooter: { oddHeader: kop, oddFooter: voet },
  }
}
