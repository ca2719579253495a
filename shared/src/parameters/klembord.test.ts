import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blok } from './klembord-cel.ts'
import { leesKlembord, leesTsv, schrijfHtml, schrijfTsv } from './klembord.ts'

const teksten = (rijen: Blok) => rijen.map((rij) => rij.map((cel) => cel.tekst))
const blok = (inhoud: { tekst?: string; html?: string }): Blok => {
  const klembord = leesKlembord({ tekst: '', ...inhoud })
  if (klembord.kind !== 'blok') throw new Error(klembord.kind)
  return klembord.rijen
}

describe('klembord: tekst (PA)', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\r2', [['1'], ['2']]],
    ['"a\tb"\tc', [['a\tb', 'c']]],
    ['"regel 1\nregel 2"\t5', [['regel 1\nregel 2', '5']]],
    ['"zegt ""ja"""\t1', [['zegt "ja"', '1']]],
    ['"niet dicht\t1', [['"niet dicht', '1']]],
    ['12" scherm\t1', [['12" scherm', '1']]],
    ['\ufeff7', [['7']]],
    ['1\t\t3', [['1', '', '3']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [' 12,5 \t\u00a03', [['12,5', '3']]],
  ])('[PA-20] reads %j', (tekst, verwacht) => expect(teksten(leesTsv(tekst))).toEqual(verwacht))

  it('[PA-20] makes rows equally long and drops empty rows and columns at the end', () => {
    expect(teksten(blok({ tekst: '1\t2\t\t\n3\n\n\n' }))).toEqual([
      ['1', '2'],
      ['3', ''],
    ])
  })

  it.each(['', '\n', '\t\t\r\n'])('[PA-20] %j is an empty clipboard', (tekst) =>
    expect(leesKlembord({ tekst })).toEqual({ kind: 'leeg' }),
  )

  it('[PA-20] behoud: what is written as text is read back', () => {
    const cel = fc.string({ maxLength: 12 }).map((tekst) => tekst.trim())
    fc.assert(
      fc.property(fc.array(fc.array(cel, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rijen) => {
        const geschreven = schrijfTsv(rijen.map((rij) => rij.map((tekst) => ({ tekst }))))
        if (rijen.length === 1 && rijen[0]!.every((t) => t === '')) return
        const einde = rijen.at(-1)!.length === 1 && rijen.at(-1)![0] === '' ? rijen.slice(0, -1) : rijen
        expect(teksten(leesTsv(geschreven))).toEqual(einde)
      }),
      { numRuns: 500 },
    )
  })

  it('[PA-24] refuses more than 10.000 cells or 1 MB, and says so', () => {
    expect(leesKlembord({ tekst: '1\n'.repeat(10_001) })).toMatchObject({ kind: 'te-groot' })
    expect(leesKlembord({ tekst: 'x'.repeat(1_000_001) })).toMatchObject({ kind: 'te-groot' })
    expect(leesKlembord({ tekst: '1\t2\n'.repeat(5_000) })).toMatchObject({ kind: 'blok' })
    const html = `<table>${'<tr><td>1<td>2<td>3</tr>'.repeat(3_400)}</table>`
    expect(leesKlembord({ tekst: '', html })).toMatchObject({ kind: 'te-groot' })
    expect(leesKlembord({ tekst: '', html: '<table><tr><td colspan=999>1</table>'.repeat(20) })).toMatchObject({
      kind: 'blok',
    })
  })
})

describe('klembord: html-tabel (PA)', () => {
  it('[PA-21] Excel: the number stands in x:num, so the text needs no interpreting', () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{color:red}</style></head><body>
      <!--StartFragment--><table><col width=64><tr height=20><td class=xl65 align=right x:num="20100">20.100</td>
      <td x:num="0.125">12,5%</td></tr><tr><td x:num>36700</td><td x:num>3,3</td></tr></table><!--EndFragment--></body></html>`
    expect(blok({ html, tekst: 'x' })).toEqual([
      [
        { tekst: '20.100', waarde: 20100 },
        { tekst: '12,5%', waarde: 0.125 },
      ],
      [{ tekst: '36700', waarde: 36700 }, { tekst: '3,3' }],
    ])
  })

  it('[PA-21] LibreOffice: sdval; Google Sheets: data-sheets-value', () => {
    const html = `<table><tr><td sdval="-1234.5" sdnum="1043;0;#.##0,0"><font>-1.234,5</font></td>
      <td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:21300}">21.300</td>
      <td data-sheets-value='{"1":2,"2":"n.n.b."}'>n.n.b.</td></tr></table>`
    expect(blok({ html })).toEqual([
      [{ tekst: '-1.234,5', waarde: -1234.5 }, { tekst: '21.300', waarde: 21300 }, { tekst: 'n.n.b.' }],
    ])
  })

  it('[PA-22] hidden rows and cells are left out', () => {
    const html = `<table><tr><td>1</td></tr><tr style='display:none'><td>99</td></tr><tr hidden><td>98</td></tr>
      <tr><td style="mso-x:y; display : none">97</td><td>2</td></tr></table>`
    expect(teksten(blok({ html }))).toEqual([['1'], ['2']])
  })

  it('[PA-23] colspan and rowspan leave empty cells: columns stay columns', () => {
    const html = `<table><tr><td colspan=2>a</td><td rowspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>`
    expect(teksten(blok({ html }))).toEqual([
      ['a', '', 'b', 'c'],
      ['d', 'e', '', 'f'],
    ])
  })

  it('[PA-21] missing end tags, entities, br, comments and a table in a cell', () => {
    const html = `<TABLE><TR><TD>a&amp;b<TD>1&nbsp;234<br>x<TR><!-- <td>nee --><TD>&#8722;3&#x20;%<TD><table><tr><td>in<td>nest</table></TABLE>na`
    expect(teksten(blok({ html }))).toEqual([
      ['a&b', '1\u00a0234 x'],
      ['−3 %', 'innest'],
    ])
  })

  it('[PA-21] HTML without a table falls back to the text', () => {
    expect(teksten(blok({ html: '<p>hoi', tekst: '1\t2' }))).toEqual([['1', '2']])
    expect(leesKlembord({ html: '<b>1</b>', tekst: '1' })).toMatchObject({ bron: 'tsv' })
  })

  it('[PA-21] what we copy ourselves comes back with text and number', () => {
    const eigen: Blok = [
      [{ tekst: '−1.234,5', waarde: -1234.5 }, { tekst: 'n.n.b. <"&>' }],
      [{ tekst: '95,0 %', waarde: 0.95 }, { tekst: 'x' }],
    ]
    expect(blok({ html: schrijfHtml(eigen) })).toEqual(eigen)
  })

  it('[PA-21] any bytes give an outcome, in time linear to their length', () => {
    const stuk = fc.constantFrom(
      '<',
      '>',
      'table',
      '<table>',
      '<tr>',
      '<td ',
      '"',
      "'",
      '=',
      'colspan=3',
      '</td>',
      '<!--',
      '-->',
      '&amp;',
      '&#x0;',
      'x',
      '<script>',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 60 }), (delen) => {
        leesKlembord({ tekst: '', html: delen.join('') })
      }),
      { numRuns: 2000 },
    )
    const begin = performance.now()
    for (const zaad of ['<', '<td "', '<!--', '<script>', '&#', '<table><tr><td>'])
      leesKlembord({ tekst: '', html: zaad.repeat(Math.floor(900_000 / zaad.length)) })
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})
