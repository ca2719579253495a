// When a parameter counts as agreed and who must answer on what. Source: architecture law 5; docs/spec/akkoord.md (AK-5 … AK-8).

import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { objectSleutel, type AkkoordObject } from '../akkoord/object.ts'
import { statusVan, type AkkoordStatus } from '../akkoord/akkoord.ts'
import { heeftOngeldig } from '../parameters/parameter-stand.ts'
import type { Ketenpartner } from '../vocabulary/ketenpartner.ts'
import type { VersieHash } from '../vocabulary/ids.ts'
import type { RondeStand } from './stand.ts'

/**
 * Return the organisations that must answer on this object.
 *
 * A parameter of a ketenpartner or of APM: its owner and whoever the ronde asks besides (only participants), as soon as something was
 * delivered. The Prognose Eerste Asielinstroom is APM's independent product and a technical setting is nobody's to sign: nobody is asked.
 * A version: every participant.
 * @source AK-5, AK-6; MPP-protocol §5.2.2 (PEA onafhankelijk).
 */
export function gevraagdVan(stand: RondeStand, object: AkkoordObject): readonly Ketenpartner[] {
  const deelnemers = stand.opening?.deelnemers ?? []
  if (object.soort === 'versie') return deelnemers
  const declaratie = declaratieVan(object.id)
  if (!declaratie || declaratie.bron === 'PEA' || declaratie.bron === 'T' || isLeeg(stand, object.id)) return []
  const ook = stand.opening?.ookGevraagd[object.id] ?? []
  const gevraagd = new Set<Ketenpartner>([declaratie.eigenaar, ...ook])
  return deelnemers.filter((partner) => gevraagd.has(partner))
}

const isLeeg = (stand: RondeStand, id: string): boolean =>
  Object.values(stand.parameters[id]?.cellen ?? {}).every((cel) => cel.waarde === null && !cel.ongeldig)

/** Return the hash of what the object holds now, or undefined when it is not in this ronde. */
export function huidigeHash(stand: RondeStand, object: AkkoordObject): VersieHash | undefined {
  if (object.soort === 'parameter') return stand.parameters[object.id]?.hash
  return stand.versies.find((v) => v.document === object.document && v.nummer === object.nummer)?.inhoudHash
}

/** Return the status of one organisation on one object now. */
export const antwoordStatus = (stand: RondeStand, object: AkkoordObject, organisatie: Ketenpartner): AkkoordStatus =>
  statusVan(stand.akkoord, objectSleutel(object), organisatie, huidigeHash(stand, object))

/** Say whether everybody who is asked has agreed on the values as they are now, and they are all valid. @source AK-7 */
export function isAfgesproken(stand: RondeStand, id: string): boolean {
  const parameter = stand.parameters[id]
  if (!parameter || heeftOngeldig(parameter)) return false
  const object: AkkoordObject = { soort: 'parameter', id }
  return gevraagdVan(stand, object).every((partner) => antwoordStatus(stand, object, partner) === 'akkoord')
}

/** Return every object an organisation is asked to answer on: its parameters, then the newest frozen version of each document. */
export function objectenVoor(stand: RondeStand, organisatie: Ketenpartner): readonly AkkoordObject[] {
  const vanParameters = Object.keys(stand.parameters).map((id): AkkoordObject => ({ soort: 'parameter', id }))
  const vanVersies = (stand.opening?.documenten ?? []).flatMap(({ id }): AkkoordObject[] => {
    const nieuwste = stand.versies.findLast((v) => v.document === id && v.aanleiding === 'rondsturen')
    return nieuwste ? [{ soort: 'versie', document: id, nummer: nieuwste.nummer }] : []
  })
  return [...vanParameters, ...vanVersies].filter((object) => gevraagdVan(stand, object).includes(organisatie))
}
