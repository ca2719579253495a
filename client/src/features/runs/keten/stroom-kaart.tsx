// The map of who moves whom; the buttons beside it choose a ketenpartner, the list below says the same in words. Source: docs/spec/verbanden.md (VB).

import { useMemo } from 'react'
import type { Eigenaar } from '@ketenbeeld/engine/catalogus/eigenaar'
import { kleurVan } from '../../../components/organisatie.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { stroombeeld } from './stroom.ts'
import { ketenTeksten } from './teksten.ts'

const breedte = 760
const [links, rechts] = [110, 650]

export function StroomKaart({ gekozen }: { readonly gekozen: Eigenaar | undefined }) {
  const t = useTekst(ketenTeksten)
  const beeld = useMemo(() => stroombeeld(links, rechts), [])
  const hoort = (van: Eigenaar, naar: Eigenaar): boolean => !gekozen || gekozen === van || gekozen === naar
  const lijnen = beeld.lijnen.toSorted((a, b) => Number(hoort(a.van, a.naar)) - Number(hoort(b.van, b.naar)))
  return (
    <svg className="keten__kaart" viewBox={`0 0 ${breedte} ${beeld.hoogte}`} role="img" aria-label={t.kaart(gekozen)}>
      <text x={links - 12} y={12} textAnchor="end" className="keten__kop">
        {t.indien}
      </text>
      <text x={rechts + 12} y={12} className="keten__kop">
        {t.dan}
      </text>
      {lijnen.map(({ van, naar, aantal, pad }) => (
        <path
          key={`${van}${naar}`}
          d={pad}
          fill="none"
          stroke={hoort(van, naar) ? kleurVan(van) : 'var(--basis-color-default-border-subtle)'}
          strokeWidth={1 + aantal * 1.6}
          opacity={hoort(van, naar) ? (gekozen ? 0.9 : 0.55) : 0.5}
        />
      ))}
      {beeld.links.map(({ eigenaar, y }) => (
        <text key={eigenaar} x={links - 12} y={y} dy="0.35em" textAnchor="end" className={klasse(eigenaar, gekozen)}>
          {eigenaar}
        </text>
      ))}
      {beeld.rechts.map(({ eigenaar, y }) => (
        <text key={eigenaar} x={rechts + 12} y={y} dy="0.35em" className={klasse(eigenaar, gekozen)}>
          {eigenaar}
        </text>
      ))}
    </svg>
  )
}

const klasse = (eigenaar: Eigenaar, gekozen: Eigenaar | undefined): string =>
  eigenaar === gekozen ? 'keten__wie keten__wie--aan' : 'keten__wie'
