// For tests only: every way in which one equation can be a little wrong: one change at one place. Source: docs/spec/engine.md (ENG-X).
import { type Bewerking, getal, type Uitdrukking } from '../taal/uitdrukking.ts'

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

interface Plaats {
  /** The operation around it and the place in it, from 1. */
  readonly naam: string
  readonly deel: Uitdrukking
  readonly met: (nieuw: Uitdrukking) => Uitdrukking
}

/** The parts of an expression, each with the way to put another one in its place. */
function plaatsen(u: Uitdrukking): readonly Plaats[] {
  const inLijst = (lijst: readonly Uitdrukking[], terug: (nieuw: readonly Uitdrukking[]) => Uitdrukking) =>
    lijst.map((deel, i) => ({
      naam: `${u.soort === 'bewerking' ? u.naam : u.soort} ${i + 1}`,
      deel,
      met: (nieuw: Uitdrukking) => terug(lijst.with(i, nieuw)),
    }))
  switch (u.soort) {
    case 'bewerking':
      return inLijst(u.van, (van) => ({ ...u, van }))
    case 'vorige':
      return [
        { naam: 'begin', deel: u.begin, met: (begin) => ({ ...u, begin }) },
        { naam: 'vorige', deel: u.volgende, met: (volgende) => ({ ...u, volgende }) },
      ]
    case 'venster':
      return [
        ...inLijst(u.historie, (historie) => ({ ...u, historie })),
        { naam: u.soort, deel: u.waarde, met: (waarde) => ({ ...u, waarde }) },
      ]
    case 'terugkijk':
      return [{ naam: u.soort, deel: u.waarde, met: (waarde) => ({ ...u, waarde }) }]
    case 'cohort': {
      const { cohort } = u
      return [
        {
          naam: 'cohort instroom',
          deel: cohort.instroom,
          met: (instroom) => ({ ...u, cohort: { ...cohort, instroom } }),
        },
        { naam: 'cohort start', deel: cohort.start, met: (start) => ({ ...u, cohort: { ...cohort, start } }) },
        {
          naam: 'cohort uitstroom',
          deel: cohort.overigeUitstroom,
          met: (x) => ({ ...u, cohort: { ...cohort, overigeUitstroom: x } }),
        },
        ...inLijst(cohort.leeftijdInstroom, (leeftijdInstroom) => ({ ...u, cohort: { ...cohort, leeftijdInstroom } })),
        ...inLijst(cohort.leeftijdStart, (leeftijdStart) => ({ ...u, cohort: { ...cohort, leeftijdStart } })),
      ]
    }
    default:
      return []
  }
}

/** A short name of an expression: the whole equation up to a length. */
export function lees(u: Uitdrukking): string {
  switch (u.soort) {
    case 'getal':
      return String(u.waarde)
    case 'parameter':
      return u.sleutel === '' ? u.id : `${u.id}[${u.sleutel}]`
    case 'prognose':
      return 'prognose'
    case 'variabele':
      return u.id
    case 'bewerking':
      return `${u.naam}(${u.van.map(lees).join(', ')})`
    case 'vorige':
      return `vorige(${lees(u.volgende)}, ${lees(u.begin)})`
    case 'venster':
      return `venster(${lees(u.waarde)}, ${u.van}, ${u.tot})`
    case 'terugkijk':
      return `terugkijk(${lees(u.waarde)}, ${lees(u.lengte)})`
    case 'cohort':
      return `cohort(${lees(u.cohort.instroom)})`
  }
}
