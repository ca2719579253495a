// The login page, shown at the address that was asked for: logging in leads to that same page. Source: docs/spec/identiteit.md (ID-1).

import { Melding } from '../../components/melding.tsx'
import { Merk } from '../../components/icoon.tsx'
import { usePaginatitel } from '../../components/paginatitel.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { DemoPersonen } from './demo-personen.tsx'
import './identity.css'
import { LoginFormulier } from './login-formulier.tsx'
import { teksten } from './teksten.ts'

export interface LoginPaginaProps {
  /** Why the session ended, when it ended by itself. */
  readonly uitleg: string | undefined
  readonly bijAangemeld: () => Promise<void>
}

export function LoginPagina({ uitleg, bijAangemeld }: LoginPaginaProps) {
  const t = useTekst(teksten)
  usePaginatitel(t.titel)
  const komtTerug = location.pathname !== '/'
  return (
    <div className="login">
      <header className="login__kop">
        <span className="merk">
          <Merk />
          Ketenbeeld
        </span>
        <p className="mid">{t.ondertitel}</p>
      </header>
      <main id="inhoud" className="login__inhoud">
        <section className="blok" aria-labelledby="login-titel">
          <h1 id="login-titel">{t.titel}</h1>
          {(uitleg ?? komtTerug) && (
            <Melding soort={uitleg ? 'let-op' : 'info'} aankondigen>
              {uitleg} {komtTerug && t.terug}
            </Melding>
          )}
          <LoginFormulier bijAangemeld={bijAangemeld} />
          <p className="sm sub">{t.hulp}</p>
        </section>
        <DemoPersonen bijAangemeld={bijAangemeld} />
      </main>
    </div>
  )
}
