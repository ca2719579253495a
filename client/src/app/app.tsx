// The whole client: who is logged in, the ronde they work in, the rooms they have open, and the page they look at.

import { useMemo, useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { createBrowserRouter } from 'react-router'
import { IkProvider, SessieProvider, useSessie } from '../api/ik.tsx'
import { ToonProvider } from '../components/toon.tsx'
import { Laden } from '../components/laden.tsx'
import { LoginPagina } from '../features/identity/login-pagina.tsx'
import { TaalProvider, useTekst } from '../i18n/tekst.ts'
import { KamerKast } from '../sync/kamers.ts'
import { Onbereikbaar } from './onbereikbaar.tsx'
import { RondePoort } from './ronde-poort.tsx'
import { routes } from './routes.tsx'
import { teksten } from './teksten.ts'
import { ThemaProvider } from './thema.ts'

export function App() {
  return (
    <TaalProvider>
      <ThemaProvider>
        <ToonProvider>
          <SessieProvider>
            <Poort />
          </SessieProvider>
        </ToonProvider>
      </ThemaProvider>
    </TaalProvider>
  )
}

/** Everything needs a login; the login page stands at the address that was asked, so that logging in leads to that same page. */
function Poort() {
  const { sessie, vernieuw } = useSessie()
  const t = useTekst(teksten)
  const [kast] = useState(() => new KamerKast())
  const router = useMemo(() => createBrowserRouter(routes), [])
  switch (sessie.kind) {
    case 'laden':
      return (
        <main className="pagina">
          <Laden wat={t.laden} />
        </main>
      )
    case 'onbereikbaar':
      return <Onbereikbaar zin={sessie.zin} opnieuw={vernieuw} />
    case 'afgemeld':
      return <LoginPagina uitleg={sessie.zin} bijAangemeld={vernieuw} />
    case 'aangemeld':
      return (
        <IkProvider ik={sessie.ik}>
          <RondePoort kast={kast}>
            <RouterProvider router={router} />
          </RondePoort>
        </IkProvider>
      )
  }
}
