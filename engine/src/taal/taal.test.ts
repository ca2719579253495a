// The language: what expressions mean, and what the compiler refuses. Source: docs/spec/engine.md (ENG-T).
import { describe, expect, it } from 'vitest'
import { compileer } from './compileer.ts'
import { type Naam, stand, standUit, stroom, type VariabeleDeclaratie } from './declaratie.ts'
import { leesbareFormule } from './formule.ts'
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
  prognose,
  som,
  terugkijk,
  uitBij18,
  v,
  venster,
  verschil,
  vorige,
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

describe('one declaration, read in words', () => {
  const geschiedenis = { id: 'asiel.coa.instroom_historie', sleutel: '', maanden: 12 }
  const groep = {
    instroom: v('t'),
    leeftijdInstroom: [],
    start: getal(1),
    leeftijdStart: [],
    overigeUitstroom: getal(0),
  }
  it.each([
    [
      maal(par('asiel.ind.aandeel_aa'), verschil(v('t'), kleinste(v('t'), 1))),
      '‘Aandeel AA in de spoor 4-beslissingen (rest VA)’ × ([Maand] − kleinste van ([Maand]; 1))',
    ],
    [som(v('t'), som(v('t'), 1), verschil(2, v('t'))), '[Maand] + [Maand] + 1 + 2 − [Maand]'],
    [verschil(v('t'), som(v('t'), 1)), '[Maand] − ([Maand] + 1)'],
    [deel(som(v('t'), 1), deel(v('t'), 12)), '([Maand] + 1) / ([Maand] / 12)'],
    [kleinste(v('t'), 2, 3), 'kleinste van ([Maand]; 2; 3)'],
    [maal(2, deelOfNul(1, v('t'))), '2 × (1 / [Maand], of 0 als de deler 0 is)'],
    [als(v('t'), 1, 2), 'als [Maand] groter is dan 0: 1, anders: 2'],
    [
      indienLeeg(par('asiel.ind.startvoorraad', 's4'), 0),
      '‘Startvoorraad per wachtrij op 1 januari: Spoor 4’, of als dat leeg is: 0',
    ],
    [halfjaar(som(v('t'), 1)), '([Maand] + 1) aan het begin van het halfjaar'],
    [venster(v('t'), 1, 12), 'som van [Maand] over de 12 maanden ervoor'],
    [venster(v('t'), 4, 9), 'som van [Maand] over de maanden van 9 tot en met 4 maanden geleden'],
    [terugkijk(v('t'), 6, geschiedenis), 'som van [Maand] over zoveel maanden ervoor als 6'],
    [vorige(som(v('t'), 1), 0), 'vorige maand: [Maand] + 1; bij de start: 0'],
    [som(vorige(v('t'), 0), prognose()), '(vorige maand: [Maand]; bij de start: 0) + eerste instroom volgens de PEA'],
    [vorige(vorige(vorige(v('t'), 1), 2), 3), '[Maand] van 3 maanden ervoor, vóór de start uit de invoer'],
    [uitBij18(groep), 'wie in de maand 18 wordt, uit de startgroep en [Maand], naar leeftijd'],
  ])('[ENG-T-5] formula %#: %s', (u, tekst) => {
    expect(leesbareFormule(stroom('x', u, naam('Uitkomst')), () => 'Maand')).toBe(`Uitkomst = ${tekst}`)
  })
})
