// The command line: what it writes, where, and how it ends. Source: docs/spec/contract.md (CT-11 … CT-13, CT-15).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Probleem } from '../contract/probleem.ts'
import type { UitkomstJson } from '../contract/uitkomst-json.ts'
import { run } from '../run.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { voerUit } from './uitvoeren.ts'

interface Afloop {
  readonly code: number
  readonly uit: string
  readonly problemen: readonly Probleem[]
  readonly fout: string
  readonly bestanden: Map<string, string | Uint8Array>
}

async function doe(argumenten: readonly string[], bestanden: Readonly<Record<string, string>> = {}): Promise<Afloop> {
  const schijf = new Map<string, string | Uint8Array>(Object.entries(bestanden))
  let [uit, fout] = ['', '']
  const code = await voerUit(argumenten, {
    lees: (naam) => {
      const inhoud = schijf.get(naam)
      if (typeof inhoud !== 'string') throw new Error(`ENOENT ${naam}`)
      return inhoud
    },
    schrijf: (naam, inhoud) => {
      if (naam.startsWith('/dicht/')) throw new Error('EACCES')
      schijf.set(naam, inhoud)
    },
    uit: (tekst) => (uit += tekst),
    fout: (tekst) => (fout += tekst),
    vandaag: '2024-09-04',
  })
  const problemen = fout.split('\n').flatMap((r) => (r.startsWith('{') ? [JSON.parse(r) as Probleem] : []))
  return { code, uit, fout, problemen, bestanden: schijf }
}

const voorbeeld = (await doe(['voorbeeld'])).uit
const met = (van: string, naar: string) => {
  expect(voorbeeld).toContain(van)
  return voorbeeld.replace(van, naar)
}

describe('the command line', () => {
  it('[CT-11] run gives the outcome of the model, on the standard output or in a file', async () => {
    const { code, uit } = await doe(['run', '--input', 'in.json'], { 'in.json': voorbeeld })
    const resultaat = run(mpp20242)
    const json = JSON.parse(uit) as UitkomstJson
    expect(code).toBe(0)
    expect(resultaat.kind === 'voltooid' && json.jaarwaarden).toEqual(
      JSON.parse(JSON.stringify(resultaat.kind === 'voltooid' && resultaat.uitkomst.jaarwaarden)),
    )
    const naarBestand = await doe(['run', '--input=-', '--output=out.json', '--maanden'], { '-': voorbeeld })
    expect(naarBestand.uit).toBe('')
    expect(JSON.parse(naarBestand.bestanden.get('out.json') as string)).toHaveProperty([
      'maandwaarden',
      'u.coa.bezetting',
    ])
  })

  it('[CT-11] csv gives years or months, schema gives both schemas', async () => {
    const jaar = await doe(['csv', '--input', 'in.json'], { 'in.json': voorbeeld })
    const maand = await doe(['csv', '--input', 'in.json', '--per', 'maand'], { 'in.json': voorbeeld })
    expect(jaar.uit.split('\n')[0]).toBe('indicator,scenario,jaar,waarde')
    expect(maand.uit).toContain('\nu.coa.bezetting,medio,2028-12,')
    expect(JSON.parse((await doe(['schema'])).uit)).toHaveProperty('title', 'Invoer van het rekenmodel')
    expect(JSON.parse((await doe(['schema', '--soort', 'uitkomst'])).uit)).toHaveProperty(
      'title',
      'Uitkomst van het rekenmodel',
    )
  })

  it('[CT-11] compare ends with 0 when all is equal and 1 when not, and says what', async () => {
    const a = (await doe(['run', '--input', 'in'], { in: voorbeeld })).uit
    const b = (await doe(['csv', '--input', 'in'], { in: voorbeeld })).uit
    expect((await doe(['compare', 'a', 'b'], { a, b })).code).toBe(0)
    const anders = b.replace(
      /^(u\.coa\.bezetting,medio,2026,)(.*)$/m,
      (_, wat: string, w: string) => `${wat}${Number(w) + 0.5}`,
    )
    const verslag = await doe(['compare', 'a', 'b', '--output', 'tabel.csv'], { a, b: anders })
    expect(verslag.code).toBe(1)
    expect(verslag.uit).toMatch(/u\.coa\.bezetting medio 2026 .*verschil 0\.5/)
    expect(verslag.uit).toContain('1 anders')
    expect(verslag.bestanden.get('tabel.csv')).toMatch(/^indicator,scenario,periode,a,b,verschil,relatief,oordeel\n/)
    expect((await doe(['compare', 'a', 'b', '--tolerantie', '1'], { a, b: anders })).code).toBe(0)
    expect((await doe(['compare', 'a', 'b', '--relatief', '0.0001'], { a, b: anders })).code).toBe(0)
    const korter = b.split('\n').slice(0, 100).join('\n')
    expect((await doe(['compare', 'a', 'b'], { a, b: korter })).code).toBe(1)
    expect((await doe(['compare', 'a', 'b', '--gedeeld'], { a, b: korter })).code).toBe(0)
  })

  it.each<[readonly string[], RegExp]>([
    [['reken'], /De opdracht reken bestaat niet/],
    [['run', '--invoer', 'x'], /kent de optie --invoer niet/],
    [['run', 'x.json'], /geen losse bestandsnamen/],
    [['run'], /Zeg met --input/],
    [['run', '--input'], /--input heeft een waarde nodig/],
    [['compare', 'a'], /verwacht 2 bestanden/],
    [['csv', '--per', 'week', '--input', 'in'], /--per is jaar of maand, niet week/],
    [['compare', 'a', 'a', '--tolerantie', 'veel'], /--tolerantie is een getal/],
    [['werkboek', '--input', 'in', '--output', 'x.pdf'], /\.xlsx of \.ods/],
  ])('[CT-11] wrong use ends with 2: %j', async (argumenten, zin) => {
    const { code, problemen } = await doe(argumenten, { in: voorbeeld, a: 'indicator,scenario,jaar,waarde\n' })
    expect(code).toBe(2)
    expect(problemen[0]!.detail).toMatch(zin)
  })

  it('[CT-11] without a command it tells how to use it', async () => {
    const { code, uit } = await doe([])
    expect(code).toBe(2)
    for (const naam of ['run', 'csv', 'compare', 'schema', 'voorbeeld', 'werkboek']) expect(uit).toContain(`  ${naam}`)
    expect((await doe(['--help'])).code).toBe(0)
  })

  it('[CT-12] refused input ends with 3, with every remark as a problem on the error output', async () => {
    const fout = await doe(['run', '--input', 'in'], {
      in: met('"asiel.coa.snijverlies": 0.09', '"asiel.coa.snijverlies": 0.9'),
    })
    expect(fout).toMatchObject({ code: 3, uit: '' })
    expect(fout.problemen[0]).toMatchObject({
      code: 'ENG-02',
      parameter: 'asiel.coa.snijverlies',
      jaar: 2024,
      eigenaar: 'COA',
    })
    const kapot = await doe(['run', '--input', 'in'], { in: '{"kader":' })
    expect(kapot).toMatchObject({ code: 3, problemen: [{ code: 'CTR-01' }] })
    const vreemd = await doe(['compare', 'a', 'a'], { a: '{"formaat":"x"}' })
    expect(vreemd).toMatchObject({ code: 3, problemen: [{ code: 'CTR-01' }] })
  })

  it('[CT-12] missing input completes with 0, and the error output names it with its owner', async () => {
    const { code, uit, problemen } = await doe(['run', '--input', 'in'], {
      in: met('"asiel.coa.snijverlies": 0.09', '"asiel.coa.snijverlies": {"2024": 0.09}'),
    })
    expect(code).toBe(0)
    expect(problemen).toContainEqual(
      expect.objectContaining({ code: 'ENG-01', parameter: 'asiel.coa.snijverlies', jaar: 2025, eigenaar: 'COA' }),
    )
    expect((JSON.parse(uit) as UitkomstJson).jaarwaarden['u.coa.capaciteitsbehoefte']?.medio?.slice(1)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('[CT-12] a file that cannot be read or written ends with 4', async () => {
    expect(await doe(['run', '--input', 'weg.json'])).toMatchObject({ code: 4, problemen: [{ code: 'CTR-01' }] })
    expect(await doe(['voorbeeld', '--output', '/dicht/x'])).toMatchObject({ code: 4, problemen: [{ code: 'CTR-01' }] })
  })

  it('[CT-13] werkboek writes a spreadsheet that says its input belongs to no ronde', async () => {
    const { code, bestanden } = await doe(['werkboek', '--input', 'in', '--output', 'x.xlsx'], { in: voorbeeld })
    const bytes = bestanden.get('x.xlsx') as Uint8Array
    expect(code).toBe(0)
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
    expect(await tekstVan(bytes)).toContain('niet bij een ronde hoort')
  })
})

describe('another model', () => {
  const map = mkdtempSync(join(tmpdir(), 'ketenbeeld-'))
  afterAll(() => rmSync(map, { recursive: true, force: true }))
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
  const python = /```python\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''

  it('[CT-15] in Python reads the table, writes its own and gets the same verdict as compare', async () => {
    const onze = (await doe(['csv', '--input', 'in'], { in: voorbeeld })).uit
    const [pad, script, eigen] = ['onze.csv', 'schaduw.py', 'schaduw.csv'].map((naam) => join(map, naam)) as [
      string,
      string,
      string,
    ]
    writeFileSync(pad, onze)
    writeFileSync(script, python)
    const gelopen = spawnSync('python3', [script, pad, eigen], { encoding: 'utf8' })
    expect(gelopen.stderr).toBe('')
    expect(gelopen.stdout).toContain('5 cijfers vergeleken, 0 anders')
    const verslag = await doe(['compare', 'a', 'b', '--gedeeld', '--tolerantie', '0.001'], {
      a: onze,
      b: readFileSync(eigen, 'utf8'),
    })
    expect(verslag.code).toBe(0)
    expect(verslag.uit).toContain('5 gelijk, 0 anders')
    const kapot = onze.replace(/^(u\.ind\.werkvoorraad,medio,2026,).*$/m, '$199999')
    writeFileSync(pad, kapot)
    expect(spawnSync('python3', [script, pad, eigen], { encoding: 'utf8' })).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('1 anders'),
    })
  })
})

/** All text in the parts of a zip. */
async function tekstVan(bytes: Uint8Array): Promise<string> {
  const { inflateRawSync } = await import('node:zlib')
  const blik = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let tekst = ''
  for (let i = 0; i + 30 < bytes.length && blik.getUint32(i, true) === 0x04034b50;) {
    const [maat, naam, extra] = [
      blik.getUint32(i + 18, true),
      blik.getUint16(i + 26, true),
      blik.getUint16(i + 28, true),
    ]
    const begin = i + 30 + naam + extra
    const deel = bytes.subarray(begin, begin + maat)
    tekst +=
      blik.getUint16(i + 8, true) === 8 ? inflateRawSync(deel).toString('utf8') : Buffer.from(deel).toString('utf8')
    i = begin + maat
  }
  return tekst
}
