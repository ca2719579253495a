// The answer of a ketenpartner: a shape, a word and a colour, in that order. Source: screens §1.4, §4 Antwoord-badge.

import type { AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import { useTekst } from '../i18n/tekst.ts'
import { Icoon, type IcoonNaam } from './icoon.tsx'
import { teksten } from './teksten.ts'

export type AntwoordBadgeStatus = AkkoordStatus | 'kennisname' | 'niet_betrokken'

const vorm: Record<AntwoordBadgeStatus, { icoon: IcoonNaam; klasse: string }> = {
  open: { icoon: 'open', klasse: 'open' },
  akkoord: { icoon: 'akkoord', klasse: 'akkoord' },
  voorbehoud: { icoon: 'voorbehoud', klasse: 'voorbehoud' },
  niet_akkoord: { icoon: 'niet_akkoord', klasse: 'niet' },
  vervallen: { icoon: 'vervallen', klasse: 'vervallen' },
  kennisname: { icoon: 'kennisname', klasse: 'kennis' },
  niet_betrokken: { icoon: 'streep', klasse: 'nvt' },
}

/** `tekst` replaces the word ('3 open'); `kaal` leaves out the frame, for dense places. */
export function AntwoordBadge(props: {
  readonly status: AntwoordBadgeStatus
  readonly tekst?: string
  readonly kaal?: boolean
}) {
  const { status, tekst, kaal } = props
  const { icoon, klasse } = vorm[status]
  return (
    <span className={`st st--${klasse}${kaal ? ' st--kaal' : ''}`}>
      <Icoon name={icoon} />
      {tekst ?? <AntwoordWoord status={status} />}
    </span>
  )
}

/** Only the word of a status. */
export function AntwoordWoord({ status }: { readonly status: AntwoordBadgeStatus }) {
  const t = useTekst(teksten)
  if (status === 'kennisname') return t.kennisname
  return status === 'niet_betrokken' ? t.nietBetrokken : t.akkoord[status]
}
