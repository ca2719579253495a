// The consensus board: ketenpartners × groups, the heaviest status wins. Source: screens §4 Bord; docs/spec/akkoord.md (AK-9).

import {
  aanvullendeParameters,
  parameter as declaratieVan,
  parameters as catalogus,
} from '@ketenbeeld/engine/catalogus/parameters'
import { zwaarste, type AkkoordStatus } from '../akkoord/akkoord.ts'
import type { AkkoordObject } from '../akkoord/object.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import { antwoordStatus, objectenVoor } from './afspraak.ts'
import { deelnemersVan, type RondeStand } from './stand.ts'

export interface BordCel {
  readonly gevraagd: number
  readonly akkoord: number
  /** What the cell shows: the heaviest of the statuses in it. */
  readonly status: AkkoordStatus
  readonly objecten: readonly { readonly object: AkkoordObject; readonly status: AkkoordStatus }[]
}

export interface Bord {
  readonly rijen: readonly Ketenpartner[]
  /** Groups of parameters in the order of the catalogue, then 'Rapportage'. */
  readonly kolommen: readonly string[]
  readonly cel: (rij: Ketenpartner, kolom: string) => BordCel | undefined
  readonly totaal: Readonly<Record<AkkoordStatus, number>>
}

export const rapportageKolom = 'Rapportage'

/** Return the group an object belongs to on the board. */
export const groepVan = (object: AkkoordObject): string =>
  object.soort === 'versie' ? rapportageKolom : (declaratieVan(object.id)?.groep ?? '')

/** Draw the board of a state: only groups in which somebody is asked something. */
export function bordVan(stand: RondeStand): Bord {
  const cellen = new Map<string, BordCel>()
  const totaal: Record<AkkoordStatus, number> = { open: 0, akkoord: 0, voorbehoud: 0, niet_akkoord: 0, vervallen: 0 }
  const rijen = deelnemersVan(stand)
  for (const rij of rijen) {
    for (const object of objectenVoor(stand, rij)) {
      const status = antwoordStatus(stand, object, rij)
      totaal[status] += 1
      const key = `${rij}/${groepVan(object)}`
      cellen.set(key, extended(cellen.get(key), object, status))
    }
  }
  const used = new Set([...cellen.keys()].map((key) => key.slice(key.indexOf('/') + 1)))
  const groepen = [...new Set([...catalogus, ...aanvullendeParameters].map((p) => p.groep)), rapportageKolom]
  return {
    rijen,
    kolommen: groepen.filter((g) => used.has(g)),
    cel: (rij, kolom) => cellen.get(`${rij}/${kolom}`),
    totaal,
  }
}

function extended(cel: BordCel | undefined, object: AkkoordObject, status: AkkoordStatus): BordCel {
  const objecten = [...(cel?.objecten ?? []), { object, status }]
  const akkoord = objecten.filter((o) => o.status === 'akkoord').length
  const worst = zwaarste.find((s) => objecten.some((o) => o.status === s)) ?? 'open'
  return { gevraagd: objecten.length, akkoord, status: worst, objecten }
}
