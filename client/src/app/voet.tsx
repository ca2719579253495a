// The footer: the round, the pages about this place, and what its figures are.

import { Link } from 'react-router'
import { useRondeDeel } from '../api/ronde.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { teksten } from './teksten.ts'

export function Voet() {
  const t = useTekst(teksten)
  const opening = useRondeDeel((b) => b.stand.opening)
  return (
    <footer className="voet">
      {opening && <span>{t.voet.ronde(opening.naam)}</span>}
      <Link to="/toegankelijkheid">{t.voet.toegankelijkheid}</Link>
      <Link to="/begrippen">{t.voet.begrippen}</Link>
      <Link to="/wie-ziet-dit">{t.voet.wieZiet}</Link>
      {opening && <span className="voet__noot">{opening.herkomstNoot}</span>}
    </footer>
  )
}
