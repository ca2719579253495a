// The head of a grid: years over scenarios, or the months of a series. Source: screens §6.02.
// reason: an empty corner of a table head needs no name
/* oxlint-disable jsx-a11y/control-has-associated-label */

import type { RasterDeel } from '@ketenbeeld/shared/parameters/raster'
import { useTekst } from '../../i18n/tekst.ts'
import type { Tabel } from './gebruik-tabel.ts'
import { teksten } from './teksten.ts'

export function RasterKop({ deel, tabel }: { readonly deel: RasterDeel; readonly tabel: Tabel }) {
  const t = useTekst(teksten)
  const perJaar = deel.soort === 'jaren'
  const jaren = [...new Set(deel.kolommen.map((k) => k.jaar))]
  const scenarios = deel.kolommen.length / jaren.length
  return (
    <thead>
      {perJaar && (
        <tr className="pt__jaren">
          <td colSpan={3} className="pt__hoek" />
          {jaren.map((jaar) => (
            <th key={jaar} colSpan={scenarios} scope="colgroup" className="pt__jaar pt__j">
              {jaar}
            </th>
          ))}
          <td className="pt__j" />
        </tr>
      )}
      <tr className={perJaar ? 'pt__scenarios' : 'pt__scenarios pt__scenarios--los'}>
        <th scope="col" className="pt__vink">
          <span className="vh">{t.kol.kies}</span>
        </th>
        <th scope="col" className="pt__naam">
          {t.kol.parameter}
        </th>
        <th scope="col" className="pt__eenheid">
          {t.kol.eenheid}
        </th>
        {deel.kolommen.map((kolom, i) => (
          <th
            key={i}
            scope="col"
            className={`num${!perJaar || kolom.scenario === deel.kolommen[0]?.scenario ? ' pt__j' : ''}`}
          >
            {kolom.kop}
          </th>
        ))}
        <th scope="col" className="pt__ak">
          {showsMoreOrganisations(tabel) ? t.zij.status : t.kol.akkoord(tabel.eigenaar)}
        </th>
      </tr>
    </thead>
  )
}

/** In the table of another owner my own answers stand between those of the owner: then each names its organisation. */
export function showsMoreOrganisations({ ik, eigenaar, beeld }: Tabel): boolean {
  return ik.organisatie !== eigenaar && beeld.blokken.some((b) => beeld.parameter(b.declaratie.id).eigen)
}
