// Every deadline: when, what it is, who, what happens then, and how it stands. The content of this page. Source: screens §6 Planning.

import { Link } from 'react-router'
import type { DeadlineStand } from '@ketenbeeld/shared/planning/planning'
import { ontbrekenden } from '@ketenbeeld/shared/ronde/ontbrekenden'
import { dagEnTijd, kloktijdMetSeconden } from '@ketenbeeld/shared/vocabulary/tijd'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useNu, useRonde, useRondeDeel } from '../../api/ronde.tsx'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { actorTekst } from '../../components/organisatie.tsx'
import { inAmsterdam } from '../../i18n/amsterdam.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

/** Where the focus goes back to when the form closes. */
export const verplaatsKnopId = ({ id }: DeadlineStand): string => `verplaats-${id}`

export function TermijnenTabel({ kies }: { readonly kies: ((deadline: DeadlineStand) => void) | undefined }) {
  const t = useTekst(teksten)
  const { deadlines } = useRondeDeel((b) => b.stand.planning)
  const nu = useNu(1_000)
  const volgende = deadlines.find((d) => d.moment > nu)
  return (
    <section className="blok planning__tabel" aria-labelledby="h-termijnen">
      <div className="blok__kop">
        <h2 id="h-termijnen">{t.termijnenKop}</h2>
      </div>
      <table className="tabel tm tab">
        <caption className="vh">{t.termijnenKop}</caption>
        <thead>
          <tr>
            <th scope="col">{t.moment}</th>
            <th scope="col">{t.termijn}</th>
            <th scope="col">{t.wie}</th>
            <th scope="col">{t.gevolg}</th>
            <th scope="col">{t.stand}</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <tr key={deadline.id} className={deadline === volgende ? 'sterk' : undefined}>
              <th scope="row">
                <MomentCel deadline={deadline} />
              </th>
              <td>{deadline.titel}</td>
              <td>{t.wieVan[deadline.effect]}</td>
              <td className="mid planning__gevolg">
                {t.gevolgVan[deadline.effect]}
                <Verplaatsingen deadline={deadline} />
              </td>
              <td>
                <Stand deadline={deadline} voorbij={deadline.moment <= nu} />
                {kies && !deadline.verstreken && deadline.moment > nu && (
                  <Knop
                    klein
                    id={verplaatsKnopId(deadline)}
                    className="planning__knop"
                    aria-label={t.verplaatsWat(deadline.titel)}
                    onClick={() => kies(deadline)}
                  >
                    {t.verplaats}
                  </Knop>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MomentCel({ deadline }: { readonly deadline: DeadlineStand }) {
  const t = useTekst(teksten)
  const laatste = deadline.verplaatsingen.at(-1)
  return (
    <>
      {laatste && (
        <>
          <span className="vh">{t.was} </span>
          <s className="sub">{dagEnTijd(laatste.van)}</s>
          <br />
        </>
      )}
      {dagEnTijd(deadline.moment)}
    </>
  )
}

function Verplaatsingen({ deadline }: { readonly deadline: DeadlineStand }) {
  const t = useTekst(teksten)
  const { personen } = useRonde()
  return deadline.verplaatsingen.map((v) => (
    <span key={v.op} className="planning__verplaatst">
      <Icoon name="geschiedenis" klein /> {t.verplaatstDoor(dagEnTijd(v.op), actorTekst(v.door, personen), v.reden)}
    </span>
  ))
}

/** What came of it, or what is still missing. */
function Stand({ deadline, voorbij }: { readonly deadline: DeadlineStand; readonly voorbij: boolean }) {
  const t = useTekst(teksten)
  const stand = useRondeDeel((b) => b.stand)
  if (!deadline.verstreken) {
    if (voorbij)
      return (
        <span className="bewaard">
          <Icoon name="bezig" klein /> {t.standVan.bezig}
        </span>
      )
    return deadline.effect === 'akkoord_sluit' ? (
      <NogOpen />
    ) : (
      <AntwoordBadge status="open" kaal tekst={t.standVan.gepland} />
    )
  }
  const versie =
    deadline.effect === 'rondsturen' ? stand.versies.findLast((v) => v.aanleiding === 'rondsturen') : undefined
  return (
    <span className="planning__stand">
      <span className="bewaard mid">
        <Icoon name="bewaard" klein /> {t.standVan.verstreken(passedAt(deadline.moment, deadline.verstreken.op))}
      </span>
      {versie && <Link to="/rapport">{t.standVan.versie(versie.nummer)}</Link>}
      {deadline.effect === 'aanleveren' && stand.pakket && <Link to="/publicatie">{t.standVan.pakket}</Link>}
    </span>
  )
}

/** To the second, when it happened on its own day; otherwise the day it was found to have passed. */
const passedAt = (moment: Moment, op: Moment): string =>
  inAmsterdam(moment).datum === inAmsterdam(op).datum ? kloktijdMetSeconden(op) : dagEnTijd(op)

function NogOpen() {
  const t = useTekst(teksten)
  const stand = useRondeDeel((b) => b.stand)
  const aantal = ontbrekenden(stand).length
  const partners = stand.opening?.deelnemers.length ?? 0
  if (aantal === 0) return <AntwoordBadge status="akkoord" tekst={t.standVan.compleet} />
  return (
    <Link to="/consensus" className="planning__badge">
      <AntwoordBadge status="open" tekst={t.standVan.nogOpen(aantal, partners)} />
    </Link>
  )
}
