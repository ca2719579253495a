// Where the ronde stands: its deadlines as steps, and all answers counted. Source: screens §6 Vandaag.

import { Link } from 'react-router'
import type { AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import { bordVan } from '@ketenbeeld/shared/ronde/bord'
import { dagEnTijd } from '@ketenbeeld/shared/vocabulary/tijd'
import { useNu, useRondeDeel } from '../../api/ronde.tsx'
import { AntwoordBadge } from '../../components/antwoord-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

const volgorde: readonly AkkoordStatus[] = ['akkoord', 'voorbehoud', 'niet_akkoord', 'vervallen', 'open']

export function RondeStandBlok() {
  const t = useTekst(teksten)
  return (
    <section className="blok">
      <div className="blok__kop">
        <h2>{t.waarStaat}</h2>
        <Link className="md" to="/planning">
          {t.planning}
        </Link>
      </div>
      <Stappen />
      <Antwoorden />
    </section>
  )
}

function Stappen() {
  const planning = useRondeDeel((b) => b.stand.planning)
  const nu = useNu(10_000)
  const huidige = planning.deadlines.find((d) => d.moment > nu)
  return (
    <ol className="stappen">
      {planning.deadlines.map((deadline) => (
        <li
          key={deadline.id}
          className="stap"
          data-klaar={deadline.moment <= nu || undefined}
          aria-current={deadline === huidige ? 'step' : undefined}
        >
          <span className="bol" />
          <span>{deadline.titel}</span>
          <span className="sm tab">{dagEnTijd(deadline.moment)}</span>
        </li>
      ))}
    </ol>
  )
}

function Antwoorden() {
  const t = useTekst(teksten)
  const stand = useRondeDeel((b) => b.stand)
  const { totaal, rijen } = bordVan(stand)
  const aantal = volgorde.reduce((n, status) => n + totaal[status], 0)
  return (
    <>
      <p className="sm m vandaag__telling">{t.antwoorden(aantal, rijen.length)}</p>
      <div className="stand" aria-hidden="true">
        {volgorde
          .filter((status) => totaal[status] > 0)
          .map((status) => (
            <i key={status} data-status={status} style={{ flexGrow: totaal[status] }} />
          ))}
      </div>
      <ul className="stand-l">
        {volgorde.map((status) => (
          <li key={status}>
            <AntwoordBadge status={status} tekst={t.status[status](totaal[status])} kaal />
          </li>
        ))}
      </ul>
    </>
  )
}
