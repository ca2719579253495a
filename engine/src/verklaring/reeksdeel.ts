// Sums over several months as one part: a window over the past, or a year of an expression without a name. Source: docs/spec/verklaring.md (VK-3).
import { parameter } from '../catalogus/parameters.ts'
import type { Uitdrukking } from '../taal/uitdrukking.ts'
import { ofNull } from './lezer.ts'
import type { Uitschrijver } from './uitschrijver.ts'
import { delenIn, type ReeksDeel, type Stuk, uitkomstVan } from './verklaring.ts'

type Venster = Extract<Uitdrukking, { soort: 'venster' }>
type Terugkijk = Extract<Uitdrukking, { soort: 'terugkijk' }>

/** Months of an expression that follow each other, oldest first. */
export function reeksDeel(delen: Uitschrijver, u: Uitdrukking, maanden: readonly number[]): number {
  return maak(delen, u, maanden, [])
}

/** The months `tot` to `van` ago; what lies before the start comes from the delivered history. */
export function vensterDeel(delen: Uitschrijver, u: Venster, t: number): number {
  const terug = Array.from({ length: u.tot - u.van + 1 }, (_, i) => t - u.tot + i)
  const ervoor = terug
    .filter((m) => m < 0)
    .map((m): Stuk => {
      const historie = u.historie[u.historie.length + m]
      return historie ? delen.stuk(historie, 0) : nietTeBerekenen
    })
  return maak(
    delen,
    u.waarde,
    terug.filter((m) => m >= 0),
    ervoor,
  )
}

/** As many months ago as a value says; before the start there is a cell per month. */
export function terugkijkDeel(delen: Uitschrijver, u: Terugkijk, t: number): number {
  const n = Math.round(delen.lezer.waarde(u.lengte, t))
  if (!(n >= 0)) return maak(delen, u.waarde, [], [delen.stuk(u.lengte, t)])
  const terug = Array.from({ length: n }, (_, i) => t - n + i)
  const { id, sleutel, maanden } = u.historie
  const ervoor = terug
    .filter((m) => m < 0)
    .map((m): Stuk => {
      if (m < -maanden) return nietTeBerekenen
      return { soort: 'deel', deel: delen.cel(`${id}|${sleutel === '' ? '' : `${sleutel}.`}${m}||`) }
    })
  return maak(
    delen,
    u.waarde,
    terug.filter((m) => m >= 0),
    ervoor,
    delen.stuk(u.lengte, t),
  )
}

const nietTeBerekenen: Stuk = { soort: 'getal', waarde: NaN }

function maak(
  delen: Uitschrijver,
  u: Uitdrukking,
  maanden: readonly number[],
  ervoor: readonly Stuk[],
  lengte?: Stuk,
): number {
  const { lezer } = delen
  const jaar = heelJaar(maanden)
  if (ervoor.length === 0 && lengte === undefined && jaar !== null && isStroom(delen, u))
    return delen.jaar(u.id, lezer.kader.startjaar + jaar)
  const naam = `reeks ${JSON.stringify([u, maanden, ervoor, lengte])}`
  return delen.neem(naam, (): ReeksDeel => {
    const som = [...ervoor.map((s) => waardeUit(delen, s)), ...maanden.map((t) => lezer.waarde(u, t))]
    return {
      soort: 'reeks',
      formule: delen.stuk(u, maanden.at(-1) ?? 0),
      maanden: maanden.map((t) => ({
        jaar: lezer.kader.startjaar + Math.floor(t / 12),
        maand: (t % 12) + 1,
        waarde: ofNull(lezer.waarde(u, t)),
        delen: delenIn(delen.stuk(u, t)),
      })),
      eenheid: eenheidVan(delen, u),
      ervoor: ervoor.length,
      historie: [...new Set([...ervoor, ...(lengte ? [lengte] : [])].flatMap(delenIn))],
      waarde: ofNull(som.reduce((a, b) => a + b, 0)),
    }
  })
}

function waardeUit(delen: Uitschrijver, stuk: Stuk): number {
  return uitkomstVan(stuk, delen.lijst)
}

/** The year (counted from the start) whose twelve months these are. */
function heelJaar(maanden: readonly number[]): number | null {
  const eerste = maanden[0] ?? -1
  return maanden.length === 12 && eerste % 12 === 0 ? eerste / 12 : null
}

function eenheidVan({ lezer }: Uitschrijver, u: Uitdrukking): string {
  if (u.soort === 'variabele') return lezer.variabelen.get(u.id)?.eenheid ?? ''
  return u.soort === 'parameter' ? (parameter(u.id)?.eenheid ?? '') : ''
}

const isStroom = ({ lezer }: Uitschrijver, u: Uitdrukking): u is Extract<Uitdrukking, { soort: 'variabele' }> =>
  u.soort === 'variabele' && lezer.variabelen.get(u.id)?.jaarregel.soort === 'som'
