// Asks the reason that goes with a reservation or a refusal; everybody can read it. Source: MPP-protocol §7.1.1; docs/spec/akkoord.md.

import { useId, useState, type FormEvent } from 'react'
import type { AntwoordSoort } from '@ketenbeeld/shared/akkoord/akkoord'
import { useIk } from '../../api/ik.tsx'
import { Dialoog } from '../../components/dialoog.tsx'
import { Knop } from '../../components/knop.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export interface RedenDialoogProps {
  readonly soort: Exclude<AntwoordSoort, 'akkoord'>
  readonly bijSluiten: () => void
  readonly bijReden: (reden: string) => void
}

export function RedenDialoog({ soort, bijSluiten, bijReden }: RedenDialoogProps) {
  const t = useTekst(teksten).antwoord
  const { organisatie } = useIk()
  const id = useId()
  const [reden, zetReden] = useState('')
  const [fout, zetFout] = useState(false)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (reden.trim() === '') zetFout(true)
    else bijReden(reden.trim())
  }
  return (
    <Dialoog
      titel={t.soort[soort]}
      bijSluiten={bijSluiten}
      voet={
        <>
          <Knop soort="secundair" onClick={bijSluiten}>
            {t.annuleren}
          </Knop>
          <Knop soort="primair" type="submit" form={`${id}-vorm`}>
            {t.verstuur(organisatie, t.soort[soort])}
          </Knop>
        </>
      }
    >
      <form id={`${id}-vorm`} className="rap-vorm" onSubmit={verstuur} noValidate>
        <label htmlFor={id}>{soort === 'voorbehoud' ? t.redenVoorbehoud : t.redenNiet}</label>
        <textarea
          id={id}
          data-eerst
          className="rap-veld"
          lang="nl"
          rows={4}
          maxLength={2000}
          value={reden}
          aria-invalid={fout}
          aria-describedby={`${id}-hulp`}
          onChange={(event) => {
            zetReden(event.target.value)
            zetFout(false)
          }}
        />
        <p id={`${id}-hulp`} className={fout ? 'rap-fout' : 'sub sm'} role={fout ? 'alert' : undefined}>
          {fout ? t.redenNodig : t.zichtbaar}
        </p>
      </form>
    </Dialoog>
  )
}
