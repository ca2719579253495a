// The tabs of Uitkomsten: three modules, then the other ways to look at a run. Links, so that each has an address. Source: screens 06.

import { NavLink, useSearchParams } from 'react-router'
import { useTekst } from '../../i18n/tekst.ts'
import { blikken, modules, padVan } from './delen.ts'
import { teksten } from './teksten.ts'

export function Tabbladen() {
  const t = useTekst(teksten)
  const [zoek] = useSearchParams()
  const spoor = zoek.get('spoor')
  const search = spoor ? `?spoor=${spoor}` : ''
  return (
    <nav className="runs__tabs" aria-label={t.tabs}>
      {[...modules, ...blikken].map((deel) => (
        <NavLink key={deel} to={{ pathname: padVan(deel), search }} end>
          {t.deel[deel]}
        </NavLink>
      ))}
    </nav>
  )
}
