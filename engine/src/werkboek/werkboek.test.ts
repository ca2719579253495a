// The workbook as data and as a file: what stands on it, how formulas are written, same input same bytes. Source: docs/spec/werkboek.md (WB).
import { describe, expect, it } from 'vitest'
import { toonCijfer } from '../publicatie/afronding.ts'
import { variabelenVan } from '../model.ts'
import { run } from '../run.ts'
import {
  als,
  deelOfNul,
  indienLeeg,
  kleinste,
  maal,
  par,
  som,
  type Uitdrukking,
  v,
  verschil,
} from '../taal/uitdrukking.ts'
import { mpp20242 } from '../voorbeeld/mpp-2024-2.ts'
import { cel, kolomnaam, plek } from './adres.ts'
import { celformule } from './celformule.ts'
import { formulebijlage } from './formulebijlage.ts'
import { conceptregel, type Opschrift } from './opschrift.ts'
import { schrijfOds, schrijfXlsx } from './schrijf.ts'
import type { Rij, Werkblad } from './werkblad.ts'
import { werkboekVan } from './werkboek.ts'

const opschrift: Opschrift = {
  ronde: 'MPP 2024-2',
  spoor: 'vastgesteld',
  run: 'a3f81c09'.repeat(8),
  modelVersie: '2024.1.0',
  datum: '2024-09-06',
  bronvermelding: null,
}
const werkboek = werkboekVan(mpp20242, opschrift)

function blad(naam: string, van = werkboek): Werkblad {
  const gevonden = van.bladen.find((b) => b.naam === naam)
  if (!gevonden) throw new RangeError(`no sheet ${naam}`)
  return gevonden
}
const rijMet = (b: Werkblad, id: string): Rij => b.rijen.find((rij) => rij[0]?.waarde === id) ?? []
const alles = (b: Werkblad) => b.rijen.flat().map((veld) => String(veld?.waarde ?? ''))

describe('what stands on it (WB-1)', () => {
  it('[WB-1] the run, the lane, the model and the day, on the first sheet and under every page', () => {
    expect(werkboek.bladen[0]?.naam).toBe('Leeswijzer')
    for (const tekst of ['vastgesteld', opschrift.run, '2024.1.0', '2024-09-06'])
      expect(alles(blad('Leeswijzer'))).toContain(tekst)
    for (const { druk } of werkboek.bladen)
      expect(druk.voet).toContain('Run a3f81c09 · vastgesteld · model 2024.1.0 · 2024-09-06')
  })

  it('[WB-1] a concept says so on the first sheet, the three pages and in every head; a published one has its source', () => {
    const paginas = ['Leeswijzer', 'MPP Asiel', 'MPP Regulier', 'MPP Bewaring']
    for (const naam of paginas) expect(alles(blad(naam))).toContain(conceptregel)
    for (const { druk } of werkboek.bladen) expect(druk.kop).toContain(conceptregel)
    const bron = 'Bron: MPP 2024-2, vastgesteld door het Topberaad op 20 september 2024.'
    const gepubliceerd = werkboekVan(mpp20242, { ...opschrift, bronvermelding: bron })
    for (const naam of paginas) expect(alles(blad(naam, gepubliceerd))).toContain(bron)
    for (const b of gepubliceerd.bladen) expect(alles(b).join() + b.druk.kop).not.toContain(conceptregel)
  })
})

describe('input (WB-2)', () => {
  const velden = werkboek.bladen.flatMap((b) => b.rijen.flat().map((veld) => ({ b, veld })))
  it('[WB-2] open fields stand on Invoer only, and never hold a formula', () => {
    const open = velden.filter(({ veld }) => veld?.opmaak.startsWith('invoer'))
    expect(open.length).toBeGreaterThan(1000)
    expect(open.every(({ b, veld }) => b.naam === 'Invoer' && veld?.formule === undefined)).toBe(true)
  })
  it('[WB-2] the source stands behind a value when its owner gave one', () => {
    const bronnen = { 'asiel.coa.snijverlies': 'COA, brief van 1 juni, peildatum 2024-06-01' }
    const regel = (id: string) =>
      blad('Invoer', werkboekVan(mpp20242, { ...opschrift, bronnen })).rijen.find((rij) => rij[0]?.waarde === id)
    expect(regel('asiel.coa.snijverlies')?.[10]?.waarde).toBe(bronnen['asiel.coa.snijverlies'])
    expect(regel('asiel.nidos.startcaseload')?.[10]?.waarde).toBe('')
  })
  it('[WB-2] a choice is shown, and closed', () => {
    const modus = blad('Invoer').rijen.find((rij) => rij.at(-1)?.waarde === 'asiel.ind.productiemodus|||')
    expect(modus?.[7]).toEqual({ waarde: 'totaal_met_prioriteit', opmaak: 'keuze' })
    expect(modus?.[11]?.waarde).toBe('keuze: bepaalt de formules, vast')
  })
})

describe('formulas (WB-3)', () => {
  const plaatsing = {
    plek: (u: Uitdrukking, maand: number) =>
      u.soort === 'variabele' ? cel(u.id.charCodeAt(0) - 97, maand) : u.soort === 'parameter' ? 'Invoer!$J$9' : null,
  }
  it.each([
    [som(v('a'), v('b'), 2), 'A1+A2+2'],
    [verschil(v('a'), som(v('b'), v('c'))), 'A1-(A2+A3)'],
    [maal(som(v('a'), v('b')), par('p')), '(A1+A2)*Invoer!$J$9'],
    [kleinste(v('a'), v('b'), v('c')), 'MIN(A1,A2,A3)'],
    [deelOfNul(v('a'), v('b')), 'IF(A2=0,0,A1/A2)'],
    [als(v('a'), -1, 1e-7), 'IF(A1>0,(-1),1E-7)'],
    [indienLeeg(v('a'), v('b')), 'IFERROR(A1,A2)'],
  ])('[WB-3] expression %# is %s', (u, formule) => expect(celformule(u, 0, plaatsing)).toBe(formule))

  it('[WB-3] columns go on after Z, and names are read back', () => {
    expect([0, 25, 26, 701, 702].map(kolomnaam)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    for (const [rij, kolom] of [
      [0, 0],
      [99, 26],
      [4, 703],
    ] as const)
      expect(plek(cel(rij, kolom))).toEqual({ rij, kolom })
    expect(() => plek('12B')).toThrow('12B is no cell')
  })

  it('[WB-3] every field of a variable is a formula, in every month and the month after the last', () => {
    const rij = rijMet(blad('Berekening medio'), 'u.coa.bezetting')
    expect(rij.filter((veld) => veld?.formule !== undefined)).toHaveLength(61)
    expect(rij[5]?.waarde).toBe('[Bewoners in procedure] + [Bewoners na afwijzing] + [Vergunninghouders in opvang]')
  })
})

describe('pages (WB-9)', () => {
  it('[WB-9] show the published rounding of what the engine calculates', () => {
    const uitslag = run(mpp20242)
    if (uitslag.kind !== 'voltooid') throw new Error('the example is refused')
    const rij = blad('MPP Asiel').rijen.find((r) => r[0]?.waarde === 'COA-bezetting') ?? []
    const medio = rij.slice(9, 14).map((veld) => veld?.waarde)
    expect(medio.map(String)).toEqual(
      uitslag.uitkomst.jaarwaarden['u.coa.bezetting']?.medio?.map((x) =>
        toonCijfer('u.coa.bezetting', x).replaceAll('.', ''),
      ),
    )
    expect(medio).toEqual([64_300, 79_900, 106_700, 135_800, 166_000])
  })

  it('[WB-9] groups without published figures are called an example', () => {
    for (const [pagina, groep] of [
      ['MPP Asiel', 'Rechtspraak asiel'],
      ['MPP Regulier', 'Regulier'],
      ['MPP Bewaring', 'Bewaring'],
    ] as const) {
      expect(alles(blad(pagina))).toContain(`${groep} - voorbeeld, geen MPP-cijfer`)
    }
    expect(alles(blad('MPP Asiel'))).toContain('COA')
  })
})

describe('files (WB-8)', () => {
  it('[WB-8] the same input and opschrift are the same sheets, and the same sheets are the same bytes', async () => {
    const nogEens = werkboekVan(mpp20242, opschrift)
    expect(nogEens).toEqual(werkboek)
    const deel = (w: typeof werkboek) => ({ ...w, bladen: w.bladen.slice(0, 6) })
    for (const schrijf of [schrijfXlsx, schrijfOds]) {
      const [een, twee] = [await schrijf(deel(werkboek)), await schrijf(deel(nogEens))]
      expect(Buffer.from(een).equals(Buffer.from(twee))).toBe(true)
    }
  })

  it('[WB-8] the whole is below 5 MB', async () => {
    expect((await schrijfXlsx(werkboek)).length).toBeLessThan(5_000_000)
  })
})

describe('annex (WB-14)', () => {
  it('[WB-14] has every equation in words, with unit, owner and section', () => {
    const model = variabelenVan(mpp20242.cellen)
    const bijlage = formulebijlage(model)
    expect(bijlage.map(({ id }) => id)).toEqual(model.map(({ id }) => id))
    expect(bijlage.find(({ id }) => id === 'u.coa.instroom')).toEqual({
      id: 'u.coa.instroom',
      label: 'COA-instroom',
      eenheid: 'personen',
      eigenaar: 'COA',
      formule: '[COA-instroom in procedure] + [COA-instroom nareis en hervestiging]',
      vergelijking: 'B5',
    })
    expect(bijlage.filter(({ formule }) => formule.includes('undefined'))).toEqual([])
  })
})
