// The language: what expressions mean, and what the compiler refuses. Source: docs/spec/engine.md (ENG-T).
import { describe, expect, it } from 'vitest'
import { compileer } from './compileer.ts'
import { type Naam, stand, standUit, stroom, type VariabeleDeclaratie } from './declaratie.ts'
import { excelFormule, leesbareFormule } from './formule.ts'
import { maakRekenaar } from './rekenaar.ts'
import {
  als,
  begrens,
  deel,
  deelOfNul,
  getal,
  halfjaar,
  indienLeeg,
  kleinste,
  maal,
  par,
  som,
  terugkijk,
  v,
  venster,
  verschil,
} from './uitdrukking.ts'

const naam = (label: string): Naam => [label, 'zaken', 'IND', 'B2']
const tijd = stand('t', 0, som(v('t'), 1), naam('Maand'))

/** Values of 'x' in the first months of a small model in which 't' counts the months. */
function reeks(maanden: number, ...model: VariabeleDeclaratie[]): number[] {
  const programma = compileer([tijd, ...model])
  const rekenaar = maakRekenaar(programma, maanden, 1)
  rekenaar.bereken()
  const rij = rekenaar.rij(programma.knoopVan.get('x') as number)
  return [...rekenaar.waarden.slice(rij, rij + maanden)]
}
const x = (formule: ReturnType<typeof getal>) => stroom('x', formule, naam('X'))

describe('expressions', () => {
  it.each([
    ['som', som(v('t'), 2, 3), [5, 6, 7]],
    ['verschil', verschil(10, v('t'), 1), [9, 8, 7]],
    ['maal', maal(v('t'), 2, 3), [0, 6, 12]],
    ['deel by zero is not computable', deel(6, v('t')), [NaN, 6, 3]],
    ['deelOfNul', deelOfNul(6, v('t')), [0, 6, 3]],
    ['kleinste', kleinste(v('t'), 1), [0, 1, 1]],
    ['begrens', begrens(v('t'), 0.5, 1.5), [0.5, 1, 1.5]],
    ['als', als(v('t'), 7, 8), [8, 7, 7]],
    ['indienLeeg', indienLeeg(deel(6, v('t')), -1), [-1, 6, 3]],
    ['venster of the two months before, with history', venster(v('t'), 1, 2, [20, 10]), [30, 10, 1]],
    ['venster without history', venster(v('t'), 1, 2), [NaN, NaN, 1]],
  ])('[ENG-T-1] %s', (_naam, formule, verwacht) => expect(reeks(3, x(formule))).toEqual(verwacht))

  it('[ENG-T-1] halfjaar holds the value of the start of the half-year', () => {
    expect(reeks(13, x(halfjaar(v('t'))))).toEqual([0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6, 12])
  })

  it('[ENG-T-7] terugkijk sums over as many months as a value says', () => {
    const zonder = { id: 'asiel.coa.instroom_historie', sleutel: '', maanden: 12 }
    expect(reeks(4, x(terugkijk(v('t'), als(v('t'), 1, 0), zonder)))).toEqual([0, 0, 1, 2])
    expect(reeks(5, x(terugkijk(v('t'), v('t'), zonder)))).toEqual([0, 0, 1, 3, 6])
  })

  it('[ENG-T-7] before the start it takes the history, further back it is not computable', () => {
    const zestien = reeks(3, x(terugkijk(v('t'), 16, { id: 'asiel.coa.instroom_historie', sleutel: '', maanden: 12 })))
    expect(zestien).toEqual([NaN, NaN, NaN])
    const historie = { id: 'asiel.coa.instroom_historie', sleutel: '', maanden: 12 }
    const programma = compileer([tijd, x(terugkijk(v('t'), par('n'), historie))])
    const rekenaar = maakRekenaar(programma, 14, 1)
    const lengte = programma.invoer.findIndex((plaats) => plaats.parameter === 'n')
    programma.knopen.forEach(({ invoer }, k) => {
      for (let t = 0; invoer >= 0 && t <= 14; t++)
        rekenaar.waarden[rekenaar.rij(k) + t] = invoer === lengte ? 12 : 100 + t
    })
    rekenaar.bereken()
    const rij = rekenaar.rij(programma.knoopVan.get('x') as number)
    expect([...rekenaar.waarden.slice(rij, rij + 3)]).toEqual([1266, 1155, 1046])
    expect(rekenaar.waarden[rij + 13]).toBe(78)
  })

  it('[ENG-T-2] a stand and a flow that need each other are calculated month by month', () => {
    const voorraad = stand('s', 100, verschil(som(v('s'), 10), v('x')), naam('Voorraad'))
    expect(reeks(4, voorraad, x(kleinste(40, som(v('s'), 10))))).toEqual([40, 40, 40, 20])
  })

  it('[ENG-T-3] refuses what cannot be calculated', () => {
    expect(() => compileer([x(v('y'))])).toThrow('variable y is not declared')
    expect(() => compileer([x(getal(1)), x(getal(2))])).toThrow('variable x is declared twice')
    expect(() => compileer([x(v('y')), standUit('y', v('x'), naam('Y'))])).toThrow(
      'variables need each other in one month: x → y → x',
    )
  })

  it('[ENG-T-3] calculates an equal expression once', () => {
    const programma = compileer([x(som(maal(par('p'), 2), maal(par('p'), 2)))])
    expect(programma.knopen.filter((k) => k.code === 'maal')).toHaveLength(1)
  })
})

describe('one declaration, other notations', () => {
  const declaratie = stroom(
    'x',
    maal(par('asiel.ind.aandeel_aa'), verschil(v('t'), kleinste(v('t'), 1))),
    naam('Uitkomst'),
  )

  it('[ENG-T-5] reads as a Dutch formula', () => {
    expect(leesbareFormule(declaratie, () => 'Maand')).toBe(
      'Uitkomst = ‘Aandeel AA in de spoor 4-beslissingen (rest VA)’ × ([Maand] − kleinste van ([Maand]; 1))',
    )
  })

  it('[ENG-T-5] becomes a spreadsheet formula', () => {
    const blad = {
      parameter: () => 'P!C2',
      prognose: () => 'P!A1',
      variabele: () => 'B5',
      vorige: (volgende: string) => volgende,
      venster: (waarde: string) => `SUM(${waarde})`,
      halfjaar: (waarde: string) => waarde,
      terugkijk: (waarde: string) => `SUM(${waarde})`,
      cohort: () => 'N!A1',
    }
    expect(excelFormule(declaratie, blad)).toBe('(P!C2*(B5-MIN(B5,1)))')
  })
})
