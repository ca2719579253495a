// Reads the figures that were asked for from a batch of draws. Source: model specification 0.4; docs/spec/onzekerheid.md (OZ-6).
import type { VariabeleDeclaratie } from '../taal/declaratie.ts'
import type { Programma } from '../taal/programma.ts'
import type { Rekenaar } from '../taal/rekenaar.ts'
import { type Verzameling, voegToe } from './verzameling.ts'

/** One figure: an indicator in a year. Writes its value per lane in `uit`. */
export type Aflezing = (rekenaar: Rekenaar, aantal: number, uit: Float64Array) => void

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

/** Add the values of the first `aantal` lanes. */
export function oogst(
  aflezing: Aflezing,
  rekenaar: Rekenaar,
  aantal: number,
  kladblok: Float64Array,
  in_: Verzameling,
): void {
  aflezing(rekenaar, aantal, kladblok)
  for (let baan = 0; baan < aantal; baan++) voegToe(in_, kladblok[baan]!)
}

function opMaand(knoop: number, t: number): Aflezing {
  return ({ waarden, banen, rij }, aantal, uit) => {
    const begin = rij(knoop) + t * banen
    for (let baan = 0; baan < aantal; baan++) uit[baan] = waarden[begin + baan]!
  }
}

/** January first, as in a run. */
function jaarsom(knoop: number, jaar: number): Aflezing {
  return ({ waarden, banen, rij }, aantal, uit) => {
    uit.fill(0, 0, aantal)
    for (let t = jaar * 12; t < jaar * 12 + 12; t++) {
      const begin = rij(knoop) + t * banen
      for (let baan = 0; baan < aantal; baan++) uit[baan] = uit[baan]! + waarden[begin + baan]!
    }
  }
}

function verhouding(teller: Aflezing, noemer: Aflezing): Aflezing {
  return (rekenaar, aantal, uit) => {
    const delers = new Float64Array(aantal)
    teller(rekenaar, aantal, uit)
    noemer(rekenaar, aantal, delers)
    for (let baan = 0; baan < aantal; baan++) uit[baan] = delers[baan] === 0 ? NaN : uit[baan]! / delers[baan]!
  }
}
