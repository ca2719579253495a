// Title of the board with the button that keeps the screen still; black when this is not the present. Source: screens §6.03, §4 Geschiedenisschuif.

import { useMemo } from 'react'
import { dagEnTijd, kloktijdMetSeconden, korteDag } from '@ketenbeeld/shared/vocabulary/tijd'
import type { Feit } from '@ketenbeeld/shared/ronde/gebeurtenis'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { useServertijd } from '../../api/ronde.tsx'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { useMelden } from '../../components/toon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Kijk } from './gebruik-kijk.ts'
import { teksten } from './teksten.ts'

export function ConsensusKop({ kijk }: { readonly kijk: Kijk }) {
  const t = useTekst(teksten)
  const meld = useMelden()
  const { soort, stand, bevries, naarNu } = kijk
  const isLive = soort === 'live'
  const freeze = (): void => {
    bevries()
    if (stand.at) meld(t.bevroren(standMoment(stand.at)))
  }
  return (
    <div className={isLive ? 'consensus__kop' : 'consensus__kop consensus__kop--toen'}>
      <h1>{t.titel}</h1>
      {isLive ? <LaatsteAntwoord feiten={kijk.feiten} /> : <NietNu kijk={kijk} />}
      <Knop klein onClick={isLive ? freeze : naarNu}>
        <Icoon name={isLive ? 'pauze' : 'klok'} />
        {isLive ? t.bevries : t.naarNu}
      </Knop>
    </div>
  )
}

/** 'wo 4 sep 09:47:12' with no-break spaces. */
export const standMoment = (op: Moment): string =>
  `${korteDag(op)} ${kloktijdMetSeconden(op)}`.replaceAll(' ', '\u00a0')

function NietNu({ kijk }: { readonly kijk: Kijk }) {
  const t = useTekst(teksten)
  const { soort, stand, alle } = kijk
  const moment = stand.at ? standMoment(stand.at) : ''
  return (
    <p>
      <b className="tab">{soort === 'bevroren' ? t.bevroren(moment) : t.stand(moment)}</b>{' '}
      <span>{soort === 'bevroren' ? t.bevrorenZin(alle.length - stand.seq) : t.kijktTerug}</span>
    </p>
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
