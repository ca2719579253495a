// The frame around every page: header, round line, offline bar, page, footer, and the bottom bar on a phone. Source: screens §4, §7.

import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useRondeBron, useRondeDeel } from '../api/ronde.tsx'
import { useMelden } from '../components/toon.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { VerklaarAanbieder } from '../verklaring/aanbieder.tsx'
import { VerklaarVlak } from '../verklaring/paneel.tsx'
import { useFocusVangnet } from './focus-vangnet.ts'
import { Kop } from './kop.tsx'
import type { MetPaden } from './navigatie.ts'
import { OfflineBalk } from './offline-balk.tsx'
import { Onderbalk } from './onderbalk.tsx'
import { Rondelijn } from './rondelijn.tsx'
import { teksten } from './teksten.ts'
import { Voet } from './voet.tsx'

export function Schil({ bestaatPad }: MetPaden) {
  const t = useTekst(teksten)
  useTellPlek()
  useTellVerbinding()
  useFocusAfterNavigation()
  useFocusVangnet()
  return (
    <div className="schil">
      <a className="sla-over" href="#inhoud">
        {t.slaOver}
      </a>
      <Kop bestaatPad={bestaatPad} />
      <Rondelijn />
      <OfflineBalk />
      <VerklaarAanbieder>
        <VerklaarVlak>
          <Outlet />
        </VerklaarVlak>
      </VerklaarAanbieder>
      <Voet />
      <Onderbalk bestaatPad={bestaatPad} />
      <ScrollRestoration />
    </div>
  )
}

/** The others see on which page I am. */
function useTellPlek(): void {
  const bron = useRondeBron()
  const { pathname } = useLocation()
  useEffect(() => bron.meldPlek(pathname.slice(0, 120)), [bron, pathname])
}

/** Loss and return of the connection are told once, politely. */
function useTellVerbinding(): void {
  const t = useTekst(teksten)
  const meld = useMelden()
  const verbinding = useRondeDeel((b) => b.verbinding)
  const vorige = useRef(verbinding)
  useEffect(() => {
    if (vorige.current === verbinding) return
    if (verbinding === 'verbroken') meld(t.verbindingWeg)
    if (verbinding === 'verbonden' && vorige.current === 'verbroken') meld(t.verbindingTerug)
    vorige.current = verbinding
  }, [verbinding, meld, t])
}

/** After a click on a link the reading position goes to the new page, not to where the link was. */
function useFocusAfterNavigation(): void {
  const { pathname } = useLocation()
  const vorige = useRef(pathname)
  useEffect(() => {
    if (vorige.current === pathname) return
    vorige.current = pathname
    document.getElementById('inhoud')?.focus({ preventScroll: true })
  }, [pathname])
}
