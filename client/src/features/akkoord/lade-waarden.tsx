// The values of a parameter as they stand, in a few lines. Source: screens §6.03.

import type { RondeStand } from '@ketenbeeld/shared/ronde/stand'
import { useTekst } from '../../i18n/tekst.ts'
import { teksten } from './teksten.ts'
import { waardenKort } from './waarden-kort.ts'

export function LadeWaarden({ stand, id }: { readonly stand: RondeStand; readonly id: string }) {
  const t = useTekst(teksten)
  const parameter = stand.parameters[id]
  const kader = stand.opening?.kader
  if (!parameter || !kader) return null
  const { reeksen, rest } = waardenKort(parameter, kader)
  if (reeksen.length === 0) return <p className="sub">{t.geenWaarde}</p>
  return (
    <div className="waarden">
      {reeksen.map(({ naam, waarden }) => (
        <div key={naam}>
          {naam && <p className="sm sub">{naam}</p>}
          <dl>
            {waarden.map(({ jaar, tekst, ongeldig }, i) => (
              <div key={jaar ?? i}>
                <dt className="sub">{jaar ?? ''}</dt>
                <dd className={ongeldig ? 'waarden__ongeldig' : undefined}>
                  {tekst}
                  {ongeldig && <small> {t.ongeldig}</small>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {rest > 0 && <p className="sm sub">{t.meerWaarden(rest)}</p>}
    </div>
  )
}
