// One entry of the grootboek in a few words, for the history slider. Source: screens §4 Geschiedenisschuif.

import { leesObject, type ObjectSleutel } from '@ketenbeeld/shared/akkoord/object'
import type { Persoon } from '@ketenbeeld/shared/identity/wie'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { PersoonId } from '@ketenbeeld/shared/vocabulary/ids'
import { actorTekst } from '../../components/organisatie.tsx'
import { parameterNaam } from '../../i18n/celtekst.ts'
import type { teksten } from './teksten.ts'

export type Woorden = (typeof teksten)['nl']

/** What an object is called: the label of a parameter, or the title of a document with its version. */
export function objectNaam(t: Woorden, sleutel: ObjectSleutel, stand: RondeStand): string {
  const object = leesObject(sleutel)
  if (!object) return sleutel
  if (object.soort === 'parameter') return parameterNaam(object.id)
  const titel = stand.opening?.documenten.find(({ id }) => id === object.document)?.titel ?? object.document
  return t.versie(titel, object.nummer)
}

export function feitZin(t: Woorden, feit: Feit, stand: RondeStand, personen: ReadonlyMap<PersoonId, Persoon>): string {
  const { event } = feit
  const titelVan = (id: string): string => stand.planning.deadlines.find((d) => d.id === id)?.titel ?? id
  const oneOrMany = (namen: readonly string[]): string =>
    namen.length === 1 ? namen[0]! : t.feit.onderdelen(namen.length)
  switch (event.type) {
    case 'waarden_gewijzigd': {
      const namen = event.parameters.map(({ parameter }) => parameterNaam(parameter))
      return t.feit.waarden_gewijzigd(actorTekst(feit.actor, personen), oneOrMany(namen))
    }
    case 'antwoord_gegeven': {
      const namen = event.objecten.map(({ object }) => objectNaam(t, object, stand))
      return t.feit.antwoord_gegeven(event.organisatie, t.woord[event.soort], oneOrMany(namen))
    }
    case 'antwoord_ingetrokken':
      return t.feit.antwoord_ingetrokken(event.organisatie, objectNaam(t, event.object, stand))
    case 'deadline_gepland':
      return t.feit.deadline_gepland(event.deadline.titel)
    case 'deadline_verplaatst':
    case 'deadline_verstreken':
      return t.feit[event.type](titelVan(event.id))
    case 'mandaat_verleend':
      return t.feit.mandaat(event.mandaat.organisatie)
    case 'mandaat_ingetrokken':
      return t.feit.mandaat(event.organisatie)
    case 'opmerking_geplaatst':
    case 'kennis_genomen':
      return t.feit[event.type](event.organisatie)
    case 'variant_bewaard':
      return t.feit.variant_bewaard(event.variant.naam)
    case 'opmerking_beantwoord':
      return t.feit.opmerking_beantwoord()
    case 'versie_bevroren':
      return t.feit.versie_bevroren(event.nummer)
    default:
      return (t.feit[event.type] ?? t.feit.anders)()
  }
}
