// Title of the board, when the last answer came in, and the button that keeps the screen still. Source: screens §6.03.

import { useMemo } from 'react'
import { dagEnTijd, kloktijdMetSeconden, korteDag } from '@ketenbeeld/shared/vocabulary/tijd'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useServertijd } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Kijk } from './gebruik-kijk.ts'
import { teksten } from './teksten.ts'

export function ConsensusKop({ kijk }: { readonly kijk: Kijk }) {
  const t = useTekst(teksten)
  const { soort, bevries, naarNu } = kijk
  return (
    <div className="consensus__kop">
      <h1>{t.titel}</h1>
      <div className="knoppen">
        {soort === 'live' && <LaatsteAntwoord feiten={kijk.feiten} />}
        <Knop
          klein
          aria-pressed={soort === 'bevroren'}
          nietBeschikbaar={soort === 'toen' ? t.bevriesNietToen : undefined}
          onClick={soort === 'bevroren' ? naarNu : bevries}
        >
          <Icoon name="pauze" />
          {t.bevries}
        </Knop>
      </div>
    </div>
  )
}

function LaatsteAntwoord({ feiten }: { readonly feiten: readonly Feit[] }) {
  const t = useTekst(teksten)
  const nu = useServertijd()()
  const laatste = useMemo(() => feiten.findLast(({ event }) => event.type === 'antwoord_gegeven')?.at, [feiten])
  return (
    <span className="bewaard sm mid">
      <Icoon name="bewaard" klein />
      {laatste ? t.live(momentTekst(laatste, nu)) : t.liveLeeg}
    </span>
  )
}

/** Today only the time, else the day as well. */
const momentTekst = (op: Moment, nu: Moment): string =>
  korteDag(op) === korteDag(nu) ? kloktijdMetSeconden(op) : dagEnTijd(op)
