// Writing HTML without trusting any of it: escaping, and a check on SVG that somebody drew. Source: docs/spec/rapport.md (RA-22).

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Return the text as it may stand in HTML, in content and between quotes. */
export const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken]!)

const gevaarlijk =
  /<\s*(script|foreignObject|iframe|object|embed|style|a|image|use|animate|set)\b|\son[a-z]+\s*=|javascript:|<!|<\?|(href|src)\s*=|url\s*\(\s*(?!["']?#)/i

/** Return the SVG when it can only draw: no scripts, handlers, links, foreign content or outside sources; else undefined. @source RA-22 */
export function veiligeSvg(svg: string | undefined): string | undefined {
  const kaal = svg?.trim()
  return kaal && /^<svg[\s>]/.test(kaal) && kaal.endsWith('</svg>') && !gevaarlijk.test(kaal) ? kaal : undefined
}
