// Cuts clipboard HTML into tags and texts: enough for tables from spreadsheets, nothing is ever put on a page. Source: docs/spec/parameters.md (PA-21).

export type HtmlStuk =
  | { readonly kind: 'open'; readonly naam: string; readonly attributen: Readonly<Record<string, string>> }
  | { readonly kind: 'sluit'; readonly naam: string }
  | { readonly kind: 'tekst'; readonly tekst: string }

const overslaan = new Set(['script', 'style', 'head', 'title', 'xml'])

/** Yield tags and texts in order; comments, declarations and the content of script and style are left out. Linear in the length. */
export function* leesHtmlStukken(html: string): Generator<HtmlStuk> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open !== at) yield { kind: 'tekst', tekst: decoded(html.slice(at, open < 0 ? html.length : open)) }
    if (open < 0) return
    const end = endOfTag(html, open)
    const naam = /^<(\/?)([a-zA-Z][\w:-]*)/.exec(html.slice(open, open + 40))
    at = end
    if (!naam) {
      if (end === open + 1) yield { kind: 'tekst', tekst: '<' }
      continue
    }
    const tag = naam[2]!.toLowerCase()
    if (naam[1] === '/') yield { kind: 'sluit', naam: tag }
    else if (overslaan.has(tag)) at = afterClosing(html, end, tag)
    else yield { kind: 'open', naam: tag, attributen: attributes(html.slice(open + naam[0].length, end - 1)) }
  }
}

function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4)
  if (/[!?]/.test(html[open + 1] ?? '')) return after(html, '>', open)
  if (!/[a-zA-Z/]/.test(html[open + 1] ?? '')) return open + 1
  let quote = ''
  for (let at = open + 1; at < html.length; at += 1) {
    const c = html[at]!
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") quote = c
    else if (c === '>') return at + 1
  }
  return html.length
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from)
  return at < 0 ? html.length : at + what.length
}

/** Without a closing tag the rest of the text is its content, as in a browser; so no part of the text is searched twice. */
function afterClosing(html: string, from: number, tag: string): number {
  const closing = new RegExp(`</${tag}`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found ? after(html, '>', found.index) : html.length
}

function attributes(tekst: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (const m of tekst.matchAll(/([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    found[m[1]!.toLowerCase()] ??= decoded(m[2] ?? m[3] ?? m[4] ?? '')
  }
  return found
}

const namen: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  minus: '−',
  ndash: '–',
  thinsp: '\u2009',
}

function decoded(tekst: string): string {
  return tekst.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec?: string, hex?: string, naam?: string) => {
      if (naam !== undefined) return namen[naam.toLowerCase()] ?? whole
      const code = dec === undefined ? Number.parseInt(hex!, 16) : Number(dec)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
