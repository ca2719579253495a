// A frozen report as one page that needs nothing else: readable anywhere, nothing runs in it. Source: docs/spec/rapport.md (RA-22 … RA-26).

import { indicatorNaam } from './cijferbron.ts'
import { dagEnTijd } from '../vocabulary/tijd.ts'
import type { Moment, VersieHash } from '../vocabulary/ids.ts'
import { leesBevrorenCijfer, leesBevrorenGrafiek, type BevrorenGrafiek, type BevrorenRapport } from './bakken.ts'
import { geenWaarde } from './cijfertekst.ts'
import { veilig, veiligeSvg } from './html-tekst.ts'
import { rapportStijl } from './html-stijl.ts'
import { inhoudsopgave, type Kop } from './inhoudsopgave.ts'
import { tekstVan, veiligeHref, type Knoop, type Merk } from './inhoud.ts'

export const watermerk = 'Concept – voor intern gebruik'

/** What the version says about itself on the page. */
export interface Omlijsting {
  readonly rondeNaam: string
  readonly rubricering: string
  /** One sentence on where the inputs come from. */
  readonly herkomstNoot: string
  readonly nummer: number
  readonly naam: string
  readonly op: Moment
  readonly hash: VersieHash
  /** Date on which the Topberaad adopted it ('2024-09-12'); without it the watermark stands. */
  readonly vastgesteldOp?: string
  readonly peildatum?: string
  /** The drawing of a chart, or undefined when there is none: then its table stands alone. */
  readonly svg?: (grafiek: BevrorenGrafiek, nummer: number) => string | undefined
}

/** Return the whole page. Every word in it is escaped; a link or drawing that could do something is left out. */
export function rapportHtml(rapport: BevrorenRapport, om: Omlijsting): string {
  const schrijver = new Schrijver(inhoudsopgave(rapport.inhoud), om)
  const tekst = schrijver.blokken(rapport.inhoud.content ?? [])
  const titel = schrijver.koppen.find((kop) => kop.niveau === 1)?.tekst || rapport.titel
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${veilig(titel)} – versie ${om.nummer}</title>
<style>${rapportStijl}</style>
</head>
<body>
<a class="overslaan" href="#inhoud">Naar de tekst</a>
<header>
${om.vastgesteldOp ? '' : `<p class="watermerk">${veilig(watermerk)}</p>\n`}
${kenmerken(rapport, om)}
</header>
${opgave(schrijver.koppen)}
<main id="inhoud">
${schrijver.koppen.some((kop) => kop.niveau === 1) ? '' : `<h1>${veilig(rapport.titel)}</h1>\n`}${tekst}
</main>
${bevindingen(rapport)}<footer>
<p>${veilig(bronregel(om))}</p>
<p>${veilig(om.herkomstNoot)}</p>
<p>Door afronding kunnen totalen afwijken. De cijfers zijn het betrouwbaarst voor de eerste anderhalf tot twee jaar.</p>
</footer>
</body>
</html>
`
}

/** The source statement that goes with every figure outside the house. @source modelspecificatie E.4 */
export function bronregel(om: Omlijsting): string {
  if (!om.vastgesteldOp)
    return `${watermerk} – niet verspreiden. ${om.rondeNaam}, versie ${om.nummer}, ${om.hash.slice(0, 8)}.`
  const peildatum = om.peildatum ? ` Peildatum gegevens: ${om.peildatum}.` : ''
  return `Bron: ${om.rondeNaam}, versie ${om.nummer}, vastgesteld door het Topberaad op ${om.vastgesteldOp}.${peildatum} De cijfers geven de inzichten, risico's, onzekerheden en aannames weer die op dat moment golden. Aantallen zijn afgerond op honderdtallen.`
}

function kenmerken(rapport: BevrorenRapport, om: Omlijsting): string {
  const rijen: readonly (readonly [string, string])[] = [
    ['Ronde', om.rondeNaam],
    ['Versie', `${om.nummer}, ${om.naam}`],
    ['Vastgezet', dagEnTijd(om.op)],
    ['Rubricering', om.rubricering],
    ['Kenmerk van de inhoud', om.hash],
    ['Kenmerk van de berekening', rapport.run ?? 'geen: er was nog geen berekening'],
  ]
  return `<dl>${rijen.map(([naam, waarde]) => `<div><dt>${veilig(naam)}</dt><dd>${veilig(waarde)}</dd></div>`).join('')}</dl>`
}

function opgave(koppen: readonly Kop[]): string {
  const regels = koppen.filter((kop) => kop.niveau > 1)
  if (regels.length === 0) return ''
  const items = regels.map(
    (kop) =>
      `<li class="n${kop.niveau}"><a href="#${kop.anker}">${veilig(`${kop.nummer} ${kop.tekst}`.trim())}</a></li>`,
  )
  return `<nav aria-labelledby="inhoudsopgave"><h2 id="inhoudsopgave">Inhoud</h2><ol>${items.join('')}</ol></nav>`
}

function bevindingen(rapport: BevrorenRapport): string {
  if (rapport.bevindingen.length === 0) return ''
  const items = rapport.bevindingen.map((b) => `<li>${veilig(b.zin)}</li>`).join('')
  return `<section aria-labelledby="bevindingen"><h2 id="bevindingen">Let op bij deze versie</h2><ul>${items}</ul></section>\n`
}

/** Writes the nodes of the report; counts headings and figures as it goes. */
class Schrijver {
  readonly koppen: readonly Kop[]
  private readonly om: Omlijsting
  private kop = 0
  private figuur = 0
  private tabellen = 0

  constructor(koppen: readonly Kop[], om: Omlijsting) {
    this.koppen = koppen
    this.om = om
  }

  blokken(content: readonly Knoop[]): string {
    return content.map((knoop) => this.blok(knoop)).join('\n')
  }

  private blok(knoop: Knoop): string {
    const binnen = knoop.content ?? []
    switch (knoop.type) {
      case 'paragraph':
        return `<p>${this.regel(binnen)}</p>`
      case 'heading':
        return this.heading(binnen)
      case 'bulletList':
        return `<ul>${this.blokken(binnen)}</ul>`
      case 'orderedList':
        return `<ol${beginVan(knoop)}>${this.blokken(binnen)}</ol>`
      case 'listItem':
        return `<li>${this.blokken(binnen)}</li>`
      case 'table':
        return this.tabel(binnen)
      case 'horizontalRule':
        return '<hr>'
      case 'grafiek':
        return this.grafiek(knoop)
      default:
        return this.onbekend(knoop)
    }
  }

  private heading(binnen: readonly Knoop[]): string {
    const kop = this.koppen[this.kop++]!
    const niveau = Math.min(Math.max(kop.niveau, 1), 3)
    const nummer = kop.nummer ? `<span class="nr">${kop.nummer}</span> ` : ''
    return `<h${niveau} id="${kop.anker}">${nummer}${this.regel(binnen)}</h${niveau}>`
  }

  private tabel(rijen: readonly Knoop[]): string {
    const geschreven = rijen.map(
      (rij, r) => `<tr>${(rij.content ?? []).map((cel, c) => this.cel(cel, r, c)).join('')}</tr>`,
    )
    const heeftKop = (rijen[0]?.content ?? []).every((cel) => cel.type === 'tableHeader')
    const hoofd = heeftKop ? `<thead>${geschreven[0] ?? ''}</thead>` : ''
    const lijf = geschreven.slice(heeftKop ? 1 : 0).join('')
    return `<div class="tabel" role="region" aria-label="Tabel ${++this.tabellen}" tabindex="0"><table>${hoofd}<tbody>${lijf}</tbody></table></div>`
  }

  private cel(cel: Knoop, rij: number, plek: number): string {
    const naam = cel.type === 'tableHeader' ? 'th' : 'td'
    const scope = naam === 'th' ? ` scope="${rij > 0 && plek === 0 ? 'row' : 'col'}"` : ''
    return `<${naam}${scope}${spanVan(cel, 'colspan')}${spanVan(cel, 'rowspan')}>${this.blokken(cel.content ?? [])}</${naam}>`
  }

  /** What this version does not know is shown as its text, marked: never dropped. @source RA-6 */
  private onbekend(knoop: Knoop): string {
    if (isRegel(knoop)) return `<p>${this.regel([knoop])}</p>`
    const binnen = knoop.content ?? []
    return `<div class="onbekend">${binnen.every(isRegel) ? `<p>${this.regel(binnen)}</p>` : this.blokken(binnen)}</div>`
  }

  private regel(content: readonly Knoop[]): string {
    return content
      .map((knoop) => {
        if (knoop.type === 'text') return metMerken(veilig(knoop.text ?? ''), knoop.marks ?? [])
        if (knoop.type === 'hardBreak') return '<br>'
        if (knoop.type === 'cijfer') return metMerken(cijfer(knoop), knoop.marks ?? [])
        return veilig(tekstVan(knoop))
      })
      .join('')
  }

  private grafiek(knoop: Knoop): string {
    const grafiek = leesBevrorenGrafiek(knoop)
    if (!grafiek) return `<p class="onbekend">${veilig(geenWaarde)}</p>`
    const nummer = ++this.figuur
    const svg = veiligeSvg(this.om.svg?.(grafiek, nummer))
    const bijschrift = grafiek.bijschrift || indicatorNaam(grafiek.indicator)
    const spoor = grafiek.spoor === 'voorlopig' ? ' <span class="voorlopig">voorlopig</span>' : ''
    return `<figure><figcaption><b>Figuur ${nummer}.</b> ${veilig(bijschrift)}${spoor}</figcaption>${svg ?? ''}${grafiekTabel(grafiek, nummer)}</figure>`
  }
}

const isRegel = (knoop: Knoop): boolean => ['text', 'hardBreak', 'cijfer'].includes(knoop.type)

function cijfer(knoop: Knoop): string {
  const gebakken = leesBevrorenCijfer(knoop)
  if (!gebakken || gebakken.waarde === null) return `<span class="leeg">${veilig(geenWaarde)}</span>`
  const getal = `<span class="cijfer">${veilig(gebakken.tekst)}</span>`
  return gebakken.spoor === 'voorlopig' ? `${getal} <span class="voorlopig">(voorlopig)</span>` : getal
}

function metMerken(html: string, marks: readonly Merk[]): string {
  return marks.reduceRight((binnen, mark) => {
    if (mark.type === 'bold') return `<strong>${binnen}</strong>`
    if (mark.type === 'italic') return `<em>${binnen}</em>`
    const href = mark.type === 'link' ? veiligeHref(mark.attrs?.href) : undefined
    return href ? `<a href="${veilig(href)}" rel="noopener noreferrer">${binnen}</a>` : binnen
  }, html)
}

function grafiekTabel(grafiek: BevrorenGrafiek, nummer: number): string {
  const jaren = grafiek.reeksen[0]?.punten.map((punt) => punt.jaar) ?? []
  if (jaren.length === 0) return `<p class="leeg">${veilig(geenWaarde)}</p>`
  const koppen = grafiek.reeksen.map((reeks) => `<th scope="col">${veilig(reeks.scenario)}</th>`).join('')
  const rijen = jaren.map((jaar, index) => {
    const cellen = grafiek.reeksen
      .map((reeks) => `<td>${veilig(reeks.punten[index]?.tekst ?? geenWaarde)}</td>`)
      .join('')
    return `<tr><th scope="row">${jaar}</th>${cellen}</tr>`
  })
  const bijschrift = `Cijfers bij figuur ${nummer}: ${indicatorNaam(grafiek.indicator)}, ${grafiek.eenheid}`
  return `<table class="cijfers"><caption>${veilig(bijschrift)}</caption><thead><tr><th scope="col">Jaar</th>${koppen}</tr></thead><tbody>${rijen.join('')}</tbody></table>`
}

function spanVan(cel: Knoop, naam: 'colspan' | 'rowspan'): string {
  const aantal = cel.attrs?.[naam]
  return typeof aantal === 'number' && Number.isInteger(aantal) && aantal > 1 && aantal < 100
    ? ` ${naam}="${aantal}"`
    : ''
}

function beginVan(lijst: Knoop): string {
  const start = lijst.attrs?.start
  return typeof start === 'number' && Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''
}
