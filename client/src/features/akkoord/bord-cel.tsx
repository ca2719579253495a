// One cell of the board: icon, count and word; a button that opens the drawer. Drawn again only when something in it changed. Source: screens §4 Bord.

import { memo } from 'react'
import type { AkkoordStatus } from '@ketenbeeld/shared/akkoord/akkoord'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { Icoon } from '../../components/icoon.tsx'
import { useTaal, useTekst } from '../../i18n/tekst.ts'
import { kolomNaam } from './kolommen.ts'
import { verplaatsFocus } from './pijltoetsen.ts'
import { teksten } from './teksten.ts'

export interface BordCelProps {
  readonly rij: Ketenpartner
  readonly kolom: string
  readonly status: AkkoordStatus
  readonly aantal: number
  readonly gevraagd: number
  readonly gekozen: boolean
  readonly net: boolean
  readonly tabStop: boolean
  /** Place in the table, for the arrow keys. */
  readonly plek: string
  readonly bijFocus?: (plek: string) => void
  readonly kies: (rij: Ketenpartner, kolom: string) => void
}

const klasse: Readonly<Record<AkkoordStatus, string>> = {
  open: 'open',
  akkoord: 'akkoord',
  voorbehoud: 'voorbehoud',
  niet_akkoord: 'niet',
  vervallen: 'vervallen',
}

export const BordCelKnop = memo(function BordCelKnop(props: BordCelProps) {
  const { rij, kolom, status, aantal, gevraagd, gekozen, net, tabStop, plek, bijFocus, kies } = props
  const t = useTekst(teksten)
  const { taal } = useTaal()
  return (
    <button
      type="button"
      className={`bordcel st--${klasse[status]}${gekozen ? ' bordcel--gekozen' : ''}${net ? ' bordcel--net' : ''}`}
      aria-expanded={gekozen}
      data-plek={plek}
      tabIndex={tabStop ? 0 : -1}
      onFocus={() => bijFocus?.(plek)}
      onKeyDown={verplaatsFocus}
      onClick={() => kies(rij, kolom)}
    >
      <span className="vh">{`${rij}, ${kolomNaam(kolom, taal)}: `}</span>
      <small>
        {t.woord[status]}
        <span className="vh">, </span>
      </small>
      <span className="bordcel__aantal">
        <Icoon name={status} />
        <span>
          {aantal}
          <span className="vh"> {t.van} </span>
          <span aria-hidden="true"> / </span>
          {gevraagd}
        </span>
      </span>
      {net && <span className="vh">, {t.netGewijzigd}</span>}
    </button>
  )
})
