// What the board shows of its cells: filter, counts and order of the rows. Pure. Source: screens §4 Bord, §7; docs/spec/akkoord.md (AK-9).

import { zwaarste, type AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import type { Bord, BordCel } from '@ketenbeeld/shared/ronde/bord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export type Toon = 'alles' | 'ontbreekt' | 'vervallen' | 'niet_akkoord' | 'voorbehoud'
export const toonKeuzes: readonly Toon[] = ['alles', 'ontbreekt', 'vervallen', 'niet_akkoord', 'voorbehoud']

/** Which statuses a filter asks for. Who is missing: nothing answered, or answered on something that has changed since. */
const zoekt: Readonly<Record<Exclude<Toon, 'alles'>, readonly AkkoordStatus[]>> = {
  ontbreekt: ['open', 'vervallen'],
  vervallen: ['vervallen'],
  niet_akkoord: ['niet_akkoord'],
  voorbehoud: ['voorbehoud'],
}

export interface CelBeeld {
  readonly status: AkkoordStatus
  /** With "alles" how many agreed, else how many the filter asks for. */
  readonly aantal: number
  readonly gevraagd: number
}

/** Return what a cell shows under a filter, or undefined when nothing in it is asked for. */
export function celBeeld(cel: BordCel | undefined, toon: Toon): CelBeeld | undefined {
  if (!cel) return undefined
  const { gevraagd } = cel
  if (toon === 'alles') return { status: cel.status, aantal: cel.akkoord, gevraagd }
  const raak = cel.objecten.filter((o) => zoekt[toon].includes(o.status))
  const status = zwaarste.find((s) => raak.some((o) => o.status === s))
  return status && { status, aantal: raak.length, gevraagd }
}

/** Return the rows that have something to show, own organisation first; without a filter that is everybody in the ronde. */
export function rijenVan(bord: Bord, toon: Toon, eerst?: Ketenpartner): readonly Ketenpartner[] {
  const raak = bord.rijen.filter(
    (rij) => toon === 'alles' || bord.kolommen.some((kolom) => celBeeld(bord.cel(rij, kolom), toon)),
  )
  return [...raak.filter((rij) => rij === eerst), ...raak.filter((rij) => rij !== eerst)]
}

/** Per filter: all answers asked, the organisations that miss one, and the answers of one kind. */
export function telling(bord: Bord): Readonly<Record<Toon, number>> {
  const { totaal } = bord
  return {
    alles: Object.values(totaal).reduce((som, n) => som + n, 0),
    ontbreekt: rijenVan(bord, 'ontbreekt').length,
    vervallen: totaal.vervallen,
    niet_akkoord: totaal.niet_akkoord,
    voorbehoud: totaal.voorbehoud,
  }
}

/** Return how many answers of a column are not akkoord yet. */
export const nogNodig = (bord: Bord, kolom: string): number =>
  bord.rijen.reduce((som, rij) => {
    const cel = bord.cel(rij, kolom)
    return som + (cel ? cel.gevraagd - cel.akkoord : 0)
  }, 0)

export interface LijstRij {
  readonly rij: Ketenpartner
  /** Worst first. */
  readonly cellen: readonly { readonly kolom: string; readonly beeld: CelBeeld }[]
}

/** Return the board as a list per organisation that is asked something: own first, then the worst first. */
export function lijstVan(bord: Bord, toon: Toon, eerst?: Ketenpartner): readonly LijstRij[] {
  const rijen = rijenVan(bord, toon).map((rij): LijstRij => {
    const cellen = bord.kolommen.flatMap((kolom) => {
      const beeld = celBeeld(bord.cel(rij, kolom), toon)
      return beeld ? [{ kolom, beeld }] : []
    })
    return { rij, cellen: cellen.toSorted((a, b) => weight(a.beeld) - weight(b.beeld)) }
  })
  const gevuld = rijen.filter(({ cellen }) => cellen.length > 0)
  const worst = (r: LijstRij): number => (r.rij === eerst ? -1 : Math.min(...r.cellen.map((c) => weight(c.beeld))))
  return gevuld.toSorted((a, b) => worst(a) - worst(b))
}

const weight = ({ status }: CelBeeld): number => zwaarste.indexOf(status)
