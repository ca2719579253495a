// What the ronde says of one input under a figure: who owns it, who agreed, where it comes from, and whether the lanes differ in it. Pure. Source: docs/spec/verklaring.md (VK-16, VK-17).

import { leesCel, type CelSleutel, type CelWaarde } from '@ketenbeeld/engine/catalogus/cel'
import type { Eigenaar } from '@ketenbeeld/engine/catalogus/eigenaar'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { antwoordVan, zwaarste, type AkkoordStatus, type Antwoord } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { geenHerkomst, type Herkomst } from '@ketenbeeld/shared/parameters/parameter-stand'
import { heeftKennisGenomen } from '@ketenbeeld/shared/prognose/prognose'
import { antwoordStatus, gevraagdVan } from '@ketenbeeld/shared/ronde/afspraak'
import { deelnemersVan, type RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'

export interface PartnerStand {
  readonly organisatie: Ketenpartner
  readonly status: AkkoordStatus
  readonly antwoord?: Antwoord | undefined
}

export interface InvoerStand {
  readonly eigenaar: Eigenaar | undefined
  /** Who is asked, the heaviest answer first. */
  readonly partners: readonly PartnerStand[]
  /** The independent prognosis: nobody signs it, how many took note of what it is now. */
  readonly kennisname?: { readonly genomen: number; readonly van: number } | undefined
  readonly herkomst: Herkomst
  readonly huidig: CelWaarde
  readonly afgesproken: CelWaarde
  /** The current value is not the one the lane vastgesteld reads. */
  readonly verschilt: boolean
}

export function invoerStand(stand: RondeStand, cel: CelSleutel): InvoerStand {
  const id = leesCel(cel)?.parameter ?? ''
  const object: AkkoordObject = { soort: 'parameter', id }
  const partners = gevraagdVan(stand, object).map((organisatie) => ({
    organisatie,
    status: antwoordStatus(stand, object, organisatie),
    antwoord: antwoordVan(stand.akkoord, objectSleutel(object), organisatie),
  }))
  const huidig = stand.parameters[id]?.cellen[cel]?.waarde ?? null
  const afgesproken = stand.afgesproken[id]?.[cel] ?? null
  return {
    eigenaar: declaratieVan(id)?.eigenaar,
    partners: partners.toSorted((a, b) => zwaarste.indexOf(a.status) - zwaarste.indexOf(b.status)),
    ...(declaratieVan(id)?.bron === 'PEA' && { kennisname: kennisname(stand) }),
    herkomst: stand.parameters[id]?.herkomst ?? geenHerkomst,
    huidig,
    afgesproken,
    verschilt: !Object.is(huidig, afgesproken),
  }
}

/** APM made it; the others take note. */
function kennisname(stand: RondeStand): { readonly genomen: number; readonly van: number } {
  const anderen = deelnemersVan(stand).filter((partner) => partner !== 'APM')
  const genomen = anderen.filter((partner) => heeftKennisGenomen(stand.prognose, stand.parameters, partner))
  return { genomen: genomen.length, van: anderen.length }
}
