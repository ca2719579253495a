// The dialog for an answer with a reason: onder voorbehoud (perhaps until a moment) or niet akkoord. Source: docs/spec/akkoord.md; docs/spec/parameters.md (PA-57).

import { useState } from 'react'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { momentOf, type Moment } from '@ketenbeeld/shared/vocabulary/ids'
import type { Ketenpartner } from '@ketenbeeld/shared/vocabulary/ketenpartner'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { amsterdamMoment } from './amsterdam-moment.ts'
import { teksten } from './teksten.ts'

export interface AntwoordDialoogProps {
  readonly soort: Exclude<AntwoordSoort, 'akkoord'>
  readonly organisatie: Ketenpartner
  readonly aantal: number
  readonly bijSluiten: () => void
  readonly bijGeef: (extra: { reden: string; tot?: Moment }) => void
}

export function AntwoordDialoog({ soort, organisatie, aantal, bijSluiten, bijGeef }: AntwoordDialoogProps) {
  const t = useTekst(teksten)
  const [reden, zetReden] = useState('')
  const [tot, zetTot] = useState('')
  const [fout, zetFout] = useState(false)
  const voorbehoud = soort === 'voorbehoud'
  const verstuur = (): void => {
    if (reden.trim() === '') return zetFout(true)
    const ms = voorbehoud ? amsterdamMoment(tot) : undefined
    bijGeef({ reden: reden.trim(), ...(ms !== undefined && { tot: momentOf(ms) }) })
  }
  return (
    <Dialoog
      titel={voorbehoud ? t.antwoord.voorbehoud(organisatie, aantal) : t.antwoord.niet(organisatie, aantal)}
      bijSluiten={bijSluiten}
      voet={
        <>
          <Knop soort="stil" onClick={bijSluiten}>
            {t.antwoord.annuleren}
          </Knop>
          <Knop soort="primair" onClick={verstuur}>
            {voorbehoud ? t.antwoord.geefVoorbehoud(organisatie) : t.antwoord.geefNiet(organisatie)}
          </Knop>
        </>
      }
    >
      <div className="veld">
        <label htmlFor="antwoord-reden">{t.antwoord.reden}</label>
        <textarea
          id="antwoord-reden"
          data-eerst
          className={fout ? 'invoer invoer--fout' : 'invoer'}
          rows={3}
          maxLength={2000}
          value={reden}
          aria-invalid={fout}
          aria-describedby="antwoord-hulp"
          onChange={(event) => zetReden(event.target.value)}
        />
        <span id="antwoord-hulp" className={fout ? 'fout' : 'sub sm'} role={fout ? 'alert' : undefined}>
          {fout ? t.antwoord.redenNodig : t.antwoord.redenHulp}
        </span>
      </div>
      {voorbehoud && (
        <div className="veld pt-tot">
          <label htmlFor="antwoord-tot">{t.antwoord.tot}</label>
          <input
            id="antwoord-tot"
            type="datetime-local"
            className="invoer"
            value={tot}
            onChange={(event) => zetTot(event.target.value)}
          />
        </div>
      )}
    </Dialoog>
  )
}
