// What comes from the clipboard: a block of texts, with the true number where the spreadsheet tells it. Source: product §2.3 (paste from Excel: HTML + TSV); docs/spec/parameters.md (PA-20 … PA-24).

import type { Blok, KlembordCel } from './klembord-cel.ts'
import { leesHtmlTabel } from './klembord-html.ts'

export type Klembord =
  | { readonly kind: 'blok'; readonly rijen: Blok; readonly bron: 'html' | 'tsv' }
  | { readonly kind: 'leeg' }
  | { readonly kind: 'te-groot'; readonly zin: string }

export const hoogstensCellen = 10_000
export const hoogstensTekens = 1_000_000

/** Read a clipboard: the HTML table when there is one, else the text. Rows are made equally long; empty rows and columns at the end fall off. */
export function leesKlembord(inhoud: { readonly tekst: string; readonly html?: string }): Klembord {
  const html = inhoud.html ?? ''
  if (inhoud.tekst.length > hoogstensTekens) return tooBig('Er staat meer dan 1 MB op het klembord.')
  const table = html !== '' && html.length <= hoogstensTekens ? leesHtmlTabel(html, hoogstensCellen) : undefined
  const rijen = squared(table ?? leesTsv(inhoud.tekst))
  const breedte = rijen[0]?.length ?? 0
  if (breedte === 0) return { kind: 'leeg' }
  if (rijen.length * breedte > hoogstensCellen) {
    return tooBig(`Op het klembord staan ${rijen.length} rijen bij ${breedte} kolommen.`)
  }
  return { kind: 'blok', rijen, bron: table ? 'html' : 'tsv' }
}

/** Read tab separated text: quoted cells may hold tabs, line ends and doubled quotes; CRLF, LF and CR end a row. @source PA-20 */
export function leesTsv(tekst: string): Blok {
  const rijen: KlembordCel[][] = []
  let rij: KlembordCel[] = []
  let at = tekst.startsWith('\ufeff') ? 1 : 0
  while (at <= tekst.length && rijen.length <= hoogstensCellen) {
    const cel = nextCell(tekst, at)
    rij.push({ tekst: cel.tekst.trim() })
    at = cel.end + 1
    if (tekst[cel.end] === '\t') continue
    rijen.push(rij)
    rij = []
    if (cel.end >= tekst.length) break
    if (tekst[cel.end] === '\r' && tekst[at] === '\n') at += 1
    if (at >= tekst.length) break
  }
  return rijen
}

/** Write a block as tab separated text; a cell that holds a tab, a line end or a quote is quoted. */
export function schrijfTsv(blok: Blok): string {
  const quoted = (tekst: string): string => (/["\t\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst)
  return blok.map((rij) => rij.map((cel) => quoted(cel.tekst)).join('\t')).join('\r\n')
}

/** Write a block as an HTML table that gives spreadsheets the true numbers along. */
export function schrijfHtml(blok: Blok): string {
  const cell = ({ tekst, waarde }: KlembordCel): string =>
    waarde === undefined
      ? `<td>${escaped(tekst)}</td>`
      : `<td x:num="${waarde}" sdval="${waarde}">${escaped(tekst)}</td>`
  const rows = blok.map((rij) => `<tr>${rij.map(cell).join('')}</tr>`).join('')
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${rows}</table></body></html>`
}

function nextCell(tekst: string, start: number): { tekst: string; end: number } {
  if (tekst[start] === '"') {
    const quoted = quotedCell(tekst, start)
    if (quoted) return quoted
  }
  let end = start
  while (end < tekst.length && !'\t\r\n'.includes(tekst[end]!)) end += 1
  return { tekst: tekst.slice(start, end), end }
}

/** A quote that is not closed before a tab, line end or the end of the text is just a character. */
function quotedCell(tekst: string, start: number): { tekst: string; end: number } | undefined {
  let inhoud = ''
  let at = start + 1
  for (;;) {
    const close = tekst.indexOf('"', at)
    if (close < 0) return undefined
    inhoud += tekst.slice(at, close)
    if (tekst[close + 1] !== '"') {
      const end = close + 1
      return end >= tekst.length || '\t\r\n'.includes(tekst[end]!) ? { tekst: inhoud, end } : undefined
    }
    inhoud += '"'
    at = close + 2
  }
}

const leegCel: KlembordCel = { tekst: '' }

function squared(rijen: Blok): Blok {
  const isLeeg = (cel: KlembordCel): boolean => cel.tekst === '' && cel.waarde === undefined
  const breedte = rijen.reduce((max, rij) => Math.max(max, rij.findLastIndex((cel) => !isLeeg(cel)) + 1), 0)
  const hoogte = rijen.findLastIndex((rij) => rij.some((cel) => !isLeeg(cel))) + 1
  if (breedte * hoogte > hoogstensCellen * 10) return rijen.slice(0, hoogte)
  return rijen.slice(0, hoogte).map((rij) => Array.from({ length: breedte }, (_, i) => rij[i] ?? leegCel))
}

function tooBig(wat: string): Klembord {
  return {
    kind: 'te-groot',
    zin: `${wat} Plakken kan tot 10.000 cellen en 1 MB. Er is niets gewijzigd. Plak in delen.`,
  }
}

function escaped(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
