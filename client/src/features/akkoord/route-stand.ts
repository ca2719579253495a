// What stands in the way of route A and what is there for route B, read from the state alone. Pure. Source: MPP-protocol §7.1.1; screens §6.03.

import type { AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import { antwoordVan } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { heeftOngeldig } from '@ketenbeeld/shared/parameters/parameter-stand'
import { antwoordStatus, gevraagdVan } from '@ketenbeeld/shared/ronde/afspraak'
import type { Bord } from '@ketenbeeld/shared/ronde/bord'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'

export interface PartnerAandeel {
  readonly organisatie: Ketenpartner
  readonly aantal: number
  readonly kolommen: readonly string[]
}

/** One thing that keeps the werkgroep from handing in together. */
export type Beletsel =
  | {
      readonly soort: Exclude<AkkoordStatus, 'akkoord'>
      readonly aantal: number
      readonly per: readonly PartnerAandeel[]
      /** When the first reservation ends. */
      readonly eersteTot?: Moment
    }
  | { readonly soort: 'ongeldig'; readonly aantal: number }
  | { readonly soort: 'geen_versie' }

const volgorde = ['niet_akkoord', 'vervallen', 'voorbehoud', 'open'] as const

/** Return everything that stands in the way of route A; nothing = everybody agreed on everything, report included. */
export function beletselen(stand: RondeStand, bord: Bord): readonly Beletsel[] {
  const antwoorden = volgorde
    .filter((soort) => bord.totaal[soort] > 0)
    .map((soort): Beletsel => {
      const eersteTot = soort === 'voorbehoud' ? firstEnd(stand, bord) : undefined
      return {
        soort,
        aantal: bord.totaal[soort],
        per: sharesOf(bord, soort),
        ...(eersteTot !== undefined && { eersteTot }),
      }
    })
  const ongeldig = Object.values(stand.parameters).filter(heeftOngeldig).length
  return [
    ...antwoorden,
    ...(ongeldig > 0 ? [{ soort: 'ongeldig', aantal: ongeldig } as const] : []),
    ...(stand.versies.some((v) => v.aanleiding === 'rondsturen') ? [] : [{ soort: 'geen_versie' } as const]),
  ]
}

function sharesOf(bord: Bord, status: AkkoordStatus): readonly PartnerAandeel[] {
  return bord.rijen.flatMap((organisatie): readonly PartnerAandeel[] => {
    const per = bord.kolommen.map((kolom) => ({
      kolom,
      n: bord.cel(organisatie, kolom)?.objecten.filter((o) => o.status === status).length ?? 0,
    }))
    const raak = per.filter(({ n }) => n > 0)
    const aantal = raak.reduce((som, { n }) => som + n, 0)
    return aantal > 0 ? [{ organisatie, aantal, kolommen: raak.map(({ kolom }) => kolom) }] : []
  })
}

interface Plek {
  readonly organisatie: Ketenpartner
  readonly object: AkkoordObject
}

/** Return every answer with this status, as organisation and object. */
const plekkenMet = (bord: Bord, status: AkkoordStatus): readonly Plek[] =>
  bord.rijen.flatMap((organisatie) =>
    bord.kolommen.flatMap((kolom) =>
      (bord.cel(organisatie, kolom)?.objecten ?? [])
        .filter((o) => o.status === status)
        .map(({ object }) => ({ organisatie, object })),
    ),
  )

const answerAt = (stand: RondeStand, { organisatie, object }: Plek) =>
  antwoordVan(stand.akkoord, objectSleutel(object), organisatie)

const firstEnd = (stand: RondeStand, bord: Bord): Moment | undefined =>
  plekkenMet(bord, 'voorbehoud')
    .flatMap((plek) => answerAt(stand, plek)?.tot ?? [])
    .toSorted()[0]

export interface RouteB {
  /** Somebody does not agree, or sign-off closed while answers are missing. */
  readonly aanDeOrde: boolean
  readonly onderdelen: readonly RouteBOnderdeel[]
}

export interface RouteBOnderdeel {
  readonly naam: 'standpunt' | 'tegenstandpunt' | 'cijfers' | 'versie' | 'pakket'
  readonly aantal: number
  readonly van: number
}

/** Return what is recorded for handing in without consensus; only what the grootboek really holds. */
export function routeB(stand: RondeStand, bord: Bord): RouteB {
  const bezwaren = plekkenMet(bord, 'niet_akkoord')
  const metReden = bezwaren.filter((plek) => (answerAt(stand, plek)?.reden ?? '') !== '')
  const metTegenstandpunt = bezwaren.filter(({ object }) =>
    gevraagdVan(stand, object).some((partner) => antwoordStatus(stand, object, partner) === 'akkoord'),
  )
  const once = (naam: RouteBOnderdeel['naam'], er: boolean): RouteBOnderdeel => ({ naam, aantal: er ? 1 : 0, van: 1 })
  const nietRond = bord.totaal.open + bord.totaal.vervallen + bord.totaal.voorbehoud > 0
  return {
    aanDeOrde: bezwaren.length > 0 || (stand.gesloten !== undefined && nietRond),
    onderdelen: [
      { naam: 'standpunt', aantal: metReden.length, van: bezwaren.length },
      { naam: 'tegenstandpunt', aantal: metTegenstandpunt.length, van: bezwaren.length },
      once('cijfers', stand.run?.kind === 'voltooid'),
      once(
        'versie',
        stand.versies.some((v) => v.aanleiding === 'rondsturen'),
      ),
      once('pakket', stand.pakket !== undefined),
    ],
  }
}

export const isGereed = ({ aantal, van }: RouteBOnderdeel): boolean => aantal >= van
