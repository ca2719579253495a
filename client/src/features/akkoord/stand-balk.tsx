// The black bar that says this is not the present: a frozen screen or a look back. Source: screens §4 Bord, Geschiedenisschuif.

import { kloktijdMetSeconden, korteDag } from '@ketenbeeld/shared/vocabulary/tijd'
import type { Moment } from '@ketenbeeld/shared/vocabulary/ids'
import { Icoon } from '../../components/icoon.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import type { Kijk } from './gebruik-kijk.ts'
import { teksten } from './teksten.ts'

/** 'wo 4 sep 09:47:12' with no-break spaces. */
export const standMoment = (op: Moment): string =>
  `${korteDag(op)} ${kloktijdMetSeconden(op)}`.replaceAll(' ', '\u00a0')

export function StandBalk({ kijk }: { readonly kijk: Kijk }) {
  const t = useTekst(teksten)
  const { soort, stand, alle, naarNu } = kijk
  if (soort === 'live') return null
  const moment = stand.at ? standMoment(stand.at) : ''
  return (
    <div className="standbalk" role="status">
      <Icoon name={soort === 'bevroren' ? 'pauze' : 'geschiedenis'} />
      <span>
        <b className="tab">{soort === 'bevroren' ? t.bevroren(moment) : t.stand(moment)}</b>{' '}
        <span>{soort === 'bevroren' ? t.bevrorenZin(alle.length - stand.seq) : t.kijktTerug}</span>
      </span>
      <button type="button" className="knop knop--klein" onClick={naarNu}>
        {t.naarNu}
      </button>
    </div>
  )
}
