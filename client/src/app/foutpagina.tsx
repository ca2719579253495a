// What people see when a screen fails or an address leads nowhere: what happened, what to do, what is kept.

import { useRouteError } from 'react-router'
import { Knop, KnopLink } from '../components/knop.tsx'
import { Melding } from '../components/melding.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { usePaginatitel } from '../components/paginatitel.ts'
import { teksten } from './teksten.ts'

export function Foutpagina() {
  const t = useTekst(teksten)
  const fout = useRouteError()
  usePaginatitel(t.fout)
  return (
    <main id="inhoud" className="pagina smal" tabIndex={-1}>
      <h1>{t.fout}</h1>
      <Melding soort="fout" actie={<Knop onClick={() => location.reload()}>{t.herlaad}</Knop>}>
        {t.foutZin}
      </Melding>
      <p className="sm sub">{fout instanceof Error ? fout.message : String(fout)}</p>
    </main>
  )
}

export function NietGevonden() {
  const t = useTekst(teksten)
  usePaginatitel(t.nietGevonden)
  return (
    <main id="inhoud" className="pagina smal" tabIndex={-1}>
      <h1>{t.nietGevonden}</h1>
      <p className="aanhef">{t.nietGevondenZin}</p>
      <p>
        <KnopLink to="/">{t.naarBegin}</KnopLink>
      </p>
    </main>
  )
}
