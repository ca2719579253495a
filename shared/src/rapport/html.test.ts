import { describe, expect, it } from 'vitest'
import { moment, rondeId, versieHash } from '../vocabulary/ids.ts'
import { bak } from './bakken.ts'
import { alinea, cijfer, grafiek, kop, tabel } from './bouw.ts'
import type { Cijferbronnen } from './cijferbron.ts'
import { rapportHtml, watermerk, type Omlijsting } from './html.ts'
import { veiligeSvg } from './html-tekst.ts'
import { veiligeHref, type Knoop } from './inhoud.ts'
import { proefbron } from './proefbron.ts'
import { startRapportage } from './startdocument.ts'

const om: Omlijsting = {
  rondeNaam: 'MPP 2024-2',
  rubricering: 'Intern gebruik',
  herkomstNoot: 'Gekalibreerd, niet officieel.',
  nummer: 5,
  naam: 'Versie 5, definitief concept',
  op: moment('2024-09-05T10:00:00.000Z'),
  hash: versieHash('7'.repeat(64)),
}
const bronnen: Cijferbronnen = { vastgesteld: proefbron({ 'u.coa.bezetting/medio/2026': 106_712 }) }
const pagina = (content: readonly Knoop[], over: Partial<Omlijsting> = {}): string =>
  rapportHtml(
    bak(
      { ronde: rondeId('mpp-2024-2'), document: 'rapportage', titel: 'MPP', inhoud: { type: 'doc', content } },
      bronnen,
    ),
    { ...om, ...over },
  )

describe('rapport: pagina (RA)', () => {
  it('[RA-22] words that look like HTML stay words, wherever they stand', () => {
    const kwaad = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const html = pagina(
      [
        kop(1, kwaad),
        alinea(kwaad),
        tabel([kwaad], [[kwaad]]),
        grafiek('u.coa.bezetting', kwaad),
        { type: kwaad, attrs: { x: kwaad }, content: [{ type: 'text', text: kwaad }] },
        { type: 'cijfer', attrs: { indicator: kwaad, jaar: 2026, scenario: 'medio', spoor: 'vastgesteld' } },
      ],
      { rondeNaam: kwaad, rubricering: kwaad, herkomstNoot: kwaad, naam: kwaad },
    )
    expect(html).not.toMatch(/<script|<img/i)
    expect(html).toContain('&lt;script&gt;')
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//boos.nl',
    'vbscript:x',
  ])('[RA-4] [RA-22] a link to %j is no link', (href) => {
    expect(veiligeHref(href)).toBeUndefined()
    const html = pagina([alinea({ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href } }] })])
    expect(html).toContain('<p>hier</p>')
  })

  it('[RA-4] http, https, mailto and a place on the page are links', () => {
    for (const href of ['https://a.nl/x?y=1&z=2', 'http://a.nl', 'mailto:a@b.nl', '#kop-2'])
      expect(veiligeHref(href)).toBe(href)
    const html = pagina([
      alinea({ type: 'text', text: 'hier', marks: [{ type: 'link', attrs: { href: 'https://a.nl/?a=1&b="' } }] }),
    ])
    expect(html).toContain('<a href="https://a.nl/?a=1&amp;b=&quot;" rel="noopener noreferrer">hier</a>')
  })

  it.each([
    '<svg><script>x</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><a href="https://boos.nl"><text>x</text></a></svg>',
    '<svg><image href="https://boos.nl/x.png"/></svg>',
    '<svg><rect style="fill:url(https://boos.nl)"/></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg></svg><script></script>',
    '<div></div>',
  ])('[RA-22] a drawing that can do more than draw is left out: %s', (svg) => {
    expect(veiligeSvg(svg)).toBeUndefined()
    expect(pagina([grafiek('u.coa.bezetting', 'x')], { svg: () => svg })).not.toContain('<svg')
  })

  it('[RA-24] a chart stands with drawing, caption and a table with headers', () => {
    const svg = '<svg viewBox="0 0 1 1" role="img" aria-label="x"><path d="M0 0h1"/></svg>'
    const html = pagina([grafiek('u.coa.bezetting', 'Opvang', ['medio'])], { svg: () => svg })
    expect(html).toContain(svg)
    expect(html).toContain('<b>Figuur 1.</b> Opvang')
    expect(html).toContain('<th scope="row">2026</th><td>106.700</td>')
  })

  it('[RA-23] language, headings with numbers, contents, version, hash and run are there', () => {
    const html = pagina(startRapportage().content!)
    expect(html).toContain('<html lang="nl">')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<a href="#kop-6">3.2 Beslissen: IND</a>')
    expect(html).toContain('<h3 id="kop-6"><span class="nr">3.2</span> Beslissen: IND</h3>')
    expect(html).toContain('7'.repeat(64))
    expect(html).toContain('a'.repeat(64))
  })

  it('[RA-24] a table has header cells for its columns and its rows', () => {
    const html = pagina([tabel(['Jaar', 'Aantal'], [['2025', 'veel']])])
    expect(html).toContain('<thead><tr><th scope="col"><p>Jaar</p></th><th scope="col"><p>Aantal</p></th></tr></thead>')
    expect(html).toContain('<tr><th scope="row"><p>2025</p></th><td><p>veel</p></td></tr>')
  })

  it('[RA-25] the watermark stands until the Topberaad has adopted it', () => {
    expect(pagina([kop(1, 'x')])).toContain(`<p class="watermerk">${watermerk}</p>`)
    const vast = pagina([kop(1, 'x')], { vastgesteldOp: '12 september 2024' })
    expect(vast).not.toContain(watermerk)
    expect(vast).toContain('vastgesteld door het Topberaad op 12 september 2024')
  })

  it('[RA-26] what is wrong with the version stands on the page', () => {
    const html = pagina([
      alinea('4500 ', cijfer('u.nidos.caseload', 2026), cijfer('u.coa.bezetting', 2026, 'medio', 'voorlopig')),
    ])
    expect(html).toContain('Het getal 4500 is met de hand getypt')
    expect(html).toContain('[geen waarde]')
    expect(html).toContain('is voorlopig.')
  })
})
