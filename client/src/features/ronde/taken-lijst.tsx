// The list of what is asked, by deadline, nearest first; or the quiet message that nothing is. Source: screens §6 Vandaag.

import { Link } from 'react-router'
import { magTekenen, rolVan } from '@ketenbeeld/shared/identity/mandaat'
import { nextDeadlines } from '@ketenbeeld/shared/planning/planning'
import { dagEnTijd, kloktijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { msOf } from '@ketenbeeld/shared/vocabulary/ids'
import { useIk } from '../../api/ik.tsx'
import { useNu, useRondeDeel } from '../../api/ronde.tsx'
import { Melding } from '../../components/melding.tsx'
import { langeAftelling } from '../../i18n/aftelling.ts'
import { langeDag } from '../../i18n/dag.ts'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { TaakRij } from './taak-rij.tsx'
import { gedaanDoor, takenVan, type Termijn } from './taken.ts'
import { teksten } from './teksten.ts'

export function TakenLijst() {
  const t = useTekst(teksten)
  const ik = useIk()
  const stand = useRondeDeel((b) => b.stand)
  const nu = useNu(60_000)
  const termijnen = takenVan(stand, ik.organisatie)
  const gedaan = gedaanDoor(stand, ik.organisatie).length
  const tekent = magTekenen(rolVan(stand.mandaten, ik, nu))
  const antwoordTermijn = termijnen.find(({ taken }) => taken.some((taak) => taak.soort !== 'rapport'))
  return (
    <section className="blok" aria-labelledby="h-gevraagd">
      <div className="blok__kop">
        <h2 id="h-gevraagd">{t.gevraagdVan(ik.organisatie)}</h2>
        {gedaan > 0 && (
          <Link className="md" to="/consensus">
            {t.watGedaan(ik.organisatie, gedaan)}
          </Link>
        )}
      </div>
      {termijnen.map((termijn) => (
        <TermijnGroep
          key={termijn.deadline.id}
          termijn={termijn}
          tekent={tekent}
          primair={termijn === antwoordTermijn}
        />
      ))}
      {!antwoordTermijn && <NietsTeDoen />}
    </section>
  )
}

function TermijnGroep(props: { readonly termijn: Termijn; readonly tekent: boolean; readonly primair: boolean }) {
  const t = useTekst(teksten)
  const { taal } = useTaal()
  const nu = useNu(60_000)
  const { deadline, taken } = props.termijn
  return (
    <>
      <div className="termijn">
        <h3>{t.voor(`${langeDag(deadline.moment, taal)} ${kloktijd(deadline.moment)}`)}</h3>
        <span className="sub tab">
          {t.effect[deadline.effect]} · {t.over(langeAftelling(msOf(deadline.moment) - msOf(nu), taal))}
        </span>
      </div>
      <ul>
        {taken.map((taak, i) => (
          <TaakRij key={i} taak={taak} tekent={props.tekent} primair={props.primair && i === 0} />
        ))}
      </ul>
    </>
  )
}

function NietsTeDoen() {
  const t = useTekst(teksten)
  const { organisatie } = useIk()
  const { planning, gesloten } = useRondeDeel((b) => b.stand)
  const nu = useNu(60_000)
  const volgende = nextDeadlines(planning, nu)[0]
  const gemist = gesloten?.ontbrekend.find((o) => o.organisatie === organisatie)
  if (gemist)
    return (
      <div className="vandaag__leeg">
        <Melding soort="vast" kop={t.geslotenKop} actie={<Link to="/planning">{t.planning}</Link>}>
          {t.gemist(organisatie, gemist.open + gemist.vervallen)}
        </Melding>
      </div>
    )
  return (
    <div className="leeg vandaag__leeg">
      <b>{t.klaar}</b>
      <p>
        {gesloten ? t.klaarGesloten : t.klaarZin(organisatie)}{' '}
        {volgende && t.klaarVolgende(t.effect[volgende.effect], dagEnTijd(volgende.moment))}
      </p>
    </div>
  )
}
