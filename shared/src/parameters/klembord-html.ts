// Reads the first table out of clipboard HTML without a DOM: a tokenizer that only knows tables. Source: docs/spec/parameters.md (PA-21 … PA-23).
// Excel gives the number in x:num, LibreOffice in sdval, Google Sheets in data-sheets-value; then no text needs interpreting.

import { leesHtmlStukken, type HtmlStuk } from './html-stukken.ts'
import type { KlembordCel } from './klembord-cel.ts'

interface Bezet {
  rijen: number
}

/**
 * Return the rows of the first table, or undefined when there is none.
 *
 * Hidden rows and cells are left out; colspan and rowspan leave empty cells, so that columns stay columns; a table inside a cell is only text.
 * Stops reading after `hoogstens` cells: the caller sees more than it may take and refuses.
 */
export function leesHtmlTabel(html: string, hoogstens: number): KlembordCel[][] | undefined {
  const table = new TableReader()
  for (const stuk of leesHtmlStukken(html)) {
    table.take(stuk)
    if (table.done || table.cellen > hoogstens) break
  }
  return table.result()
}

class TableReader {
  cellen = 0
  done = false
  private diepte = 0
  private rijen: KlembordCel[][] = []
  private rij: KlembordCel[] | undefined
  private verborgen = false
  private cel: { tekst: string; attributen: Readonly<Record<string, string>>; verborgen: boolean } | undefined
  private readonly bezet: (Bezet | undefined)[] = []

  take(stuk: HtmlStuk): void {
    if (stuk.kind === 'tekst') {
      if (this.cel) this.cel.tekst += stuk.tekst
      return
    }
    if (stuk.naam === 'table') this.takeTable(stuk.kind)
    else if (this.diepte === 1) this.takePart(stuk)
    else if (this.cel && stuk.naam === 'br') this.cel.tekst += '\n'
  }

  result(): KlembordCel[][] | undefined {
    this.closeRow()
    return this.rijen.length === 0 ? undefined : this.rijen
  }

  private takeTable(kind: 'open' | 'sluit'): void {
    this.diepte = Math.max(0, this.diepte + (kind === 'open' ? 1 : -1))
    if (this.diepte === 0 && kind === 'sluit') {
      this.closeRow()
      this.done = this.rijen.length > 0
    }
  }

  private takePart(stuk: Exclude<HtmlStuk, { kind: 'tekst' }>): void {
    const { naam, kind } = stuk
    if (naam === 'tr') {
      this.closeRow()
      if (kind === 'open') {
        this.rij = []
        this.verborgen = isHidden(stuk.attributen)
      }
    } else if (naam === 'td' || naam === 'th') {
      this.closeCell()
      if (kind === 'open') {
        this.rij ??= []
        this.cel = { tekst: '', attributen: stuk.attributen, verborgen: isHidden(stuk.attributen) }
      }
    } else if (naam === 'br' && this.cel) this.cel.tekst += '\n'
  }

  private closeCell(): void {
    const { cel, rij } = this
    this.cel = undefined
    if (!cel || !rij || cel.verborgen) return
    this.skipOccupied(rij)
    const breed = span(cel.attributen.colspan)
    const hoog = span(cel.attributen.rowspan)
    for (let i = 0; i < breed; i += 1) {
      if (hoog > 1) this.bezet[rij.length] = { rijen: hoog - 1 }
      rij.push(i === 0 ? readCell(cel.tekst, cel.attributen) : { tekst: '' })
      this.cellen += 1
    }
  }

  private skipOccupied(rij: KlembordCel[]): void {
    for (let taken = this.bezet[rij.length]; taken && taken.rijen > 0; taken = this.bezet[rij.length]) {
      taken.rijen -= 1
      rij.push({ tekst: '' })
      this.cellen += 1
    }
  }

  private closeRow(): void {
    this.closeCell()
    const { rij } = this
    this.rij = undefined
    if (!rij) return
    this.skipOccupied(rij)
    if (!this.verborgen) this.rijen.push(rij)
  }
}

function readCell(ruw: string, attributen: Readonly<Record<string, string>>): KlembordCel {
  const tekst = ruw
    .replace(/[ \t\r\f]*\n[ \t\r\f\n]*/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  const waarde = trueNumber(tekst, attributen)
  return waarde === undefined ? { tekst } : { tekst, waarde }
}

function trueNumber(tekst: string, attributen: Readonly<Record<string, string>>): number | undefined {
  const sheets = attributen['data-sheets-value']
  const ruw = attributen['x:num'] ?? attributen.sdval ?? (sheets && /^\{"1":3,"3":(-?[\d.eE+-]+)\}$/.exec(sheets)?.[1])
  if (ruw === undefined || tekst === '') return undefined
  // Excel writes x:num without a value when the text itself is the number; only plain digits are beyond doubt.
  const cijfers = ruw === '' ? (/^-?\d{1,15}$/.test(tekst) ? tekst : '') : ruw
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/.test(cijfers)) return undefined
  const waarde = Number(cijfers) + 0
  return Number.isFinite(waarde) ? waarde : undefined
}

function isHidden(attributen: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributen ||
    /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))/i.test(attributen.style ?? '')
  )
}

function span(ruw: string | undefined): number {
  const n = Number.parseInt(ruw ?? '1', 10)
  return Number.isFinite(n) ? Math.min(Math.max(n, 1), 1000) : 1
}
