// One group of a printed MPP page as a table: years across, the scenarios side by side in each year. Source: model specification E.

import type { Uitkomst } from '@ketenbeeld/engine/run'
import { isVoorbeeldmodule } from '@ketenbeeld/engine/voorbeeld/voorbeeldmodule'
import type { Spoor } from '@ketenbeeld/shared/vocabulary/spoor'
import { useTekst } from '../../../i18n/tekst.ts'
import { CijferKnop } from '../../../verklaring/cijfer-knop.tsx'
import { CijferRaster } from '../../../verklaring/cijfer-raster.tsx'
import { paginaScenarios, type MppGroep } from './mpp-rijen.ts'
import { mppTeksten } from './teksten.ts'

export interface MppTabelProps {
  readonly groep: MppGroep
  readonly uitkomst: Uitkomst
  readonly spoor: Spoor
  readonly isDemo: boolean
}

export function MppTabel({ groep: { groep, rijen }, uitkomst, spoor, isDemo }: MppTabelProps) {
  const t = useTekst(mppTeksten)
  const scenarios = paginaScenarios(uitkomst)
  const isVoorbeeld = (id: string): boolean => isDemo && isVoorbeeldmodule(id)
  const geheel = rijen.every((rij) => isVoorbeeld(rij.id))
  const jaren = Array.from({ length: uitkomst.kader.jaren }, (_, i) => uitkomst.kader.startjaar + i)
  return (
    <CijferRaster>
      <table className="mpp__tabel tab">
        <caption>
          {groep}
          {geheel && <span className="mpp__voorbeeld"> {t.voorbeeld}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="mpp__wat">
              {t.indicator}
            </th>
            {jaren.map((jaar) => (
              <th key={jaar} scope="colgroup" colSpan={scenarios.length} className="mpp__jaar">
                {jaar}
              </th>
            ))}
          </tr>
          <tr>
            {jaren.flatMap((jaar) =>
              scenarios.map((s, i) => (
                <th key={`${jaar}${s}`} scope="col" className={i === 0 ? 'num mpp__eerste' : 'num'}>
                  {t.scenario[s]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={rij.id} className={rij.id.includes('[') ? 'mpp__deel' : undefined}>
              <th scope="row">
                {rij.label} <span className="mpp__eenheid">{rij.eenheid}</span>
                {!geheel && isVoorbeeld(rij.id) && <span className="mpp__voorbeeld"> {t.voorbeeldKort}</span>}
              </th>
              {jaren.flatMap((jaar, n) =>
                scenarios.map((scenario, i) => (
                  <td
                    key={`${jaar}${scenario}`}
                    className={`num${i === 0 ? ' mpp__eerste' : ''}${scenario === 'medio' ? ' mpp__medio' : ''}`}
                  >
                    <CijferKnop vraag={{ indicator: rij.id, jaar, scenario, spoor }}>{rij.cellen[n]?.[i]}</CijferKnop>
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </CijferRaster>
  )
}
