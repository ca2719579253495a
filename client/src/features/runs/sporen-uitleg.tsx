// What the two lanes are and which parameters make them differ; where the inputs come from. Source: screens 06; architecture law 5.

import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { SpoorBadge } from '../../components/spoor-badge.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { verschilparameters } from './cijfers.ts'
import { ParameterLink } from './parameter-link.tsx'
import { teksten } from './teksten.ts'

const meeste = 8

export function SporenUitleg({ stand, isGelijk }: { readonly stand: RondeStand; readonly isGelijk: boolean }) {
  const t = useTekst(teksten)
  const ids = isGelijk ? [] : verschilparameters(stand)
  return (
    <aside className="blok runs__uitleg" aria-labelledby="runs-sporen">
      <div className="blok__kop">
        <h2 id="runs-sporen">{t.sporen}</h2>
      </div>
      <ul className="runs__woorden">
        <li>
          <SpoorBadge spoor="vastgesteld" />
          <p className="md mid">{t.uitlegVastgesteld}</p>
        </li>
        <li>
          <SpoorBadge spoor="voorlopig" />
          <p className="md mid">{t.uitlegVoorlopig}</p>
        </li>
      </ul>
      {ids.length === 0 ? <p className="md mid">{t.gelijk}</p> : <Verschillen ids={ids} />}
    </aside>
  )
}

function Verschillen({ ids }: { readonly ids: readonly string[] }) {
  const t = useTekst(teksten)
  return (
    <>
      <h3 className="runs__groepkop">{t.verschillen(ids.length)}</h3>
      <ul className="runs__lijst runs__lijst--verschil">
        {ids.slice(0, meeste).map((id) => (
          <li key={id}>
            <ParameterLink id={id} /> <span className="sm sub">{declaratieVan(id)?.eigenaar}</span>
          </li>
        ))}
        {ids.length > meeste && <li className="sub">{t.enMeer(ids.length - meeste)}</li>}
      </ul>
    </>
  )
}
