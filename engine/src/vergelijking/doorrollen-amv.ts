// The ages of the children under guardianship on a later 1 January, followed month by month as the model does. Source: model specification B7; docs/spec/vergelijking.md (VG-6).
import type { CelSleutel } from '../catalogus/cel.ts'
import { leeftijdsklasse } from '../catalogus/sleutels.ts'
import type { Rekenmodel } from '../invoer/rekenmodel.ts'
import { klassen } from '../taal/cohort.ts'

/** The shares of the five classes at month t of the only lane; empty when they are not computable. */
export function leeftijdenOp(model: Rekenmodel, t: number): Record<CelSleutel, number> {
  const invoer = lezer(model)
  const groep = new Float64Array(204)
  voegToe(groep, invoer('asiel.nidos.startcaseload', '', 0), (c) => invoer('asiel.nidos.start_leeftijd', c, 0))
  const instroom = model.programma.knoopVan.get('u.nidos.instroom')
  if (instroom === undefined) return {}
  for (let m = 0; m < t; m++) {
    const erbij = model.rekenaar.waarden[model.rekenaar.rij(instroom) + m * model.rekenaar.banen]!
    voegToe(groep, erbij, (c) => invoer('asiel.nidos.instroom_leeftijd', c, m))
    const blijft = 1 - invoer('asiel.nidos.overige_uitstroom', '', m)
    for (let leeftijd = 0; leeftijd < 203; leeftijd++) groep[leeftijd] = groep[leeftijd + 1]! * blijft
    groep[203] = 0
  }
  const som = groep.reduce((a, b) => a + b, 0)
  if (!(som > 0)) return {}
  const delen = klassen.map(([eerste, laatste]) => groep.slice(eerste, laatste + 1).reduce((a, b) => a + b, 0) / som)
  return Object.fromEntries(
    leeftijdsklasse.sleutels.map(({ id }, i) => [`asiel.nidos.start_leeftijd|${id}||`, delen[i]!]),
  )
}

/** Uniform within a class. */
function voegToe(groep: Float64Array, aantal: number, deel: (klasse: string) => number): void {
  leeftijdsklasse.sleutels.forEach(({ id }, i) => {
    const [eerste, laatste] = klassen[i]!
    for (let m = eerste; m <= laatste; m++) groep[m]! += (aantal * deel(id)) / (laatste - eerste + 1)
  })
}

/** The value that the model itself used for an input, in a month. */
function lezer({ programma, rekenaar, lader }: Rekenmodel): (id: string, sleutel: string, maand: number) => number {
  return (id, sleutel, maand) => {
    const plaats = programma.invoer.findIndex((p) => p.parameter === id && p.sleutel === sleutel)
    const knoop = lader.knoopVan[plaats]
    return knoop === undefined ? NaN : rekenaar.waarden[rekenaar.rij(knoop) + maand * rekenaar.banen]!
  }
}
