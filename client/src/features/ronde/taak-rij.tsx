// One thing that is asked: what, why now, its status, and the way there. Source: screens §6 Vandaag, §5 (old → new with who and when).

import type { ReactNode } from 'react'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useIk } from '../../api/ik.tsx'
import { useRonde } from '../../api/ronde.tsx'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Wordt } from '../../components/icoon.tsx'
import { KnopLink } from '../../components/knop.tsx'
import { actorTekst } from '../../components/organisatie.tsx'
import { celNaam, celStandTekst, parameterNaam } from '../../i18n/celtekst.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Taak } from './taken.ts'
import { teksten } from './teksten.ts'
import { verschilSinds } from './wijzigingen.ts'

interface TaakRijProps {
  readonly taak: Taak
  /** Whether I may sign; somebody who may not is led to look. */
  readonly tekent: boolean
  readonly primair: boolean
}

export function TaakRij({ taak, tekent, primair }: TaakRijProps) {
  const t = useTekst(teksten)
  const knop = taak.soort === 'open' && !tekent ? t.knop.openLid : t.knop[taak.soort]
  return (
    <li className="vraag">
      <div>
        <h4>
          <TaakTitel taak={taak} />
        </h4>
        <p>
          <TaakUitleg taak={taak} />
        </p>
      </div>
      <div>
        <TaakBadge taak={taak} />
      </div>
      <KnopLink to={taak.naar} soort={primair && tekent ? 'primair' : 'secundair'}>
        {knop}
      </KnopLink>
    </li>
  )
}

function TaakTitel({ taak }: { readonly taak: Taak }) {
  const t = useTekst(teksten)
  const { organisatie } = useIk()
  switch (taak.soort) {
    case 'open':
      return taak.eigenaar === organisatie
        ? t.taak.openEigen(taak.ids.length)
        : t.taak.openVan(taak.ids.length, taak.eigenaar)
    case 'versie':
      return t.taak.versie(taak.nummer)
    default:
      return t.taak[taak.soort]
  }
}

function TaakUitleg({ taak }: { readonly taak: Taak }): ReactNode {
  const t = useTekst(teksten)
  switch (taak.soort) {
    case 'open':
      return <OpenUitleg ids={taak.ids} />
    case 'vervallen':
      return <VervallenUitleg id={taak.id} seq={taak.antwoord.seq} />
    case 'voorbehoud':
      return (
        <>
          <em>{parameterNaam(taak.id)}</em>: {t.taak.reden(taak.antwoord.reden ?? '')}{' '}
          {taak.antwoord.tot && t.taak.looptAf(dagEnTijd(taak.antwoord.tot))}
        </>
      )
    case 'versie':
      return t.taak.versieZin
    case 'rapport':
      return t.taak.rapportZin
  }
}

function OpenUitleg({ ids }: { readonly ids: readonly string[] }) {
  const t = useTekst(teksten)
  const { stand } = useRonde()
  const hoogstens = 4
  const namen = ids.slice(0, hoogstens).map(parameterNaam)
  const rest = ids.length - namen.length
  const waarden = ids.reduce((n, id) => n + Object.keys(stand.parameters[id]?.cellen ?? {}).length, 0)
  return t.taak.samen([...namen, ...(rest > 0 ? [t.taak.enMeer(rest)] : [])].join(', '), waarden)
}

function VervallenUitleg({ id, seq }: { readonly id: string; readonly seq: number }) {
  const t = useTekst(teksten)
  const { feiten, personen, stand } = useRonde()
  const verschil = verschilSinds(feiten, id, seq)
  const eerste = verschil?.cellen[0]
  const kader = stand.opening?.kader
  if (!verschil || !kader) return <em>{parameterNaam(id)}</em>
  return (
    <>
      {t.taak.wijzigde(actorTekst(verschil.door, personen), dagEnTijd(verschil.op))}{' '}
      {eerste ? (
        <>
          <em>{celNaam(eerste.cel, kader)}</em>: <span className="nowrap">{celStandTekst(id, eerste.oud)}</span>
          <Wordt label={t.wordt} />
          <span className="nowrap b">{celStandTekst(id, eerste.nieuw)}</span>
          {verschil.cellen.length > 1 && ` ${t.taak.meerWaarden(verschil.cellen.length - 1)}`}.
        </>
      ) : (
        <>
          {t.taak.herkomst}: <em>{parameterNaam(id)}</em>.
        </>
      )}
    </>
  )
}

function TaakBadge({ taak }: { readonly taak: Taak }) {
  const t = useTekst(teksten)
  switch (taak.soort) {
    case 'open':
      return <AntwoordBadge status="open" tekst={t.badge.open(taak.ids.length)} />
    case 'vervallen':
      return <AntwoordBadge status="vervallen" />
    case 'voorbehoud':
      return <AntwoordBadge status="voorbehoud" />
    case 'versie':
      return <AntwoordBadge status={taak.status} />
    case 'rapport':
      return null
  }
}
