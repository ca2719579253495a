// For tests only: the value of an expression in one month, read literally, with the known values of everything that did not change. Source: docs/spec/engine.md (ENG-T, ENG-X).
import type { Cohort, Uitdrukking } from '../taal/uitdrukking.ts'

/** The value of a known expression in a month; undefined when it is not part of the model. */
export type Bekend = (u: Uitdrukking, t: number) => number | undefined

/** Calculate what is not known from its parts. */
export function rekenUitdrukking(u: Uitdrukking, t: number, bekend: Bekend): number {
  const waarde = bekend(u, t)
  if (waarde !== undefined) return waarde
  const deel = (x: Uitdrukking, maand = t) => rekenUitdrukking(x, maand, bekend)
  switch (u.soort) {
    case 'getal':
      return u.waarde
    case 'vorige':
      return t === 0 ? deel(u.begin) : deel(u.volgende, t - 1)
    case 'bewerking':
      return rekenBewerking(u.naam, (i, maand = t) => deel(u.van[i] as Uitdrukking, maand), t)
    case 'venster': {
      let som = 0
      for (let maand = t - u.tot; maand <= t - u.van; maand++) {
        const historie = u.historie.at(maand)
        som +=
          maand >= 0
            ? deel(u.waarde, maand)
            : historie === undefined || -maand > u.historie.length
              ? NaN
              : deel(historie, 0)
      }
      return som
    }
    case 'terugkijk': {
      let som = 0
      for (let maand = t - deel(u.lengte); maand < t; maand++) {
        const { id, sleutel } = u.historie
        som += maand >= 0 ? deel(u.waarde, maand) : deel({ soort: 'parameter', id, sleutel: `${sleutel}.${maand}` }, 0)
      }
      return som
    }
    case 'cohort':
      return uitCohort(u.cohort, t, deel)
    case 'parameter':
    case 'prognose':
    case 'variabele':
      throw new RangeError(`${u.soort} has no value of its own`)
  }
}

function rekenBewerking(naam: string, w: (i: number, maand?: number) => number, t: number): number {
  switch (naam) {
    case 'plus':
      return w(0) + w(1)
    case 'verschil':
      return w(0) - w(1)
    case 'maal':
      return w(0) * w(1)
    case 'deel':
      return w(1) === 0 ? NaN : w(0) / w(1)
    case 'deelOfNul':
      return w(1) === 0 ? 0 : w(0) / w(1)
    case 'kleinste':
      return Math.min(w(0), w(1))
    case 'grootste':
      return Math.max(w(0), w(1))
    case 'als':
      return w(0) > 0 ? w(1) : w(0) <= 0 ? w(2) : NaN
    case 'indienLeeg':
      return Number.isNaN(w(0)) ? w(1) : w(0)
    case 'halfjaar':
      return w(0, t - (t % 6))
    default:
      throw new RangeError(`unknown operation ${naam}`)
  }
}

/** Who turns 18 in month t: follow everybody from the start. */
function uitCohort(cohort: Cohort, t: number, deel: (u: Uitdrukking, maand: number) => number): number {
  const klassen = [[0, 11], [12, 23], [24, 35], [36, 47], [48, 203]] as const // prettier-ignore
  let uit = 0
  klassen.forEach(([van, tot], klasse) => {
    const breedte = tot - van + 1
    if (van <= t && t <= tot)
      uit += (blijvers(0, t) * deel(cohort.start, 0) * deel(cohort.leeftijdStart[klasse] as Uitdrukking, 0)) / breedte
    for (let maand = 0; maand <= t; maand++) {
      const wacht = t - maand
      if (wacht < van || wacht > tot) continue
      const nieuw = deel(cohort.instroom, maand) * deel(cohort.leeftijdInstroom[klasse] as Uitdrukking, maand)
      uit += (blijvers(maand, t) * nieuw) / breedte
    }
  })
  return uit

  function blijvers(van: number, tot: number): number {
    let deelDatBlijft = 1
    for (let maand = van; maand < tot; maand++) deelDatBlijft *= 1 - deel(cohort.overigeUitstroom, maand)
    return deelDatBlijft
  }
}
