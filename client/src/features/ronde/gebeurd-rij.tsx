// One row of "since your last visit": when, who, what, old and new. Source: screens §6 Vandaag.

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { leesObject } from '@ketenbeeld/shared/akkoord/object'
import type { ParameterWijziging } from '@ketenbeeld/shared/parameters/parameter-stand'
import type { Gebeurtenis } from '@ketenbeeld/shared/ronde/gebeurtenis'
import { slugOf } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useRonde } from '../../api/ronde.tsx'
import { Wordt } from '../../components/icoon.tsx'
import { actorTekst } from '../../components/organisatie.tsx'
import { weekdagEnTijd } from '../../i18n/dag.ts'
import { celNaam, celStandTekst, parameterNaam } from '../../i18n/celtekst.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import type { Gebeurd } from './wijzigingen.ts'

export function GebeurdRij({ gebeurd }: { readonly gebeurd: Gebeurd }) {
  const { taal } = useTaal()
  const { personen } = useRonde()
  const { feit } = gebeurd
  return (
    <tr>
      <td>{weekdagEnTijd(feit.at, taal)}</td>
      <td>{actorTekst(feit.actor, personen)}</td>
      <td>
        {gebeurd.soort === 'waarde' ? <WaardeNaam wijziging={gebeurd.wijziging} /> : <Bericht event={feit.event} />}
      </td>
      <td className="num">{gebeurd.soort === 'waarde' && <OudNieuw wijziging={gebeurd.wijziging} />}</td>
    </tr>
  )
}

function WaardeNaam({ wijziging }: { readonly wijziging: ParameterWijziging }) {
  const t = useTekst(teksten)
  const { stand } = useRonde()
  const { parameter, cellen } = wijziging
  const eigenaar = declaratieVan(parameter)?.eigenaar
  const kader = stand.opening?.kader
  const naam = cellen[0] && kader ? celNaam(cellen[0].cel, kader) : parameterNaam(parameter)
  return (
    <>
      <Link to={`/parameters/${eigenaar ? slugOf(eigenaar) : ''}?parameter=${parameter}`}>{naam}</Link>
      {cellen.length > 1 && <span className="sub"> {t.taak.meerWaarden(cellen.length - 1)}</span>}
      {cellen.length === 0 && <span className="sub">: {t.taak.herkomst}</span>}
    </>
  )
}

function OudNieuw({ wijziging }: { readonly wijziging: ParameterWijziging }) {
  const t = useTekst(teksten)
  const eerste = wijziging.cellen[0]
  if (!eerste) return null
  return (
    <>
      {celStandTekst(wijziging.parameter, eerste.oud)} <Wordt label={t.wordt} />{' '}
      {celStandTekst(wijziging.parameter, eerste.nieuw)}
    </>
  )
}

function Bericht({ event }: { readonly event: Gebeurtenis }): ReactNode {
  const t = useTekst(teksten)
  const { stand } = useRonde()
  const titelVan = (id: string): string => stand.planning.deadlines.find((d) => d.id === id)?.titel ?? id
  switch (event.type) {
    case 'antwoord_gegeven':
      if (event.soort === 'akkoord')
        return <Link to="/consensus">{t.bericht.akkoord(event.organisatie, event.objecten.length)}</Link>
      return (
        <>
          <Link to="/consensus">
            {t.bericht[event.soort](event.organisatie, namen(event.objecten.map((o) => o.object)))}
          </Link>
          {event.reden && <span className="mid"> “{event.reden}”</span>}
        </>
      )
    case 'antwoord_ingetrokken':
      return t.bericht.ingetrokken(event.organisatie, namen([event.object]))
    case 'akkoord_gesloten':
      return t.bericht.gesloten(event.ontbrekend.length)
    case 'deadline_verplaatst':
      return (
        <>
          <Link to="/planning">
            {t.bericht.verplaatst(titelVan(event.id), dagEnTijd(event.van), dagEnTijd(event.naar))}
          </Link>
          <span className="mid"> “{event.reden}”</span>
        </>
      )
    case 'deadline_verstreken':
      return t.bericht.verstreken(titelVan(event.id))
    case 'versie_bevroren':
      return <Link to="/rapport">{t.bericht.versie(event.nummer)}</Link>
    case 'pakket_gemaakt':
      return <Link to="/publicatie">{t.bericht.pakket}</Link>
    default:
      return null
  }
}

function namen(objecten: readonly string[]): string {
  return objecten
    .map((sleutel) => {
      const object = leesObject(sleutel)
      return object?.soort === 'parameter' ? parameterNaam(object.id) : sleutel.replace('versie:', '')
    })
    .join(', ')
}
