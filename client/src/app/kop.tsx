// The header: mark, main menu with the count of what is asked from me, and the user menu. Source: screens §4 Kop.

import { Link, NavLink } from 'react-router'
import { useRondeDeel } from '../api/ronde.tsx'
import { useIk } from '../api/ik.tsx'
import { Merk } from '../components/icoon.tsx'
import { aantalGevraagd } from '../features/ronde/taken.ts'
import { useTekst } from '../i18n/tekst.ts'
import { Gebruikersmenu } from './gebruikersmenu.tsx'
import { navigatie, type MetPaden } from './navigatie.ts'
import { teksten } from './teksten.ts'

export function Kop({ bestaatPad }: MetPaden) {
  const t = useTekst(teksten)
  const gevraagd = useGevraagd()
  return (
    <header className="kop">
      <Link className="merk" to="/" aria-label={t.naarVandaag}>
        <Merk />
        Ketenbeeld
      </Link>
      <nav className="nav" aria-label={t.hoofdmenu}>
        {navigatie
          .filter(({ pad }) => bestaatPad(pad))
          .map(({ naam, pad }) => (
            <NavLink key={naam} to={pad} end={pad === '/'}>
              {t.nav[naam]}
              {naam === 'vandaag' && <Telling aantal={gevraagd} />}
            </NavLink>
          ))}
      </nav>
      <div className="kop__rechts">
        <Gebruikersmenu />
      </div>
    </header>
  )
}

/** The number of things asked from my organisation now. */
export function useGevraagd(): number {
  const { organisatie } = useIk()
  return useRondeDeel((b) => aantalGevraagd(b.stand, organisatie))
}

export function Telling({ aantal }: { readonly aantal: number }) {
  const t = useTekst(teksten)
  if (aantal === 0) return null
  return (
    <span className="telling">
      <span aria-hidden="true">{aantal}</span>
      <span className="vh">{t.gevraagd(aantal)}</span>
    </span>
  )
}
