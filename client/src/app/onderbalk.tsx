// The bottom bar on a phone: four places and Meer. Source: screens §7.

import { NavLink } from 'react-router'
import { useState } from 'react'
import { Dialoog } from '../components/dialoog.tsx'
import { Icoon } from '../components/icoon.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { Telling, useGevraagd } from './kop.tsx'
import { navigatie, type MetPaden, type NavNaam } from './navigatie.ts'
import { teksten } from './teksten.ts'

const vooraan: readonly NavNaam[] = ['vandaag', 'consensus', 'rapport', 'uitkomsten']

export function Onderbalk({ bestaatPad }: MetPaden) {
  const t = useTekst(teksten)
  const gevraagd = useGevraagd()
  const [meer, zetMeer] = useState(false)
  const plekken = navigatie.filter(({ pad }) => bestaatPad(pad))
  const rest = plekken.filter(({ naam }) => !vooraan.includes(naam))
  return (
    <nav className="onder" aria-label={t.hoofdmenu}>
      {plekken
        .filter(({ naam }) => vooraan.includes(naam))
        .map(({ naam, pad, icoon }) => (
          <NavLink key={naam} to={pad} end={pad === '/'}>
            <Icoon name={icoon} />
            {t.nav[naam]}
            {naam === 'vandaag' && <Telling aantal={gevraagd} />}
          </NavLink>
        ))}
      <button type="button" onClick={() => zetMeer(true)} aria-haspopup="dialog">
        <Icoon name="menu" />
        {t.nav.meer}
      </button>
      {meer && (
        <Dialoog titel={t.nav.meer} bijSluiten={() => zetMeer(false)}>
          <ul className="onder__meer">
            {rest.map(({ naam, pad, icoon }) => (
              <li key={naam}>
                <NavLink to={pad} onClick={() => zetMeer(false)}>
                  <Icoon name={icoon} /> {t.nav[naam]}
                </NavLink>
              </li>
            ))}
          </ul>
        </Dialoog>
      )}
    </nav>
  )
}
