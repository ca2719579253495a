// One parameter or version in the drawer: its status, its values now, who answered when and why, and what made an answer lapse. Source: screens §6.03.

import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { antwoordVan, type AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import { objectSleutel, type AkkoordObject } from '@ketenbeeld/shared/akkoord/object'
import { antwoordStatus, gevraagdVan } from '@ketenbeeld/shared/ronde/afspraak'
import { slugOf, type Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { useIk } from '../../api/ik.tsx'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Knop, KnopLink } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { objectNaam } from './feit-zin.ts'
import type { Kijk } from './gebruik-kijk.ts'
import { LadeAntwoord } from './lade-antwoord.tsx'
import { LadeWaarden } from './lade-waarden.tsx'
import { teksten } from './teksten.ts'

interface LadeObjectProps {
  readonly kijk: Kijk
  readonly rij: Ketenpartner
  readonly object: AkkoordObject
  readonly status: AkkoordStatus
}

/** Units that say nothing beside the value: a share is written as a percentage, a choice is a word. */
const zonderEenheid: readonly string[] = ['fractie', '-', 'keuze', 'ja/nee', 'datum', 'als parameter', 'geheel']

export function LadeObject({ kijk, rij, object, status }: LadeObjectProps) {
  const t = useTekst(teksten)
  const { stand, feiten } = kijk
  const antwoord = antwoordVan(stand.akkoord, objectSleutel(object), rij)
  const declaratie = object.soort === 'parameter' ? declaratieVan(object.id) : undefined
  return (
    <section className="ladeblok">
      <div className="ladeblok__kop">
        <h3>{objectNaam(t, objectSleutel(object), stand)}</h3>
        <AntwoordBadge status={status} kaal />
      </div>
      {declaratie && (
        <p className="sm sub">
          {t.eigenaar(declaratie.eigenaar)}
          {!zonderEenheid.includes(declaratie.eenheid) && ` · ${declaratie.eenheid}`}
        </p>
      )}
      {object.soort === 'parameter' && <LadeWaarden stand={stand} id={object.id} />}
      <LadeAntwoord object={object} status={status} antwoord={antwoord} rij={rij} stand={stand} feiten={feiten} />
      <Anderen kijk={kijk} object={object} rij={rij} />
      <Verder kijk={kijk} object={object} rij={rij} status={status} />
    </section>
  )
}

/** The other organisations that are asked on the same object. */
function Anderen({ kijk, object, rij }: Pick<LadeObjectProps, 'kijk' | 'object' | 'rij'>) {
  const t = useTekst(teksten)
  const { stand } = kijk
  const anderen = gevraagdVan(stand, object).filter((partner) => partner !== rij)
  if (anderen.length === 0) return null
  return (
    <div className="ladeblok__anderen">
      <span className="sub">{t.anderen}</span>
      <ul>
        {anderen.map((partner) => {
          const status = antwoordStatus(stand, object, partner)
          return (
            <li key={partner}>
              <AntwoordBadge status={status} tekst={`${partner} ${t.woord[status]}`} kaal />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Where to read on or to answer; looking back there is nothing to do. */
function Verder({ kijk, object, rij, status }: LadeObjectProps) {
  const t = useTekst(teksten)
  const { organisatie } = useIk()
  const eigenaar = object.soort === 'parameter' ? (declaratieVan(object.id)?.eigenaar ?? rij) : rij
  const vraagtMij = rij === organisatie && status !== 'akkoord' && !kijk.stand.gesloten
  const tekst =
    object.soort === 'versie' ? t.naarVersie(object.nummer) : vraagtMij ? t.antwoordInTabel : t.naarTabel(eigenaar)
  if (kijk.soort === 'toen')
    return (
      <Knop klein nietBeschikbaar={t.kijktTerug}>
        {tekst}
      </Knop>
    )
  const naar =
    object.soort === 'versie'
      ? `/rapport/${object.document}/versies/${object.nummer}`
      : `/parameters/${slugOf(eigenaar)}?parameter=${object.id}`
  return (
    <KnopLink klein to={naar}>
      {tekst}
    </KnopLink>
  )
}
