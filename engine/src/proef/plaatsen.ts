// For tests only: the parts of an expression, and how to put another one in their place. Source: docs/spec/engine.md (ENG-T, ENG-X).
import type { Uitdrukking } from '../taal/uitdrukking.ts'

export interface Plaats {
  /** The operation around it and the place in it, from 1. */
  readonly naam: string
  readonly deel: Uitdrukking
  readonly met: (nieuw: Uitdrukking) => Uitdrukking
}

/** The parts of an expression, each with the way to put another one in its place. */
export function plaatsen(u: Uitdrukking): readonly Plaats[] {
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
