// User name and password; what is missing or refused stands beside the field it is about.

import { useId, useRef, useState, type FormEvent } from 'react'
import { HttpProbleem, stuur } from '../../api/http.ts'
import { Icoon } from '../../components/icoon.tsx'
import { Knop } from '../../components/knop.tsx'
import { Melding } from '../../components/melding.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'

interface Fouten {
  readonly naam?: string
  readonly wachtwoord?: string
  readonly server?: string
}

export function LoginFormulier({ bijAangemeld }: { readonly bijAangemeld: () => Promise<void> }) {
  const t = useTekst(teksten)
  const formulier = useRef<HTMLFormElement>(null)
  const [fouten, zetFouten] = useState<Fouten>({})
  const [bezig, zetBezig] = useState(false)
  const focus = (veld: string): void => formulier.current?.querySelector<HTMLInputElement>(`[name=${veld}]`)?.focus()

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (bezig) return
    const velden = new FormData(formulier.current!)
    const gebruikersnaam = String(velden.get('gebruikersnaam')).trim()
    const wachtwoord = String(velden.get('wachtwoord'))
    if (gebruikersnaam === '' || wachtwoord === '') {
      zetFouten({ ...(!gebruikersnaam && { naam: t.leegNaam }), ...(!wachtwoord && { wachtwoord: t.leegWachtwoord }) })
      return focus(gebruikersnaam === '' ? 'gebruikersnaam' : 'wachtwoord')
    }
    zetBezig(true)
    try {
      await stuur('POST', '/v1/sessies', { gebruikersnaam, wachtwoord })
      await bijAangemeld()
    } catch (fout) {
      if (!(fout instanceof HttpProbleem)) throw fout
      zetFouten({ server: fout.message })
      focus('wachtwoord')
    } finally {
      zetBezig(false)
    }
  }

  return (
    <form ref={formulier} className="login__form" noValidate onSubmit={(event) => void send(event)}>
      {fouten.server && <Melding soort="fout">{fouten.server}</Melding>}
      <Veld naam="gebruikersnaam" label={t.gebruikersnaam} fout={fouten.naam} autoComplete="username" />
      <Veld
        naam="wachtwoord"
        label={t.wachtwoord}
        fout={fouten.wachtwoord}
        type="password"
        autoComplete="current-password"
      />
      <Knop soort="primair" type="submit">
        {bezig ? t.bezig : t.meldAan}
      </Knop>
    </form>
  )
}

interface VeldProps {
  readonly naam: string
  readonly label: string
  readonly fout: string | undefined
  readonly type?: string
  readonly autoComplete: string
}

function Veld({ naam, label, fout, type = 'text', autoComplete }: VeldProps) {
  const id = useId()
  return (
    <div className="veld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={naam}
        type={type}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        className={fout ? 'invoer invoer--fout' : 'invoer'}
        aria-invalid={fout !== undefined}
        aria-describedby={fout ? `${id}-fout` : undefined}
      />
      {fout && (
        <p className="fout" id={`${id}-fout`}>
          <Icoon name="waarschuwing" klein />
          <span>{fout}</span>
        </p>
      )}
    </div>
  )
}
