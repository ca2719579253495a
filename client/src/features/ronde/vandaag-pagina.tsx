// Vandaag: what is asked from my organisation before when, what changed, and where the ronde stands. Source: screens §6.

import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { passedWith } from '@ketenbeeld/shared/planning/planning'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useIk } from '../../api/ik.tsx'
import { useRonde, useServertijd } from '../../api/ronde.tsx'
import { Laden } from '../../components/laden.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { weekdagEnTijd } from '../../i18n/dag.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { AftelBlok } from './aftel-blok.tsx'
import { Kerncijfers } from './kerncijfers.tsx'
import './ronde.css'
import { RondeStandBlok } from './ronde-stand-blok.tsx'
import { SindsBezoek } from './sinds-bezoek.tsx'
import { aantalGevraagd, takenVan } from './taken.ts'
import { TakenLijst } from './taken-lijst.tsx'
import { teksten } from './teksten.ts'

export function VandaagPagina() {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  const { stand } = useRonde()
  return (
    <main id="inhoud" className="pagina vandaag" tabIndex={-1}>
      <h1>{t.titel}</h1>
      {stand.opening ? <Inhoud stand={stand} /> : <Laden wat={t.titel} />}
    </main>
  )
}

function Inhoud({ stand }: { readonly stand: RondeStand }) {
  const t = useTekst(teksten)
  return (
    <div className="raster">
      <div className="vandaag__werk">
        <Aanhef stand={stand} />
        <TakenLijst />
        <SindsBezoek />
      </div>
      <aside className="vandaag__stand" aria-label={t.waarStaat}>
        <AftelBlok />
        <RondeStandBlok />
        <Kerncijfers />
      </aside>
    </div>
  )
}

function Aanhef({ stand }: { readonly stand: RondeStand }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const ik = useIk()
  const nu = useServertijd()()
  const aantal = aantalGevraagd(stand, ik.organisatie)
  const eerste = takenVan(stand, ik.organisatie).find(({ taken }) => taken.some((taak) => taak.soort !== 'rapport'))
  return (
    <p className="aanhef">
      {eerste && (
        <>
          {t.aanhefVan(ik.organisatie)}
          {t.worden(aantal)}
          <strong className="b">{t.dingen(aantal)}</strong>
          {t.gevraagd}
          {t.alleVoor}
          <strong className="b">{weekdagEnTijd(eerste.deadline.moment, taal)}</strong>.{' '}
        </>
      )}
      {!passedWith(stand.planning, 'akkoord_sluit') && <Mandaat stand={stand} nu={nu} />}
    </p>
  )
}

function Mandaat({ stand, nu }: { readonly stand: RondeStand; readonly nu: Moment }) {
  const t = useTekst(teksten)
  const ik = useIk()
  const { personen } = useRonde()
  const { organisatie } = ik
  if (magTekenen(rolVan(stand.mandaten, ik, nu))) return <>{t.magTekenen(organisatie)}</>
  const tekenaars = stand.mandaten
    .filter((m) => m.organisatie === organisatie && magTekenen(rolVan(stand.mandaten, m, nu)))
    .map((m) => personen.get(m.persoon)?.naam ?? m.persoon)
  return <>{tekenaars.length > 0 ? t.tekentDoor(tekenaars.join(' en '), organisatie) : t.niemandTekent(organisatie)}</>
}
