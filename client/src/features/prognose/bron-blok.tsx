// Where the input of the prognose comes from, as the ronde says it; nothing is shown that is not there. Source: screens 07; docs/spec/parameters.md (PA-61).

import { memo } from 'react'
import { parameter as declaratieVan } from '@ketenbeeld/engine/catalogus/parameters'
import { useTekst } from '../../i18n/tekst.ts'
import type { Prognose } from './gebruik-prognose.ts'
import { teksten } from './teksten.ts'

export const BronBlok = memo(function BronBlok({ stand }: Pick<Prognose, 'stand'>) {
  const t = useTekst(teksten).bron
  const bronnen = Object.values(stand.parameters).filter(
    ({ id, herkomst }) => id.startsWith('pea.scenario.') && herkomst.bron !== '',
  )
  if (bronnen.length === 0) return null
  return (
    <section className="blok" aria-labelledby="h-bron">
      <div className="blok__kop">
        <h2 id="h-bron">{t.kop}</h2>
      </div>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{t.wat}</th>
            <th scope="col">{t.bron}</th>
            <th scope="col">{t.peildatum}</th>
          </tr>
        </thead>
        <tbody>
          {bronnen.map(({ id, herkomst }) => (
            <tr key={id}>
              <th scope="row">{declaratieVan(id)?.label ?? id}</th>
              <td>{herkomst.bron}</td>
              <td className="tab nowrap">{herkomst.peildatum.split('-').reverse().join('-')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
})
