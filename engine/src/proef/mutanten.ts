// For tests only: every way in which one equation can be a little wrong: one change at one place. Source: docs/spec/engine.md (ENG-X).
import { type Bewerking, getal, type Uitdrukking } from '../taal/uitdrukking.ts'
import { lees } from './opschrift.ts'
import { plaatsen } from './plaatsen.ts'

export interface Mutant {
  /** What was changed, and how the changed part reads: the name of the mutant. */
  readonly tekst: string
  readonly formule: Uitdrukking
}

/**
 * All mutants of an equation, in a fixed order.
 *
 * @param pad The operations around the part, from outside to inside, each with the place in it.
 */
export function mutantenVan(formule: Uitdrukking, pad: readonly string[] = []): readonly Mutant[] {
  const hier = wijzigingen(formule).map(([naam, nieuw]) => ({
    tekst: [...pad, `${naam} in ${lees(formule)}`].join(' > '),
    formule: nieuw,
  }))
  const dieper = plaatsen(formule).flatMap(({ naam, deel, met }) =>
    isVoorwaarde(naam, deel)
      ? []
      : mutantenVan(deel, [...pad, naam]).map(({ tekst, formule: nieuw }) => ({ tekst, formule: met(nieuw) })),
  )
  return [...hier, ...dieper]
}

/** Of a condition only the sign counts; that it counts is tried by leaving it out. */
function isVoorwaarde(naam: string, deel: Uitdrukking): boolean {
  return naam === 'als 1' && deel.soort === 'parameter'
}

type Wijziging = readonly [naam: string, nieuw: Uitdrukking]

/** A little more than it was. */
function meer(u: Uitdrukking): Uitdrukking {
  return { soort: 'bewerking', naam: 'maal', van: [u, getal(1.01)] }
}

function wijzigingen(u: Uitdrukking): readonly Wijziging[] {
  switch (u.soort) {
    case 'getal':
      return [['a constant one higher', getal(u.waarde + 1)]]
    case 'parameter':
    case 'prognose':
    case 'variabele':
      return [['1 % more', meer(u)]]
    case 'bewerking':
      return bewerkingen(u.naam, u.van)
    case 'vorige':
      return [
        ...(u.begin.soort === 'getal' && u.begin.waarde === 0
          ? []
          : [['not started', { ...u, begin: getal(0) }] as const]),
        ['only started', { ...u, volgende: u.begin }],
      ]
    case 'venster':
      return [
        ['one month later', { ...u, van: u.van + 1 }],
        ['one month longer', { ...u, tot: u.tot + 1, historie: [getal(0), ...u.historie] }],
        ['one month shorter', { ...u, tot: u.tot - 1 }],
      ]
    case 'terugkijk':
      return [['one month longer', { ...u, lengte: { soort: 'bewerking', naam: 'plus', van: [u.lengte, getal(1)] } }]]
    case 'cohort': {
      const { leeftijdInstroom, leeftijdStart } = u.cohort
      return [
        [
          'ages of the inflow reversed',
          { ...u, cohort: { ...u.cohort, leeftijdInstroom: leeftijdInstroom.toReversed() } },
        ],
        ['ages at the start reversed', { ...u, cohort: { ...u.cohort, leeftijdStart: leeftijdStart.toReversed() } }],
      ]
    }
  }
}

/** The operation that it could be confused with. */
const verwisseld: Readonly<Partial<Record<Bewerking, Bewerking>>> = {
  plus: 'verschil',
  verschil: 'plus',
  maal: 'deel',
  deel: 'maal',
  deelOfNul: 'maal',
  kleinste: 'grootste',
  grootste: 'kleinste',
}

function bewerkingen(naam: Bewerking, van: readonly Uitdrukking[]): readonly Wijziging[] {
  const bewerking = (andere: Bewerking, delen: readonly Uitdrukking[]): Uitdrukking => ({
    soort: 'bewerking',
    naam: andere,
    van: delen,
  })
  const [a = getal(0), b = getal(0), c = getal(0)] = van
  if (naam === 'halfjaar') return [['every month', a]]
  if (naam === 'als')
    return [
      ['the first always', b],
      ['the last always', c],
      ['turned round', bewerking('als', [a, c, b])],
    ]
  const ander = verwisseld[naam]
  return [
    ['without the second', a],
    ['without the first', b],
    ...(ander === undefined ? [] : [[`${ander} for ${naam}`, bewerking(ander, van)] as const]),
    ...(naam === 'verschil' || naam === 'deel' ? [['turned round', bewerking(naam, [b, a])] as const] : []),
    ...(naam === 'deelOfNul' ? [['deel for deelOfNul', bewerking('deel', van)] as const] : []),
  ]
}
