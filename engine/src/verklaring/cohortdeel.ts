// The children that turn 18 in a month, taken apart: who was there at the start, who came in which year. Source: model specification B7; docs/spec/verklaring.md (VK-3).
import { klassen } from '../taal/cohort.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { type Lezer, ofNull } from './lezer.ts'
import type { Uitschrijver } from './uitschrijver.ts'
import { type CohortDeel, delenIn } from './verklaring.ts'

type CohortUitdrukking = Extract<Uitdrukking, { soort: 'cohort' }>

export function cohortDeel(delen: Uitschrijver, u: CohortUitdrukking, t: number): number {
  const { lezer } = delen
  const { cohort } = u
  const { startjaar } = lezer.kader
  return delen.neem(`cohort ${JSON.stringify(cohort.instroom)} ${t}`, (): CohortDeel => {
    const jaren = Array.from({ length: Math.floor(t / 12) + 1 }, (_, j) => j)
    const constanten = [cohort.start, ...cohort.leeftijdStart, ...cohort.leeftijdInstroom, cohort.overigeUitstroom]
    const stukken = constanten.map((x) => delen.stuk(x, t))
    // reason: the last year is not over yet, its months are asked for one by one
    const instroom = jaren.flatMap((j) => inJaar(delen, cohort.instroom, j, t))
    return {
      soort: 'cohort',
      uitStart: bijdrage(lezer, u, 0, t, cohort.start, cohort.leeftijdStart),
      perJaar: jaren.map((j) => ({
        jaar: startjaar + j,
        waarde: maandenTot(j, t).reduce(
          (som, s) => som + bijdrage(lezer, u, s, t, cohort.instroom, cohort.leeftijdInstroom),
          0,
        ),
      })),
      delen: [...new Set([...instroom, ...stukken.flatMap(delenIn)])],
      waarde: ofNull(lezer.waarde(u, t)),
    }
  })
}

function inJaar(delen: Uitschrijver, instroom: Uitdrukking, jaar: number, t: number): readonly number[] {
  const maanden = maandenTot(jaar, t)
  if (maanden.length === 12) return [delen.reeks(instroom, maanden)]
  return maanden.flatMap((s) => delenIn(delen.stuk(instroom, s)))
}

const maandenTot = (jaar: number, t: number): readonly number[] =>
  Array.from({ length: 12 }, (_, m) => jaar * 12 + m).filter((m) => m <= t)

/** Of those who came in month s the number that turns 18 in month t, and did not leave before. */
function bijdrage(
  lezer: Lezer,
  { cohort }: CohortUitdrukking,
  s: number,
  t: number,
  aantal: Uitdrukking,
  leeftijd: readonly Uitdrukking[],
): number {
  const klasse = klassen.findIndex(([eerste, laatste]) => t - s >= eerste && t - s <= laatste)
  const [eerste, laatste] = klassen[klasse] ?? [0, 0]
  const aandeel = leeftijd[klasse]
  if (!aandeel) return 0
  let blijft = 1
  for (let m = s; m < t; m++) blijft *= 1 - lezer.waarde(cohort.overigeUitstroom, m)
  return ((lezer.waarde(aantal, s) * lezer.waarde(aandeel, s)) / (laatste - eerste + 1)) * blijft
}
