// Reads the figures that were asked for from a batch of draws. Source: model specification 0.4; docs/spec/onzekerheid.md (OZ-6).
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import type { Programma } from '../taal/programma.ts'
import type { Rekenaar } from '../taal/rekenaar.ts'

/** One figure: an indicator in a year. Writes its values of the first `aantal` lanes in `uit`, from place `naar`. */
export type Aflezing = (rekenaar: Rekenaar, aantal: number, uit: Float64Array, naar?: number) => void

/** The readings of a variable: one per year, and for a stand the closing value. */
export function aflezingen(programma: Programma, variabele: VariabeleDeclaratie, jaren: number): readonly Aflezing[] {
  const { jaarregel, id } = variabele
  const knoop = programma.knoopVan.get(id) as number
  const perJaar = Array.from({ length: jaren }, (_, jaar): Aflezing => {
    if (jaarregel.soort === 'som') return jaarsom(knoop, jaar)
    if (jaarregel.soort === 'januari') return opMaand(knoop, jaar * 12)
    const [teller, noemer] = [jaarregel.teller, jaarregel.noemer].map((u) => programma.knoopVanUitdrukking.get(u))
    return verhouding(jaarsom(teller as number, jaar), jaarsom(noemer as number, jaar))
  })
  return variabele.soort === 'stand' ? [...perJaar, opMaand(knoop, jaren * 12)] : perJaar
}

/** The nodes that the readings of a variable look at. */
export function gelezenKnopen({ knoopVan, knoopVanUitdrukking }: Programma, v: VariabeleDeclaratie): readonly number[] {
  if (v.jaarregel.soort !== 'verhouding') return [knoopVan.get(v.id) as number]
  return [v.jaarregel.teller, v.jaarregel.noemer].map((u) => knoopVanUitdrukking.get(u) as number)
}

function opMaand(knoop: number, t: number): Aflezing {
  return ({ waarden, banen, rij }, aantal, uit, naar = 0) => {
    const begin = rij(knoop) + t * banen
    for (let baan = 0; baan < aantal; baan++) uit[naar + baan] = waarden[begin + baan]!
  }
}

/** January first, as in a run. */
function jaarsom(knoop: number, jaar: number): Aflezing {
  return ({ waarden, banen, rij }, aantal, uit, naar = 0) => {
    const begin = rij(knoop) + jaar * 12 * banen
    for (let baan = 0; baan < aantal; baan++) {
      let som = 0
      for (let plek = begin + baan; plek < begin + 12 * banen; plek += banen) som += waarden[plek]!
      uit[naar + baan] = som
    }
  }
}

function verhouding(teller: Aflezing, noemer: Aflezing): Aflezing {
  return (rekenaar, aantal, uit, naar = 0) => {
    const delers = new Float64Array(aantal)
    teller(rekenaar, aantal, uit, naar)
    noemer(rekenaar, aantal, delers)
    for (let baan = 0; baan < aantal; baan++)
      uit[naar + baan] = delers[baan] === 0 ? NaN : uit[naar + baan]! / delers[baan]!
  }
}
